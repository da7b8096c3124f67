import type { Words } from "./words.ts";

/** What is said beside the outbox. */
export const outboxWords = {
  rests: { el: "φεύγει σε {seconds}″", en: "leaves in {seconds}″" },
  next: { el: "επόμενη δοκιμή {when}", en: "next try {when}" },
  again: { el: "Θα ξαναδοκιμάσουμε το μήνυμα {value}.", en: "Message {value} will be tried again." },
} as const satisfies Record<string, Words>;

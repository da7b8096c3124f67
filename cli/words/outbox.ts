import type { Words } from "./words.ts";

/** The columns of the outbox and what is said beside it. */
export const outboxWords = {
  id: { el: "ΑΡ.", en: "ID" },
  when: { el: "ΠΟΤΕ", en: "WHEN" },
  channel: { el: "ΠΩΣ", en: "HOW" },
  address: { el: "ΠΟΥ", en: "TO" },
  state: { el: "ΚΑΤΑΣΤΑΣΗ", en: "STATE" },
  attempts: { el: "ΔΟΚ.", en: "TRIES" },
  text: { el: "ΤΙ", en: "WHAT" },
  nothing: { el: "Κανένα μήνυμα.", en: "No messages." },
  next: { el: "επόμενη δοκιμή {when}", en: "next try {when}" },
  again: { el: "Θα ξαναδοκιμάσουμε το μήνυμα {value}.", en: "Message {value} will be tried again." },
} as const satisfies Record<string, Words>;

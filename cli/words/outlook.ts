import type { Words } from "./words.ts";

/** Whether a message will arrive, said before it is sent. */
export const outlookWords = {
  now: { el: "μας έχει γράψει από εκεί", en: "has written to us from there" },
  unproven: {
    el: "δεν μας έχει γράψει από εκεί: ίσως δεν φτάσει",
    en: "has never written to us from there: it may not arrive",
  },
  off: { el: "το κανάλι είναι κλειστό ({channel})", en: "the channel is off ({channel})" },
  abroad: { el: "σε αυτόν τον αριθμό δεν στέλνουμε SMS", en: "we send no SMS to this number" },
  spent: { el: "συμπληρώθηκε το όριο των SMS", en: "the limit of SMS is reached" },
  laterBy: { el: "σε ένα τέταρτο θα φύγει με {channel}", en: "in a quarter of an hour it goes by {channel}" },
  by: { el: "θα φύγει με {channel}", en: "it goes by {channel}" },
  later: { el: "θα φύγει αργότερα", en: "it goes later" },
  not: {
    el: "δεν έχουμε άλλη σίγουρη επαφή και δεν θα φτάσει",
    en: "we have no other proven contact, and it will not arrive",
  },
  unreachable: {
    el: "Ο δημότης δεν θα το μάθει από εμάς: δεν έχουμε κινητό, e-mail ή chat του.",
    en: "The resident will not hear of this from us: we have no mobile, e-mail or chat of theirs.",
  },
  ring: { el: "Πείτε το εσείς: {phone}.", en: "Tell them yourself: {phone}." },
} as const satisfies Record<string, Words>;

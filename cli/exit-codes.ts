/** What the shell is told; scripts rely on it, so it never changes (`dimos help exit-codes`). */
export const exits = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  notAllowed: 4,
  changed: 5,
  rule: 6,
  partly: 8,
  busy: 75,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exits)[keyof typeof exits];

/** What each code means. */
export const exitWords = {
  ok: { el: "Όλα καλά, ακόμη κι αν δεν βρέθηκε τίποτα", en: "All went well, also when nothing was found" },
  failure: { el: "Κάτι δεν πέτυχε", en: "Something failed" },
  usage: { el: "Η εντολή δεν γράφεται έτσι", en: "The command is not written like that" },
  notFound: { el: "Δεν υπάρχει", en: "Not found" },
  notAllowed: { el: "Δεν επιτρέπεται σε αυτόν τον λογαριασμό", en: "Not allowed to this account" },
  changed: { el: "Άλλαξε στο μεταξύ", en: "Changed meanwhile" },
  rule: { el: "Δεν το αφήνει ο κανόνας", en: "A rule forbids it" },
  partly: { el: "Έγινε για μερικές μόνο", en: "Done for some only" },
  busy: { el: "Απασχολημένο· δοκιμάστε ξανά", en: "Busy; try again" },
  interrupted: { el: "Διακόπηκε με Ctrl-C", en: "Interrupted with Ctrl-C" },
} as const satisfies Record<keyof typeof exits, { el: string; en: string }>;

import type { Words } from "./words.ts";

/** What stands below lists. */
export const listWords = {
  all: { el: "{shown} από {all}", en: "{shown} of {all}" },
  more: { el: "{most} ή περισσότερες", en: "{most} or more" },
} as const satisfies Record<string, Words>;

import type { Words } from "./words.ts";

/** What stands below lists. */
export const listWords = {
  all: { el: "{shown} από {all}", en: "{shown} of {all}" },
  more: { el: "περισσότερες από {most}", en: "more than {most}" },
} as const satisfies Record<string, Words>;

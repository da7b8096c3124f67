/** What an option is to its question, so that it is met in whatever words it is said. */
export type Meaning = "yes" | "no" | "send" | "done" | "undone" | "none" | "unknown" | "other";

/** What can be chosen: by its digit, by its label in any register, or by what it means. */
export type Choosable = { id: string; digit: string; words: readonly string[]; means?: Meaning | undefined };

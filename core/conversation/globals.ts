/** What may be said at every step of every dialogue, beside the words that lead to another one. */
const names = ["cancel", "back", "repeat", "help", "language", "resume"] as const;
export type Global = (typeof names)[number];

/** Tells the name of such a word from other names. */
export function isGlobal(name: string): name is Global {
  return names.some((each) => each === name);
}

import type { Words } from "../words/words.ts";

/** The chapters of the help, in the order in which they are shown. */
export const chapters = ["work", "try", "running"] as const;
export type Chapter = (typeof chapters)[number];

/** A noun with several verbs, or a command of one word. */
export type Noun = { name: string; chapter: Chapter; summary: Words; aliases?: readonly string[] };

/** The noun of a kind of case, and what one such case is called. */
export type KindNoun = Noun & { called: Words };

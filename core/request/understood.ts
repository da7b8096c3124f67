import { readDanger } from "../hearing/danger.ts";
import type { Danger } from "../hearing/danger-signs.ts";
import type { Intent } from "../hearing/intent-signs.ts";
import type { Municipality, Point } from "../municipality/municipality.ts";
import { placeInWords } from "../municipality/place-in-words.ts";
import { parsePlace } from "../municipality/point-in-text.ts";
import { intentIn, matchIn } from "./match-in.ts";
import type { Matched } from "./matcher.ts";

/** What the desk makes of a sentence that is written at the beginning, in the order in which it reads it. */
export type Understood = {
  danger: Danger | null;
  intent: Intent | null;
  matched: Matched;
  point: Point | null;
  /** What the folder knows the named place as. */
  place: string | null;
};

/** Reads a sentence as the desk of this municipality would, and tells all that it finds. */
export function understood(municipality: Municipality, text: string): Understood {
  return {
    danger: readDanger(text) ?? null,
    intent: intentIn(municipality, text) ?? null,
    matched: matchIn(municipality, text),
    point: parsePlace(text, municipality.area.center) ?? null,
    place: placeInWords(municipality, text)?.name ?? null,
  };
}

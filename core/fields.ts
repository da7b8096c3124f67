import { z } from "zod";
import { parseTracking } from "./number/tracking.ts";
import { plain } from "./text/sanitize.ts";

/** The fields that many commands share. */

/** A tracking number, typed with or without spaces. */
export const caseNumber = z.string().transform((typed, context) => {
  const number = parseTracking(typed);
  if (number !== undefined) return number;
  context.addIssue({ code: "custom", message: "case-number" });
  return z.NEVER;
});

/** Words for people: cleaned, at most `max` characters, not empty. */
export function words(max: number) {
  return z
    .string()
    .max(max)
    .transform((text) => plain(text, max, { lines: true }))
    .refine((text) => text.trim() !== "", { message: "empty" });
}

/** The version that was on the screen when the clerk decided; left out, the newest will do. */
export const expected = z.number().int().positive().optional();

export const onCase = { number: caseNumber, expected };

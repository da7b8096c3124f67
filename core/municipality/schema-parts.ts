import { z } from "zod";

// A refusal carries a word of `complaint.ts` as its message; unknown fields carry the known ones.
const PHONE = /^(?:\+30)?(?:[2678]\d{9}|9\d{9}|1\d{2,5})$/;

/** An object that refuses fields it does not know and names those it does. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined),
  });
}

const text = z.string().trim().min(1, "empty");

/** A Greek text with at least one Greek letter and its English, which has none. */
export const bilingual = strict({
  el: text.regex(/\p{Script=Greek}/u, "not-greek"),
  en: text.regex(/^\P{Script=Greek}*$/u, "not-english"),
});

/** Bilingual text that fits the phone menu or the chat: at most so many characters in each language. */
export const bilingualUpTo = (length: number) =>
  bilingual.superRefine((value, context) => {
    for (const language of ["el", "en"] as const) {
      if (value[language].length > length)
        context.addIssue({ code: "custom", path: [language], message: "too-long", params: { length } });
    }
  });

export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "id");
export const title = text;
export const date = z.iso.date("date");
export const email = z.email("email");
export const website = z.url({ protocol: /^https?$/, error: "website" });

/** A Greek number, written with or without spaces; a bare run of digits is a number to YAML. */
export const phone = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string()
    .trim()
    .refine((value) => PHONE.test(value.replace(/[ -]/g, "")), "phone"),
);

// Within Greece, so that a latitude and a longitude that changed places are noticed.
export const latitude = z.number().min(34, "latitude").max(42, "latitude");
export const longitude = z.number().min(19, "longitude").max(30, "longitude");

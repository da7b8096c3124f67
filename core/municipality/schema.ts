import { z } from "zod";
import { bilingual, bilingualUpTo, email, id, phone, strict, website } from "./schema-parts.ts";
import { contrast, readable } from "./colour.ts";
import { area } from "./schema-place.ts";
import { holiday, hours } from "./schema-time.ts";

const SPOKEN_CHARACTERS = 40;
const CHAT_CHARACTERS = 300;

/** municipality.yaml */
export const headSchema = strict({
  id,
  name: bilingual,
  phone,
  email,
  website,
  reopenDays: z.int("count").min(1, "count").max(365, "count"),
  phoneKinds: z.exactOptional(z.array(id).min(1, "empty").max(3, "count")),
  area,
  neighbours: z.array(strict({ name: bilingual, phone })),
  colour: z.exactOptional(
    z
      .string()
      .regex(/^#[\da-f]{6}$/iu, "colour")
      .refine((value) => contrast(value, "#ffffff") >= readable, "colour"),
  ),
  units: z.exactOptional(z.array(strict({ id, name: bilingual })).min(1, "empty")),
});

/** offices.yaml */
export const officesSchema = z
  .array(
    strict({
      id,
      name: bilingual,
      address: bilingual,
      phone,
      kind: z.enum(["town-hall", "kep", "other"]),
      hours,
    }),
  )
  .min(1, "empty");

/** departments.yaml */
export const departmentsSchema = z.array(strict({ id, name: bilingual, phone, email })).min(1, "empty");

const spoken = bilingualUpTo(SPOKEN_CHARACTERS);
const WORD = String.raw`[\p{L}\d][\p{L}\p{M}\d'’-]*\*?`;
const matcherWord = z
  .string()
  .trim()
  .regex(new RegExp(`^(?=.{3})${WORD}(?: +${WORD})*$`, "u"), "word")
  .refine((word) => !/(?<!\S)\S{1,2}\*/u.test(word), "word");

// A list, or one text with commas between the words.
const words = z.preprocess(
  (value) => (typeof value === "string" ? value.split(",").filter((word) => word.trim() !== "") : value),
  z.array(matcherWord).min(1, "empty"),
);

const category = strict({
  id,
  name: bilingual,
  spoken,
  group: id,
  department: id,
  promiseDays: z.int("count").min(1, "count").max(365, "count"),
  words,
  nearMetres: z.exactOptional(z.int("count").min(0, "count").max(5000, "count")),
  guidance: z.exactOptional(bilingualUpTo(CHAT_CHARACTERS)),
  emergency: z.exactOptional(z.boolean()),
}).refine((value) => value.emergency !== true || value.guidance !== undefined, {
  message: "emergency",
  path: ["emergency"],
});

/** categories.yaml */
export const categoriesSchema = strict({
  groups: z.array(strict({ id, name: bilingual, spoken })).min(1, "empty"),
  categories: z.array(category).min(1, "empty"),
});

const sentence = z.exactOptional(z.string().trim().min(1, "empty"));

/** phrases.yaml; a file of comments alone is an empty one. */
export const phrasesSchema = z.preprocess(
  (value) => value ?? {},
  z.record(z.string(), strict({ el: sentence, en: sentence })),
);

/** holidays.yaml; a file of comments alone is an empty one. */
export const holidaysSchema = z.preprocess((value) => value ?? [], z.array(holiday));

import { z } from "zod";
import { bilingual, bilingualUpTo, date, id, phone, strict, title } from "./schema-parts.ts";

const LONGEST_ANSWER = 300;
const asked = z.array(title).min(1, "empty");

/** facts.yaml: what people ask, how, and what is answered. */
export const factsSchema = z.array(
  strict({
    id,
    ask: asked,
    answer: bilingualUpTo(LONGEST_ANSWER),
    checked: strict({
      by: title,
      on: date,
    }),
  }),
);

/** examples.yaml: by the id of the category, sentences with which people report it. */
export const examplesSchema = z.record(z.string(), asked);

/** authorities.yaml: what belongs to somebody else, and what to say there. */
export const authoritiesSchema = z.array(
  strict({
    id,
    name: bilingual,
    phone,
    ask: asked,
    say: z.exactOptional(bilingualUpTo(LONGEST_ANSWER)),
  }),
);

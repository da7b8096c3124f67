import { z } from "zod";
import { bilingual, date, email, phone, strict, website } from "./schema-parts.ts";
import { standings } from "./municipality.ts";

const sentences = z.array(bilingual).min(1, "empty");

/** privacy.yaml */
export const privacySchema = strict({
  officer: strict({ name: bilingual, phone, email }),
  basis: bilingual,
  purposes: sentences,
  kept: z.array(strict({ what: bilingual, until: bilingual })).min(1, "empty"),
  shared: z.exactOptional(sentences),
  checked: date,
});

/** accessibility.yaml */
export const accessibilitySchema = strict({
  standing: z.enum(standings),
  gaps: z.exactOptional(sentences),
  checked: strict({ on: date, how: bilingual }),
  contact: strict({ phone, email }),
  enforcement: strict({ name: bilingual, website }),
}).refine(({ standing, gaps }) => (standing === "full") === (gaps === undefined), {
  message: "gaps",
  path: ["gaps"],
});

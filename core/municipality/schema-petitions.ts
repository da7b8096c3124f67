import { z } from "zod";
import { duties, keyKinds, petitionDefaults, type Threshold } from "./petitions.ts";
import { id, strict } from "./schema-parts.ts";

const MOST_DAYS = 365;
const MOST_SUPPORTERS = 100;
const days = z.int("count").min(1, "count").max(MOST_DAYS, "count");

const threshold = strict({
  // Nought would bind the municipality to answer whatever anybody writes.
  signatures: z.int("signatures").min(1, "signatures").max(10_000_000, "signatures"),
  duty: z.enum(duties),
  days,
});

/** petitions.yaml: only the department is needed. */
export const petitionsSchema = strict({
  department: id,
  daysOpen: days.default(petitionDefaults.daysOpen),
  supporters: z
    .int("supporters")
    .min(1, "supporters")
    .max(MOST_SUPPORTERS, "supporters")
    .default(petitionDefaults.supporters),
  supporterDays: days.default(petitionDefaults.supporterDays),
  moderationDays: days.default(petitionDefaults.moderationDays),
  key: z.enum(keyKinds).default(petitionDefaults.key),
  thresholds: z
    .array(threshold)
    .superRefine((all, context) => {
      for (const [at, { duty }] of all.entries()) {
        if (all.findIndex((each) => each.duty === duty) < at)
          context.addIssue({ code: "custom", path: [at, "duty"], message: "duty-twice" });
      }
    })
    .default((): Threshold[] => [...petitionDefaults.thresholds]),
});

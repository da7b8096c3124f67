import { z } from "zod";
import { dangers } from "../hearing/danger-signs.ts";
import { bilingualUpTo, phone, strict } from "./schema-parts.ts";

/** Two segments of a Greek SMS with the question after it, so that it arrives whole and at once. */
const LONGEST = 97;
const digitsOf = (text: string): string => text.replace(/[^0-9]/gu, "");

const emergency = strict({
  danger: z.enum(dangers),
  call: z.array(phone).min(1, "empty"),
  say: bilingualUpTo(LONGEST),
}).superRefine(({ call, say }, context) => {
  for (const language of ["el", "en"] as const)
    for (const number of call)
      if (!digitsOf(say[language]).includes(digitsOf(number)))
        context.addIssue({ code: "custom", path: ["say", language], message: "call-missing" });
});

/** emergencies.yaml: each danger once. */
export const emergenciesSchema = z.array(emergency).superRefine((all, context) => {
  for (const [at, { danger }] of all.entries())
    if (all.findIndex((each) => each.danger === danger) < at)
      context.addIssue({ code: "custom", path: [at, "danger"], message: "danger-twice" });
});

import { z } from "zod";
import { signatureStates } from "../../core/petition/signature.ts";
import { caseShapes } from "../list/cases.ts";
import { shapeOf } from "../list/columns.ts";
import { petitionList, signatureList } from "../list/petitions.ts";

const whole = z.number().int();
const named = { number: z.string() };
const petition = caseShapes.filter(({ shape }) => "supporters" in shape);

/** What the commands of petitions answer that are no verbs. */
export const petitionShapes = {
  "petition.list": shapeOf(petitionList),
  "petition.show": z.union(
    petition.map((item) =>
      item.extend({
        tally: z.record(z.enum(signatureStates), whole),
        next: whole.nullable(),
        units: z.array(z.object({ unit: z.string().nullable(), count: whole })),
        groups: z.array(
          z.object({ of: z.string(), value: z.string(), count: whole, first: z.date(), last: z.date() }),
        ),
        commitments: z.array(
          z.object({ day: z.string(), added: whole, removed: whole, counted: whole, root: z.string() }),
        ),
      }),
    ),
  ),
  "petition.draft": z.union(petition),
  "petition.sign": z.object({ ...named, counted: whole, receipt: z.string() }),
  "petition.sheet": z.object({
    ...named,
    sheet: z.string(),
    lines: whole,
    counted: whole,
    leftOut: z.array(z.object({ line: whole, why: z.string() })),
  }),
  "petition.signatures": shapeOf(signatureList),
  "petition.hold": z.object({ ...named, count: whole }),
  "petition.release": z.object({ ...named, count: whole }),
  "petition.invalidate": z.object({ ...named, count: whole, shown: whole, then: whole }),
  "petition.verify": z.object({
    ...named,
    counted: whole,
    shown: whole,
    days: whole,
    faults: z.array(z.object({ fault: z.string(), day: z.string().nullable() })),
  }),
  "petition.anonymise": z.object({ ...named, title: z.string(), signers: whole }),
};

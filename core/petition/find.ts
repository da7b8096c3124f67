import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { command, readers } from "../command.ts";
import { caseNumber } from "../fields.ts";
import { pageMark } from "../page-mark.ts";
import { refuse } from "../refusal.ts";
import { petitionStages } from "./stage.ts";
import { nextThreshold } from "./thresholds.ts";
import { municipalityOf } from "../deps.ts";
import { commitmentsOf } from "./verify-command.ts";

/** `petition.list`: one page, with how many have signed each. */
export const listPetitionsCommand = command({
  roles: readers,
  writes: false,
  input: z.object({
    stage: z.array(z.enum(petitionStages)).optional(),
    order: z.enum(["newest", "signatures"]).default("newest"),
    limit: z.number().int().min(1).max(1000).default(50),
    after: pageMark.optional(),
  }),
  run: (deps, _, { stage, order, limit, after }) =>
    deps.store.listed({
      stages: stage ?? petitionStages,
      order,
      limit,
      ...(after !== undefined && { after }),
    }),
});

/** `petition.show`: what the office knows of a petition beside its history. */
export const showPetitionCommand = command({
  roles: readers,
  writes: false,
  input: z.object({ number: caseNumber }),
  run: async (deps, _, { number }) => {
    const petition = await caseAt(deps.store, "petition", number);
    if (petition === undefined) return refuse("unknown-number");
    const [beside, units, groups, commitments, municipality] = await Promise.all([
      deps.store.beside(petition.id),
      deps.store.units(petition.id),
      deps.store.groups(petition.id, "held"),
      commitmentsOf(deps, petition),
      municipalityOf(deps),
    ]);
    const none = { pending: 0, proven: 0, held: 0, invalid: 0, withdrawn: 0 };
    return {
      petition,
      tally: beside?.tally ?? none,
      next: nextThreshold(petition, municipality.petitions?.thresholds ?? []),
      ...{ units, groups, commitments },
    };
  },
});

import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { command, handlers, readers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { caseNumber, onCase, words } from "../fields.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import { pageMark } from "../page-mark.ts";
import { refuse } from "../refusal.ts";
import { changePetition } from "./change.ts";
import { accept, type Facts } from "./facts.ts";
import { confirmed, dropped, invalidFrom, proposed, released } from "./invalidate.ts";
import { petitions } from "./kind.ts";
import type { Petition, Proposal, Selection } from "./petition.ts";
import type { Staff } from "../staff/staff.ts";
import { type SignatureState, signatureStates } from "./signature.ts";

const instant = z.iso.datetime();
/** Which signatures are meant: all that is given must hold. */
const selection = {
  ids: z.array(z.string()).max(1000).optional(),
  address: z.string().optional(),
  network: z.string().optional(),
  wide: z.string().optional(),
  prefix: z.string().optional(),
  sheet: z.string().optional(),
  since: instant.optional(),
  before: instant.optional(),
};
type Selected = { [Of in keyof Selection]?: Selection[Of] | undefined };

/** How many signatures there are only the store knows; as far as the petition alone can say, nothing is against it. */
const countless = {
  on: petitions,
  decide: ({ case: petition }: Facts) => accept(petition),
} as const;

/**
 * `petition.hold`: doubtful signatures count no more until somebody has looked. With `dry` only how many they are. Refuses
 * `nothing-selected`.
 */
export const holdCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: z.object({ ...onCase, ...selection, reason: words(500), dry: z.boolean().default(false) }),
    run: (deps, by, given) =>
      moving(deps, given, {
        ...{ by: by.id, from: ["proven"], to: "held" },
        decide: (count) => (facts) =>
          count === 0
            ? refuse("nothing-selected" as const)
            : accept(facts.case, { type: "SignaturesHeld", why: given.reason, count }),
      }),
  }),
  ...countless,
};

/** `petition.release`: held ones that are in order after all count. With `dry` only how many. Refuses `nothing-selected`. */
export const releaseCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: z.object({ ...onCase, ...selection, dry: z.boolean().default(false) }),
    run: (deps, by, given) =>
      moving(deps, given, {
        ...{ by: by.id, from: ["held"], to: "proven" },
        decide: (count, select) => (facts) => released(facts, { select, count }),
      }),
  }),
  ...countless,
};

const invalidateInput = z.object({
  ...{ ...onCase, ...selection },
  ...{ reason: words(500), dry: z.boolean().default(false) },
});

/**
 * `petition.invalidate`: the first of two people proposes; with `dry` only how many there are. What came after this moment
 * is not meant. Refuses `nothing-selected`, `proposed-already`.
 */
export const invalidateCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: invalidateInput,
    run: async (deps, by, { number, expected, reason, dry, ...given }) => {
      const petition = await caseAt(deps.store, "petition", number);
      if (petition === undefined) return refuse("unknown-number");
      const select = known({ ...given, before: given.before ?? untilNow(deps) });
      const count = await deps.store.selected(petition.id, select, invalidFrom);
      const beside = await deps.store.beside(petition.id);
      const counting = await deps.store.selected(petition.id, select, ["proven"]);
      const shown = beside?.tally.proven ?? 0;
      if (dry) return { count, counting, shown, petition };
      const proposal = { id: deps.newId(), by: by.id, reason, select, count };
      const seen = { number, expected, by: byStaff(by) };
      const changed = await changePetition(deps, seen, (facts) => proposed(facts, proposal));
      return "refused" in changed
        ? changed
        : { count, counting, shown, petition: changed, proposal: proposal.id };
    },
  }),
  on: petitions,
  decide: (facts: Facts, { reason, ...given }: z.output<typeof invalidateInput>, by: Staff) =>
    proposed(facts, { id: "", by: by.id, reason, select: known(given), count: 1 }),
};

const decideInput = z.object({ ...onCase, proposal: z.string().optional(), agree: z.boolean() });

/**
 * `petition.decide`: the second of two people makes them invalid, or anybody lets them be. `proposal` may be left out
 * where there is one only. Refuses `unknown-proposal`, `same-person`.
 */
export const decideCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: decideInput,
    run: async (deps, by, { number, expected, proposal: typed, agree }) => {
      const petition = await caseAt(deps.store, "petition", number);
      if (petition === undefined) return refuse("unknown-number");
      const seen = { number, expected, by: byStaff(by) };
      const meant = proposalOf(petition, typed);
      if (meant === undefined) return refuse("unknown-proposal");
      const { id, select } = meant;
      if (!agree) return changePetition(deps, seen, (facts) => dropped(facts, id));
      const count = await deps.store.selected(petition.id, select, invalidFrom);
      const rows = [moved(deps, petition.id, { select, from: invalidFrom, to: "invalid" })];
      return changePetition(deps, { ...seen, rows }, (facts) => confirmed(facts, { id, by: by.id, count }));
    },
  }),
  on: petitions,
  decide: (facts: Facts, { proposal, agree }: z.output<typeof decideInput>, by: Staff) => {
    const meant = proposalOf(facts.case, proposal);
    if (meant === undefined) return refuse("unknown-proposal");
    const { id, count } = meant;
    return agree ? confirmed(facts, { id, by: by.id, count }) : dropped(facts, id);
  },
};

/** The proposal of this id; the only one where none is named. */
function proposalOf({ proposals }: Petition, id: string | undefined): Proposal | undefined {
  if (id === undefined) return proposals.length === 1 ? proposals[0] : undefined;
  return proposals.find((each) => each.id === id);
}

/** `petition.signatures`: one page of them, for whoever has to judge; and where the held ones came from. */
export const signaturesCommand = command({
  roles: readers,
  writes: false,
  input: z.object({
    number: caseNumber,
    ...selection,
    states: z.array(z.enum(signatureStates)).optional(),
    limit: z.number().int().min(1).max(200).default(50),
    after: pageMark.optional(),
  }),
  run: async (deps, _, { number, states, limit, after, ...select }) => {
    const petition = await caseAt(deps.store, "petition", number);
    if (petition === undefined) return refuse("unknown-number");
    const query = {
      select: known(select),
      limit,
      ...(states && { states }),
      ...(after !== undefined && { after }),
    };
    const [page, groups] = await Promise.all([
      deps.store.signatures(petition.id, query),
      deps.store.groups(petition.id, "held"),
    ]);
    return { ...page, groups };
  },
});

type Moving<Reason extends string> = {
  by: string;
  from: readonly SignatureState[];
  to: SignatureState;
  decide: (count: number, select: Selection) => Parameters<typeof changePetition<Reason>>[2];
};

async function moving<Reason extends string>(
  deps: Deps,
  {
    number,
    expected,
    dry,
    ...given
  }: Selected & { number: string; expected?: number | undefined; dry: boolean },
  { by, from, to, decide }: Moving<Reason>,
) {
  const petition = await caseAt(deps.store, "petition", number);
  if (petition === undefined) return refuse("unknown-number");
  const select = known({ ...given, before: given.before ?? untilNow(deps) });
  const count = await deps.store.selected(petition.id, select, from);
  if (dry) return { count, petition };
  const seen = { number, expected, by: { kind: "staff", id: by } as const };
  const rows = [moved(deps, petition.id, { select, from, to })];
  const changed = await changePetition(deps, { ...seen, rows }, decide(count, select));
  return "refused" in changed ? changed : { count, petition: changed };
}

type Move = { select: Selection; from: readonly SignatureState[]; to: SignatureState };

function moved(deps: Deps, petition: string, { select, from, to }: Move) {
  const at = deps.now();
  return { row: "signatures", petition, select, from, to, at, day: formatDay(athensDay(at)) } as const;
}

/** What was there at this moment, and nothing that comes after it. */
function untilNow({ now }: Deps): string {
  return new Date(now().getTime() + 1).toISOString();
}

/** Without what was left out. */
function known({ ids, address, network, wide, prefix, sheet, since, before }: Selected): Selection {
  const given = Object.entries({ ids, address, network, wide, prefix, sheet, since, before });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

import { z } from "zod";
import type { Actor } from "../case/actor.ts";
import { freeNumber } from "../case/number.ts";
import type { NewEvent } from "../cases.ts";
import { command } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import { introduce, type Newcomer } from "../person/introduce.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import { draft, type Drafted } from "./draft.ts";
import type { Decision, Facts } from "./facts.ts";
import { keyOf } from "./key.ts";
import { accepted, gathered } from "./moderate.ts";
import type { Petition } from "./petition.ts";
import type { PetitionRow } from "./port.ts";
import { newSalt, petitionSecret } from "./secret.ts";
import { proven } from "./signature.ts";
import { unproven } from "./signing.ts";
import { thresholdsReached } from "./thresholds.ts";

/** Somebody who signed: `key` as they would type it. */
export type PastSigner = { key: string; at: Date; unit: string | null; name: string | null };

/** A petition with those who signed it, in the order of time; its supporters before it was opened. */
export type PastPetition = {
  at: Date;
  author: Newcomer;
  drafted: Drafted;
  signers: readonly PastSigner[];
  opened: { at: Date; by: string } | null;
};

type Impossible = Refusal<"impossible-past">;
type Told = { one: Petition; events: NewEvent[] };
const desk: Actor = { kind: "desk" };

/**
 * `petition.import`: writes down petitions with those who signed, each step decided by the same rules as ever; nobody is
 * told. Refuses `impossible-past` where a rule forbids a step, and `changed-meanwhile`.
 */
export const importPetitionsCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({ petitions: z.custom<readonly PastPetition[]>(Array.isArray) }),
  run: async (deps, _, { petitions }) => {
    const numbers: string[] = [];
    for (const past of petitions) {
      const planned = await plannedFor(deps, past);
      if (isRefusal(planned)) return planned;
      if ("conflict" in (await deps.store.commit(planned.change))) return refuse("changed-meanwhile");
      numbers.push(planned.number);
    }
    return { numbers };
  },
});

async function plannedFor(
  deps: Deps,
  past: PastPetition,
): Promise<{ number: string; change: Change } | Impossible> {
  const resident = await introduce(deps, past.author);
  const told = await history(deps, past, resident.known.person.id);
  if (isRefusal(told)) return told;
  const { one, events } = told;
  const rows = await signatures(deps, one, past.signers);
  if (isRefusal(rows)) return rows;
  return {
    number: one.number,
    change: { ...resident.change, cases: [{ case: { ...one, version: 1 }, was: 0 }], rows, events },
  };
}

/** What happened to it: written, enough supporters, opened, a threshold. */
async function history(deps: Deps, past: PastPetition, resident: string): Promise<Told | Impossible> {
  const [municipality, staff] = await Promise.all([municipalityOf(deps), deps.store.staff()]);
  const { channel, language } = past.author;
  const given = { id: deps.newId(), number: await freeNumber(deps), channel, language };
  const begun = draft(past.drafted, { ...given, municipality, at: past.at, resident });
  if (isRefusal(begun)) return refuse("impossible-past");
  let one = begun.case;
  const about = one.id;
  const events: NewEvent[] = begun.events.map((event) => ({
    ...{ about, at: past.at, by: { kind: "resident" }, event },
  }));
  const does = (at: Date, by: Actor, rule: (facts: Facts) => Decision<string>): boolean => {
    const decision = rule({ case: one, municipality, staff, at });
    if (isRefusal(decision)) return false;
    one = decision.case;
    events.push(...decision.events.map((event) => ({ about, at, by, event })));
    return true;
  };
  for (const [index, { at }] of past.signers.entries()) {
    if (one.stage === "moderation" && past.opened !== null && at >= past.opened.at)
      does(past.opened.at, { kind: "staff", id: past.opened.by }, accepted);
    if (one.stage === "moderation") return refuse("impossible-past");
    does(at, desk, (facts) => gathered(facts, index + 1));
    does(at, desk, (facts) => thresholdsReached(facts, index + 1));
  }
  return { one, events };
}

/** The signatures as rows, each on the day on which it came. */
async function signatures(
  deps: Deps,
  petition: Petition,
  signers: readonly PastSigner[],
): Promise<PetitionRow[] | Impossible> {
  const salt = newSalt();
  const secret = petitionSecret(deps.secret, salt);
  const rows: PetitionRow[] = [{ row: "petition", petition: petition.id, salt }];
  for (const { key: typed, at, unit, name } of signers) {
    const key = keyOf(petition.key, typed);
    if (isRefusal(key)) return refuse("impossible-past");
    const given = { channel: "web", person: null, name, unit, from: null } as const;
    const asked = await unproven(
      deps,
      { petition, secret, key, before: undefined },
      { ...given, sheet: null, by: null, told: false },
    );
    const day = formatDay(athensDay(at));
    rows.push({ row: "signature", signature: proven(asked, at), was: null, day });
  }
  return rows;
}

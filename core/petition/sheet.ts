import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { type CommonRefusal, plan } from "../case/change.ts";
import { command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { caseNumber, words } from "../fields.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import { accept, type Facts } from "./facts.ts";
import { keyOf, type KeyRefusal } from "./key.ts";
import { petitions } from "./kind.ts";
import type { Petition, PetitionEvent } from "./petition.ts";
import type { PetitionRow } from "./port.ts";
import { mayStillSign, type NotSignable, signable } from "./signature.ts";
import { counting, signerOf, unproven } from "./signing.ts";

/** A line of a sheet that does not count, by its place from 1 on, and why. */
export type LeftOut = {
  line: number;
  why: KeyRefusal | "signed" | "signed-held" | "signed-invalid" | "twice";
};
export type Entered = {
  petition: Petition;
  sheet: string;
  lines: number;
  counted: number;
  leftOut: LeftOut[];
};

const mostLines = 200;
const tries = 3;
const input = z.object({
  number: caseNumber,
  /** The number printed on the sheet: each is entered once, whatever petition it is of. */
  sheet: z
    .string()
    .transform((typed) => typed.normalize("NFKC").replace(/\s+/gu, "").toUpperCase())
    .refine((sheet) => /^[\p{L}\p{N}][\p{L}\p{N}/-]{0,19}$/u.test(sheet), { message: "sheet" }),
  lines: z
    .array(z.object({ key: z.string().max(254), name: words(80).optional() }))
    .min(1)
    .max(mostLines),
  /** Counts what would come of it and writes nothing. */
  dry: z.boolean().default(false),
});

/**
 * `petition.sheet`: signatures on paper, each line with the mobile, e-mail or identity that the petition asks for. A line
 * that cannot count is left out and named; the others count. Refuses `sheet-entered`, and what `signable` refuses.
 */
export const sheetCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input,
    run: async (
      deps,
      by,
      given,
    ): Promise<Entered | Refusal<NotSignable | "sheet-entered" | CommonRefusal>> => {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const petition = await caseAt(deps.store, "petition", given.number);
        if (petition === undefined) return refuse("unknown-number");
        const no = signable(petition, deps.now());
        if (no !== null) return no;
        if ((await deps.store.sheet(given.sheet)) !== undefined) return refuse("sheet-entered");
        const { rows, leftOut, counted } = await linesOf(deps, petition, { ...given, by });
        const entered = { petition, sheet: given.sheet, lines: given.lines.length, counted, leftOut };
        if (given.dry) return entered;
        const outcome = await enter(deps, petition, { by, entered, rows });
        if (outcome !== "again") return outcome;
      }
      return refuse("changed-meanwhile");
    },
  }),
  on: petitions,
  decide: ({ case: petition, at }: Facts) => signable(petition, at) ?? accept(petition),
};

type Entering = { by: Staff; entered: Entered; rows: PetitionRow[] };

async function enter(
  deps: Deps,
  petition: Petition,
  { by, entered, rows }: Entering,
): Promise<Entered | Refusal<CommonRefusal> | "again"> {
  const { sheet, lines, counted } = entered;
  const act = { on: petitions, number: petition.number, by: byStaff(by) };
  const planned = await plan<Petition, PetitionEvent, never>(deps, act, (facts) =>
    accept(facts.case, { type: "SheetEntered", sheet, lines, counted }),
  );
  if (isRefusal(planned)) return planned;
  const paper = { number: sheet, petition: petition.id, by: by.id, at: deps.now(), lines, counted };
  const result = await deps.store.commit({
    ...planned.change,
    rows: [{ row: "sheet", sheet: paper }, ...rows],
  });
  return "conflict" in result ? "again" : { ...entered, petition: planned.case };
}

type Lines = { sheet: string; lines: { key: string }[]; by: Staff };

async function linesOf(deps: Deps, petition: Petition, { sheet, lines, by }: Lines) {
  const rows: PetitionRow[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  let counted = 0;
  for (const [index, { key: typed }] of lines.entries()) {
    const line = index + 1;
    const key = keyOf(petition.key, typed);
    if (isRefusal(key)) {
      leftOut.push({ line, why: key.refused });
      continue;
    }
    if (seen.has(key.value)) {
      leftOut.push({ line, why: "twice" });
      continue;
    }
    seen.add(key.value);
    const signer = await signerOf(deps, petition, key);
    const no = signer && mayStillSign(signer.before);
    if (signer === undefined || (no !== null && no !== undefined)) {
      leftOut.push({ line, why: whyOf(no?.refused) });
      continue;
    }
    const given = { channel: "desk", person: null, name: null, unit: null, from: null } as const;
    const signature = await unproven(deps, signer, { ...given, sheet, by: by.id, told: false });
    rows.push(...(await counting(deps, signer, signature)).rows);
    counted += 1;
  }
  return { rows, leftOut, counted };
}

function whyOf(refused: string | undefined): LeftOut["why"] {
  return refused === "signed-held" || refused === "signed-invalid" ? refused : "signed";
}

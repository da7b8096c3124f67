import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { command, handlers } from "../command.ts";
import { caseNumber, words } from "../fields.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { keyOf } from "./key.ts";
import { mayStillSign, signable } from "./signature.ts";
import { counting, signerOf, unproven } from "./signing.ts";

const tries = 3;

/**
 * `petition.sign`: somebody signs in front of a clerk, who sees who they are. `key` is their mobile, e-mail or identity,
 * as the petition asks for it. Refuses what is no such key, what `signable` refuses, `signed`, `signed-held`,
 * `signed-invalid`.
 */
export const signPetitionCommand = command({
  roles: handlers,
  writes: true,
  input: z.object({
    number: caseNumber,
    key: z.string().max(254),
    name: words(80).optional(),
    showName: z.boolean().default(false),
    unit: z.string().optional(),
  }),
  run: async (deps, by, { number, key: typed, name, showName, unit }) => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const petition = await caseAt(deps.store, "petition", number);
      if (petition === undefined) return refuse("unknown-number");
      const no = signable(petition, deps.now());
      if (no !== null) return no;
      const key = keyOf(petition.key, typed);
      if (isRefusal(key)) return key;
      const signer = await signerOf(deps, petition, key);
      if (signer === undefined) return refuse("over");
      const twice = mayStillSign(signer.before);
      if (twice !== null) return { ...twice, at: signer.before?.at ?? petition.openedAt };
      const shown = showName ? (name ?? null) : null;
      const given = { channel: "desk", person: null, name: shown, unit: unit ?? null, from: null } as const;
      const signature = await unproven(deps, signer, { ...given, sheet: null, by: by.id, told: false });
      const { rows, receipt } = await counting(deps, signer, signature);
      const result = await deps.store.commit({ rows });
      if ("conflict" in result) continue;
      const beside = await deps.store.beside(petition.id);
      return { petition: petition.number, counted: beside?.tally.proven ?? 0, receipt };
    }
    return refuse("changed-meanwhile");
  },
});

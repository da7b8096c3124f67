import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { command } from "../command.ts";
import { accept } from "./facts.ts";
import { changePetition } from "./change.ts";
import type { Petition } from "./petition.ts";
import { standing } from "./stage.ts";

const months = 6;

/** When its signers are to be anonymous: six months after its end; null while it runs or something of it is owed. */
export function anonymousFrom({ stage, owed, closedAt }: Petition): Date | null {
  const owes = owed.some(({ kept }) => kept === null);
  if (closedAt === null || standing(stage, owes) !== "closed") return null;
  const from = new Date(closedAt);
  from.setUTCMonth(from.getUTCMonth() + months);
  return from;
}

/**
 * `petition.anonymise`: deletes who signed the petitions that ended six months ago or earlier; counts and public lists
 * stay and can still be counted again. With `dry` only which ones they are.
 */
export const anonymiseCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({ dry: z.boolean().default(false) }),
  run: async (deps, by, { dry }) => {
    const now = deps.now();
    const ended = (await deps.store.named()).filter(({ petition }) => {
      const from = anonymousFrom(petition);
      return from !== null && from <= now;
    });
    const petitions: { number: string; title: string; signers: number }[] = [];
    for (const { petition, signers } of ended) {
      const { number, title } = petition;
      petitions.push({ number, title, signers });
      if (dry) continue;
      await changePetition(
        deps,
        { number, by: byStaff(by), rows: [{ row: "anonymous", petition: petition.id }] },
        ({ case: one, at }) =>
          accept(
            { ...one, author: null, resident: null, anonymisedAt: at },
            { type: "SignersAnonymised", count: signers },
          ),
      );
    }
    return { petitions };
  },
});

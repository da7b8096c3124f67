import { z } from "zod";
import { command } from "../command.ts";
import type { Actor } from "../case/actor.ts";
import { municipalitySubject, type NewAct } from "../office/acts.ts";
import type { Municipality } from "./municipality.ts";

type Applied = { municipality: Municipality; before: Municipality | undefined; at: Date; by: Actor };

/** What the log keeps of a folder that was read. */
export function appliedAct({ municipality, before, at, by }: Applied): NewAct {
  const { id, name } = municipality;
  const event = { type: "MunicipalityApplied", id, name: name.el, from: before?.id ?? null } as const;
  return { on: municipalitySubject, at, by, event };
}

/**
 * `config.apply`: the municipality's names, departments, categories and phrases become these; cases stay as they are.
 * Whoever calls has checked the folder they come from.
 */
export const applyCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({
    municipality: z.custom<Municipality>((given) => typeof given === "object" && given !== null),
  }),
  run: async (deps, by, { municipality }) => {
    const before = await deps.store.municipality();
    const actor = { kind: "staff", id: by.id } as const;
    const applied = appliedAct({ municipality, before, at: deps.now(), by: actor });
    await deps.store.commit({ municipality, acts: [applied] });
    return { municipality: municipality.name.el };
  },
});

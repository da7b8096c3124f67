import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { command } from "../command.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { moveAll } from "./move-all.ts";
import { appliedAct } from "../municipality/apply.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { orphansOf, planFolder } from "../municipality/plan.ts";

/**
 * `config.apply`: the municipality's names, departments, categories and phrases become these. Cases stay as they are, but
 * for those of a department or a category that goes: they move, with its staff, to where `moves` says. `id` is the
 * municipality's, needed where it is not the one that the desk is of. Whoever calls has checked the folder they come from.
 * Refuses `other-municipality`, `wrong-move`, `orphans` (open cases or staff would be of no department or category),
 * `other-kinds`, `changed-meanwhile`.
 */
export const applyCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({
    municipality: z.custom<Municipality>((given) => typeof given === "object" && given !== null),
    moves: z.record(z.string(), z.string()).default({}),
    id: z.string().optional(),
  }),
  run: async (deps, by, { municipality, moves, id }) => {
    const plan = await planFolder(deps, { municipality, moves });
    if (plan.was !== null && plan.was !== municipality.id && id !== municipality.id)
      return refuse("other-municipality");
    if (plan.wrongMoves.length > 0) return refuse("wrong-move");
    if (orphansOf(plan).length > 0) return refuse("orphans");
    const moved = await moveAll(deps, { municipality, effects: plan.effects, by });
    if (isRefusal(moved)) return moved;
    const actor = byStaff(by);
    const before = await deps.store.municipality();
    const applied = appliedAct({ municipality, before, at: deps.now(), by: actor });
    const result = await deps.store.commit({ municipality, ...moved, acts: [...moved.acts, applied] });
    if ("conflict" in result) return refuse("changed-meanwhile");
    return {
      municipality: municipality.name.el,
      changes: plan.effects,
      also: plan.also,
      moved: { cases: moved.cases.length, staff: moved.staff.length },
    };
  },
});

import { type Doors, doorsOf } from "./doors.ts";
import type { Flow, Flows } from "./flow.ts";
import { homeOf } from "./talk/home.ts";

/** All dialogues of a desk, and the ways into them. */
export type Dialogues = { flows: Flows; doors: Doors };

/** The dialogues that people come for, in the order of the menu and of claims, with the one where everybody begins. */
export function dialoguesOf(flows: readonly Flow[]): Dialogues {
  const doors = doorsOf(flows);
  const all = [homeOf(flows, doors), ...flows];
  return { doors, flows: Object.fromEntries(all.map((flow) => [flow.id, flow])) };
}

import type { InputOf } from "../../core/desk.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { cases } from "./cases.ts";
import { chanceFrom } from "./chance.ts";
import { demoStaff } from "./people.ts";
import { petitions } from "./petitions.ts";

/** The made-up people and cases of the demonstration, and ids and numbers for them, all drawn from one word. */
export function demonstration(word: string) {
  const chance = chanceFrom(word);
  return {
    newId: chance.id,
    random: chance.below,
    staff: (municipality: Municipality): InputOf<"staff.add">[] => demoStaff(municipality, chance),
    petitions: (plan: Parameters<typeof petitions>[1]) => petitions(chance, plan),
    cases: (plan: Parameters<typeof cases>[1]): ReturnType<typeof cases> => cases(chance, plan),
  };
}

import type { Municipality } from "../core/municipality/municipality.ts";
import type { Language } from "../core/language.ts";
import type { Staff } from "../core/staff/staff.ts";
import type { Session } from "./machine.ts";

/** What ids are called: people, departments, categories. An id that nobody knows any more stands for itself. */
export type Names = {
  municipality: Municipality | undefined;
  staff: readonly Staff[];
  clerk: (id: string) => string;
  login: (id: string) => string;
  department: (id: string) => string;
  category: (id: string) => string;
};

/** The names of this desk in one language. */
export async function namesOf({ deps }: Pick<Session, "deps">, language: Language): Promise<Names> {
  const [staff, municipality] = await Promise.all([deps.store.staff(), deps.store.municipality()]);
  const people = new Map(staff.map((each) => [each.id, each]));
  const departments = new Map(municipality?.departments.map((each) => [each.id, each.name]));
  const categories = new Map(municipality?.categories.map((each) => [each.id, each.name]));
  return {
    municipality,
    staff,
    clerk: (id) => people.get(id)?.name ?? id,
    login: (id) => people.get(id)?.login ?? id,
    department: (id) => departments.get(id)?.[language] ?? id,
    category: (id) => categories.get(id)?.[language] ?? id,
  };
}

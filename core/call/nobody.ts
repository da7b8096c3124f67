import { refuse } from "../refusal.ts";
import type { Agenda } from "./agenda.ts";

/** The agenda of a desk where no kind of case has calls: nobody hosts any. */
export const nobody: Agenda = {
  hosts: () => Promise.resolve([]),
  centres: () => Promise.resolve([]),
  actor: () => Promise.resolve({ kind: "desk" }),
  brief: () => Promise.resolve(undefined),
  freeUntil: () => Promise.resolve(null),
  extend: () => Promise.resolve(refuse("not-free")),
  settle: () => Promise.resolve(),
  note: () => Promise.resolve(),
};

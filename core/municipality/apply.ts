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

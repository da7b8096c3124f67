import type { Case, CaseOf, KindName } from "../core/cases.ts";
import { appointment } from "./appointment/kind.ts";
import { appointmentTellings } from "./appointment/tellings.ts";
import { petition } from "./petition/kind.ts";
import { petitionTellings } from "./petition/tellings.ts";
import { request } from "./request/kind.ts";
import { requestTellings } from "./request/tellings.ts";
import type { Shown } from "./verb/kind.ts";

/** How each kind of case is shown: one line a kind. */
const kinds: { [K in KindName]: Shown<CaseOf<K>> } = { request, petition, appointment };

/** How a case is shown, by what it is. */
export function kindOf({ kind }: Pick<Case, "kind">): Shown<Case> {
  return kinds[kind];
}

/** All of them by their names. */
export const allKinds = Object.entries(kinds) as readonly (readonly [KindName, Shown<Case>])[];

/** What happens to them without a verb of the office, as the history has it: one line a kind. */
export const kindTellings = {
  ...requestTellings,
  ...petitionTellings,
  ...appointmentTellings,
};

import { appointments } from "./appointment/kind.ts";
import type { Kind, KindOf } from "./case/kind.ts";
import type { CaseOf, EventOf, KindName } from "./cases.ts";
import { petitions } from "./petition/kind.ts";
import { requests } from "./request/kind.ts";

/** How each kind is told: one line a kind. */
const kinds: { [K in KindName]: Kind<CaseOf<K>, EventOf<K>> } = {
  request: requests,
  petition: petitions,
  appointment: appointments,
};

/** The kind that a case is of. */
export const kindOf: KindOf = ({ kind }) => kinds[kind];

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as readonly KindName[];

import type { Case, CaseOf, KindName } from "../../core/cases.ts";
import { appointmentCodec } from "./appointment.ts";
import type { Codec } from "./codec.ts";
import { petitionCodec } from "./petition.ts";
import { requestCodec } from "./request.ts";

/** How each kind is kept: one line a kind. */
const kinds: { [K in KindName]: Codec<CaseOf<K>> } = {
  request: requestCodec,
  petition: petitionCodec,
  appointment: appointmentCodec,
};

/** What nearly all cases are; the others have indexes of their own, for which these pay nothing. */
export const commonest: KindName = "request";

export function codecOf(kind: KindName): Codec<Case> {
  return kinds[kind];
}

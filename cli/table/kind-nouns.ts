import type { KindName } from "../../core/cases.ts";
import { appointmentNoun } from "../appointment/noun.ts";
import { petitionNoun } from "../petition/noun.ts";
import { caseNoun } from "../request/noun.ts";
import type { KindNoun } from "./noun.ts";

/** The word under which each kind of case stands on the command line, in the order of the help. */
export const kindNouns: { [K in KindName]: KindNoun } = {
  request: caseNoun,
  petition: petitionNoun,
  appointment: appointmentNoun,
};

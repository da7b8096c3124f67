import type { Case, CaseEvent, CaseOf, EventOf, KindName } from "../../core/cases.ts";
import { event, request } from "./making.ts";

/** A case of a kind as it is on its first day, with the event that begins its history. */
type Sample<C extends Case, E extends CaseEvent> = {
  made(own?: Partial<Case>): C;
  begun(one: C): E;
  /** A word by which it is found. */
  word: string;
};

/** One of each kind: whatever the store promises of cases is tried with all of them. */
const samples: { [K in KindName]: Sample<CaseOf<K>, EventOf<K>> } = {
  request: {
    made: request,
    begun: (one) => event(one).event,
    word: "λακκούβα",
  },
};

/** What the store is tried with, kind by kind. */
export const everyKind = Object.entries(samples) as [KindName, Sample<Case, CaseEvent>][];

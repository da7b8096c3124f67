import { statusOf } from "../../core/request/stage.ts";
import { date, ms } from "./times.ts";
import { dueAt, type ServiceRequest, type Undo } from "../../core/request/request.ts";
import type { Codec, Head } from "./codec.ts";

type Own = Omit<ServiceRequest, keyof Head>;
type Data = Omit<Own, "pauses" | "legalDue" | "promisedDue" | "undo" | "receivedAt"> & {
  pauses: [number, number | null][];
  legalDue: number | null;
  promisedDue: number | null;
  undo?: Omit<Undo, "at"> & { at: number };
  receivedAt?: number;
};

/** A request is due by its promise or the law, and found by its text and its address. */
export const requestCodec: Codec<ServiceRequest> = {
  dataOf: ({
    before,
    question,
    formerHandlers,
    place,
    outcome,
    verdict,
    reopened,
    promiseDays,
    undo,
    receivedAt,
    ...rest
  }) => {
    const data: Data = {
      ...{ before, question, formerHandlers, place, outcome, verdict, reopened, promiseDays },
      pauses: rest.pauses.map(({ from, to }) => [from.getTime(), ms(to)]),
      legalDue: ms(rest.legalDue),
      promisedDue: ms(rest.promisedDue),
      ...(undo && { undo: { ...undo, at: undo.at.getTime() } }),
      ...(receivedAt && { receivedAt: receivedAt.getTime() }),
    };
    return data;
  },
  caseOf: (head, data) => {
    const { pauses, legalDue, promisedDue, undo, receivedAt, ...own } = JSON.parse(data) as Data;
    return {
      ...head,
      kind: "request",
      stage: head.stage as ServiceRequest["stage"],
      ...own,
      pauses: pauses.map(([from, to]) => ({ from: new Date(from), to: date(to) })),
      legalDue: date(legalDue),
      promisedDue: date(promisedDue),
      ...(undo && { undo: { ...undo, at: new Date(undo.at) } }),
      ...(receivedAt !== undefined && { receivedAt: new Date(receivedAt) }),
    };
  },
  statusOf: ({ stage }) => statusOf(stage),
  dueOf: dueAt,
  registered: true,
  wordsOf: ({ text, place, question, outcome }) =>
    `${place?.address ?? ""} ${outcome?.text ?? ""} ${question ?? ""} ${text}`,
};

import { addressOf } from "./share.ts";
import type { View } from "../view.ts";
import type { Shown } from "./shown.ts";

/** A petition as data: instants in ISO 8601 UTC, null where there is none. */
export function dataOf(view: Pick<View, "site">, shown: Shown): object {
  const { number, stage, title, ask, why, author, signatures, until, answer, agenda, petition } = shown;
  const { openedAt, rejection, owed, supporters } = petition;
  return {
    number,
    url: addressOf(view, number),
    ...{ title, text: ask, why, author, stage, signatures, supporters },
    openedAt: openedAt.toISOString(),
    until: until?.toISOString() ?? null,
    rejection: rejection && { reason: rejection.reason, other: rejection.other },
    owed: owed.map(({ duty, signatures: at, due, kept }) => ({
      ...{ duty, signatures: at, due: due.toISOString(), kept: kept?.toISOString() ?? null },
    })),
    agenda: agenda && { session: agenda.session, on: agenda.on.toISOString() },
    answer: answer?.text ?? null,
    answeredAt: answer?.at.toISOString() ?? null,
  };
}

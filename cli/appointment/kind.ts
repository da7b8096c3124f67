import { z } from "zod";
import { type Appointment, askers, ringers, ways } from "../../core/appointment/appointment.ts";
import { centreOf, hostName } from "../../core/appointment/names.ts";
import { appointmentStages, appointmentStatus } from "../../core/appointment/stage.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { type CasePage, type Fact, headFacts } from "../print/facts.ts";
import type { Shown } from "../verb/kind.ts";
import { appointmentStageWords, appointmentWords, askerWords, ringing, wayWords } from "./words.ts";

/** How an appointment is shown. */
export const appointment: Shown<Appointment> = {
  name: { el: "Ραντεβού", en: "Appointment" },
  uncategorised: { el: "ραντεβού", en: "appointment" },
  status: ({ stage }) => appointmentStatus[stage],
  stages: appointmentStages,
  stage: ({ stage }) => appointmentStageWords[stage],
  undated: true,
  due: ({ stage, startsAt }) => (stage === "booked" ? startsAt : null),
  says: (one, language) => {
    const { text, startsAt } = one;
    const when = startsAt === null ? "" : `${writtenDate(startsAt, language)} · `;
    return `${ringing(one, language)}${when}${text}`;
  },
  where: () => null,
  facts: (page) => [...whenFacts(page), [appointmentWords.topic, page.case.text], ...headFacts(page)],
  json: z.object({
    host: z.string(),
    startsAt: z.date().nullable(),
    endsAt: z.date().nullable(),
    length: z.number().int(),
    way: z.enum(ways),
    centre: z.string().nullable(),
    case: z.string().nullable(),
    moves: z.number().int(),
    asker: z.enum(askers),
    wish: z
      .object({
        name: z.string().nullable(),
        of: z.string().nullable(),
        centre: z.string().nullable(),
        days: z.string(),
      })
      .nullable(),
    arrivedAt: z.date().nullable(),
    ring: z.object({ at: z.string(), by: z.enum(ringers) }).nullable(),
  }),
  jsonOf: ({
    host,
    startsAt,
    endsAt,
    length,
    way,
    centre,
    case: about,
    moves,
    asker,
    wish,
    arrivedAt,
    ring,
  }) => ({
    ...{ host, startsAt, endsAt, length, way, centre, case: about, moves, asker, wish, arrivedAt, ring },
  }),
};

function whenFacts({ case: one, names: { municipality }, language }: CasePage<Appointment>): Fact[] {
  const rows: Fact[] = [];
  if (one.startsAt !== null) rows.push([appointmentWords.when, writtenDate(one.startsAt, language)]);
  if (municipality !== undefined) {
    rows.push([appointmentWords.host, hostName(one, municipality)[language]]);
    const office = centreOf(one, municipality);
    if (office !== undefined) rows.push([appointmentWords.centre, office.name[language]]);
  }
  rows.push([appointmentWords.way, `${wayWords[one.way][language]} · ${String(one.length)}′`]);
  if (one.stage === "booked" && one.ring !== null)
    rows.push([appointmentWords.ring, writtenDate(new Date(one.ring.at), language)]);
  if (one.case !== null) rows.push([appointmentWords.about, groupTracking(one.case)]);
  rows.push(...wishFacts(one, municipality, language));
  if (one.moves > 0) rows.push([appointmentWords.moves, String(one.moves)]);
  if (one.arrivedAt !== null) rows.push([appointmentWords.arrived, writtenDate(one.arrivedAt, language)]);
  return rows;
}

/** Who wants to be heard, and what would suit them. */
function wishFacts(
  { asker, wish }: Appointment,
  municipality: Municipality | undefined,
  language: Language,
): Fact[] {
  const who = [...(asker === "resident" ? [] : [askerWords[asker][language]]), wish?.of, wish?.name];
  const office =
    municipality && wish !== null ? centreOf({ centre: wish.centre }, municipality)?.name[language] : null;
  const said = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");
  const rows: Fact[] = [
    [appointmentWords.asker, said(who)],
    [appointmentWords.wish, said([office, wish?.days])],
  ];
  return rows.filter(([, text]) => text !== "");
}

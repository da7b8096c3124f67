import { z } from "zod";
import type { CaseEvent } from "../../core/cases.ts";
import type { OfficeEvent } from "../../core/office/acts.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import type { LogEntry } from "../../core/store.ts";
import { officeSentence } from "../office/tellings.ts";
import { shortStamp } from "../print/dates.ts";
import { actorName, eventSentence } from "../print/timeline.ts";
import type { List, Reading } from "./columns.ts";

const mostInCell = 200;

/** The log, as it is read: who did what when. */
export const logList: List<LogEntry> = {
  columns: {
    seq: { as: z.number().int(), title: { el: "ΑΡ.", en: "NO." }, align: "right" },
    at: { as: z.date(), title: { el: "ΠΟΤΕ", en: "WHEN" }, cell: ({ at }) => shortStamp(at) },
    by: {
      as: z.string(),
      of: ({ by }, { names }) => (by.kind === "staff" ? names.login(by.id) : by.kind),
      title: { el: "ΠΟΙΟΣ", en: "WHO" },
      cell: ({ by }, reading) => actorName(by, reading),
      grows: true,
      least: 10,
    },
    type: { as: z.string() },
    case: {
      as: z.string().nullable(),
      title: { el: "ΠΟΥ", en: "ON" },
      cell: on,
    },
    office: { as: z.string().nullable() },
    what: {
      of: what,
      title: { el: "ΤΙ", en: "WHAT" },
      grows: true,
      least: 20,
    },
    data: { as: z.record(z.string(), z.unknown()).nullable(), of: dataOf },
  },
  table: ["seq", "at", "by", "case", "what"],
  fields: ["seq", "at", "by", "type", "case", "office", "what"],
  nothing: { el: "Τίποτα δεν ταιριάζει.", en: "Nothing fits." },
};

function on({ case: number, office }: LogEntry, { names }: Reading): string {
  if (number !== null) return groupTracking(number);
  const id = office?.startsWith("staff:") === true ? office.slice("staff:".length) : undefined;
  return id === undefined ? "–" : names.login(id);
}

function what({ content, case: number }: LogEntry, reading: Reading): string {
  if (content === null)
    return reading.language === "el" ? "το περιεχόμενο έχει σβηστεί" : "its content is erased";
  const said =
    number === null
      ? officeSentence(content as OfficeEvent, reading)
      : eventSentence(content as CaseEvent, { ...reading, file: (id) => id });
  return said.replace(/\s+/gu, " ").slice(0, mostInCell);
}

function dataOf({ content }: LogEntry): object | null {
  if (content === null) return null;
  const { type: _, ...data } = content;
  return data;
}

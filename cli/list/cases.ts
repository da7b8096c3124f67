import { z } from "zod";
import type { Case } from "../../core/cases.ts";
import { channelNames } from "../../core/channel.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { allKinds, kindOf } from "../kinds.ts";
import { left } from "../print/dates.ts";
import { type List, shapeOf } from "./columns.ts";

/** Cases of any kind; in JSON with what is their kind's own. */
export const caseList: List<Case> = {
  columns: {
    number: {
      as: z.string(),
      title: { el: "ΑΡΙΘΜΟΣ", en: "NUMBER" },
      cell: ({ number }) => groupTracking(number),
    },
    kind: { as: z.string() },
    status: {
      as: z.string(),
      of: ({ stage }) => stage,
      title: { el: "ΣΤΑΔΙΟ", en: "STAGE" },
      cell: (one, { language }) => kindOf(one).stage(one)[language],
    },
    category: {
      as: z.string().nullable(),
      title: { el: "ΚΑΤΗΓΟΡΙΑ", en: "CATEGORY" },
      cell: (one, { names, language }) =>
        one.category === null ? (kindOf(one).uncategorised?.[language] ?? "–") : names.category(one.category),
      grows: true,
      least: 10,
    },
    department: { as: z.string().nullable() },
    handler: {
      as: z.string().nullable(),
      of: ({ handler }, { names }) => (handler === null ? null : names.login(handler)),
      title: { el: "ΥΠΑΛΛΗΛΟΣ", en: "CLERK" },
      cell: ({ handler }, { names }) => (handler === null ? "–" : names.clerk(handler)),
      grows: true,
      least: 8,
    },
    channel: { as: z.enum(channelNames) },
    text: {
      as: z.string(),
      field: (one) => placed(one, one.text),
      title: { el: "ΤΙ", en: "WHAT" },
      cell: (one, { language }) => placed(one, kindOf(one).says(one, language)),
      grows: true,
      least: 14,
    },
    openedAt: { as: z.date() },
    dueAt: {
      as: z.date().nullable(),
      of: (one) => kindOf(one).due(one),
      title: { el: "ΜΕΝΟΥΝ", en: "LEFT" },
      cell: (one, { now, language }) => left(one, now, language),
      align: "right",
    },
    closedAt: { as: z.date().nullable() },
    protocol: { as: z.object({ year: z.number().int(), no: z.number().int() }).nullable() },
    version: { as: z.number().int() },
  },
  table: ["number", "status", "dueAt", "category", "text", "handler"],
  fields: ["number", "status", "dueAt", "category", "department", "handler", "text"],
  more: (one) => kindOf(one).jsonOf(one),
  nothing: { el: "Καμία υπόθεση.", en: "No cases." },
};

/** What it says and where it is, in one line. */
function placed(one: Case, text: string): string {
  const said = text.replace(/\s+/gu, " ");
  const where = kindOf(one).where(one) ?? "";
  return where === "" ? said : `${said} · ${where}`;
}

/** What a case of each kind is in JSON. */
export const caseShapes: readonly z.ZodObject[] = allKinds.map(([kind, { stages, json }]) =>
  shapeOf(caseList).extend({ kind: z.literal(kind), status: z.enum(stages), ...json.shape }),
);

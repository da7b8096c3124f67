import { z } from "zod";
import type { Petition } from "../../core/petition/petition.ts";
import { petitionStages } from "../../core/petition/stage.ts";
import { type Signature, signatureStates } from "../../core/petition/signature.ts";
import { dayOnly } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { petitionStageWords, signatureStateWords } from "../petition/words.ts";
import { petitionDue } from "../../core/petition/thresholds.ts";
import { left, shortStamp } from "../print/dates.ts";
import type { List } from "./columns.ts";

/** Petitions with how many have signed each. */
export const petitionList: List<Petition & { signatures: number }> = {
  columns: {
    number: {
      as: z.string(),
      title: { el: "ΑΡΙΘΜΟΣ", en: "NUMBER" },
      cell: ({ number }) => groupTracking(number),
    },
    status: {
      as: z.enum(petitionStages),
      of: ({ stage }) => stage,
      title: { el: "ΣΤΑΔΙΟ", en: "STAGE" },
      cell: ({ stage }, { language }) => petitionStageWords[stage][language],
    },
    signatures: {
      as: z.number().int(),
      title: { el: "ΥΠΟΓΡΑΦΕΣ", en: "SIGNATURES" },
      align: "right",
    },
    dueAt: {
      as: z.date().nullable(),
      of: petitionDue,
      title: { el: "ΜΕΝΟΥΝ", en: "LEFT" },
      cell: (one, { now, language }) => left(one, now, language),
      align: "right",
    },
    signableUntil: {
      as: z.date().nullable(),
      title: { el: "ΕΩΣ", en: "UNTIL" },
      cell: ({ signableUntil }, { language }) =>
        signableUntil === null ? "–" : dayOnly(signableUntil, language),
      align: "right",
    },
    title: { as: z.string(), title: { el: "ΤΙ", en: "WHAT" }, grows: true, least: 14 },
    openedAt: { as: z.date() },
    closedAt: { as: z.date().nullable() },
    version: { as: z.number().int() },
  },
  table: ["number", "status", "signatures", "dueAt", "signableUntil", "title"],
  fields: ["number", "status", "signatures", "dueAt", "signableUntil", "title"],
  nothing: { el: "Κανένα συλλογικό αίτημα.", en: "No petitions." },
};

/** Signatures as a clerk judges them: where each came from, never whose it is. */
export const signatureList: List<Signature> = {
  columns: {
    id: { as: z.string(), title: { el: "ΑΡ.", en: "ID" } },
    state: {
      as: z.enum(signatureStates),
      title: { el: "ΚΑΤΑΣΤΑΣΗ", en: "STATE" },
      cell: ({ state }, { language }) => signatureStateWords[state][language],
    },
    channel: { as: z.string(), title: { el: "ΠΩΣ", en: "HOW" } },
    at: { as: z.date(), title: { el: "ΠΟΤΕ", en: "WHEN" }, cell: ({ at }) => shortStamp(at) },
    sheet: { as: z.string().nullable(), title: { el: "ΦΥΛΛΟ", en: "SHEET" } },
    network: {
      as: z.string().nullable(),
      of: ({ source }) => source.network,
      title: { el: "ΔΙΚΤΥΟ", en: "NETWORK" },
    },
    prefix: {
      as: z.string().nullable(),
      of: ({ source }) => source.prefix,
      title: { el: "ΑΡΧΗ", en: "PREFIX" },
    },
  },
  table: ["id", "state", "channel", "at", "sheet", "network", "prefix"],
  fields: ["id", "state", "channel", "at", "sheet", "network", "prefix"],
  nothing: { el: "Καμία υπογραφή.", en: "No signatures." },
};

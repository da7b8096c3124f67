import { z } from "zod";
import type { Draft } from "../deeds.ts";

/** Where something is: a point, words, or both. */
export const place = z.object({
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  address: z.string().nullable(),
});
/** What the report dialogue has gathered so far. */
export const reportSlots = z.object({
  text: z.string().nullable(),
  category: z.string().nullable(),
  other: z.boolean(),
  place: place.nullable(),
  noPlace: z.boolean(),
  /** They were asked where it is, and told more of what it is. */
  placeAsked: z.boolean().default(false),
  files: z.array(z.string()),
  photoDone: z.boolean(),
  /** They were told whom to call in danger, and want it written down all the same. */
  warned: z.boolean().default(false),
  /** They were told that no more files go in. */
  full: z.boolean().default(false),
  /** Somebody has reported the same; null where nobody has, or it is another problem. */
  near: z.object({ number: z.string(), at: z.string(), isOwn: z.boolean() }).nullable().default(null),
  nearAsked: z.boolean().default(false),
  /** Another problem in the same message, which is asked about once this one is a case. */
  second: z
    .object({ text: z.string(), category: z.string(), place: place.nullable() })
    .nullable()
    .default(null),
  /** They have said already that it shall go. */
  agreed: z.boolean().default(false),
  /** They were asked what of it changes. */
  changing: z.boolean().default(false),
  seconds: z.number(),
  number: z.string().nullable(),
  promiseDays: z.number().nullable(),
});
export type ReportSlots = z.infer<typeof reportSlots>;

export const empty: ReportSlots = {
  text: null,
  category: null,
  other: false,
  warned: false,
  place: null,
  noPlace: false,
  placeAsked: false,
  files: [],
  photoDone: false,
  full: false,
  near: null,
  nearAsked: false,
  second: null,
  agreed: false,
  changing: false,
  seconds: 0,
  number: null,
  promiseDays: null,
};

/** The case that they make. */
export function draftOf({ text, category, place, files }: ReportSlots): Draft {
  return { text: text ?? "", category, place, files, incomplete: false };
}

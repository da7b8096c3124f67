import type { AppointmentSettings, WeeklyChange } from "./appointments.ts";
import type { Danger } from "../hearing/danger-signs.ts";
import type { Places } from "./known-places.ts";
import type { PetitionSettings } from "./petitions.ts";

/** A text in both languages; the Greek one is the original. */
export type Bilingual = { el: string; en: string };

/** A point in WGS 84 degrees. */
export type Point = { lat: number; lon: number };

/** Opening hours: ISO weekdays 1 (Monday) to 7, wall time "HH:MM" in Europe/Athens. */
export type Hours = { days: number[]; from: string; to: string };

export type Office = {
  id: string;
  name: Bilingual;
  address: Bilingual;
  phone: string;
  hours: Hours[];
  kind: "town-hall" | "kep" | "other";
};

export type Department = { id: string; name: Bilingual; phone: string; email: string };

/** A handful of categories shown together, so that no menu has twenty lines. */
export type Group = { id: string; name: Bilingual; spoken: Bilingual };

/**
 * What a request can be about. `spoken` completes «Για …, πατήστε ένα», `promiseDays` are working days.
 * A category with `guidance` is told to the resident instead of becoming a request.
 */
export type Category = {
  id: string;
  name: Bilingual;
  spoken: Bilingual;
  group: string;
  department: string;
  promiseDays: number;
  words: string[];
  /** Sentences with which people report it; from examples.yaml. */
  examples?: string[];
  /** Within so many metres another open case of it is the same problem; 250 unless told, 0 for never. */
  nearMetres?: number;
  guidance?: Bilingual;
  emergency?: boolean;
};

/** `polygon` is closed by itself: the last corner joins the first. */
export type Area = {
  center: Point;
  bounds: { south: number; west: number; north: number; east: number };
  polygon?: [lat: number, lon: number][];
  /** From boundary.geojson; where it is there, it alone says what is inside. */
  boundary?: Boundary;
};

/** Rings of corners, longitude first as in GeoJSON: of each polygon the outer one, then its holes. */
export type Boundary = [lon: number, lat: number][][][];

/** Who may be responsible for what lies outside the area. */
export type Neighbour = { name: Bilingual; phone: string; boundary?: Boundary };

/** A holiday the municipality keeps beside those of the state: each year, or once on an ISO date. */
export type OwnHoliday = { name: string; month: number; day: number } | { name: string; date: string };

/** A municipal unit («δημοτική ενότητα»), for telling where people live who sign or take part. */
export type Unit = { id: string; name: Bilingual };

/** Whom to call in a danger, and what to do: `say` is a whole sentence in which every number of `call` stands. */
export type Emergency = { danger: Danger; call: string[]; say: Bilingual };

/** What people ask and what is answered: `ask` are sentences in which they do, `checked` is who read it last and when. */
export type Fact = {
  id: string;
  ask: string[];
  answer: Bilingual;
  checked: { by: string; on: string };
};

/** Who has a matter that is not the municipality's; `say` is what helps there. */
export type Authority = { id: string; name: Bilingual; phone: string; ask: string[]; say?: Bilingual };

/** Sentences the municipality says differently, by the key of the catalogue. */
export type Phrases = Record<string, { el?: string; en?: string }>;

/** What the municipality says about personal data (GDPR, articles 13 and 14): `officer` is the data protection officer. */
export type PrivacyNotice = {
  officer: { name: Bilingual; phone: string; email: string };
  /** On what law it stands. */
  basis: Bilingual;
  purposes: Bilingual[];
  /** What is kept, and until when. */
  kept: { what: Bilingual; until: Bilingual }[];
  /** Who else gets it, beside the services that carry the messages. */
  shared?: Bilingual[];
  /** ISO date of the day when somebody read it last. */
  checked: string;
};

export const standings = ["full", "partial", "none"] as const;
/** How far the pages comply with EN 301 549. */
export type Standing = (typeof standings)[number];

/** The accessibility statement (Directive (EU) 2016/2102, article 7; Law 4727/2020, article 43). */
export type AccessibilityStatement = {
  standing: Standing;
  /** What cannot be used by everybody; none where `standing` is `full`. */
  gaps?: Bilingual[];
  /** ISO date of the check, and how it was made. */
  checked: { on: string; how: Bilingual };
  contact: { phone: string; email: string };
  /** Where to turn when the answer does not satisfy. */
  enforcement: { name: Bilingual; website: string };
};

/** Everything that makes this desk the desk of one municipality. `reopenDays` are calendar days. */
/** Words that a clerk has corrected the category of. */
export type Taught = { text: string; category: string };

export type Municipality = {
  id: string;
  name: Bilingual;
  phone: string;
  email: string;
  website: string;
  area: Area;
  neighbours: Neighbour[];
  reopenDays: number;
  /** The categories, three at most, that a caller is asked about after the recording; nobody is asked where it is left out. */
  phoneKinds?: string[];
  /** What its clerks have taught by correcting; of no folder, and kept with the cases. */
  lessons?: readonly Taught[];
  /** What the office has changed of weekly hours, in the order in which it did; of no folder. */
  weekly?: readonly WeeklyChange[];
  offices: Office[];
  departments: Department[];
  groups: Group[];
  categories: Category[];
  phrases: Phrases;
  holidays: OwnHoliday[];
  units?: Unit[];
  emergencies?: Emergency[];
  facts?: Fact[];
  authorities?: Authority[];
  /** Streets, villages and whatever else people name when they say where; from places.yaml. */
  places?: Places;
  /** Left out where the municipality takes no petitions. */
  petitions?: PetitionSettings;
  /** Who may be met and when; left out where nobody is offered. */
  appointments?: AppointmentSettings;
  privacy?: PrivacyNotice;
  accessibility?: AccessibilityStatement;
  /** The colour of links, buttons and the top of the pages, as #rrggbb; readable on white. */
  colour?: string;
  /** The emblem as an SVG in which nothing runs and which loads nothing. */
  emblem?: string;
};

import type { Language } from "../../core/language.ts";
import type { Category, Municipality } from "../../core/municipality/municipality.ts";
import type { Past } from "../../core/request/import.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { openings } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { channels, type Met, resident, someName } from "./people.ts";
import { someSpot, type Spot } from "./places.ts";
import { inEnglish, reported } from "./sentences.ts";
import { type Setting, story } from "./story.ts";

/** What people write about most; the rest comes as often as everything else. */
const often: Readonly<Record<string, number>> = {
  ...{ waste: 9, bins: 8, "street-lights": 10, potholes: 10, bulky: 7, "stray-animals": 6, "water-leak": 6 },
  ...{ parking: 5, "pruning-waste": 5, pavements: 4, question: 4, weeds: 3, noise: 3, sewers: 4 },
};
/** A call that was cut off is heard by somebody within three weeks. */
const heardWithinMs = 21 * 86_400_000;
const casesPerResident = 1.7;

type Plan = { now: Date; count: number; municipality: Municipality; staff: readonly Staff[] };

/** Cases one after the other, in order of time; `learn` tells the number that a case of a category got. */
export function cases(
  chance: Chance,
  { now, count, municipality, staff }: Plan,
): { next: (index: number) => Past; learn: (past: Past, number: string) => void } {
  const opensAt = openings(now, count, municipality);
  const categories = municipality.categories
    .filter(({ guidance }) => guidance === undefined)
    .map((category) => [category, often[category.id] ?? 2] as const);
  const numbers = new Map<string, string>();
  const setting: Setting = { municipality, now, staff: teams(staff), earlier: (id) => numbers.get(id) };
  const residents = Math.max(1, Math.round(count / casesPerResident));

  const next = (index: number): Past => {
    const at = opensAt(index, chance.share());
    const category = chance.weighted(categories);
    const channel = chance.weighted(channels);
    const language: Language = chance.is(0.04) ? "en" : "el";
    const spot = someSpot(chance, municipality);
    const opening = openingOf(chance, { category, channel, language, spot });
    const clerk = chance.one(setting.staff(category.department));
    const by =
      channel === "desk" ? ({ kind: "staff", id: clerk.id } as const) : ({ kind: "resident" } as const);
    // A few write again and again: the square brings the low numbers up.
    const which = Math.floor(residents * chance.share() ** 1.3);
    const nameless = channel === "desk" && chance.is(0.25);
    const met = { channel, language, name: someName(chance, language) };
    const told = { at, opening: { ...opening, by, resident: nameless ? null : resident(which, met) } };
    const isFresh = now.getTime() - at.getTime() < heardWithinMs;
    const acts = opening.incomplete && isFresh && chance.is(0.7) ? [] : story(chance, told, setting);
    return { ...told, acts };
  };

  return {
    next,
    learn: ({ opening: { category } }, number) => {
      if (category !== null) numbers.set(category, number);
    },
  };
}

type Scene = { category: Category; channel: Met; language: Language; spot: Spot };

function openingOf(chance: Chance, scene: Scene): Omit<Past["opening"], "by" | "resident"> {
  const { category, channel, language, spot } = scene;
  const text = (language === "en" ? inEnglish : reported)(chance, category, spot);
  const incomplete = channel === "voice" && chance.is(0.07);
  return {
    channel,
    language,
    text,
    category: incomplete || chance.is(0.02) ? null : category.id,
    place: incomplete ? null : placeOf(chance, channel, spot),
    files: [],
    incomplete,
  };
}

function placeOf(chance: Chance, channel: Met, { address, lat, lon }: Spot): Past["opening"]["place"] {
  const pinned = channel === "telegram" ? chance.is(0.65) : channel === "web" && chance.is(0.8);
  if (pinned) return { lat, lon, address: channel === "web" ? address : null };
  return chance.is(0.9) ? { lat: null, lon: null, address } : null;
}

/** Who works where; a department without staff is helped by whoever may handle cases. */
function teams(staff: readonly Staff[]): Setting["staff"] {
  const able = staff.filter(
    ({ active, roles }) => active && roles.some((role) => role === "clerk" || role === "supervisor"),
  );
  const [first, ...rest] = able.length > 0 ? able : staff;
  if (first === undefined) throw new RangeError("a desk without staff");
  const known = new Map<string | null, readonly [Staff, ...Staff[]]>();
  return (department) => {
    const own = able
      .filter((each) => each.department === department)
      .sort((a, b) => Number(b.roles.includes("supervisor")) - Number(a.roles.includes("supervisor")));
    const [head, ...others] = own;
    const team = known.get(department) ?? (head === undefined ? [first, ...rest] : [head, ...others]);
    known.set(department, team);
    return team;
  };
}

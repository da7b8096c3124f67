import { type Act, type DaySum, summing } from "../../../core/petition/commitments.ts";
import { draft, type Drafted } from "../../../core/petition/draft.ts";
import type { Facts } from "../../../core/petition/facts.ts";
import type { Petition } from "../../../core/petition/petition.ts";
import type { Lists, Mark } from "../../../core/petition/recount.ts";
import type { Signature } from "../../../core/petition/signature.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { chios } from "../../support/chios.ts";
import { admin, anna, petros } from "../../support/desk.ts";
import { tuesdayMorning } from "../../support/dialogue.ts";

export const pedestrianStreet: Drafted = {
  title: "Πεζόδρομος στην οδό Απλωταριάς",
  ask: "Ζητάμε να κλείσει η Απλωταριάς στα αυτοκίνητα κάθε απόγευμα, από τις πέντε ως τις έντεκα.",
  why: "Τα παιδιά και οι ηλικιωμένοι περπατούν ανάμεσα στα αυτοκίνητα.",
  author: null,
};

const given: Parameters<typeof draft>[1] = {
  ...{ municipality: chios, at: tuesdayMorning, id: "pet1", number: "417293613" },
  ...{ channel: "telegram", language: "el", resident: "p1" },
};

/** What a rule says of a draft on a Tuesday morning in Chios. */
export function drafting(over: Partial<Drafted> = {}, at: Partial<Parameters<typeof draft>[1]> = {}) {
  return draft({ ...pedestrianStreet, ...over }, { ...given, ...at });
}

/** A petition of that morning; its rules are those of Chios: five supporters, a mobile, 200 and 1000 signatures. */
export function petition(over: Partial<Petition> = {}): Petition {
  const drafted = drafting();
  if (isRefusal(drafted)) throw new Error(drafted.refused);
  return { ...drafted.case, version: 1, ...over };
}

/** One that has been open since that morning. */
export function openPetition(over: Partial<Petition> = {}): Petition {
  return petition({ stage: "open", signableUntil: later({ days: 120 }), ...over });
}

/** What a rule looks at, some time after that morning. */
export function factsOf(one: Petition, passed: { days?: number; minutes?: number } = {}): Facts {
  return { case: one, municipality: chios, staff: [anna, petros, admin], at: later(passed) };
}

export function later({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): Date {
  return new Date(tuesdayMorning.getTime() + days * 86_400_000 + minutes * 60_000);
}

/** A signature that waits for its code. */
export function pending(over: Partial<Signature> = {}): Signature {
  return {
    ...{ id: "s1", petition: "pet1", key: "key-of-eleni", leaf: "leaf-of-eleni", state: "pending" },
    ...{ channel: "telegram", at: tuesdayMorning, countedAt: null, person: "p2", name: null, unit: null },
    source: { address: null, network: null, wide: null, prefix: null },
    ...{ sheet: null, by: null, code: null, codes: 0, told: true },
    ...over,
  };
}

/** What a day comes to, from its acts in whatever order. */
export function sumOf(acts: readonly Act[]): DaySum {
  const list = summing();
  for (const act of inList(acts)) list.add(act);
  return list.sum();
}

/** The lists as a store walks them, from acts in the order of writing and the signatures beside them. */
export function listsOf(acts: readonly Act[], marks: readonly Mark[], shown: number): Lists {
  const byLeaf = (a: { leaf: string }, b: { leaf: string }) =>
    a.leaf < b.leaf ? -1 : a.leaf > b.leaf ? 1 : 0;
  const entries = [
    ...acts.map((act) => ({ leaf: act.leaf, entry: { act } })),
    ...marks.map((mark) => ({ leaf: mark.leaf, entry: { mark } })),
  ];
  return {
    shown,
    byDay: (day) => inList(acts).filter((act) => day === undefined || act.day === day),
    byLeaf: () => entries.sort(byLeaf).map(({ entry }) => entry),
  };
}

function inList(acts: readonly Act[]): Act[] {
  const place = ({ day, leaf, sign }: Act) => `${day} ${sign === 1 ? "+" : "-"} ${leaf}`;
  return [...acts].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** Where a petition stands. */
export const petitionStages = [
  "gathering",
  "moderation",
  "open",
  "closed",
  "answered",
  "rejected",
  "hidden",
  "lapsed",
  "withdrawn",
] as const;
export type PetitionStage = (typeof petitionStages)[number];

/** Who finds a petition: everybody in the list, whoever was given its number or its link, or the office alone. */
export type Seen = "listed" | "by-number" | "office";

export type StageMeaning = {
  /** Where the office stands: `new` waits for it, `working` has a duty, `waiting` for people, `closed` is over. */
  status: "new" | "working" | "waiting" | "closed";
  seen: Seen;
  /** Whether signatures are taken: the first ones as supporters, before the office looks. */
  signed: boolean;
  next: readonly PetitionStage[];
};

/** The one table of stages: what each means for residents and office, and what may follow it. */
export const petitionStage: Record<PetitionStage, StageMeaning> = {
  /** Written; its author passes the number on until there are enough supporters. */
  gathering: {
    status: "waiting",
    seen: "by-number",
    signed: true,
    next: ["moderation", "lapsed", "withdrawn", "hidden"],
  },
  /** Enough supporters: the office accepts or rejects it in its working days. */
  moderation: {
    status: "new",
    seen: "by-number",
    signed: false,
    next: ["open", "rejected", "hidden", "withdrawn"],
  },
  open: { status: "waiting", seen: "listed", signed: true, next: ["closed", "answered", "hidden"] },
  /** Its time is over; what the office still owes stands in the thresholds that it reached. */
  closed: { status: "working", seen: "listed", signed: false, next: ["answered", "hidden"] },
  answered: { status: "closed", seen: "listed", signed: false, next: ["hidden"] },
  /** Not opened, and seen by everybody with the reason. */
  rejected: { status: "closed", seen: "listed", signed: false, next: ["hidden"] },
  hidden: { status: "closed", seen: "office", signed: false, next: [] },
  /** Too few supporters in time. */
  lapsed: { status: "closed", seen: "by-number", signed: false, next: ["hidden"] },
  /** Its author took it back before it opened. */
  withdrawn: { status: "closed", seen: "office", signed: false, next: [] },
};

/** True when the table lets a petition go from one stage to the other. */
export function mayFollow(from: PetitionStage, to: PetitionStage): boolean {
  return petitionStage[from].next.includes(to);
}

/** The stages in which everybody finds a petition in the list. */
export const listedStages: readonly PetitionStage[] = petitionStages.filter(
  (stage) => petitionStage[stage].seen === "listed",
);

/** Where the office stands with a petition: a duty that is owed is work, whatever its stage. */
export function standing(stage: PetitionStage, owes: boolean): StageMeaning["status"] {
  const { status } = petitionStage[stage];
  if (stage === "open" || stage === "answered") return owes ? "working" : status;
  return stage === "closed" && !owes ? "closed" : status;
}

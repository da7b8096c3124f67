/** What makes one signer the same as another: a mobile, a mailbox, or who they are as a clerk has seen it. */
export const keyKinds = ["mobile", "email", "identity"] as const;
export type KeyKind = (typeof keyKinds)[number];

/** What a threshold binds the municipality to: an answer in writing, or a place on the council's agenda. */
export const duties = ["answer", "agenda"] as const;
export type Duty = (typeof duties)[number];

/** `days` are calendar days from the signature that reached it. */
export type Threshold = { signatures: number; duty: Duty; days: number };

/**
 * How a municipality takes petitions (`petitions.yaml`); without it there are none. Days are calendar days, but for
 * `moderationDays`: the working days in which the office says whether a petition opens.
 */
export type PetitionSettings = {
  department: string;
  daysOpen: number;
  supporters: number;
  supporterDays: number;
  moderationDays: number;
  key: KeyKind;
  thresholds: Threshold[];
};

export const petitionDefaults = {
  daysOpen: 120,
  supporters: 5,
  supporterDays: 60,
  moderationDays: 10,
  key: "mobile",
  thresholds: [],
} as const satisfies Omit<PetitionSettings, "department">;

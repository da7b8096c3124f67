import { describe, expect, it } from "vitest";
import { petitionDefaults } from "../../../core/municipality/petitions.ts";
import { answered, closed, onAgenda } from "../../../core/petition/answer.ts";
import {
  accepted,
  gathered,
  hidden,
  isTextPublic,
  lapsed,
  rejected,
  takenBack,
} from "../../../core/petition/moderate.ts";
import type { Petition } from "../../../core/petition/petition.ts";
import { listedStages, mayFollow, petitionStages, standing } from "../../../core/petition/stage.ts";
import {
  bindingThresholds,
  nextThreshold,
  petitionDue,
  thresholdsReached,
} from "../../../core/petition/thresholds.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { chios } from "../../support/chios.ts";
import { factsOf, later, openPetition, petition } from "./petitions.ts";

function so(decision: { case: Petition } | { refused: string }): Petition {
  if (isRefusal(decision)) throw new Error(decision.refused);
  return decision.case;
}
const municipality = (thresholds: { signatures: number; duty: "answer" | "agenda"; days: number }[]) => ({
  ...chios,
  petitions: { ...petitionDefaults, department: "citizens", thresholds },
});

describe("a petition from its supporters to the answer", () => {
  it("waits for five supporters, then for the office for ten working days", () => {
    expect(gathered(factsOf(petition()), 4)).toEqual({ refused: "too-few" });
    const waiting = so(gathered(factsOf(petition()), 5));
    expect(waiting).toMatchObject({ stage: "moderation" });
    expect(waiting.moderateUntil?.toISOString()).toBe("2026-12-08T21:59:59.999Z");
    expect(petitionDue(waiting)).toEqual(waiting.moderateUntil);
  });

  it("is opened for 120 days, and closed when they are over", () => {
    const open = so(accepted(factsOf(petition({ stage: "moderation" }))));
    expect(open.signableUntil?.toISOString()).toBe("2027-03-24T21:59:59.999Z");
    expect(closed(factsOf(open, { days: 119 }), 12)).toEqual({ refused: "not-yet" });
    expect(so(closed(factsOf(open, { days: 121 }), 12))).toMatchObject({
      stage: "closed",
      closedAt: later({ days: 121 }),
    });
  });

  it("lapses where supporters do not come in time", () => {
    expect(lapsed(factsOf(petition(), { days: 59 }), 4)).toEqual({ refused: "not-yet" });
    expect(so(lapsed(factsOf(petition(), { days: 61 }), 4))).toMatchObject({ stage: "lapsed" });
  });

  it("is rejected once: the second of two moderators hears that it is decided", () => {
    const rejection = { reason: "not-ours", text: "", other: null } as const;
    const no = so(rejected(factsOf(petition({ stage: "moderation" })), rejection));
    expect(no).toMatchObject({ stage: "rejected", rejection });
    expect(accepted(factsOf(no))).toEqual({ refused: "not-in-moderation" });
    expect(rejected(factsOf(no), rejection)).toEqual({ refused: "not-in-moderation" });
  });

  it("names the petition that is already there, and not itself", () => {
    const waiting = factsOf(petition({ stage: "moderation" }));
    const there = (other: string | null) => ({ reason: "already-there", text: "", other }) as const;
    expect(rejected(waiting, there(null))).toEqual({ refused: "no-other" });
    expect(rejected(waiting, there("417293613"))).toEqual({ refused: "no-other" });
    expect(rejected(waiting, there("717213442"))).toMatchObject({ case: { stage: "rejected" } });
  });

  it("shows a rejected one to everybody, an insult without its words, and a hidden one to nobody", () => {
    expect(listedStages).toEqual(["open", "closed", "answered", "rejected"]);
    const no = (reason: "insult" | "not-ours") => ({
      stage: "rejected" as const,
      rejection: { reason, text: "", other: null },
    });
    expect([isTextPublic(no("not-ours")), isTextPublic(no("insult"))]).toEqual([true, false]);
    const gone = so(hidden(factsOf(openPetition()), "προσωπικά δεδομένα"));
    expect(gone.stage).toBe("hidden");
    expect(hidden(factsOf(gone), "ξανά")).toEqual({ refused: "hidden-already" });
    expect(petitionDue(gone)).toBeNull();
  });

  it("can be taken back by its author until it opens", () => {
    expect(so(takenBack(factsOf(petition()))).stage).toBe("withdrawn");
    expect(takenBack(factsOf(openPetition()))).toEqual({ refused: "opened" });
    expect(takenBack(factsOf(petition({ stage: "lapsed" })))).toEqual({ refused: "closed" });
  });

  it("goes nowhere from a stage that nothing follows, and always to hidden from one that is seen", () => {
    for (const stage of petitionStages) expect(mayFollow(stage, stage)).toBe(false);
    expect(petitionStages.filter((stage) => !mayFollow(stage, "hidden"))).toEqual(["hidden", "withdrawn"]);
  });
});

describe("thresholds", () => {
  it("bind once each, until the end of their last day", () => {
    const owing = so(thresholdsReached(factsOf(openPetition()), 200));
    expect(owing.owed).toMatchObject([{ duty: "answer", signatures: 200, kept: null }]);
    expect(petitionDue(owing)?.toISOString()).toBe("2026-12-24T21:59:59.999Z");
    expect(thresholdsReached(factsOf(owing), 999)).toEqual({ refused: "not-reached" });
    expect(so(thresholdsReached(factsOf(owing), 1000)).owed).toHaveLength(2);
    expect(standing("open", true)).toBe("working");
  });

  it("are both reached at once where a paper sheet brings many", () => {
    const decision = thresholdsReached(factsOf(openPetition()), 5000);
    expect(decision).toMatchObject({ events: [{ duty: "answer" }, { duty: "agenda" }] });
  });

  it("that are lowered afterwards bind at once, and those that are raised or deleted do not unbind", () => {
    const low = [{ signatures: 50, duty: "answer" as const, days: 30 }];
    const high = [{ signatures: 9000, duty: "answer" as const, days: 30 }];
    const facts = (thresholds: typeof low) => ({
      ...factsOf(openPetition()),
      municipality: municipality(thresholds),
    });
    expect(thresholdsReached(facts(low), 60)).toMatchObject({ events: [{ signatures: 50 }] });
    expect(thresholdsReached(facts(high), 200)).toMatchObject({ events: [{ signatures: 200 }] });
    expect(thresholdsReached(facts([]), 200)).toMatchObject({ events: [{ signatures: 200 }] });
    expect(nextThreshold(openPetition(), low)).toBe(50);
    expect(bindingThresholds(openPetition(), low)).toHaveLength(2);
  });

  it("stay owed when signatures are taken back, and are kept by an answer given before", () => {
    const early = so(answered(factsOf(openPetition()), "Το εξετάζουμε."));
    expect(early.stage).toBe("open");
    const owing = so(thresholdsReached(factsOf(early), 200));
    expect(owing.owed).toMatchObject([{ duty: "answer", kept: later({}) }]);
  });

  it("of nought would bind at once and once only, if a folder had one", () => {
    const nought = openPetition({ thresholds: [{ signatures: 0, duty: "answer", days: 30 }] });
    const owing = so(thresholdsReached(factsOf(nought), 0));
    expect(thresholdsReached(factsOf(owing), 0)).toEqual({ refused: "not-reached" });
  });
});

describe("the answer and the agenda", () => {
  it("keep what was owed, and let the petition go once nothing is left", () => {
    const owing = so(thresholdsReached(factsOf(openPetition()), 1000));
    const over = so(closed(factsOf(owing, { days: 121 }), 1000));
    expect(over).toMatchObject({ stage: "closed", closedAt: null });
    const replied = so(answered(factsOf(over, { days: 122 }), "Ξεκινάμε τον Μάιο."));
    expect(replied).toMatchObject({ stage: "answered", closedAt: null });
    const session = { session: "12η τακτική συνεδρίαση", on: later({ days: 140 }) };
    const done = so(onAgenda(factsOf(replied, { days: 123 }), session));
    expect(done.closedAt).toEqual(later({ days: 123 }));
    expect(petitionDue(done)).toBeNull();
  });

  it("are for petitions that people could sign", () => {
    expect(answered(factsOf(petition()), "Όχι.")).toEqual({ refused: "not-answerable" });
    expect(
      onAgenda(factsOf(openPetition(), { days: 9 }), { session: "11η", on: later({ days: 8 }) }),
    ).toEqual({
      refused: "past",
    });
  });
});

import { describe, expect, it } from "vitest";
import { burstOf, networksOf } from "../../../core/petition/burst.ts";
import { confirmed, dropped, proposed, released } from "../../../core/petition/invalidate.ts";
import {
  held,
  mayStillSign,
  proven,
  type Signature,
  signable,
  withdrawn,
} from "../../../core/petition/signature.ts";
import { coded, tried } from "../../../core/person/code.ts";
import { petitionStages } from "../../../core/petition/stage.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { factsOf, later, openPetition, pending, petition } from "./petitions.ts";

describe("signing", () => {
  it("is open to supporters and while the petition is open, and says why else", () => {
    const says = petitionStages.map((stage) => {
      const at = petition({ stage, signableUntil: later({ days: 120 }) });
      return `${stage}: ${signable(at, later({ days: 1 }))?.refused ?? "yes"}`;
    });
    expect(says).toEqual([
      "gathering: yes",
      "moderation: not-yet",
      "open: yes",
      "closed: over",
      "answered: over",
      "rejected: rejected",
      "hidden: unknown-number",
      "lapsed: over",
      "withdrawn: unknown-number",
    ]);
  });

  it("ends with the last day, whether or not somebody has closed it", () => {
    expect(signable(openPetition(), later({ days: 120 }))).toBeNull();
    expect(signable(openPetition(), later({ days: 121 }))).toEqual({ refused: "over" });
    expect(signable(petition(), later({ days: 61 }))).toEqual({ refused: "over" });
  });

  it("is done once, and again by whoever took it back", () => {
    const before = (state: "proven" | "held" | "invalid" | "pending" | "withdrawn") =>
      mayStillSign(pending({ state }))?.refused ?? "yes";
    expect([before("proven"), before("held"), before("invalid")]).toEqual([
      "signed",
      "signed-held",
      "signed-invalid",
    ]);
    expect([before("pending"), before("withdrawn"), mayStillSign(undefined)]).toEqual(["yes", "yes", null]);
  });

  it("waits for a code, which the sixth wrong one ends", () => {
    let one = sent(pending());
    for (let miss = 1; miss <= 5; miss += 1) {
      const { one: signature, result } = tried(one, "wrong", later({ minutes: 1 }));
      expect(result).toBe("wrong");
      one = signature;
    }
    const last = tried(one, "wrong", later({ minutes: 1 }));
    expect(last).toMatchObject({ result: "spent", one: { state: "pending", code: { digest: null } } });
    expect(tried(last.one, "right", later({ minutes: 1 })).result).toBe("none");
  });

  it("takes the right code for half an hour, and only the newest one", () => {
    const one = sent(pending());
    expect(tried(one, "right", later({ minutes: 30 })).result).toBe("right");
    expect(tried(one, "right", later({ minutes: 31 })).result).toBe("expired");
    const again = coded(one, "newer", later({ minutes: 5 }));
    expect(isRefusal(again) ? null : tried(again, "right", later({ minutes: 6 })).result).toBe("wrong");
  });

  it("sends a number four codes a day for a petition and no more", () => {
    let one = pending();
    for (let sent = 1; sent <= 4; sent += 1) one = coding(one, later({ minutes: sent }));
    expect(coded(one, "x", later({ minutes: 9 }))).toEqual({ refused: "too-many-codes" });
    expect(coding(one, later({ days: 2 }))).toMatchObject({ codes: 1 });
  });

  it("counts from the moment of the proof, and not while it is held", () => {
    expect(proven(pending(), later({ minutes: 3 }))).toMatchObject({
      state: "proven",
      countedAt: later({ minutes: 3 }),
    });
    expect(held(pending(), later({ minutes: 3 }))).toMatchObject({ state: "held", countedAt: null });
  });

  it("is taken back while the petition is open, not after, and not twice", () => {
    const one = proven(pending({ name: "Ελένη" }), later({}));
    const back = withdrawn(one, openPetition(), later({ days: 1 }));
    expect(back).toMatchObject({ state: "withdrawn", name: null, told: false });
    expect(withdrawn(one, openPetition(), later({ days: 130 }))).toEqual({ refused: "over" });
    expect(withdrawn(undefined, openPetition(), later({}))).toEqual({ refused: "not-signed" });
    expect(isRefusal(back) || withdrawn(back, openPetition(), later({}))).toEqual({ refused: "not-signed" });
  });
});

describe("making signatures invalid", () => {
  const proposal = {
    id: "x1",
    by: "staff-anna",
    reason: "ίδια συσκευή",
    select: { network: "203.0.113.0/24" },
  };

  it("takes two people", () => {
    const first = proposed(factsOf(openPetition()), { ...proposal, count: 31 });
    if (isRefusal(first)) throw new Error(first.refused);
    const facts = factsOf(first.case);
    expect(confirmed(facts, { id: "x1", by: "staff-anna", count: 31 })).toEqual({ refused: "same-person" });
    expect(confirmed(facts, { id: "x2", by: "staff-petros", count: 31 })).toEqual({
      refused: "unknown-proposal",
    });
    expect(confirmed(facts, { id: "x1", by: "staff-petros", count: 30 })).toMatchObject({
      case: { proposals: [] },
      events: [{ type: "SignaturesInvalidated", proposedBy: "staff-anna", count: 30 }],
    });
    expect(dropped(facts, "x1")).toMatchObject({ case: { proposals: [] } });
  });

  it("is not proposed for nothing, nor twice for the same", () => {
    expect(proposed(factsOf(openPetition()), { ...proposal, count: 0 })).toEqual({
      refused: "nothing-selected",
    });
    const once = openPetition({ proposals: [{ ...proposal, count: 31, at: later({}) }] });
    const select = { ...proposal.select, before: later({}).toISOString() };
    expect(proposed(factsOf(once), { ...proposal, select, count: 31 })).toEqual({
      refused: "proposed-already",
    });
    expect(released(factsOf(once), { select, count: 0 })).toEqual({ refused: "nothing-selected" });
  });
});

describe("a burst", () => {
  const from = { address: "a", network: "203.0.113.0/24", wide: "203.0.0.0/16", prefix: "p" };
  const pace = (over: Partial<Parameters<typeof burstOf>[1]>) =>
    burstOf(from, { address: 0, network: 0, wide: 0, prefix: 0, all: 1000, ...over });

  it("is told by its address, its networks and how its numbers begin", () => {
    expect(pace({ address: 20 })).toBe("address");
    expect(pace({ network: 700 })).toBe("network");
    expect(pace({ wide: 900 })).toBe("wide");
    expect(pace({ prefix: 150 })).toBe("prefix");
  });

  it("is not the household, the school, or the operator that half the town has", () => {
    expect(pace({ address: 19 })).toBeNull();
    expect(pace({ network: 450, wide: 700, prefix: 29 })).toBeNull();
  });

  it("is not told of what has no address: a chat or the phone", () => {
    const chat = { address: null, network: null, wide: null, prefix: null };
    expect(burstOf(chat, { address: 99, network: 99, wide: 99, prefix: 99, all: 99 })).toBeNull();
  });

  it.each([
    ["203.0.113.77", "203.0.113.0/24", "203.0.0.0/16"],
    ["::ffff:203.0.113.77", "203.0.113.0/24", "203.0.0.0/16"],
    ["2a02:587:1234:5678::1", "2a02:587:1234::/48", "2a02:587::/32"],
    ["2A02:0587::1", "2a02:587:0::/48", "2a02:587::/32"],
  ])("knows the networks of %s", (address, network, wide) => {
    expect(networksOf(address)).toEqual({ network, wide });
  });

  it.each(["", "unix:", "1.2.3", "1.2.3.400", ":::", "1::2::3", "g::1", "2a02:587:1:2:3:4:5"])(
    "takes «%s» for no address",
    (address) => {
      expect(networksOf(address)).toBeNull();
    },
  );
});

function sent(signature: Signature): Signature {
  return coding(signature, later({}));
}

function coding(signature: Signature, at: Date): Signature {
  const one = coded(signature, "right", at);
  if (isRefusal(one)) throw new Error(one.refused);
  return one;
}

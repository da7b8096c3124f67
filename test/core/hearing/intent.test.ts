import { describe, expect, it } from "vitest";
import { readIntent } from "../../../core/hearing/intent.ts";
import { nearestOf } from "../../../core/hearing/nearest.ts";
import { chios } from "../../support/chios.ts";
import { intentsHeard, rightShare, sentences } from "../../support/heard.ts";

const parts = ["learning", "trial", "fresh"] as const;

describe("what somebody writes for", () => {
  it.each(parts)("is understood in nine of ten %s sentences", (part) => {
    expect(rightShare(intentsHeard(part))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(parts)("hardly ever becomes a report where it is none, in the %s sentences", (part) => {
    const others = intentsHeard(part).filter(({ expected }) => expected !== "problem");
    const reports = others.filter(({ got }) => got === "problem");
    expect(reports.length).toBeLessThanOrEqual(others.length / 10);
  });

  it.each(parts)("is a problem where there is one, in the %s sentences", (part) => {
    const problems = sentences(part, "categories").filter(([category]) => category !== "question");
    // «Έχω κάτι να πω» is of no category because nothing was told yet.
    const isLost = ([category = "", text = ""]: readonly string[]) =>
      readIntent(text) !== undefined && !(category === "none" && readIntent(text) === "greeting");
    const lost = problems.filter(isLost);
    expect(lost.length).toBeLessThanOrEqual(Math.ceil(problems.length / 50));
  });
});

describe("a fact", () => {
  const fact = nearestOf(chios.facts ?? []);

  it("is found by any sentence that asks for it, in any case, order and alphabet", () => {
    expect(fact("που πληρωνω τα τελη")).toBe("pay");
    expect(fact("pou plirono ta dimotika teli")).toBe("pay");
    expect(fact("ΠΟΤΕ ΕΧΕΙ ΛΑΙΚΗ")).toBe("street-market");
  });

  it("is not found where only one word is shared", () => {
    expect(fact("το νερό τρέχει στον δρόμο")).toBeUndefined();
    expect(fact("σκουπίδια στο πάρκινγκ του γηπέδου")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { buildLearned } from "../../../core/request/learned-matcher.ts";
import { chios } from "../../support/chios.ts";
import { categoriesHeard } from "../../support/heard.ts";

const parts = ["learning", "trial", "fresh"] as const;
const match = buildLearned(chios.categories);

describe("a category that was learned from examples", () => {
  it.each(parts)("is right in 95 of 100 %s sentences where nobody is asked", (part) => {
    const sure = categoriesHeard(part).filter(({ got }) => got !== "unsure");
    const right = sure.filter(({ got, expected }) => got === expected);
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(parts)("is found without asking for 85 of 100 %s sentences", (part) => {
    const all = categoriesHeard(part).filter(({ expected }) => expected !== "none");
    const right = all.filter(({ got, expected }) => got === expected);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.85);
  });

  it("says which words counted", () => {
    expect(match("τεράστια λακκούβα στον δρόμο").ranked[0]).toMatchObject({ id: "potholes" });
    expect(match("τεράστια λακκούβα στον δρόμο").ranked[0]?.because).toContain("λακκουβα");
  });

  it("is not one that only sounds like it", () => {
    for (const text of ["βρισιές ακούγονται από δίπλα", "έχω κάτι να πω", "το σημείο είναι επικίνδυνο"])
      expect(match(text).sure, text).toBe(false);
  });

  it("is told by what it is, not by what stands near it", () => {
    expect(match("λακκούβα μπροστά στο σχολείο").best).toBe("potholes");
    expect(match("σπασμένη λάμπα έξω από την παιδική χαρά").best).toBe("street-lights");
  });

  it("is the same for the same folder, and costs little", () => {
    const again = buildLearned(chios.categories);
    expect(again("τρέχει νερό").ranked).toEqual(match("τρέχει νερό").ranked);
    const begun = process.cpuUsage();
    for (let time = 0; time < 100; time += 1) match("δεν ανάβει το φως στον δρόμο μας εδώ και μέρες");
    expect(process.cpuUsage(begun).user / 100_000).toBeLessThan(3);
  });
});

import { describe, expect, test } from "vitest";
import { athensWall } from "../../../core/law/athens.ts";
import { clocked } from "../../../core/request/clock.ts";
import { dueAt } from "../../../core/request/request.ts";
import { chios } from "../../support/chios.ts";
import { tuesdayMorning } from "../../support/dialogue.ts";
import { pothole } from "../../support/request.ts";

const day = (at: Date | null) => {
  if (at === null) return null;
  const wall = athensWall(at);
  return `${wall.day}/${wall.month}/${wall.year}`;
};
const after = (days: number) => new Date(tuesdayMorning.getTime() + days * 86_400_000);

describe("the two clocks of a case", () => {
  test("the promise counts working days, the law fifty days and then to the next working day", () => {
    const request = pothole();
    expect([day(request.promisedDue), day(request.legalDue)]).toEqual(["27/11/2026", "13/1/2027"]);
    expect(dueAt(request)).toEqual(request.promisedDue);
  });

  test("without a promise the law is what the clerk works towards", () => {
    const request = pothole({ promiseDays: null });
    expect(request.promisedDue).toBeNull();
    expect(dueAt(request)).toEqual(request.legalDue);
  });

  test("both stand while the resident is asked", () => {
    const asked = pothole({ stage: "asked", pauses: [{ from: after(1), to: null }] });
    expect([asked.promisedDue, asked.legalDue, dueAt(asked)]).toEqual([null, null, null]);
  });

  test("the days that the resident took are given back to the office", () => {
    const answered = pothole({ pauses: [{ from: after(1), to: after(3) }] });
    expect([day(answered.promisedDue), day(answered.legalDue)]).toEqual(["1/12/2026", "15/1/2027"]);
  });

  test("a closed case keeps the dates that it had", () => {
    const open = pothole();
    const closed = { ...open, stage: "done" as const, pauses: [{ from: after(1), to: after(9) }] };
    expect(clocked(closed, chios)).toEqual(closed);
  });
});

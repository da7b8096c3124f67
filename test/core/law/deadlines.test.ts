import { describe, expect, test } from "vitest";
import { LEGAL_ARTICLE, legalDue, type Pause, promisedDue } from "../../../core/law/deadlines.ts";

const calendar = { holidays: [] };
const at = (date: string, time = "09:00"): Date => new Date(`${date}T${time}:00Z`);
const pause = (from: string, to: string | null): Pause => ({
  from: at(from),
  to: to === null ? null : at(to),
});
const legal = (start: string, ...pauses: Pause[]) =>
  legalDue(at(start), pauses, calendar).due?.toISOString().slice(0, 10);
const promised = (start: string, days: number, ...pauses: Pause[]) =>
  promisedDue({ start: at(start), days }, pauses, calendar)
    .due?.toISOString()
    .slice(0, 10);

describe("the legal limit", () => {
  test("is the end of the 50th day after filing and names its article", () => {
    expect(legalDue(at("2026-06-02"), [], calendar)).toEqual({
      due: new Date("2026-07-22T20:59:59.999Z"),
      article: LEGAL_ARTICLE.el,
      stopped: false,
    });
    expect(LEGAL_ARTICLE.el).toContain("2690/1999");
    expect(LEGAL_ARTICLE.en).toContain("2690/1999");
  });

  test("counts from the day it is in Athens", () => {
    expect(legalDue(new Date("2026-06-02T21:30:00Z"), [], calendar).due).toEqual(
      new Date("2026-07-23T20:59:59.999Z"),
    );
  });

  test("that ends on a day off rolls forward to a working one", () => {
    expect(legal("2026-02-19")).toBe("2026-04-14"); // Good Friday → Tuesday after Easter
    expect(legal("2026-06-06")).toBe("2026-07-27"); // Sunday → Monday
  });

  test("moves by the days on which the resident held the matter", () => {
    expect(legal("2026-06-02", pause("2026-06-08", "2026-06-11"))).toBe("2026-07-27"); // 25 July is a Saturday
    expect(legal("2026-06-02", pause("2026-06-08", "2026-06-10"), pause("2026-06-20", "2026-06-24"))).toBe(
      "2026-07-28",
    );
  });

  test("does not move for a question answered the same day", () => {
    expect(legal("2026-06-02", { from: at("2026-06-08", "06:00"), to: at("2026-06-08", "18:00") })).toBe(
      "2026-07-22",
    );
  });

  test("counts days once when two questions overlap, in whatever order they come", () => {
    const [a, b] = [pause("2026-06-08", "2026-06-12"), pause("2026-06-10", "2026-06-14")];
    expect(legal("2026-06-02", a, b)).toBe("2026-07-28");
    expect(legal("2026-06-02", b, a)).toBe("2026-07-28");
  });

  test("stands still while an answer is awaited", () => {
    expect(
      legalDue(at("2026-06-02"), [pause("2026-06-08", "2026-06-10"), pause("2026-07-01", null)], calendar),
    ).toEqual({
      due: null,
      article: LEGAL_ARTICLE.el,
      stopped: true,
    });
  });

  test("still stops on the very day it ends, rolled forward or not", () => {
    expect(legal("2026-06-06", pause("2026-07-27", null))).toBeUndefined();
    expect(legal("2026-06-06", pause("2026-07-27", "2026-07-30"))).toBe("2026-07-30");
  });

  test("cannot be stopped once it has passed", () => {
    expect(legal("2026-06-02", pause("2026-07-23", null))).toBe("2026-07-22");
    expect(legal("2026-06-02", pause("2026-07-23", "2026-08-20"))).toBe("2026-07-22");
  });

  test("is not moved by what was asked before filing", () => {
    expect(legal("2026-06-02", pause("2026-05-20", "2026-06-01"))).toBe("2026-07-22");
  });
});

describe("the promised limit", () => {
  test("is the end of the promised working day", () => {
    expect(promised("2026-11-24", 3)).toBe("2026-11-27");
    expect(promised("2026-11-27", 3)).toBe("2026-12-02");
  });

  test("moves by working days only", () => {
    expect(promised("2026-11-24", 3, pause("2026-11-25", "2026-11-30"))).toBe("2026-12-02");
    expect(promised("2026-11-24", 3, pause("2026-11-27", "2026-11-29"))).toBe("2026-11-27");
  });

  test("stands still while an answer is awaited and cannot be stopped once it has passed", () => {
    expect(
      promisedDue({ start: at("2026-11-24"), days: 3 }, [pause("2026-11-25", null)], calendar),
    ).toMatchObject({
      due: null,
      stopped: true,
    });
    expect(promised("2026-11-24", 3, pause("2026-11-28", null))).toBe("2026-11-27");
  });

  test("of no days is today, or the next working day", () => {
    expect(promised("2026-11-24", 0)).toBe("2026-11-24");
    expect(promised("2026-11-28", 0)).toBe("2026-11-30");
  });
});

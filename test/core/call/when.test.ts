import { describe, expect, it } from "vitest";
import { callOfRoom, ended, moved, newCall, outAt } from "../../../core/call/call.ts";
import { letsIn, nextChange, phaseOf, wantsRoom } from "../../../core/call/when.ts";
import { fc } from "../../support/property.ts";

const ids = ["1b4e28ba-2fa1-41d2-883f-0016d3cca427", "6ba7b810-9dad-41d1-80b4-00c04fd430c8"];
let at = 0;
const newId = () => ids[at++ % 2] ?? "";
const startsAt = new Date("2026-11-30T10:00:00Z");
const wanted = { about: "case", host: "mayor", centre: null, startsAt, graceS: 30 };
const call = newCall(newId, { ...wanted, endsAt: new Date("2026-11-30T10:15:00Z") });
/** So many seconds after the beginning. */
const after = (seconds: number) => new Date(startsAt.getTime() + seconds * 1000);

describe("a call of a quarter of an hour with half a minute's grace", () => {
  const limits = [
    [-601, "early"],
    [-600, "open"],
    [-301, "open"],
    [-300, "lobby"],
    [-1, "lobby"],
    [0, "running"],
    [899, "running"],
    [900, "closing"],
    [929, "closing"],
    [930, "over"],
    [86_400, "over"],
  ] as const;

  it.each(limits)("is, %i seconds after its beginning, %s", (seconds, phase) => {
    expect(phaseOf(call, after(seconds))).toBe(phase);
  });

  it("has a room from five minutes before until everybody is out", () => {
    expect([-301, -300, 0, 929, 930].map((seconds) => wantsRoom(call, after(seconds)))).toEqual([
      ...[false, true, true, true, false],
    ]);
  });

  it("lets nobody in before its time, however early its host is, nor after it, nor without its host", () => {
    const begun = { ...call, startedAt: after(-60) };
    expect([-1, 0, 929, 930].map((seconds) => letsIn(begun, after(seconds)))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(letsIn(call, after(10))).toBe(false);
  });

  it("is over once its host has ended it, whatever a clock says that is set back", () => {
    const done = ended(call, after(400), "host");
    for (const seconds of [-4000, 399, 400, 4000]) {
      expect(phaseOf(done, after(seconds))).toBe("over");
      expect([wantsRoom(done, after(seconds)), letsIn(done, after(seconds))]).toEqual([false, false]);
    }
    expect(outAt(done)).toEqual(after(400));
    expect(ended(done, after(500), "time")).toBe(done);
  });

  it("changes next when its room is made, then when everybody is out", () => {
    expect(nextChange(call, after(-4000))).toEqual(after(-300));
    expect(nextChange(call, after(-300))).toEqual(after(930));
    expect(nextChange(call, after(930))).toBeNull();
  });
});

describe("a call that is moved", () => {
  it("has a room that no other generation of it has had, and nothing of the earlier one", () => {
    const begun = ended({ ...call, startedAt: after(1) }, after(2), "missed");
    const later = moved(newId, begun, { startsAt: after(4000), endsAt: after(5000) });
    expect(later).toMatchObject({ generation: 2, startedAt: null, endedAt: null, ending: null });
    expect(later.room).not.toBe(call.room);
    expect([later, call].map(({ room }) => callOfRoom(room))).toEqual([call.id, call.id]);
    expect(callOfRoom("somebody-else's")).toBeNull();
  });
});

describe("whatever the clock does", () => {
  const order = ["early", "open", "lobby", "running", "closing", "over"];

  it("a later instant is never an earlier phase", () => {
    const instant = fc.integer({ min: -2000, max: 3000 });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const phases = [Math.min(one, other), Math.max(one, other)].map((each) =>
          order.indexOf(phaseOf(call, after(each))),
        );
        expect(phases[0]).toBeLessThanOrEqual(phases[1] ?? -1);
      }),
    );
  });

  it("a jump of the clock changes no answer: it depends on the instant alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 3000 }), (seconds) => {
        const now = after(seconds);
        expect(wantsRoom(call, now)).toBe(now >= after(-300) && now < after(930));
      }),
    );
  });
});

import Database from "better-sqlite3";
import { join } from "node:path";
import { setTimeout as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settlePetitions } from "../../../core/petition/settle.ts";
import { dayList } from "../../../core/petition/verify-command.ts";
import { admin, anna, petros, testDesk, type TestDesk } from "../../support/desk.ts";
import { chat, counted, mobile, opened, signing, sms } from "../../support/petitions.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

describe("signatures that staff have to judge", () => {
  it("from one address are held with their like, and move the number shown by nothing", async () => {
    const one = await opened(desk);
    for (let no = 100; no < 130; no += 1)
      await signing(desk, { number: one.number, from: "203.0.113.9" }, sms(mobile(no)));
    expect(await counted(desk, one)).toBe(5);
    const shown = await desk.as(anna).do("petition.show", { number: one.number });
    expect(shown).toMatchObject({ tally: { proven: 5, held: 30 } });
    const verified = await desk.as(anna).do("petition.verify", { number: one.number });
    expect(verified).toMatchObject({ counted: 5, shown: 5, faults: [] });
  });

  it("are made invalid by two people, after a preview, and others are released", async () => {
    const { number, ...one } = await opened(desk);
    for (let no = 100; no < 125; no += 1)
      await signing(desk, { number, from: `203.0.113.${no < 122 ? 9 : 10}` }, sms(mobile(no)));
    const [as, second] = [desk.as(anna), desk.as(petros)];
    const what = { number, network: "203.0.113.0/24", reason: "ίδια συσκευή" };
    expect(await as.do("petition.invalidate", { ...what, dry: true })).toMatchObject({ count: 25 });
    desk.clock.pass({ minutes: 1 });
    const proposed = await as.do("petition.invalidate", what);
    if (!("proposal" in proposed)) throw new Error("not proposed");
    const decided = { number, proposal: proposed.proposal ?? "", agree: true };
    expect(await as.do("petition.decide", decided)).toEqual({ refused: "same-person" });
    expect(await second.do("petition.decide", decided)).toMatchObject({ proposals: [] });
    expect((await desk.store.beside(one.id))?.tally).toMatchObject({ proven: 5, held: 0, invalid: 25 });
    expect(await signing(desk, { number }, sms(mobile(100)))).toMatchObject({ refused: "signed-invalid" });
  });

  it("on a sheet that was entered twice are refused as a sheet", async () => {
    const { number } = await opened(desk);
    const sheet = { number, sheet: "Α-12", lines: [{ key: "6944000201" }, { key: "22713 50000" }] };
    const first = await desk.as(anna).do("petition.sheet", sheet);
    expect(first).toMatchObject({ counted: 1, leftOut: [{ line: 2, why: "landline" }] });
    expect(await desk.as(petros).do("petition.sheet", { ...sheet, sheet: " α-12" })).toEqual({
      refused: "sheet-entered",
    });
  });
});

describe("the recount", () => {
  it.each([
    ["dropped", "update signature set state = 'withdrawn' where seq = 2"],
    ["added", "update signature set state = 'proven' where state = 'pending'"],
    ["count", "update petition set proven = proven + 7"],
  ])(
    "finds one that was %s behind the desk's back, and lists are committed at the end of the day",
    async (fault, sql) => {
      const one = await opened(desk);
      await signing(desk, { number: one.number, typed: mobile(70) }, chat("70"));
      desk.clock.pass({ days: 1 });
      await settlePetitions(desk.deps);
      const list = await dayList(desk.deps, one, "2026-11-24");
      expect(list).toMatch(
        /^petition \d{9}\nday 2026-11-24\nadded 5\nremoved 0\ncounted 5\nroot [0-9a-f]{64}\n/u,
      );
      const verify = () => desk.as(anna).do("petition.verify", { number: one.number });
      expect(await verify()).toMatchObject({ counted: 5, faults: [] });
      const db = new Database(join(desk.folder, "dimos.db"));
      db.exec(sql);
      db.close();
      // What this turn of the event loop has read it reads again as it was.
      await turn(5);
      expect(await verify()).toMatchObject({ faults: [expect.objectContaining({ fault })] });
    },
  );
});

it("forgets who signed six months after the end, and can still count", async () => {
  const one = await opened(desk);
  desk.clock.pass({ days: 121 });
  await settlePetitions(desk.deps);
  const forget = (dry: boolean) => desk.as(admin).do("petition.anonymise", { dry });
  expect(await forget(false)).toEqual({ petitions: [] });
  desk.clock.pass({ days: 190 });
  expect(await forget(true)).toMatchObject({ petitions: [{ number: one.number, signers: 5 }] });
  expect((await desk.store.beside(one.id))?.salt).not.toBeNull();
  await forget(false);
  expect((await desk.store.beside(one.id))?.salt).toBeNull();
  expect(await desk.as(anna).do("petition.verify", { number: one.number })).toMatchObject({
    counted: 5,
    faults: [],
  });
});

it("lets one of two moderators decide", async () => {
  const one = await opened(desk);
  const { number, version } = one;
  const act = (who: typeof anna, decision: "hide" | "not-ours") =>
    desk.as(who).do("petition.moderate", { number, expected: version, decision, text: "λόγος" });
  const both = await Promise.all([act(anna, "hide"), act(petros, "hide")]);
  expect(both.filter((each) => "refused" in each)).toHaveLength(1);
});

import Database from "better-sqlite3";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Petition } from "../../../core/petition/petition.ts";
import { signPetition } from "../../../core/petition/sign-deeds.ts";
import { settlePetitions } from "../../../core/petition/settle.ts";
import { anna, testDesk, type TestDesk } from "../../support/desk.ts";
import { chat, counted, doing, opened, proving, signing, sms } from "../../support/petitions.ts";
import { spreadMobile } from "../../support/sms-signer.ts";

let desk: TestDesk;
let one: Petition;
beforeEach(async () => {
  desk = await testDesk();
  one = await opened(desk);
});
afterEach(() => desk.close());

/** The ways in which people write the number of one mobile. */
const spellings: ((bare: string) => string)[] = [
  (bare) => bare,
  (bare) => `+30${bare}`,
  (bare) => `0030 ${bare}`,
  (bare) => `+30 ${bare.slice(0, 3)} ${bare.slice(3, 6)} ${bare.slice(6)}`,
  (bare) => `(0030) ${bare.slice(0, 4)}-${bare.slice(4, 7)}-${bare.slice(7)}`,
];

/** `PEOPLE=2500` for ten thousand signings. */
const people = Number(process.env["PEOPLE"] ?? 250);

describe(`${people} people who each sign four times`, () => {
  it(
    "count once each: from their own mobile, by chat, by phone and by other spellings",
    { timeout: 600_000 },
    async () => {
      for (let no = 1; no <= people; no += 1) {
        const from = spreadMobile(no);
        const typed = spellings[no % spellings.length]?.(from.slice(3)) ?? from;
        expect(await signing(desk, { number: one.number }, sms(from)), from).toMatchObject({ as: "counted" });
        expect(await signing(desk, { number: one.number }, sms(from))).toMatchObject({ refused: "signed" });
        // From a chat and by phone only a code would show that they have signed: none is given back, and nothing changes.
        for (const channel of ["telegram", "voice"] as const) {
          const at = { channel, address: `${channel}-${no}`, caller: channel === "voice" ? from : null };
          const asked = signPetition({ number: one.number, ...(channel === "telegram" && { typed }) });
          expect(await doing(desk, asked, at), typed).toMatchObject({ as: "code" });
        }
      }
      expect(await counted(desk, one)).toBe(people + 5);
      desk.clock.pass({ days: 1 });
      await settlePetitions(desk.deps);
      const again = await desk.as(anna).do("petition.verify", { number: one.number });
      expect(again).toMatchObject({ counted: people + 5, shown: people + 5, faults: [] });
    },
  );
});

describe("a petition that is signed by e-mail", () => {
  it.each([
    [
      "eleni.maria@gmail.com",
      "elenimaria@googlemail.com",
      "Eleni.Maria+petition@GMAIL.com",
      "ｅｌｅｎｉmaria@gmail.com",
    ],
    ["eleni@otenet.gr", "ELENI@otenet.gr", "eleni+dimos@otenet.gr", " eleni@otenet.gr "],
    ["eleni@yahoo.gr", "eleni-a@yahoo.gr", "Eleni-b@yahoo.gr", "eleni@YAHOO.gr"],
  ])("counts %s once, by whatever dots, tags and capitals", async (...typed) => {
    const db = new Database(join(desk.folder, "dimos.db"));
    db.prepare("update cases set data = json_set(data, '$.key', 'email') where id = ?").run(one.id);
    db.close();
    await new Promise((resolve) => setImmediate(resolve));
    const results = [];
    for (const [at, address] of typed.entries()) {
      const given = { number: one.number, typed: address };
      expect(await signing(desk, given, chat(`mail-${at}`))).toMatchObject({ as: "code" });
      results.push(await proving(desk, given, chat(`mail-${at}`)));
    }
    expect(results.map((each) => ("as" in each ? each.as : each.refused))).toEqual([
      ...["counted", "signed", "signed", "signed"],
    ]);
    expect(await counted(desk, one)).toBe(6);
  });
});

describe("what somebody does in the database", () => {
  const twice = `insert into signature_act (petition, day, leaf, sign)
    select petition, day, leaf, sign from signature_act limit 1`;
  const more = `drop index signature_leaf; insert into signature (id, petition, leaf, state, channel, at, counted_at, codes, told)
    select id || 'x', petition, leaf, state, channel, at, counted_at, codes, told from signature limit 1`;
  it.each([
    ["added to the signatures", "added", `${more}; update signature set leaf = 'made up' where id like '%x'`],
    ["doubled among the signatures", "doubled", more],
    ["doubled in the list of the day", "altered", twice],
    ["dropped from the signatures", "dropped", "delete from signature where seq = 3"],
    ["dropped from the list of the day", "altered", "delete from signature_act where seq = 3"],
  ])("one that is %s is found, with the day", async (_, fault, sql) => {
    desk.clock.pass({ days: 1 });
    await settlePetitions(desk.deps);
    const db = new Database(join(desk.folder, "dimos.db"));
    // Whoever can write there can take the triggers away as well.
    const triggers = db.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck();
    for (const name of triggers.all()) db.exec(`drop trigger ${name}`);
    db.exec(sql);
    db.close();
    const again = await desk.as(anna).do("petition.verify", { number: one.number });
    expect(again).toMatchObject({
      faults: expect.arrayContaining([{ fault, day: "2026-11-24" }]) as unknown,
    });
  });
});

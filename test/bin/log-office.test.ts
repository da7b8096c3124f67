import Database from "better-sqlite3";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logChecks } from "../../bin/log-checks.ts";
import { noteHead } from "../../bin/log-heads.ts";
import { chios } from "../support/chios.ts";
import { admin, testDesk, type TestDesk } from "../support/desk.ts";
import { forging } from "../support/forging.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
  await desk.as(admin).do("config.apply", { municipality: chios });
  await desk.as(admin).do("staff.add", { login: "eleni", name: "Ελένη Μονογιού", roles: ["clerk"] });
  await desk.as(admin).do("staff.add", { login: "nikos", name: "Νίκος Λως", roles: ["auditor"] });
  await noteHead(desk.store, { data: desk.folder, elsewhere: [], now: desk.clock.now() });
});
afterEach(() => desk.close());

/** What is wrong, by the name of the check. */
async function found(): Promise<Record<string, string>> {
  const checks = await logChecks(desk, { data: desk.folder });
  return Object.fromEntries(checks.filter(({ ok }) => !ok).map(({ name, detail }) => [name, detail.en]));
}

const outside = "is not as the log has it: the database was changed from outside";
const role = (login: string) =>
  `update staff set data = json_set(data, '$.roles', json('["admin"]')) where login = '${login}'`;

test("every act on staff and on the municipality is in the log, by whom it was done", async () => {
  const { items } = await desk.store.log({ limit: 10 });
  expect(items.map(({ type, by, office }) => [type, by, office?.split(":")[0]])).toEqual([
    ["StaffAdded", { kind: "staff", id: admin.id }, "staff"],
    ["StaffAdded", { kind: "staff", id: admin.id }, "staff"],
    ["MunicipalityApplied", { kind: "staff", id: admin.id }, "municipality"],
  ]);
  expect(items[0]?.content).toEqual({
    type: "StaffAdded",
    login: "nikos",
    roles: ["auditor"],
    department: null,
  });
});

test("an office that nobody touched from outside is well", async () => {
  expect(await found()).toEqual({});
  expect(await desk.store.compareOffice()).toEqual({ checked: 3, changed: null });
});

describe("T25: what somebody does to the office behind the desk's back is found", () => {
  test.each([
    ["a role raised", role("eleni"), `the account eleni ${outside}`],
    [
      "a telephone written over",
      "update staff set data = json_set(data, '$.phone', '+3090') where login = 'eleni'",
      `the account eleni ${outside}`,
    ],
    ["an account renamed", "update staff set login = 'mallory' where login = 'eleni'", `the account mallory`],
    [
      "an admin put in",
      "insert into staff select 'x', 'mallory', 1, data from staff where login = 'admin'",
      `the list of staff ${outside}`,
    ],
    ["somebody taken out", "delete from staff where login = 'nikos'", `the list of staff ${outside}`],
    ["somebody from before the log raised", role("anna"), `the list of staff ${outside}`],
    [
      "the municipality renamed",
      "update setting set data = json_set(data, '$.name.el', 'x') where name = 'municipality'",
      `the municipality's folder ${outside}`,
    ],
  ])("%s", async (_, sql, told) => {
    forging(desk, sql);
    expect((await found())["log-office"]).toContain(told);
  });

  test.each(["type = 'StaffReactivated'", "by = 'staff:x'", "office = 'staff:x'", "at = at + 1"])(
    "an act of which %s was written",
    async (set) => {
      forging(desk, `update event set ${set} where seq = 2`);
      expect((await found())["log"]).toBe(
        "the chain breaks at event 2: the database was changed from outside",
      );
    },
  );

  test("an act emptied", async () => {
    forging(desk, "update event set data = null where seq = 2");
    expect((await found())["log"]).toBe("emptied events: 1; the database was changed from outside");
  });

  test("the last act cut off: by what was noted of the log, and by the staff that are there", async () => {
    forging(desk, "delete from event where seq = 3");
    expect(await found()).toEqual({
      "log-heads": "the log lacks the end that it had on 2026-11-24",
      "log-office": `the list of staff ${outside}`,
    });
  });
});

test("an act of the office is about the office alone, and only its content can be erased", () => {
  const db = new Database(join(desk.folder, "dimos.db"));
  expect(() => db.exec("update event set office = 'staff:x'")).toThrow("only the content may be erased");
  expect(() =>
    db.exec("insert into event select 9, null, type, at, by, data, digest, hash, null from event limit 1"),
  ).toThrow("event_of_one");
  db.close();
});

import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logChecks } from "../../bin/log-checks.ts";
import { noteHead } from "../../bin/log-heads.ts";
import { anna, reported, testDesk, type TestDesk } from "../support/desk.ts";
import { forging } from "../support/forging.ts";

let desk: TestDesk;
let number: string;
let elsewhere: string;
beforeEach(async () => {
  desk = await testDesk();
  elsewhere = join(desk.folder, "on-another-disk.jsonl");
  number = await reported(desk);
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await desk.as(anna).do("case.note", { number, text: "Το είδα." });
  await noteHead(desk.store, { data: desk.folder, elsewhere: [elsewhere], now: desk.clock.now() });
  await desk.as(anna).do("case.reply", { number, text: "Ερχόμαστε αύριο." });
});
afterEach(() => desk.close());

async function found(shown: readonly string[] = []): Promise<Record<string, string>> {
  const checks = await logChecks(desk, { data: desk.folder, logHeads: { files: [elsewhere] }, shown });
  return Object.fromEntries(checks.map(({ name, ok, detail }) => [name, `${ok ? "✓" : "✗"} ${detail.en}`]));
}

const well = {
  log: "✓ events: 4, the chain holds",
  "log-cases": "✓ 1, as the log has them",
  "log-heads": "✓ noted: 2, no difference",
};

test("a log that nobody touched is well", async () => {
  expect(await found()).toEqual(well);
});

describe("T25: what somebody does to the database behind the desk's back is found", () => {
  test("the end cut off", async () => {
    forging(desk, "delete from event where seq > 2");
    expect((await found())["log-heads"]).toBe("✗ the log lacks the end that it had on 2026-11-24");
  });

  test("the whole log thrown away", async () => {
    forging(desk, "delete from event");
    expect((await found())["log-heads"]).toBe("✗ the log lacks the end that it had on 2026-11-24");
  });

  test("the whole log written anew, as if it had always been so", async () => {
    await desk.as(anna).do("case.note", { number, text: "Τίποτα." });
    const other = await testDesk();
    await reported(other);
    for (const text of ["ένα", "δύο", "τρία"]) await other.as(anna).do("case.note", { number, text });
    forging(
      desk,
      `attach '${join(other.folder, "dimos.db")}' as other;
      update event set hash = (select hash from other.event where other.event.seq = 1)`,
    );
    await other.close();
    expect((await found())["log-heads"]).toBe("✗ the log is not the one it was on 2026-11-24");
  });

  test.each([
    "stage = 'done'",
    "text = 'Τίποτα'",
    "handler = null",
    "data = json_set(data, '$.promiseDays', 99)",
    "opened_at = opened_at + 1",
    "protocol_no = 7",
  ])("a case of which %s was written", async (set) => {
    forging(desk, `update cases set ${set}`);
    expect(await found()).toEqual({
      ...well,
      "log-cases": `✗ ${number} is not as the log has it: the database was changed from outside`,
    });
  });

  test("an event emptied", async () => {
    forging(desk, "update event set data = null where seq = 3");
    expect((await found())["log"]).toBe("✗ emptied events: 1; the database was changed from outside");
  });

  test("what was noted of the log, forged", async () => {
    const [line = ""] = readFileSync(elsewhere, "utf8").split("\n");
    writeFileSync(elsewhere, `${line.replace('"events":3', '"events":2')}\n`);
    expect((await found())["log-heads"]).toBe("✗ what was noted on 2026-11-24 is not signed by us");
    appendFileSync(elsewhere, "junk\n");
    writeFileSync(elsewhere, "junk\n");
    expect((await found())["log-heads"]).toBe("✗ a line of what was noted cannot be read");
  });

  test("what was noted of the log, taken away", async () => {
    rmSync(elsewhere);
    expect((await found())["log-heads"]).toBe(`✗ in ${elsewhere} nothing is noted of the log`);
  });

  test("the log cut off with all that this machine has noted of it: by a mail that somebody has kept", async () => {
    const [line = ""] = readFileSync(elsewhere, "utf8").split("\n");
    const mail = join(desk.folder, "mail.txt");
    writeFileSync(
      mail,
      `From: desk\n\n${line.replace(",", ",\r\n ").replace('"signature"', '\n"signature"')}\n`,
    );
    expect((await found([mail]))["log-heads"]).toBe("✓ noted: 3, no difference");
    // Reads of one turn see one moment.
    await nextTurn();
    forging(desk, "delete from event where seq > 2");
    for (const path of [elsewhere, join(desk.folder, "log-heads.jsonl")]) rmSync(path);
    await noteHead(desk.store, { data: desk.folder, elsewhere: [elsewhere], now: desk.clock.now() });
    expect((await found())["log-heads"]).toBe("✓ noted: 2, no difference");
    expect((await found([mail]))["log-heads"]).toBe("✗ the log lacks the end that it had on 2026-11-24");
    writeFileSync(mail, "Καλημέρα");
    expect((await found([mail]))["log-heads"]).toBe(`✗ in ${mail} nothing is noted of the log`);
  });
});

import { afterEach, beforeEach, expect, test } from "vitest";
import type { Staff } from "../../../core/staff/staff.ts";
import { admin, RecordingChannel, reported, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

test("a clerk whose name nobody has given is no name for a resident: the department stands there", async () => {
  const root: Staff = { ...admin, id: "staff-root", login: "root", name: "root", phone: "", email: "" };
  await desk.store.commit({ staff: [{ staff: root, was: 0 }] });
  const telegram = new RecordingChannel("telegram");
  const number = await reported(desk);
  await desk.as(root).do("case.assign", { number, to: "me" });
  await desk.as(root).do("case.reply", { number, text: "Ερχόμαστε αύριο." });
  await desk.says(number);
  while ((await desk.deliver(telegram)) > 0);
  const told = telegram.texts.slice(4);
  expect(told.length).toBeGreaterThanOrEqual(3);
  for (const text of told) expect(text).not.toContain("root");
  expect(told[0]).toContain("ορίστηκε υπάλληλος. Τμήμα");
});

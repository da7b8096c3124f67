import { afterEach, beforeEach, expect, test } from "vitest";
import {
  admin,
  anna,
  inChios,
  petros,
  pressing,
  RecordingChannel,
  reported,
  testDesk,
  type TestDesk,
} from "../support/desk.ts";

let desk: TestDesk;
let telegram: RecordingChannel;
beforeEach(async () => {
  desk = await testDesk();
  telegram = new RecordingChannel("telegram");
});
afterEach(() => desk.close());

async function told(): Promise<string> {
  while ((await desk.deliver(telegram)) > 0);
  return telegram.texts.at(-1) ?? "";
}

test("a resident reports, a clerk asks, the clock stands, the resident answers, the clerk closes, the resident confirms", async () => {
  const number = await reported(desk, "Λακκούβα μπροστά στο σχολείο");
  expect(await told()).toContain("Ο αριθμός σας:");
  const clerk = desk.as(anna);

  expect(await clerk.do("case.assign", { number, to: "me" })).toMatchObject({
    stage: "assigned",
    handler: anna.id,
  });
  expect(await told()).toContain("Άννα Κοντού");

  expect(await clerk.do("case.ask", { number, question: "Σε ποια λωρίδα;" })).toMatchObject({
    stage: "asked",
    legalDue: null,
  });
  expect(await told()).toContain("«Σε ποια λωρίδα;»");
  desk.clock.pass({ days: 3 });

  expect((await desk.says("Στη δεξιά"))?.text).toContain("Η απάντησή σας μπήκε στην υπόθεση");
  const shown = await clerk.do("case.show", { number });
  if (!("case" in shown)) throw new Error("not shown");
  expect(shown.case).toMatchObject({ stage: "assigned", question: null, pauses: [{}] });

  expect(await clerk.do("case.close", { number, reason: "done" })).toEqual({ refused: "no-proof" });
  const closed = await clerk.do("case.close", { number, reason: "done", text: "Κλείστηκε με άσφαλτο." });
  expect(closed).toMatchObject({ stage: "done" });
  const notice = telegram.sent.length;
  expect(await told()).toMatch(
    /Κλείστηκε με άσφαλτο\.\n\(Υπόθεση .+\)\nΓια ό,τι χρειαστείτε: Άννα Κοντού, .+\nΈγινε σωστά;$/u,
  );
  expect(telegram.sent.length).toBeGreaterThan(notice);

  const yes = pressing(telegram.sent.at(-1)?.reply ?? null, "Ναι, έγινε");
  expect((await desk.says(yes))?.text).toContain("έκλεισε με τη δική σας επιβεβαίωση");
  const types = (await desk.store.history(shown.case.id)).map((recorded) => recorded.event.type);
  expect(types).toEqual([
    "RequestOpened",
    "RequestAssigned",
    "ResidentAsked",
    "ResidentAnswered",
    "RequestClosed",
    "FixConfirmed",
  ]);
  expect(await desk.store.verify()).toEqual({ checked: 6, broken: null });
});

test("«όχι» within the days reopens with another clerk, who is told by mail", async () => {
  const number = await reported(desk);
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
  await told();
  const no = pressing(telegram.sent.at(-1)?.reply ?? null, "Όχι, υπάρχει ακόμα");
  expect((await desk.says(no))?.text).toContain("τη δίνουμε σε άλλο άτομο");
  const mail = new RecordingChannel("mail");
  await desk.deliver(mail);
  expect(mail.sent.map((each) => each.address)).toEqual([petros.email]);
  expect(await desk.store.case(number)).toMatchObject({
    stage: "assigned",
    handler: petros.id,
    verdict: "not-fixed",
    reopened: 1,
  });
});

test("after the days a «no» does not reopen, and says what to do instead", async () => {
  const number = await reported(desk);
  await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
  await told();
  const no = pressing(telegram.sent.at(-1)?.reply ?? null, "Όχι, υπάρχει ακόμα");
  desk.clock.pass({ days: 40 });
  expect((await desk.says(no))?.text).toContain("Γράψτε μας τι βλέπετε τώρα");
  expect(await desk.store.case(number)).toMatchObject({ stage: "done" });
});

test("another resident sees only the coarse status of a number, and cannot press its buttons", async () => {
  const number = await reported(desk);
  await desk.as(anna).do("case.assign", { number, to: "me" });
  const stranger = { address: "2002" };
  const seen = await desk.says(number, stranger);
  expect(seen?.text).toContain("Την ανέλαβε υπάλληλος.");
  expect(seen?.text).not.toContain("Άννα");
  await desk.says({ kind: "choice", token: `g:withdraw:${number}` }, stranger);
  await desk.says("ναι", stranger);
  expect(await desk.store.case(number)).toMatchObject({ stage: "assigned" });
});

test("a case keeps its number and history through another category and department", async () => {
  const number = await reported(desk);
  const before = await desk.store.case(number);
  const moved = await desk.as(anna).do("case.move", { number, category: "street-lights" });
  expect(moved).not.toHaveProperty("refused");
  const after = await desk.store.case(number);
  expect(after).toMatchObject({ number, id: before?.id, category: "street-lights" });
  expect(after?.department).not.toBe(before?.department);
});

test("a duplicate names the other case, and whoever may not is refused before anything is read", async () => {
  const first = await reported(desk);
  const second = await reported(desk, "Λακκούβα πάλι", { address: "3003" });
  const clerk = desk.as(anna);
  expect(await clerk.do("case.close", { number: second, reason: "duplicate" })).toEqual({
    refused: "no-original",
  });
  expect(
    await clerk.do("case.close", { number: second, reason: "duplicate", duplicateOf: first }),
  ).toMatchObject({ stage: "declined" });
  expect(await clerk.do("staff.add", { login: "new", name: "Νέος", roles: ["clerk"] })).toEqual({
    refused: "not-allowed",
  });
  expect(await desk.as({ ...admin, roles: ["admin"] }).do("case.note", { number: first, text: "x" })).toEqual(
    { refused: "not-allowed" },
  );
});

test("the same event ten times at once, and again later, is one case and one answer", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  const photo = await desk.says(inChios);
  const summary = await desk.says(pressing(photo, "Χωρίς φωτογραφία"));
  const confirm = pressing(summary, "Ναι, στείλτε το");
  await Promise.all(Array.from({ length: 10 }, () => desk.says(confirm, { key: "telegram:1:77" })));
  await desk.says(confirm, { key: "telegram:1:77" });
  const all = await desk.store.list({ limit: 10 });
  expect(all.items).toHaveLength(1);
  await told();
  expect(telegram.texts.filter((text) => text.includes("Ο αριθμός σας"))).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { openMail } from "../../bots/mail/bot.ts";
import type { Channel } from "../../core/channel.ts";
import { anna, petros, testDesk, type TestDesk } from "../support/desk.ts";
import { type Letter, SmtpPeer } from "../support/smtp-peer.ts";

const maria = "maria@mail.example";
let desk: TestDesk;
let post: SmtpPeer;
let mail: Channel;
beforeEach(async () => {
  desk = await testDesk();
  post = await new SmtpPeer().start();
  mail = openMail({ url: post.url, from: "Δήμος Χίου <desk@chios.example>" }).channel;
});
afterEach(async () => {
  await post.stop();
  await desk.close();
});

/** What Maria finds in her mail since she looked last. */
async function read(): Promise<Letter> {
  const before = post.letters.length;
  while ((await desk.deliver(mail)) > 0);
  const letters = post.letters.slice(before).filter(({ to }) => to.includes(maria));
  expect(letters).toHaveLength(1);
  const [letter] = letters;
  if (letter === undefined) throw new Error("no letter");
  return letter;
}

async function writtenDown(): Promise<string> {
  const given = { text: "Σβηστή λάμπα στην πλατεία", category: "street-lights", name: "Μαρία", email: maria };
  const opened = await desk.as(anna).do("case.new", given);
  if (!("number" in opened)) throw new Error(JSON.stringify(opened));
  return opened.number;
}

test("a clerk writes it down for Maria at the counter, and she reads every step in her mail", async () => {
  const number = await writtenDown();
  const shown = number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0");
  const first = await read();
  expect(first.text).toContain(`σημειώσαμε αυτό που μας είπατε. Ο αριθμός σας:\n${shown}`);
  expect(first.headers["subject"]).toBe(`Δήμος Χίου · ${shown.replaceAll("\u00a0", " ")}`);
  expect(first.headers["auto-submitted"]).toBe("auto-generated");

  const clerk = desk.as(petros);
  await clerk.do("case.assign", { number, to: "me" });
  expect((await read()).text).toContain("Πέτρος Μαρής");
  await clerk.do("case.stage", { number, stage: "planned" });
  expect((await read()).text).toMatch(
    /Μπήκε στο πρόγραμμα του συνεργείου\.[^]*Πέτρος Μαρής, τηλ\. 22713 50123, petros@chios\.example/u,
  );

  await clerk.do("case.ask", { number, question: "Ποια λάμπα είναι;" });
  const question = (await read()).text;
  expect(question).toMatch(
    /«Ποια λάμπα είναι;»\nΣε αυτό το e-mail δεν φτάνουν απαντήσεις, γι’ αυτό καλέστε μας: 22713 50123/u,
  );
  expect(question).not.toContain("Απαντήστε εδώ");
  await clerk.do("case.answer", { number, text: "Η τρίτη από τη γωνία" });
  expect(await desk.store.case(number)).toMatchObject({ stage: "planned", question: null });

  await clerk.do("case.reply", { number, text: "Το συνεργείο έρχεται την Πέμπτη." });
  expect((await read()).text).toContain("Το συνεργείο έρχεται την Πέμπτη.");
  await clerk.do("case.close", { number, reason: "done", text: "Άλλαξε ο λαμπτήρας." });
  const closing = (await read()).text;
  expect(closing).toMatch(
    /έγινε\. Άλλαξε ο λαμπτήρας\.\n\(Υπόθεση [^]*\)\nΑν δεν έγινε σωστά, καλέστε 22713 50123/u,
  );
  expect(closing).not.toContain("Έγινε σωστά;");

  await clerk.do("case.reopen", { number, reason: "Πήρε τηλέφωνο: τρεμοσβήνει." });
  expect((await read()).text).toContain("ανοίξαμε ξανά");
});

test("greylisting and an hour without a mail server cost nothing but time", async () => {
  post.answer = { at: "rcpt", code: 450, text: "4.2.0 Greylisted" };
  await writtenDown();
  await desk.deliver(mail);
  await post.stop();
  for (let minute = 0; minute < 60; minute += 1) {
    desk.clock.pass({ minutes: 1 });
    await desk.deliver(mail);
  }
  expect(post.letters).toEqual([]);
  post = await new SmtpPeer().start();
  mail = openMail({ url: post.url, from: "desk@chios.example" }).channel;
  desk.clock.pass({ minutes: 11 });
  expect((await read()).text).toContain("σημειώσαμε αυτό που μας είπατε");
});

test("an address that does not exist is marked, and its other mails are not tried", async () => {
  post.answer = { at: "rcpt", code: 550, text: "5.1.1 No such user" };
  const number = await writtenDown();
  await desk.as(anna).do("case.assign", { number, to: "me" });
  while ((await desk.deliver(mail)) > 0);
  const shown = await desk.as(anna).do("case.show", { number });
  if (!("notices" in shown)) throw new Error("not shown");
  expect(shown.notices.map(({ state }) => state)).toEqual(["failed", "failed"]);
  expect(shown.notices[0]?.why).toContain("No such user");
  expect(shown.resident?.contacts[0]?.deadAt).not.toBeNull();
});

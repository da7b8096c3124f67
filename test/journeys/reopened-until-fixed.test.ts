import { caseAt } from "../../core/case/at.ts";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openApi } from "../../bots/telegram/api.ts";
import { telegramChannel } from "../../bots/telegram/send.ts";
import { openMail } from "../../bots/mail/bot.ts";
import { parse } from "../../bots/telegram/parse.ts";
import type { Channel } from "../../core/channel.ts";
import { dueAt, type ServiceRequest } from "../../core/request/request.ts";
import { anna, petros, testDesk, type TestDesk } from "../support/desk.ts";
import { SmtpPeer } from "../support/smtp-peer.ts";
import { TelegramPeer } from "../support/telegram-peer.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const eleni = new Pocket(1001, "el");
const trackingNumber = /Ο αριθμός σας:\n(\d{3})\u00a0(\d{3})\u00a0(\d{3})/u;
let desk: TestDesk;
let telegram: TelegramPeer;
let post: SmtpPeer;
let channels: Channel[];
beforeEach(async () => {
  desk = await testDesk();
  telegram = await new TelegramPeer().start();
  post = await new SmtpPeer().start();
  const { token, root: apiRoot } = telegram;
  const api = openApi(token, { apiRoot, timeoutSeconds: 20 });
  const from = "Δήμος Χίου <desk@chios.example>";
  channels = [
    telegramChannel({ api, token, apiRoot, now: desk.clock.now }),
    openMail({ url: post.url, from }).channel,
  ];
});
afterEach(async () => {
  await telegram.stop();
  await post.stop();
  await desk.close();
});

/** Everything that is due goes out; answers what the resident read last. */
async function read(): Promise<string> {
  desk.clock.pass({ minutes: 1 });
  while ((await desk.fetch(...channels)) > 0);
  while ((await desk.deliver(...channels)) > 0);
  return telegram.seen.at(-1)?.text ?? "";
}

let messages = 0;
async function writes(update: RawUpdate): Promise<string> {
  const incoming = parse(update, "1");
  if (incoming === undefined) throw new Error("not understood");
  messages += 1;
  await desk.accept(incoming);
  return read();
}

const presses = (label: string) => writes(telegram.pressing(eleni, label));

async function jpeg(background: string): Promise<Uint8Array> {
  const create = { width: 320, height: 240, channels: 3, background } as const;
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

async function theCase(number: string): Promise<ServiceRequest> {
  const request = await caseAt(desk.store, "request", number);
  if (request === undefined) throw new Error("no such case");
  return request;
}

test("Eleni reports a pothole, answers a question, says that it is still there, and in the end that it is done", async () => {
  telegram.hold("pothole", await jpeg("#555555"));
  messages = 0;
  expect(await writes(eleni.text("Λακκούβα μπροστά στο σχολείο"))).toContain("Πού ακριβώς είναι;");
  expect(await writes(eleni.location(38.3683, 26.1358))).toContain("Έχετε φωτογραφία;");
  expect(await writes(eleni.photo("pothole"))).toContain("Είδος: Λακκούβες");
  const done = await presses("Ναι, στείλτε το");
  const number = trackingNumber.exec(done)?.slice(1).join("") ?? "";
  expect(number).toHaveLength(9);
  expect(messages).toBe(4);
  expect((await desk.store.filesOf((await theCase(number)).id)).map(({ state }) => state)).toEqual(["kept"]);

  const clerk = desk.as(anna);
  await clerk.do("case.assign", { number, to: "me" });
  expect(await read()).toContain("Άννα Κοντού, Τμήμα Οδοποιίας, τηλ. 22713 50123, anna@chios.example");
  const before = dueAt(await theCase(number));

  await clerk.do("case.ask", { number, question: "Σε ποια λωρίδα;" });
  const question = await read();
  expect(question).toContain("«Σε ποια λωρίδα;»");
  expect(question).toContain("Άννα Κοντού, τηλ. 22713 50123, anna@chios.example");
  expect(dueAt(await theCase(number))).toBeNull();
  desk.clock.pass({ days: 7 });
  expect(await writes(eleni.text("Στη δεξιά, όπως ανεβαίνουμε"))).toContain("η προθεσμία τρέχει ξανά");
  const after = dueAt(await theCase(number));
  expect((after?.getTime() ?? 0) - (before?.getTime() ?? 0)).toBeGreaterThanOrEqual(6 * 86_400_000);
  expect(post.letters.at(-1)).toMatchObject({
    to: [anna.email],
    text: expect.stringContaining("Ήρθε απάντηση"),
  });

  const first = await proof(number, "#222222");
  expect(await clerk.do("case.close", { number, reason: "done" })).toEqual({ refused: "no-proof" });
  await clerk.do("case.close", { number, reason: "done", text: "Μπήκε ψυχρή άσφαλτος.", proof: [first] });
  const closing = await read();
  expect(closing).toMatch(
    /έγινε[^]*Μπήκε ψυχρή άσφαλτος\.[^]*Άννα Κοντού, τηλ\. 22713 50123, anna@chios\.example\nΈγινε σωστά;$/u,
  );
  expect((await sharp(telegram.seen.at(-1)?.file ?? undefined).metadata()).format).toBe("jpeg");

  expect(await presses("Όχι, υπάρχει ακόμα")).toContain("τη δίνουμε σε άλλο άτομο");
  expect(await theCase(number)).toMatchObject({ stage: "assigned", handler: petros.id, reopened: 1 });
  expect(post.letters.at(-1)).toMatchObject({
    to: [petros.email],
    text: expect.stringContaining("άνοιξε ξανά"),
  });
  telegram.hold("still", await jpeg("#888888"));
  expect(await writes(eleni.photo("still", { caption: "Μέσα σε δύο μέρες βούλιαξε" }))).toContain(
    "Το προσθέσαμε στην υπόθεση",
  );

  const second = await proof(number, "#111111");
  await desk.as(petros).do("case.close", { number, reason: "done", text: "Ξαναστρώθηκε.", proof: [second] });
  expect(await read()).toContain("Πέτρος Μαρής, τηλ. 22713 50123, petros@chios.example");
  expect(await presses("Ναι, έγινε")).toContain("έκλεισε με τη δική σας επιβεβαίωση");

  const closed = await theCase(number);
  expect(closed).toMatchObject({ stage: "done", verdict: "fixed", formerHandlers: [anna.id] });
  expect((await desk.store.history(closed.id)).map(({ event }) => event.type)).toEqual([
    ...["RequestOpened", "RequestAssigned", "ResidentAsked", "ResidentAnswered", "FileAttached"],
    ...["RequestClosed", "RequestReopened", "ResidentWrote", "FileAttached", "RequestClosed", "FixConfirmed"],
  ]);
  expect((await desk.store.verify()).broken).toBeNull();
  // Sentence, place, photo, yes; one answer; no, one photo; yes.
  expect(messages).toBe(8);
});

async function proof(number: string, colour: string): Promise<string> {
  const kept = await desk.as(anna).do("case.attach", { number, bytes: await jpeg(colour), name: "μετά.jpg" });
  if (!("file" in kept)) throw new Error(JSON.stringify(kept));
  return kept.file;
}

test("three photos of an album come one by one and are answered once", async () => {
  for (const each of ["a", "b", "c"]) telegram.hold(each, await jpeg("#555555"));
  await writes(eleni.text("Λακκούβα μπροστά στο σχολείο"));
  await writes(eleni.location(38.3683, 26.1358));
  const seen = telegram.seen.length;
  for (const each of ["a", "b", "c"]) {
    const incoming = parse(eleni.photo(each, { media_group_id: "13844839201" }), "1");
    if (incoming !== undefined) await desk.accept(incoming);
    while ((await desk.deliver(...channels)) > 0);
    desk.clock.at += 400;
  }
  expect(telegram.seen.length).toBe(seen);
  expect(await read()).toContain("Αρχεία: 3 αρχεία");
  expect(telegram.seen.length).toBe(seen + 1);
  const number =
    trackingNumber
      .exec(await presses("Ναι, στείλτε το"))
      ?.slice(1)
      .join("") ?? "";
  expect((await desk.store.filesOf((await theCase(number)).id)).map(({ state }) => state)).toEqual([
    "kept",
    "kept",
    "kept",
  ]);
});

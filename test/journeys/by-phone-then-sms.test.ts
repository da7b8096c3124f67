import { afterEach, beforeEach, expect, test } from "vitest";
import type { Incoming, Reply, Said } from "../../core/channel.ts";
import { anna, RecordingChannel, testDesk, type TestDesk } from "../support/desk.ts";

const mobile = "+306912345678";
const call: Partial<Incoming> = { channel: "voice", address: "CA417", caller: mobile, name: null };
const phone: Partial<Incoming> = { channel: "sms", address: mobile, name: null };
let desk: TestDesk;
let sms: RecordingChannel;
beforeEach(async () => {
  desk = await testDesk();
  sms = new RecordingChannel("sms");
});
afterEach(() => desk.close());

async function read(): Promise<string> {
  while ((await desk.deliver(sms)) > 0);
  return sms.texts.at(-1) ?? "";
}

const key = (digits: string): Said => ({ kind: "digits", digits });
const recording: Said = {
  kind: "media",
  media: [
    {
      source: { channel: "voice", ref: "RE1" },
      ...{ kind: "recording", name: null, mime: "audio/mpeg", size: null, seconds: 9 },
    },
  ],
  caption: null,
  group: null,
};

/** Yiannis calls, says what is wrong, chooses what it is like, hears his number and hangs up. */
async function reportedByPhone(): Promise<string> {
  await desk.says({ kind: "call" }, call);
  await desk.says(key("1"), call);
  let heard: Reply | null = await desk.says(recording, call);
  for (let pages = 0; pages < 9 && heard !== null && numberIn(heard) === undefined; pages += 1)
    heard = await desk.says(key("1"), call);
  const number = heard === null ? undefined : numberIn(heard);
  await desk.says({ kind: "hangup" }, call);
  return number ?? "";
}

function numberIn({ spoken }: Reply): string | undefined {
  return spoken.flatMap((part) => (typeof part === "object" && "number" in part ? [part.number] : []))[0];
}

test("Yiannis calls from a mobile, and from then on reads every step by SMS", async () => {
  const number = await reportedByPhone();
  expect(number).toMatch(/^\d{9}$/u);
  const shown = number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0");
  expect(await read()).toContain(`Αριθμός ${shown}.`);
  expect(sms.sent.map(({ address }) => address)).toEqual([mobile]);

  const clerk = desk.as(anna);
  await clerk.do("case.assign", { number, to: "me" });
  expect(await read()).toBe(
    `Δήμος Χίου. Η υπόθεσή σας: ορίστηκε υπάλληλος. Άννα Κοντού, 22713 50123. Αριθμός ${shown}.`,
  );
  await clerk.do("case.stage", { number, stage: "working" });
  expect(await read()).toMatch(/Οι εργασίες έχουν αρχίσει[^]*Άννα Κοντού, 22713 50123\.$/u);
  await clerk.do("case.ask", { number, question: "Σε ποιον όροφο;" });
  expect(await read()).toMatch(
    /«Σε ποιον όροφο;» Απαντήστε εδώ\.\nΓια ερωτήσεις: Άννα Κοντού, 22713 50123\.$/u,
  );

  expect((await desk.says("Στον δεύτερο", phone))?.text).toContain("Η απάντησή σας μπήκε στην υπόθεση");
  expect(await desk.store.case(number)).toMatchObject({ stage: "working", question: null });
  await clerk.do("case.close", { number, reason: "done", text: "Καθαρίστηκε." });
  const closing = await read();
  expect(closing).toMatch(/έγινε\. Καθαρίστηκε\.[^]*22713 50123[^]*ΝΑΙ ή ΟΧΙ;$/u);
  expect((await desk.says("ναι", phone))?.text).toContain("Ευχαριστούμε.");
  expect(await desk.store.case(number)).toMatchObject({ verdict: "fixed", channel: "voice" });
});

test("no step needs more than two segments of Greek", async () => {
  const number = await reportedByPhone();
  const clerk = desk.as(anna);
  await clerk.do("case.assign", { number, to: "me" });
  await clerk.do("case.stage", { number, stage: "planned" });
  await clerk.do("case.ask", { number, question: "Σε ποιον όροφο;" });
  await read();
  expect(sms.texts.filter((text) => text.length > 2 * 67)).toEqual([]);
});

test("whoever knows the number sees where it stands on Telegram, and neither name nor date", async () => {
  const number = await reportedByPhone();
  await desk.as(anna).do("case.assign", { number, to: "me" });
  const seen = await desk.says(number, { address: "2002" });
  expect(seen?.text).toContain("Την ανέλαβε υπάλληλος.");
  expect(seen?.text).not.toMatch(/Άννα|Προθεσμία|22713/u);
  expect(seen?.choices).toEqual([]);
});

test("a call from the same number is no proof: it hears where the case stands and no name", async () => {
  const number = await reportedByPhone();
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await desk.says("γεια", phone);
  const again = { ...call, address: "CA418" };
  await desk.says({ kind: "call" }, again);
  await desk.says(key("2"), again);
  const heard = await desk.says(key(number), again);
  const spoken = [...(heard?.spoken ?? []), ...(heard?.menu ?? [])]
    .filter((part) => typeof part === "string")
    .join(" ");
  expect(spoken).toContain("Την ανέλαβε υπάλληλος.");
  expect(spoken).not.toMatch(/Άννα|προθεσμία/u);
});

test("a caller who hides the number still has one to give to a neighbour's phone", async () => {
  const hidden = { ...call, address: "CA500", caller: null };
  await desk.says({ kind: "call" }, hidden);
  await desk.says(key("1"), hidden);
  let heard = await desk.says(recording, hidden);
  for (let pages = 0; pages < 9 && heard !== null && numberIn(heard) === undefined; pages += 1)
    heard = await desk.says(key("1"), hidden);
  const number = heard === null ? "" : (numberIn(heard) ?? "");
  expect(await read()).toBe("");
  expect((await desk.says(number, phone))?.text).toContain("Θα την αναλάβει υπάλληλος");
});

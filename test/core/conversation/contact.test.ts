import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Said } from "../../../core/channel.ts";
import {
  anna,
  inChios,
  pressing,
  RecordingChannel,
  reported,
  testDesk,
  type TestDesk,
} from "../../support/desk.ts";

const ownPhone: Said = { kind: "contact", phone: "306912345678", own: true };
const sms = { channel: "sms", address: "+306912345678" } as const;
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

async function contactsOf(address: string, channel: "telegram" | "sms" = "telegram") {
  const { contacts = [] } = (await desk.store.contact(channel, address)) ?? {};
  return contacts.toSorted((a, b) => b.channel.localeCompare(a.channel));
}

describe("a phone that is shared", () => {
  test("becomes a contact of its owner, and the question that was open stays open", async () => {
    await desk.says("Λακκούβα στον δρόμο");
    const thanks = await desk.says(ownPhone);
    expect(thanks?.text).toContain("Κρατήσαμε και το τηλέφωνό σας: 691 234 5678.");
    expect(thanks?.text).toContain("Πού ακριβώς είναι;");
    expect(await contactsOf("1001")).toMatchObject([
      { channel: "telegram", address: "1001", proof: "wrote" },
      { channel: "sms", address: "+306912345678", proof: "platform", deadAt: null },
    ]);
    expect((await desk.says(inChios))?.text).toContain("Έχετε φωτογραφία;");
  });

  test("is thanked for alone where no question is open, and again without a second contact", async () => {
    expect((await desk.says(ownPhone))?.text).toBe(
      "Ευχαριστούμε. Κρατήσαμε και το τηλέφωνό σας: 691 234 5678.",
    );
    expect((await desk.says(ownPhone))?.text).toBe("Ευχαριστούμε. Αυτό το τηλέφωνο το έχουμε ήδη.");
    expect(await contactsOf("1001")).toHaveLength(2);
  });

  test("never joins two persons: who texted from it keeps it", async () => {
    await desk.says("Λακκούβα στον δρόμο", sms);
    const [before] = await contactsOf(sms.address, "sms");
    expect((await desk.says(ownPhone))?.text).toContain("το έχουμε ήδη");
    expect(await contactsOf("1001")).toHaveLength(1);
    expect(await contactsOf(sms.address, "sms")).toEqual([before]);
  });

  test("by ten people at once belongs to one of them", async () => {
    const people = Array.from({ length: 10 }, (_, index) => ({ address: String(5000 + index) }));
    await Promise.all(people.map((from) => desk.says(ownPhone, from)));
    const owners = await Promise.all(people.map(async ({ address }) => (await contactsOf(address)).length));
    expect(owners.toSorted()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  test.each([
    ["somebody else's", { ...ownPhone, own: false }, "Κρατάμε μόνο το δικό σας τηλέφωνο"],
    ["a foreign one", { ...ownPhone, phone: "4915112345678" }, "δεν στέλνουμε μηνύματα"],
    ["no number at all", { ...ownPhone, phone: "γεια" }, "δεν στέλνουμε μηνύματα"],
  ] as const)("is not kept when it is %s", async (_, said, words) => {
    expect((await desk.says(said))?.text).toContain(words);
    expect(await contactsOf("1001")).toHaveLength(1);
  });
});

describe("where a resident is told", () => {
  test("is where they wrote from until they say otherwise, and then where they said", async () => {
    const number = await reported(desk);
    await desk.says(ownPhone);
    const [telegram, phone] = [new RecordingChannel("telegram"), new RecordingChannel("sms")];
    await desk.deliver(telegram, phone);
    await desk.as(anna).do("case.assign", { number, to: "me" });
    while ((await desk.deliver(telegram, phone)) > 0);
    expect(phone.texts).toEqual([]);

    const asked = await desk.says("ειδοποιήσεις");
    expect(asked?.choices.map(({ label }) => label)).toEqual(["Telegram", "SMS"]);
    expect((await desk.says(pressing(asked, "SMS")))?.text).toContain(
      "Εκεί σας γράφουμε από εδώ και πέρα: SMS.",
    );
    await desk.as(anna).do("case.stage", { number, stage: "working" });
    while ((await desk.deliver(telegram, phone)) > 0);
    expect(phone.texts).toEqual([expect.stringContaining("Οι εργασίες έχουν αρχίσει.")]);
    expect(phone.sent[0]?.address).toBe(sms.address);
  });

  test("can be asked in the middle of a report, which then goes on where it was", async () => {
    await desk.says(ownPhone);
    await desk.says("Λακκούβα στον δρόμο");
    const asked = await desk.says("Ειδοποιήσεις");
    const back = await desk.says(pressing(asked, "SMS"));
    expect(back?.text).toContain("Πού ακριβώς είναι;");
    expect((await desk.says(inChios))?.text).toContain("Έχετε φωτογραφία;");
  });

  test("is no question while there is only one way", async () => {
    const told = await desk.says("/notices");
    expect(told).toMatchObject({ choices: [] });
    expect(told?.text).toContain("Σας γράφουμε εδώ.");
  });

  test("is never promised on a channel that this desk does not carry", async () => {
    await desk.says(ownPhone);
    await desk.store.commit({ sending: { on: ["telegram"], sms: { abroad: [], perDay: 2000 } } });
    expect(await desk.says("/notices")).toMatchObject({ choices: [] });
    await desk.store.commit({ sending: { on: ["telegram", "sms"], sms: { abroad: [], perDay: 2000 } } });
    expect((await desk.says("/notices"))?.choices.map(({ label }) => label)).toEqual(["Telegram", "SMS"]);
  });

  test("follows to the next contact when the chosen one is dead", async () => {
    const number = await reported(desk);
    await desk.says(ownPhone);
    await desk.says({ kind: "left" });
    await desk.as(anna).do("case.assign", { number, to: "me" });
    const phone = new RecordingChannel("sms");
    while ((await desk.deliver(phone)) > 0);
    expect(phone.texts).toEqual([expect.stringContaining("Άννα Κοντού")]);
    await desk.says({ kind: "returned" });
    expect((await contactsOf("1001"))[0]?.deadAt).toBeNull();
  });
});

describe("a link that starts the chat", () => {
  const start = (payload = ""): Said => ({ kind: "start", payload });

  test.each([
    ["new", "Τι συμβαίνει"],
    ["report", "Τι συμβαίνει"],
    ["status", "Γράψτε τον αριθμό της υπόθεσής σας"],
    ["mine", "Δεν έχετε ανοίξει καμία υπόθεση"],
    ["", "Δήμος Χίου"],
    ["k7Qm_x-2", "Δήμος Χίου"],
  ])("with «%s» leads to «%s»", async (payload, words) => {
    expect((await desk.says(start(payload)))?.text).toContain(words);
  });

  test("in the middle of a report asks whether to go on with it, and can", async () => {
    await desk.says("Λακκούβα στον δρόμο");
    const offer = await desk.says(start());
    expect(offer?.text).toContain("Να συνεχίσουμε;");
    const again = await desk.says(pressing(offer, "Ναι, συνεχίζουμε"));
    expect(again?.text).toContain("Πού ακριβώς είναι;");
  });

  test("in the middle of a report lets it go when something new is wanted", async () => {
    await desk.says("Λακκούβα στον δρόμο");
    const offer = await desk.says(start("new"));
    expect((await desk.says(pressing(offer, "Όχι, κάτι νέο")))?.text).toContain("Τι συμβαίνει");
  });

  test("to a look-up in the middle of a report answers, and then the report goes on", async () => {
    await desk.says("Λακκούβα στον δρόμο");
    expect((await desk.says(start("mine")))?.text).toMatch(
      /Δεν έχετε ανοίξει καμία υπόθεση[^]*Πού ακριβώς είναι;/u,
    );
  });
});

test("a button under a status can be typed too", async () => {
  const number = await reported(desk);
  expect((await desk.says(number))?.choices.map(({ label }) => label)).toEqual(["Δεν χρειάζεται πια"]);
  expect((await desk.says("απόσυρση"))?.text).toContain("Να κλείσουμε την υπόθεση");
});

test("all photos of an album that answers a clerk's question belong to the case", async () => {
  const number = await reported(desk);
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await desk.as(anna).do("case.ask", { number, question: "Στείλτε μας φωτογραφίες." });
  for (const ref of ["one", "two", "three"]) {
    const source = { channel: "telegram", ref } as const;
    const media = [{ source, kind: "photo", name: null, mime: null, size: 900, seconds: null }] as const;
    await desk.says({ kind: "media", media: [...media], caption: null, group: "album-7" });
  }
  const request = await desk.store.case(number);
  expect(await desk.store.filesOf(request?.id ?? "")).toHaveLength(3);
  expect((await desk.store.list({ limit: 9 })).items).toHaveLength(1);
});

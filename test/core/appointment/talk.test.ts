import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wantsToMeet } from "../../../core/appointment/wishes.ts";
import type { Incoming, Reply, Said } from "../../../core/channel.ts";
import { isOf } from "../../../core/cases.ts";
import { anna, pressing, RecordingChannel, reported, type TestDesk, testDesk } from "../../support/desk.ts";
import { heard } from "../../support/dialogue.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const sms: Partial<Incoming> = { channel: "sms", address: "+306912345678", name: null };
const nikos: Partial<Incoming> = { address: "1002", name: "Νίκος" };
const say = (said: Said | string, from?: Partial<Incoming>) => desk.says(said, from);
const press = async (reply: Reply | null, label: string, from?: Partial<Incoming>) =>
  say(pressing(reply, label), from);
const labels = (reply: Reply | null) => reply?.choices.map(({ label }) => label) ?? [];
const appointments = async () =>
  (await desk.store.list({ kind: "appointment", limit: 50 })).items.filter((one) => isOf(one, "appointment"));
const wednesday = "Τετάρτη 25 Νοεμβρίου, 17:00";

/** From the wish to the question whether to book it. */
async function confirming(from?: Partial<Incoming>, time = wednesday): Promise<Reply | null> {
  const offered = await say("θέλω να μιλήσω με τον δήμαρχο", from);
  await press(offered, time, from);
  const how = await say("Η άδεια του περιπτέρου μου", from);
  return press(how, "Με βιντεοκλήση", from);
}

/** The code that went out last. */
async function codeSent(channel: "sms" | "mail" = "sms"): Promise<string> {
  const box = new RecordingChannel(channel);
  await desk.deliver(box);
  return /\d{6}/u.exec(box.texts.filter((text) => text.includes("κωδικός")).at(-1) ?? "")?.[0] ?? "";
}

async function bookedBy(from?: Partial<Incoming>, mobile = "6912345678", time = wednesday): Promise<string> {
  await press(await confirming(from, time), "Ναι, κλείστε το", from);
  await say(mobile, from);
  const done = await say(await codeSent(), from);
  expect(done?.text).toContain("Το ραντεβού σας κλείστηκε");
  return (await appointments()).at(0)?.number ?? "";
}

describe("whoever wants to meet the mayor", () => {
  test.each([
    "θέλω να μιλήσω με τον δήμαρχο",
    "Θα ήθελα ένα ραντεβού με τον δήμαρχο",
    "να κλείσω ραντεβού με τη δήμαρχο",
    "μπορώ να δω τον δήμαρχο;",
    "πότε δέχεται ο δήμαρχος",
    "thelo na miliso me ton dimarxo",
    "ζητώ ακρόαση από τον δήμαρχο για το σχολείο",
    "I want to speak with the mayor",
    "can I meet the mayor?",
  ])("is understood: %s", (text) => expect(wantsToMeet(text)).toBe(true));

  test.each([
    "είπα στον δήμαρχο για τη λακκούβα και δεν έγινε τίποτα",
    "μίλησα με τον δήμαρχο και μου υποσχέθηκε φως",
    "έχει λακκούβα μπροστά στο σπίτι του δημάρχου",
    "θέλω να μιλήσω με υπάλληλο",
    "ραντεβού για ταυτότητα",
    "ποιος είναι ο δήμαρχος;",
    "",
  ])("is not taken for one who says: %s", (text) => expect(wantsToMeet(text)).toBe(false));

  test("is offered three times first, of different half days, and can ask for another day", async () => {
    const offered = await say("θέλω να μιλήσω με τον δήμαρχο");
    expect(labels(offered)).toEqual([
      wednesday,
      "Πέμπτη 26 Νοεμβρίου, 10:00",
      "Τρίτη 1 Δεκεμβρίου, 10:00",
      "Άλλη ημέρα",
      "Να με βρείτε αν ανοίξει νωρίτερα",
    ]);
    const days = await press(offered, "Άλλη ημέρα");
    const hours = await press(days, "Τρίτη 1/12");
    expect(labels(hours).slice(0, 3)).toEqual([
      "Τρίτη 1 Δεκεμβρίου, 10:00",
      "Τρίτη 1 Δεκεμβρίου, 10:20",
      "Τρίτη 1 Δεκεμβρίου, 10:40",
    ]);
  });

  test("books with a topic, a case of theirs and a contact that a code proves", async () => {
    const number = await reported(desk);
    const offered = await say("ραντεβού");
    const topic = await press(offered, wednesday);
    expect(topic?.text).toContain("πέντε λεπτά");
    const which = await say("Η λακκούβα που δεν κλείνει");
    const how = await press(which, labels(which).find((each) => each.includes("Λακκούβα")) ?? "");
    const confirm = await press(how, "Στο τηλέφωνο");
    expect(confirm?.text).toMatch(/Δήμαρχος: Τετάρτη 25 Νοεμβρίου, 17:00.*\nΝα το κλείσουμε;/u);
    expect((await press(confirm, "Ναι, κλείστε το"))?.text).toContain("κινητό ή το e-mail");
    expect((await say("2271041234"))?.text).toContain("σταθερό");
    expect((await say("καλημέρα"))?.text).toContain("ένα κινητό με δέκα ψηφία");
    expect((await say("691 234 5678"))?.text).toContain("69• ••• ••78");
    const done = await say(await codeSent());
    expect(done?.text).toContain("Το ραντεβού σας κλείστηκε. Δήμαρχος: Τετάρτη 25 Νοεμβρίου, 17:00.");
    expect(await appointments()).toMatchObject([
      {
        stage: "booked",
        text: "Η λακκούβα που δεν κλείνει",
        case: number,
        way: "phone",
        channel: "telegram",
      },
    ]);
    const [one] = await appointments();
    const person = await desk.store.person(one?.resident ?? "");
    expect(person?.contacts).toContainEqual(
      expect.objectContaining({ channel: "sms", address: "+306912345678", proof: "wrote" }),
    );
  });

  test("needs no code who writes by SMS, and has one appointment at a time", async () => {
    const done = await press(await confirming(sms, "Τε 25/11, 17:00"), "Ναι, κλείστε το", sms);
    expect(done?.text).toContain("Ραντεβού: Δήμαρχος, Τε 25/11, 17:00");
    expect((await say("ραντεβού", sms))?.text).toContain("Έχετε ήδη ραντεβού");
    expect(await appointments()).toHaveLength(1);
  });

  test("hears the nearest three when somebody was quicker, and goes on from there", async () => {
    const offered = await say("ραντεβού");
    await desk.as(anna).do("appointment.book", {
      at: "2026-11-25T15:00:00Z",
      text: "Άλλο",
      phone: "6998765432",
    });
    const near = await press(offered, wednesday);
    expect(near?.text).toContain("μόλις κλείστηκε");
    expect(labels(near).slice(0, 3)).toEqual([
      "Τετάρτη 25 Νοεμβρίου, 17:20",
      "Τετάρτη 25 Νοεμβρίου, 17:40",
      "Τετάρτη 25 Νοεμβρίου, 18:00",
    ]);
    expect((await press(near, "Τετάρτη 25 Νοεμβρίου, 17:20"))?.text).toContain("πέντε λεπτά");
  });

  test("keeps a time against everybody else for five minutes, and not longer", async () => {
    await press(await say("ραντεβού"), wednesday);
    expect(labels(await say("ραντεβού", nikos))[0]).toBe("Τετάρτη 25 Νοεμβρίου, 17:20");
    await say("άκυρο", nikos);
    desk.clock.pass({ minutes: 5 });
    const again = await say("ραντεβού", nikos);
    expect(labels(again)[0]).toBe(wednesday);
    await press(again, wednesday, nikos);
    // The first one comes back to a time that is another's by now.
    const how = await say("Το θέμα μου");
    const confirm = await press(how, "Με βιντεοκλήση");
    await press(confirm, "Ναι, κλείστε το");
    const late = await say("6912345678");
    expect(late?.text).toContain("μόλις κλείστηκε");
    expect(await codeSent()).toBe("");
    expect(await appointments()).toHaveLength(0);
  });

  test("has six tries for a code, and a sentence is none of them", async () => {
    await press(await confirming(), "Ναι, κλείστε το");
    await say("6912345678");
    const code = await codeSent();
    const wrong = code === "111111" ? "222222" : "111111";
    await say("ποιος κωδικός;");
    for (let tries = 1; tries <= 5; tries += 1) expect((await say(wrong))?.text).toContain("δεν ταιριάζει");
    expect((await say(wrong))?.text).toContain("δεν ισχύει πια");
    await confirming();
    expect(await appointments()).toHaveLength(0);
  });

  test("is sent four codes a day and then told to call", async () => {
    await press(await confirming(), "Ναι, κλείστε το");
    let asked = await say("6912345678");
    for (let sent = 2; sent <= 4; sent += 1) asked = await press(asked, "Δεν ήρθε, στείλτε ξανά");
    expect((await press(asked, "Δεν ήρθε, στείλτε ξανά"))?.text).toContain("αρκετούς κωδικούς");
  });

  test("moves it twice and no more, and cancels it: the time is another's at once", async () => {
    const number = await bookedBy();
    const held = await say("ραντεβού");
    expect(held?.text).toContain(wednesday);
    const to = async (reply: Reply | null, label: string) => press(await press(reply, "Αλλαγή ώρας"), label);
    expect((await to(held, "Πέμπτη 26 Νοεμβρίου, 10:00"))?.text).toContain("άλλαξε: Πέμπτη 26");
    expect((await to(await say("ραντεβού"), wednesday))?.text).toContain("άλλαξε: Τετάρτη 25");
    expect((await to(await say("ραντεβού"), "Πέμπτη 26 Νοεμβρίου, 10:00"))?.text).toContain("δύο φορές");
    expect(await desk.store.case(number)).toMatchObject({ moves: 2, invite: { sequence: 2 } });
    const sure = await press(await say("ραντεβού"), "Ακύρωση ραντεβού");
    expect((await press(sure, "Όχι, το κρατώ"))?.text).toContain("μένει");
    const again = await press(await say("ραντεβού"), "Ακύρωση ραντεβού");
    expect((await press(again, "Ναι, ακυρώστε το"))?.text).toContain("ακυρώθηκε");
    expect(labels(await say("ραντεβού", nikos))[0]).toBe(wednesday);
    expect(await desk.store.case(number)).toMatchObject({ stage: "cancelled", invite: { sequence: 3 } });
  });

  test("shows nobody else when they meet, and lets nobody else move it", async () => {
    const number = await bookedBy();
    const seen = await say(number, nikos);
    expect(seen?.text).not.toContain("17:00");
    const token = { kind: "choice", token: `g:appointment-cancel:${number}` } as const;
    expect((await say(token, nikos))?.text).toContain("δεν το βρίσκουμε στο όνομά σας");
    expect((await say(number))?.text).toContain("17:00");
  });

  test("an old button of an appointment that is over changes nothing", async () => {
    const number = await bookedBy();
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    for (const what of ["move", "cancel"]) {
      const old = await say({ kind: "choice", token: `g:appointment-${what}:${number}` });
      expect(old?.text).toContain("δεν είναι πια κλεισμένο");
    }
    desk.clock.pass({ days: 3 });
    expect((await appointments())[0]).toMatchObject({ stage: "cancelled" });
  });
});

describe("by telephone", () => {
  const calling = (caller: string | null, call = "CA1"): Partial<Incoming> => ({
    ...{ channel: "voice", address: call, caller, name: null },
  });
  const key = (digits: string): Said => ({ kind: "digits", digits });
  const recording: Said = {
    kind: "media",
    media: [
      {
        source: { channel: "voice", ref: "RE1" },
        kind: "recording",
        name: null,
        mime: "audio/wav",
        size: 1000,
        seconds: 6,
      },
    ],
    caption: null,
    group: null,
  };

  async function toConfirm(from: Partial<Incoming>): Promise<Reply | null> {
    await say({ kind: "call" }, from);
    const offered = await say(key("5"), from);
    expect(heard(offered ?? ({} as Reply))).toContain(
      "Τετάρτη είκοσι πέντε Νοεμβρίου, στις πέντε το απόγευμα: πατήστε ένα",
    );
    expect(heard((await say(key("1"), from)) ?? ({} as Reply))).toContain("Μετά τον ήχο");
    return say(recording, from);
  }

  test("a caller on a landline books by keys, and is the one who is rung up", async () => {
    const from = calling("+302271041234");
    expect(heard((await toConfirm(from)) ?? ({} as Reply))).toContain("Να το κλείσουμε");
    const done = await say(key("1"), from);
    expect(heard(done ?? ({} as Reply))).toContain("Κλείστηκε: ");
    const [one] = await appointments();
    expect(one).toMatchObject({ way: "phone", channel: "voice", stage: "booked" });
    expect(await desk.store.filesOf(one?.id ?? "")).toHaveLength(1);
    // The number that calls proves nothing: whoever rings next hears neither when nor with whom.
    await say({ kind: "call" }, calling("+302271041234", "CA2"));
    const again = heard((await say(key("5"), calling("+302271041234", "CA2"))) ?? ({} as Reply));
    expect(again).toContain("Έχετε ήδη ραντεβού");
    expect(again).not.toContain("Τετάρτη");
  });

  test("a mobile proves itself by a code, and a caller without a number by the mobile they key in", async () => {
    await toConfirm(calling("+306912345678"));
    expect(heard((await say(key("1"), calling("+306912345678"))) ?? ({} as Reply))).toContain("έξι ψηφία");
    const done = await say(key(await codeSent()), calling("+306912345678"));
    expect(heard(done ?? ({} as Reply))).toContain("Κλείστηκε: ");
    const hidden = calling(null, "CA3");
    await say({ kind: "call" }, hidden);
    await say(key("5"), hidden);
    await say(key("1"), hidden);
    await say(recording, hidden);
    expect(heard((await say(key("1"), hidden)) ?? ({} as Reply))).toContain("δέκα ψηφία");
    await say(key("6998765432"), hidden);
    expect(heard((await say(key(await codeSent()), hidden)) ?? ({} as Reply))).toContain("Κλείστηκε: ");
    expect(await appointments()).toHaveLength(2);
  });

  test("whoever hangs up half-way leaves nothing behind once five minutes are over", async () => {
    const from = calling("+302271041234");
    await toConfirm(from);
    await say({ kind: "hangup" }, from);
    expect(await appointments()).toEqual([]);
    desk.clock.pass({ minutes: 6 });
    expect(labels(await say("ραντεβού", nikos))[0]).toBe(wednesday);
  });
});

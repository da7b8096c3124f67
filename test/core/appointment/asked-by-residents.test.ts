import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wantsHearing, wantsToMeet } from "../../../core/appointment/wishes.ts";
import { isOf } from "../../../core/cases.ts";
import type { Incoming, Reply, Said } from "../../../core/channel.ts";
import { anna, pressing, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";
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
const hearings = async () =>
  (await desk.store.list({ kind: "appointment", limit: 50 })).items.filter((one) => isOf(one, "appointment"));

async function codeSent(): Promise<string> {
  const box = new RecordingChannel("sms");
  await desk.deliver(box);
  return /\d{6}/u.exec(box.texts.filter((text) => text.includes("κωδικός")).at(-1) ?? "")?.[0] ?? "";
}

/** Lets all leave that is due, one message of a chat after the other. */
async function everything(channel: RecordingChannel): Promise<void> {
  for (let sent = -1; sent < channel.sent.length; await desk.deliver(channel)) sent = channel.sent.length;
}

/** An association asks from a chat, up to the question whether to send it. */
async function confirming(from?: Partial<Incoming>): Promise<Reply | null> {
  await press(await say("ζητάμε ακρόαση από τον δήμαρχο", from), "Για σύλλογο", from);
  await say("Σύλλογος Γονέων Βροντάδου", from);
  await say("Ελένη Κοντού", from);
  const centre = await say("Το σχολείο που στάζει", from);
  const days = await press(centre, "ΚΕΠ Πυργίου", from);
  return press(days, "Τρίτη", from);
}

async function asked(from?: Partial<Incoming>, mobile = "6912345678"): Promise<string> {
  const contact = await press(await confirming(from), "Ναι, ζητήστε την", from);
  expect(contact?.text).toContain("κινητό ή το e-mail");
  await say(mobile, from);
  const done = await say(await codeSent(), from);
  expect(done?.text).toContain("Γράψαμε ότι ζητάτε ακρόαση");
  return (
    /(\d{3})\s(\d{3})\s(\d{3})/u
      .exec(done?.text ?? "")
      ?.slice(1)
      .join("") ?? ""
  );
}

describe("whoever wants to be heard", () => {
  test.each([
    "ακρόαση",
    "Ώρα του Πολίτη",
    "θέλω να κλείσω στην ώρα του δημότη",
    "ζητώ ακρόαση από τον δήμαρχο για το σχολείο",
    "ζητάμε ακρόαση",
    "zito akroasi apo ton dimarxo",
    "ora tou politi",
    "citizen's hour",
    "we ask for a hearing with the mayor",
  ])("is understood: %s", (text) => expect(wantsHearing(text)).toBe(true));

  test.each([
    "θέλω να μιλήσω με τον δήμαρχο",
    "έχει λακκούβα εδώ και ώρα, πείτε το στον δήμαρχο",
    "μίλησα στην ακρόαση με τον δήμαρχο και δεν έγινε τίποτα",
    "χάλασε ο ενισχυτής, ζητώ βοήθημα ακοής",
    "τι ώρα ανοίγει το ΚΕΠ;",
    "my court hearing is on Monday, I ask about parking",
    "",
  ])("is not taken for one who says: %s", (text) => expect(wantsHearing(text)).toBe(false));

  test("is not the one who wants an appointment", async () => {
    expect(wantsToMeet("θέλω να μιλήσω με τον δήμαρχο")).toBe(true);
    expect((await say("θέλω να μιλήσω με τον δήμαρχο"))?.text).toContain("ελεύθερες");
  });

  test("says for whom, who comes, what about, which centre and which days; the office reads it all", async () => {
    const confirm = await confirming();
    expect(confirm?.text).toContain("Ακρόαση: Δήμαρχος.\nΘέμα: Το σχολείο που στάζει");
    await press(confirm, "Ναι, ζητήστε την");
    await say("6912345678");
    await say(await codeSent());
    const [one] = await hearings();
    expect(one).toMatchObject({
      ...{ stage: "asked", asker: "association", text: "Το σχολείο που στάζει", channel: "telegram" },
      wish: { name: "Ελένη Κοντού", of: "Σύλλογος Γονέων Βροντάδου", centre: "pyrgi", days: "Τρίτη" },
    });
    const mail = new RecordingChannel("mail");
    await desk.deliver(mail);
    expect(mail.texts.join("\n")).toContain("Νέο αίτημα ακρόασης");
    const list = await desk.as(anna).do("appointment.list", {});
    expect(list).toMatchObject({ asked: [{ number: one?.number }] });
  });

  test("may write days in their own words, take any centre, and be nobody but themselves", async () => {
    await press(await say("/hearing"), "Για εμένα");
    await say("Νίκος Αλεξίου");
    const centre = await say("Τα νερά στον δρόμο");
    expect(labels(centre)).toEqual(["ΚΕΠ Καρδαμύλων", "ΚΕΠ Πυργίου", "Οποιοδήποτε"]);
    const days = await press(centre, "Οποιοδήποτε");
    expect(labels(days)).toEqual(["Τρίτη", "Τετάρτη", "Πέμπτη", "Οποιαδήποτε ημέρα"]);
    const confirm = await say("πρωινά μετά τις 11");
    await press(confirm, "Όχι");
    expect(await hearings()).toEqual([]);
  });

  test("needs no code by SMS, asks once at a time, and can take it back", async () => {
    const done = await press(await confirming(sms), "Ναι, ζητήστε την", sms);
    expect(done?.text).toContain("Γράψαμε ότι ζητάτε ακρόαση");
    const again = await say("ακρόαση", sms);
    expect(again?.text).toContain("Έχετε ήδη ζητήσει ακρόαση");
    expect(await hearings()).toHaveLength(1);
    const sure = await press(again, "Δεν τη χρειάζομαι πια", sms);
    expect((await press(sure, "Όχι, μένει", sms))?.text).toContain("περιμένουμε");
    const once = await press(await say("ακρόαση", sms), "Δεν τη χρειάζομαι πια", sms);
    expect((await press(once, "Ναι, ακυρώστε την", sms))?.text).toContain("ακυρώθηκε");
    expect((await hearings())[0]).toMatchObject({ stage: "cancelled" });
    expect((await say("ακρόαση", sms))?.text).toContain("Για ποιον");
  });

  test("hears a day and a centre in the chat, or a reason", async () => {
    const number = await asked();
    await desk
      .as(anna)
      .do("appointment.approve", { number, at: "2026-12-01T08:20:00.000Z", centre: "pyrgi" });
    const chat = new RecordingChannel("telegram");
    await everything(chat);
    expect(chat.texts.at(-1)).toContain("Η ακρόασή σας ορίστηκε. Δήμαρχος: Τρίτη 1 Δεκεμβρίου, 10:20.");
    expect(chat.texts.at(-1)).toContain("ΚΕΠ Πυργίου");
    const status = await say(number);
    expect(status?.text).toContain("κλεισμένο");
    expect((await say({ kind: "choice", token: `g:hearing-cancel:${number}` }))?.text).toContain(
      "έχει αποφασίσει ήδη",
    );
    const other = await asked(nikos, "6998765432");
    await desk.as(anna).do("appointment.refuse", { number: other, reason: "Είναι της Περιφέρειας." });
    await everything(chat);
    expect(chat.texts.at(-1)).toContain("Είναι της Περιφέρειας.");
    expect((await say(other, nikos))?.text).toContain("δεν ορίστηκε");
  });

  test("is granted a hearing beside an appointment of theirs, and moves it only where the centre is open", async () => {
    await press(await confirming(sms), "Ναι, ζητήστε την", sms);
    const number = (await hearings())[0]?.number ?? "";
    await desk.as(anna).do("appointment.book", {
      ...{ at: "2026-11-26T08:00:00.000Z", text: "Άλλο", phone: "6912345678" },
    });
    const granted = await desk
      .as(anna)
      .do("appointment.approve", { number, at: "2026-12-01T08:20:00.000Z", centre: "pyrgi" });
    expect(granted).toMatchObject({ stage: "booked" });
    const times = await say({ kind: "choice", token: `g:appointment-move:${number}` }, sms);
    // Wednesday evening is the mayor's alone.
    expect(labels(times).join()).not.toContain("17:00");
    expect(labels(times).join()).toContain("Πε 26/11");
  });

  test("is told whom to call on the phone, and where there is no centre", async () => {
    const caller: Partial<Incoming> = { channel: "voice", address: "CA1", caller: null, name: null };
    await say({ kind: "call" }, caller);
    const spoken = await say({ kind: "start", payload: "hearing" }, caller);
    expect(heard(spoken ?? ({} as Reply))).not.toContain("Για ποιον");
    const municipality = await desk.store.municipality();
    if (municipality?.appointments === undefined) throw new Error("no appointments");
    await desk.store.commit({
      municipality: { ...municipality, appointments: { ...municipality.appointments, centres: [] } },
    });
    expect((await say("ακρόαση"))?.text).toContain("δεν έχουμε ακόμα");
    expect((await say("ζητώ ακρόαση από τον δήμαρχο"))?.text).toContain("ελεύθερες");
  });
});

test("what was begun goes on the next day where it stopped", async () => {
  await press(await say("ακρόαση"), "Για εμένα");
  await say("Νίκος Αλεξίου");
  desk.clock.pass({ days: 1 });
  const offer = await say("γεια σας");
  expect(offer?.text).toContain("δεν τελειώσαμε με όσα μας γράφατε");
  expect((await press(offer, "Ναι, συνεχίζουμε"))?.text).toContain("Για ποιο θέμα");
});

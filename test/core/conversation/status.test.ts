import { expect, test } from "vitest";
import { line } from "../../../core/wording/line.ts";
import type { LookedUp } from "../../../core/conversation/look-up.ts";
import { isTracking, makeTracking } from "../../../core/number/tracking.ts";
import { Dialogue, foundCase, heard } from "../../support/dialogue.ts";

const matter = { number: "417293613", waits: "answer", question: "Σε ποιον όροφο είναι;" } as const;

test("nine digits at any quiet moment ask where a case stands", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say("417 293 613").text).toBe("Υπόθεση 417\u00a0293\u00a0613\nΟι εργασίες έχουν αρχίσει.");
  expect(chat.deeds).toEqual([{ name: "case.find", given: { number: "417293613" } }]);
});

test.each(["Τι γίνεται;", "τι έγινε", "Κατάσταση;", "Πού βρίσκεται η υπόθεσή μου;", "ti ginetai?"])(
  "«%s» asks where a case stands, and is no new problem",
  (text) => {
    const chat = new Dialogue("telegram");
    chat.say(text);
    expect(chat.step).toBe("status.number");
  },
);

test("a number with a wrong digit is told so, without a look-up", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say("417 293 614").text).toContain("Με αυτόν τον αριθμό δεν βρίσκουμε υπόθεση");
  expect(chat.deeds).toEqual([]);
});

test("on the phone nine keys answer at once; after a wrong number it goes three by three", () => {
  const call = new Dialogue("voice");
  call.say({ kind: "call" });
  expect(call.say({ kind: "digits", digits: "2" }).want).toEqual({ kind: "digits", count: 9 });
  const first = call.say({ kind: "digits", digits: "417293614" });
  expect(first.want).toEqual({ kind: "digits", count: 3 });
  call.say({ kind: "digits", digits: "417" });
  call.say({ kind: "digits", digits: "293" });
  expect(heard(call.say({ kind: "digits", digits: "613" }))).toContain("Οι εργασίες έχουν αρχίσει");
});

test("words written while one question waits are its answer", () => {
  const chat = new Dialogue("telegram", { context: { matters: [matter] } });
  expect(chat.say("στον δεύτερο").text).toContain("Η απάντησή σας μπήκε στην υπόθεση");
  expect(chat.deeds).toEqual([
    { name: "request.answer", given: { number: "417293613", text: "στον δεύτερο", files: [] } },
  ]);
});

test("when two questions wait, the resident is asked which one the words answer", () => {
  const matters = [matter, { ...matter, number: "200000053" }];
  const chat = new Dialogue("telegram", { context: { matters } });
  const which = chat.say("στον δεύτερο");
  expect(which.text).toBe("Για ποια υπόθεση το λέτε;");
  chat.press(which, "417\u00a0293\u00a0613");
  expect(chat.deeds).toMatchObject([
    { name: "request.answer", given: { number: "417293613", text: "στον δεύτερο" } },
  ]);
});

test("«όχι» under a closing reopens and invites more words; those are added to the case", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say({ kind: "token", token: "g:fixed-no:417293613" }).text).toContain("Ανοίξαμε ξανά");
  expect(chat.say("Η λακκούβα είναι ακόμα εκεί").text).toContain("Το προσθέσαμε στην υπόθεση");
  expect(chat.deeds.map(({ name }) => name)).toEqual(["request.verdict", "request.write"]);
});

test("«ΝΑΙ» by SMS confirms the one case that was closed", () => {
  const matters = [{ number: "417293613", waits: "verdict" as const, question: null }];
  const phone = new Dialogue("sms", { context: { matters } });
  expect(phone.say("ΝΑΙ").text).toContain("Ευχαριστούμε");
  expect(phone.deeds).toEqual([{ name: "request.verdict", given: { number: "417293613", fixed: true } }]);
});

test("a button of a closing pressed in the middle of a report returns to the report", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα έξω από το σπίτι");
  const reply = chat.say({ kind: "token", token: "g:fixed-yes:417293613" });
  expect(reply.text).toMatch(/^Ευχαριστούμε\.[^]*Πού ακριβώς είναι;/u);
  expect(chat.step).toBe("report.place");
});

test("whoever asks about their own closed case by phone says with one key whether it was done", () => {
  const closed = { number: "417293613", waits: "verdict", question: null } as const;
  const call = new Dialogue("voice", { context: { matters: [closed] } });
  call.say({ kind: "call" });
  call.say({ kind: "digits", digits: "2" });
  const asked = call.say({ kind: "digits", digits: "417293613" });
  expect(heard(asked)).toContain("Έγινε σωστά;");
  expect(heard(call.say({ kind: "digits", digits: "2" }))).toContain("τη δίνουμε σε άλλο άτομο");
  expect(call.deeds.at(-1)).toEqual({
    name: "request.verdict",
    given: { number: "417293613", fixed: false },
  });
});

test("a caller with an open case hears where it stands, and one whom an older version left there goes on", () => {
  const cases = [foundCase("417293613"), foundCase("200000053", { isOpen: false })];
  const call = new Dialogue("voice", {
    answer: ({ name }) => (name === "case.mine" ? { cases } : { slow: false, found: cases[0] }),
  });
  call.say({ kind: "call" });
  expect(heard(call.say({ kind: "digits", digits: "2" }))).toContain(
    "είκοσι τέσσερις Νοεμβρίου. Οι εργασίες έχουν αρχίσει",
  );
  expect(call.step).toBe("status.newest");
  const slots = { digits: "", newest: { stage: "working", opened: "2026-11-24T08:30:00.000Z" } };
  call.state = { ...call.state, flow: { ...call.state.flow, version: 1, slots } };
  expect(call.say({ kind: "digits", digits: "1" }).want).toEqual({ kind: "digits", count: 9 });
  expect(call.step).toBe("status.number");
});

test("a caller hears the question that waits and says the answer after the tone", () => {
  const call = new Dialogue("voice", { context: { matters: [matter] } });
  call.say({ kind: "call" });
  call.say({ kind: "digits", digits: "2" });
  const asked = call.say({ kind: "digits", digits: "417293613" });
  expect(heard(asked)).toContain("Σε ποιον όροφο είναι;");
  expect(asked.want).toEqual({ kind: "recording", seconds: 60 });
  call.say({ kind: "files", files: ["r1"], caption: null, seconds: 4, tooBig: false });
  expect(call.deeds.at(-1)).toEqual({
    name: "request.answer",
    given: { number: "417293613", text: "", files: ["r1"] },
  });
});

test("a chat that asks about a closed case of its own gets the two buttons again", () => {
  const closed = { number: "417293613", waits: "verdict", question: null } as const;
  const chat = new Dialogue("telegram", { context: { matters: [closed] } });
  const labels = chat.say("417 293 613").choices.map(({ label }) => label);
  expect(labels).toEqual(["Ναι, έγινε", "Όχι, υπάρχει ακόμα"]);
});

test("the desk wishes a good evening after noon", () => {
  const evening = new Date("2026-11-24T16:00:00Z");
  expect(new Dialogue("telegram", { context: { now: evening } }).say("γεια").text).toContain("καλησπέρα");
  expect(new Dialogue("telegram").say("γεια").text).toContain("καλημέρα");
});

test("what a button offers can be typed as well: its number, or its words", () => {
  const withdraw = {
    id: "withdraw",
    label: line("withdraw.option"),
    also: line("withdraw.also"),
    offer: `g:withdraw:${matter.number}`,
  };
  const own = foundCase(matter.number, { isOwn: true, offers: [withdraw] });
  const answer = (): LookedUp => ({ slow: false, found: own });
  for (const typed of ["1", "απόσυρση"]) {
    const phone = new Dialogue("sms", { answer });
    expect(phone.say("417293613").text).toContain("1 Δεν χρειάζεται πια");
    expect(phone.say(typed).text).toContain("Να κλείσουμε την υπόθεση");
  }
});

test.each([0, 9])(
  "half of a number whose keys bounce is no number, though its check digits are right",
  (from) => {
    const bounced = (number: string) => [...number].map((digit) => digit + digit).join("");
    let seed = 7;
    const next = (max: number) => (seed = (seed * 48_271) % 2_147_483_647) % max;
    let number = makeTracking(next);
    while (!isTracking(bounced(number).slice(from, from + 9))) number = makeTracking(next);
    const call = new Dialogue("voice");
    call.say({ kind: "call" });
    call.say({ kind: "digits", digits: "2" });
    call.say({ kind: "digits", digits: bounced(number).slice(0, 9) });
    call.say({ kind: "digits", digits: bounced(number).slice(9) });
    expect(call.deeds.filter(({ name }) => name === "case.find").map(({ given }) => given)).toEqual([
      expect.objectContaining({ number }),
    ]);
  },
);

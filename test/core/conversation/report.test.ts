import { chios } from "../../support/chios.ts";
import { expect, test } from "vitest";
import type { Event } from "../../../core/conversation/resolve.ts";
import { Dialogue, heard } from "../../support/dialogue.ts";

const here = { kind: "place", place: { lat: 38.3684, lon: 26.1358, address: null } } as const;
const photo: Event = { kind: "files", files: ["f1"], caption: null, seconds: null, tooBig: false };
const recording: Event = { kind: "files", files: ["r1"], caption: null, seconds: 9, tooBig: false };

test("a sentence, a location, a photo and one confirmation make a report on a chat", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say("Λακκούβα μπροστά στο σχολείο").text).toBe(
    "Γράψτε δρόμο και αριθμό, ή πατήστε το κουμπί αν είστε εκεί τώρα.\nΠού ακριβώς είναι;",
  );
  expect(chat.say(here).text).toContain("φωτογραφία");
  const summary = chat.say(photo);
  expect(summary.text).toContain("«Λακκούβα μπροστά στο σχολείο»");
  const done = chat.press(summary, "Ναι, στείλτε το");
  expect(done.text).toBe(
    "Το σημειώσαμε. Ο αριθμός σας:\n417\u00a0293\u00a0613\nΣυνήθως τελειώνει σε 3 εργάσιμες. Θα σας γράψουμε εδώ σε κάθε βήμα.",
  );
  expect(chat.deeds).toEqual([
    {
      name: "request.open",
      given: {
        text: "Λακκούβα μπροστά στο σχολείο",
        category: "potholes",
        place: here.place,
        files: ["f1"],
        incomplete: false,
      },
    },
  ]);
  expect(chat.step).toBe("home.menu");
});

test("«στείλτε το» pressed twice, as a chat that lost its connection does by itself, sends one report", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα στον δρόμο");
  chat.say(here);
  const summary = chat.say(photo);
  chat.press(summary, "Ναι, στείλτε το");
  expect(chat.press(summary, "Ναι, στείλτε το").text).toContain("Αυτή η ερώτηση έχει κλείσει");
  expect(chat.deeds.map(({ name }) => name)).toEqual(["request.open"]);
});

test("a second report starts from nothing: it takes neither the place nor the photo of the first", () => {
  const chat = new Dialogue("telegram");
  for (const said of ["Λακκούβα στον δρόμο", here, photo] as const) chat.say(said);
  chat.say("ναι");
  expect(chat.say("Σβηστή λάμπα στον στύλο").text).toContain("Πού ακριβώς είναι;");
  expect(chat.state.flow.slots).toMatchObject({ place: null, files: [] });
});

test("whatever comes first is kept: a photo, then its place, then words", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say(photo).text).toBe("Τι συμβαίνει; Γράψτε το με δικά σας λόγια.");
  expect(chat.say(here).text).toBe("Τι συμβαίνει; Γράψτε το με δικά σας λόγια.");
  expect(chat.say("σβηστή λάμπα στον στύλο").text).toContain("Να το στείλουμε;");
});

test("a sentence that names nothing known is asked about, with the likely categories first", () => {
  const chat = new Dialogue("telegram");
  const reply = chat.say("κάτι περίεργο γίνεται εδώ");
  expect(reply.text).toBe("Ευχαριστούμε.\nΤι είδους πρόβλημα είναι;");
  expect(reply.choices.length).toBeLessThanOrEqual(8);
  const more = chat.press(reply, "Περισσότερα");
  expect(more.text).toBe("Τι είδους πρόβλημα είναι;");
  expect(more.choices.map((each) => each.label)).not.toEqual(reply.choices.map((each) => each.label));
  chat.press(more, more.choices[0]?.label ?? "");
  expect(chat.step).toBe("report.place");
});

test("an emoji says nothing; the third miss brings a person, and the draft is kept", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say("🙂").text).toContain("Γράψτε το με άλλα λόγια.");
  chat.say("🙂🙂");
  const person = chat.say("👍");
  expect(person.text).toContain("Θα σας βοηθήσει υπάλληλος.");
  expect(chat.step).toBe("person.message");
});

test.each(["ναι", "Όχι!", "ok"])("«%s» is no place, and is asked about again", (word) => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα μπροστά στο σχολείο");
  expect(chat.say(word).text).toContain("Για παράδειγμα «Δημοκρατίας 2», ή τι υπάρχει εκεί κοντά.");
  expect(chat.step).toBe("report.place");
});

test("a place outside the municipality is refused with the next door to knock on", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα στον δρόμο");
  const reply = chat.say({ kind: "place", place: { lat: 37.9838, lon: 23.7275, address: null } });
  expect(reply.text).toContain("εκτός του Δήμου μας");
  expect(reply.text).toContain("Πού ακριβώς είναι;");
  expect(chat.step).toBe("report.place");
});

test("a button of an earlier question is answered kindly and the present question comes again", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα έξω από το σπίτι");
  chat.say("Απλωταριάς 12");
  const photoStep = chat.say({ kind: "token", token: "1:unknown" });
  expect(photoStep.text).toMatch(/^Αυτή η ερώτηση έχει κλείσει\. Συνεχίζουμε από εδώ:\nΑν έχετε φωτογραφία/u);
});

test("«πίσω» goes one step back, «άκυρο» leaves nothing behind, «english» changes the language", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα έξω από το σπίτι");
  chat.say("Απλωταριάς 12");
  expect(chat.say("πίσω").text).toContain("Πού ακριβώς είναι;");
  expect(chat.say("english").text).toContain("Where exactly is it?");
  expect(chat.say("akyro").text).toBe("All right, we stop here. We sent nothing.");
  expect(chat.deeds).toEqual([]);
});

test("on the phone a report is one recording and no question, and the number is said twice in threes", () => {
  const call = new Dialogue("voice");
  expect(heard(call.say({ kind: "call" }))).toContain("Για να δηλώσετε πρόβλημα, πατήστε ένα.");
  const ask = call.say({ kind: "digits", digits: "1" });
  expect(ask.want).toEqual({ kind: "recording", seconds: 120 });
  const done = call.say(recording);
  expect(done.choices.map((each) => each.digit)).toEqual(["1", "2", "0"]);
  expect(done.spoken.filter((part) => typeof part === "object")).toEqual([
    { pause: 4 },
    { number: "417293613" },
    { number: "417293613" },
  ]);
  expect(call.deeds).toHaveLength(1);
});

test("a call that ends after three seconds of speech leaves a case, a silent one leaves nothing", () => {
  const call = new Dialogue("voice");
  call.say({ kind: "call" });
  call.say({ kind: "digits", digits: "1" });
  call.say(recording);
  call.say({ kind: "hangup" });
  expect(call.deeds).toMatchObject([{ name: "request.open", given: { incomplete: false, files: ["r1"] } }]);

  const silent = new Dialogue("voice");
  silent.say({ kind: "call" });
  silent.say({ kind: "digits", digits: "1" });
  silent.say({ kind: "hangup" });
  expect(silent.deeds).toEqual([]);
});

test("three misses on the phone lead to a person, with the little that was said kept", () => {
  const call = new Dialogue("voice");
  call.say({ kind: "call" });
  call.say({ kind: "digits", digits: "1" });
  call.say({ ...recording, seconds: 1 });
  call.say({ ...recording, seconds: 1 });
  const last = call.say({ ...recording, seconds: 0 });
  expect(last.want).toEqual({ kind: "dial", number: call.context.municipality.phone });
  expect(call.deeds).toEqual([]);
});

test("one question of four answers follows where the municipality wants it, and silence is no answer but no miss", () => {
  const asking = { context: { municipality: { ...chios, phoneKinds: ["waste", "potholes"] } } };
  const call = new Dialogue("voice", asking);
  call.say({ kind: "call" });
  call.say({ kind: "digits", digits: "1" });
  const kinds = call.say(recording);
  expect(kinds.choices.map((each) => each.digit)).toEqual(["1", "2", "4"]);
  call.say({ kind: "digits", digits: "1" });
  expect(call.deeds).toMatchObject([{ name: "request.open", given: { category: "waste" } }]);

  const quiet = new Dialogue("voice", asking);
  quiet.say({ kind: "call" });
  quiet.say({ kind: "digits", digits: "1" });
  quiet.say(recording);
  quiet.say({ kind: "silence" });
  expect(quiet.deeds).toMatchObject([{ name: "request.open", given: { category: null, incomplete: false } }]);
});

test("three misses at that question keep what was said as a case and lead to a person", () => {
  const call = new Dialogue("voice", { context: { municipality: { ...chios, phoneKinds: ["waste"] } } });
  call.say({ kind: "call" });
  call.say({ kind: "digits", digits: "1" });
  call.say(recording);
  call.say({ kind: "digits", digits: "7" });
  call.say({ kind: "digits", digits: "7" });
  const last = call.say({ kind: "digits", digits: "7" });
  expect(call.deeds).toMatchObject([{ name: "request.open", given: { incomplete: true } }]);
  expect(last.want).toEqual({ kind: "dial", number: call.context.municipality.phone });
});

test("a dialogue left for a day is offered again; «κάτι νέο» takes what was just said", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα έξω από το σπίτι");
  chat.context = { ...chat.context, now: new Date("2026-11-25T09:00:00Z") };
  const offer = chat.say("σκουπίδια στην πλατεία");
  expect(offer.text).toBe("Την προηγούμενη φορά δεν τελειώσαμε με όσα μας γράφατε. Να συνεχίσουμε;");
  chat.press(offer, "Όχι, κάτι νέο");
  expect(chat.step).toBe("report.place");
  expect(chat.state.flow.slots).toMatchObject({ text: "σκουπίδια στην πλατεία" });
});

test("«ναι, συνεχίζουμε» goes on at the very step that was left", () => {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα έξω από το σπίτι");
  chat.context = { ...chat.context, now: new Date("2026-11-25T09:00:00Z") };
  const offer = chat.say("γεια σας");
  expect(chat.press(offer, "Ναι, συνεχίζουμε").text).toContain("Πού ακριβώς είναι;");
  expect(chat.state.flow.slots).toMatchObject({ text: "Λακκούβα έξω από το σπίτι" });
});

test("a state of an unknown flow goes to a person instead of into silence", () => {
  const chat = new Dialogue("telegram");
  chat.state = { ...chat.state, flow: { ...chat.state.flow, id: "gone", step: "x" } };
  expect(chat.say("γεια").text).toContain("Γράψτε τι χρειάζεστε");
});

test("10,000 characters of anything are taken and cut nowhere but on the screen", () => {
  const chat = new Dialogue("console");
  const long = `λακκούβα ${"α".repeat(9_980)}`;
  chat.say(long);
  expect(chat.state.flow.slots).toMatchObject({ text: long });
});

import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

const channels = ["telegram", "viber", "sms"] as const;
const story =
  "Εμένα ο παππούς μου είχε ένα καφενείο και κάθε Κυριακή μαζευόντουσαν όλοι οι φίλοι του και έπαιζαν τάβλι μέχρι αργά. ";
const chain =
  "ΠΡΟΩΘΗΣΤΕ ΤΟ ΣΕ 20 ΕΠΑΦΕΣ!!! Αν δεν το στείλεις σε 20 άτομα σε 24 ώρες θα έχεις 7 χρόνια γρουσουζιά. https://example.com/win";
const poem =
  "Σαν βγεις στον πηγαιμό για την Ιθάκη,\nνα εύχεσαι νάναι μακρύς ο δρόμος,\nγεμάτος περιπέτειες, γεμάτος γνώσεις.\nΤους Λαιστρυγόνας και τους Κύκλωπας,\nτον θυμωμένο Ποσειδώνα μη φοβάσαι.";

const ours = /Γράψτε το με άλλα λόγια|καλημέρα|γράψτε μας/u;
const nothing: [string, string, RegExp][] = [
  ["ten thousand times one letter", "α".repeat(10_000), /τι συμβαίνει/u],
  ["one letter", "α", ours],
  ["emoji only", "😀😀😀", ours],
  ["dots", "...", ours],
  ["a chain letter", chain, /μοιάζει με μήνυμα που προωθείται/u],
  [
    "the same in English",
    "Forward this to all your contacts or the app will cost money from tomorrow",
    /προωθείται/u,
  ],
  ["Cyrillic", "Здравствуйте, на улице яма", /We read Greek and English/u],
  ["Arabic", "مرحبا كيف حالك", /We read Greek and English/u],
  ["a poem", poem, /Πείτε μας με δυο λόγια/u],
  ["three hundred words without a problem", story.repeat(16), /Πείτε μας με δυο λόγια/u],
  ["a link alone", "https://example.com/offer?id=3", /Δεν ανοίγουμε συνδέσμους/u],
  ["the phone of somebody else", "ο γείτονας 6941234567", /μοιάζει με τηλέφωνο/u],
  ["a phone alone", "6912345678", ours],
  ["a name", "Μαρία Παπαδοπούλου", /καταλάβαμε/u],
  ["code", "<script>alert(1)</script>", /καταλάβαμε/u],
];

describe.each(channels)("on %s", (channel) => {
  test.each(nothing)("%s is answered, and nothing of it is kept", (_, text, answer) => {
    const chat = new Dialogue(channel);
    expect(chat.say(text).text).toMatch(answer);
    expect(chat.deeds).toEqual([]);
    chat.say("Λακκούβα στην Κοραή 3");
    for (let turn = 0; turn < 3 && chat.deeds.length === 0; turn += 1)
      chat.say(chat.state.flow.step === "photo" ? "όχι" : "ναι");
    expect(chat.deeds).toMatchObject([{ given: { text: "Λακκούβα στην Κοραή 3", category: "potholes" } }]);
  });

  test.each(nothing)("%s again and again leads to a person", (_, text) => {
    const chat = new Dialogue(channel);
    for (let time = 0; time < 4 && chat.state.flow.id !== "person"; time += 1) chat.say(text);
    expect(chat.deeds).toEqual([]);
    expect(chat.state.flow.id).toBe("person");
  });

  test("a problem told ten thousand characters long is one report, with its place", () => {
    const chat = new Dialogue(channel);
    chat.say("λακκούβα στην Κοραή 3 ".repeat(450));
    expect(chat.state.flow.slots).toMatchObject({ category: "potholes", place: { address: "Κοραή 3" } });
  });

  test("the same message twice stands once in the case", () => {
    const chat = new Dialogue(channel);
    const text = "Λακκούβα στην Κοραή 3";
    chat.say(text);
    chat.say(text);
    for (let turn = 0; turn < 3 && chat.deeds.length === 0; turn += 1) chat.say("ναι");
    expect(chat.deeds).toMatchObject([{ given: { text } }]);
  });

  test.each(["ναι όχι", "όχι ναι", "ναι αλλά όχι", "yes no"])("«%s» sends nothing", (text) => {
    const chat = new Dialogue(channel);
    chat.say("Λακκούβα στην Κοραή 3");
    if (chat.state.flow.step === "photo") chat.say("όχι");
    chat.say(text);
    expect(chat.deeds).toEqual([]);
    chat.say("ναι");
    expect(chat.deeds.map(({ name }) => name)).toEqual(["request.open"]);
  });

  test("a street that is called after a kind of problem is a place, and it is asked what is wrong there", () => {
    const chat = new Dialogue(channel);
    expect(chat.say("οδός Νερού 5").text).toContain("Τι συμβαίνει");
    chat.say("δεν ανάβει η λάμπα");
    expect(chat.state.flow.slots).toMatchObject({
      category: "street-lights",
      place: { address: "οδός Νερού 5" },
      text: "δεν ανάβει η λάμπα",
    });
  });

  test("«ναι» where a kind is asked chooses none", () => {
    const chat = new Dialogue(channel);
    chat.say("κάτι περίεργο γίνεται εδώ");
    chat.say("ναι");
    expect(chat.step).toBe("report.category");
    chat.say("έχει γεμίσει παντού και δεν περνάμε");
    expect(chat.state.flow.slots).toMatchObject({
      other: true,
      text: "κάτι περίεργο γίνεται εδώ\nέχει γεμίσει παντού και δεν περνάμε",
    });
  });
});

import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

const said = (text: string, channel: "telegram" | "sms" = "telegram") => {
  const chat = new Dialogue(channel);
  const reply = chat.say(text);
  return { chat, reply };
};

describe("whoever reports no problem", () => {
  test.each([
    ["καλημέρα σας", "Γράψτε μας τι συμβαίνει"],
    ["ευχαριστώ πολύ", "Κι εμείς ευχαριστούμε"],
    ["kalinixta", "Καλή συνέχεια"],
    ["ποιος είσαι;", "αυτόματη υπηρεσία"],
    ["είστε ηλίθιοι", "κάτι σας ενόχλησε"],
    ["asdfgh", "με άλλα λόγια"],
    ["δεν έχουμε ρεύμα", "ΔΕΔΔΗΕ"],
    ["μου έκλεψαν το μηχανάκι", "Αστυνομία, τηλ. 100"],
    ["κλέψανε τη μηχανή μου έξω από το σπίτι", "Αστυνομία, τηλ. 100"],
    ["μας έκλεψαν το αμάξι χτες", "Αστυνομία, τηλ. 100"],
    ["θέλω να βγάλω διαβατήριο", "Αστυνομική Διεύθυνση"],
    ["πού πετάω μπάζα από το μπάνιο;", "μονάδα αδρανών"],
    ["είστε για τα μπάζα", "κάτι σας ενόχλησε"],
    ["αντίο σας", "Καλή συνέχεια"],
    ["έχασα το κινητό μου στο λεωφορείο", "Αυτό δεν το ξέρουμε εδώ"],
    ["έχασα τον αριθμό της υπόθεσής μου", "καμία υπόθεση"],
    ["θέλω να αμφισβητήσω την κλήση που πήρα για στάθμευση", "Αυτό δεν το ξέρουμε εδώ"],
    ["ένσταση στο πρόστιμο, πού την κάνω;", "Αυτό δεν το ξέρουμε εδώ"],
    ["πού πληρώνω τα δημοτικά τέλη;", "Στο ταμείο του δημαρχείου"],
    ["τι στοιχεία έχετε για μένα;", "Κρατάμε όσα μας γράψατε"],
    ["έχω πάρει δέκα φορές και δεν κάνατε τίποτα", "Λυπούμαστε"],
  ])("and writes «%s» is answered, and nothing is opened", (text, answer) => {
    const { chat, reply } = said(text);
    expect(reply.text).toContain(answer);
    expect(chat.state.flow.id).not.toBe("report");
    expect(chat.deeds.filter(({ name }) => name === "request.open")).toEqual([]);
  });

  test("is told when the town hall is open today, and on the next day that it is", () => {
    expect(said("είστε ανοιχτά;").reply.text).toMatch(
      /^Δημαρχείο Χίου: σήμερα 07:30–15:00, Τετάρτη 25\/11 07:30–15:00\. Τηλ\. 22713\s50000\.$/u,
    );
  });

  test("hears on a holiday when it opens, and of the office that was named", () => {
    const chat = new Dialogue("telegram", { context: { now: new Date("2026-12-25T09:00:00Z") } });
    expect(chat.say("τι ώρα κλείνει το ΚΕΠ Βροντάδου;").text).toMatch(
      /^ΚΕΠ Βροντάδου: σήμερα κλειστά\. Ανοίγει Δευτέρα 28\/12, 08:00–15:00\./u,
    );
  });

  test("and asks what nobody knows may have it passed on, as it was written", () => {
    const { chat, reply } = said("ποιος είναι ο αντιδήμαρχος πολιτισμού;");
    expect(reply.text).toMatch(/22713\s50000[^]*Να το δώσουμε σε υπάλληλο/u);
    expect(chat.say("ναι").text).toMatch(/417\s293\s613/u);
    expect(chat.deeds).toMatchObject([
      { name: "request.open", given: { text: "ποιος είναι ο αντιδήμαρχος πολιτισμού;" } },
    ]);
  });

  test("takes back the case of a moment ago", () => {
    const recent = { number: "417293613", at: "2026-11-24T08:20:00Z" };
    const chat = new Dialogue("telegram", { context: { recent } });
    chat.say("αφήστε το, διορθώθηκε μόνο του");
    expect(chat.step).toBe("after.withdraw");
  });

  test("and is asked «Τι συμβαίνει;» is not taken at the word of a greeting", () => {
    const chat = new Dialogue("telegram");
    chat.say("νέο πρόβλημα");
    chat.say("καλημέρα σας");
    expect(chat.step).toBe("report.what");
  });
});

describe("a problem", () => {
  test.each([
    "ευχαριστώ για χθες, αλλά ξανά δεν ανάβει το φως",
    "ρε παιδιά είστε άχρηστοι, τρεις μέρες μαζεύονται σκουπίδια στην πόρτα μου",
    "καλημέρα, έχουν πέσει κλαδιά στον δρόμο",
    "ΔΕΝ ΠΕΡΑΣΕ ΤΟ ΣΚΟΥΠΙΔΙΑΡΙΚΟ ΣΗΜΕΡΑ",
  ])("with other words around it is a problem all the same: «%s»", (text) => {
    expect(said(text).chat.state.flow.id).toBe("report");
  });
});

test("three insults bring a person", () => {
  const chat = new Dialogue("telegram");
  for (const text of ["ηλίθιοι", "άχρηστοι", "μαλάκες"]) chat.say(text);
  expect(chat.step).toBe("person.message");
});

import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

const atPlace = () => {
  const chat = new Dialogue("telegram");
  chat.say("Έχει μια λακκούβα στη μέση");
  return chat;
};
const atPhoto = () => {
  const chat = atPlace();
  chat.say("Κοραή 5");
  return chat;
};
const atConfirm = () => {
  const chat = atPhoto();
  chat.say("δεν έχω");
  return chat;
};
const opened = (chat: Dialogue) =>
  chat.deeds.filter(({ name }) => name === "request.open").map(({ given }) => given as { text: string });

describe("an answer at a step", () => {
  test.each(["ΝΑΙ.", "ναι παρακαλώ", "1)", "👍", "1 Ναι, στείλτε το", "Τέλος", "nai steilte to"])(
    "«%s» at «Να το στείλουμε;» sends the report, and nothing of it stands in the text",
    (answer) => {
      const chat = atConfirm();
      chat.say(answer);
      expect(opened(chat)).toMatchObject([{ text: "Έχει μια λακκούβα στη μέση" }]);
    },
  );

  test.each(["δεν έχω", "όχι παιδί μου", "den exo foto", "ΧΩΡΙΣ"])(
    "«%s» at the photo goes on without",
    (answer) => {
      const chat = atPhoto();
      chat.say(answer);
      expect(chat.step).toBe("report.confirm");
    },
  );

  test("«ναι» at the photo waits for it, and «πού;» is told how", () => {
    const chat = atPhoto();
    expect(chat.say("ναι έχω").text).toContain("Περιμένουμε τη φωτογραφία.");
    expect(chat.say("πού;").text).toContain("συνδετήρα");
    chat.say("όχι τελικά δεν μπορώ");
    expect(chat.state.flow.slots).toMatchObject({ text: "Έχει μια λακκούβα στη μέση" });
  });

  test("«όχι» at «Να το στείλουμε;» sends nothing and throws nothing away", () => {
    const chat = atConfirm();
    expect(chat.say("όχι ακόμα").text).toContain("Δεν το στείλαμε ακόμα.");
    expect(chat.say("ναι").text).toMatch(/417\s293\s613/u);
  });

  test("more words at «Να το στείλουμε;» are kept, and it is said so", () => {
    const chat = atConfirm();
    expect(chat.say("είναι πολύ επικίνδυνο για τα παιδιά").text).toContain(
      "Το προσθέσαμε σε όσα μας γράψατε.",
    );
    chat.say("ναι");
    expect(opened(chat)[0]?.text).toContain("επικίνδυνο για τα παιδιά");
  });

  test("a photo that comes another time is not waited for, and what a yes says beside is kept", () => {
    const chat = atPhoto();
    expect(chat.say("θα σας στείλω αργότερα παιδί μου").text).toContain("και αργότερα");
    chat.say("Μα ναι, στείλε το. Έχει και γυαλιά κάτω");
    expect(opened(chat)[0]?.text).toContain("Έχει και γυαλιά κάτω");
    expect(opened(chat)[0]?.text).not.toContain("στείλε");
  });

  test("what is not understood three times at a step brings a person, wherever it is", () => {
    for (const begin of [atPlace, atPhoto, atConfirm]) {
      const chat = begin();
      for (const said of ["ευχαριστώ", "ευχαριστώ", "ευχαριστώ"]) chat.say(said);
      expect(chat.step).toBe("person.message");
    }
  });

  test("words at «Έγινε σωστά;» go with the case, and the question stays", () => {
    const matters = [
      { number: "417293613", waits: "verdict" as const, question: null, category: "potholes" },
    ];
    const chat = new Dialogue("telegram", { context: { matters } });
    chat.say({ kind: "token", token: "g:fixed:417293613" });
    chat.say("ήρθαν αλλά άφησαν τα μπάζα στην πόρτα μου");
    expect(chat.deeds.map(({ name }) => name)).toEqual(["request.write"]);
    chat.say("ούτε που ήρθαν");
    expect(chat.deeds.at(-1)).toMatchObject({ given: { fixed: false } });
  });

  test("«ναι δεν έγινε» is asked again rather than guessed", () => {
    const matters = [{ number: "417293613", waits: "verdict" as const, question: null }];
    const chat = new Dialogue("telegram", { context: { matters } });
    chat.say({ kind: "token", token: "g:fixed:417293613" });
    chat.say("ναι δεν έγινε");
    expect(chat.deeds).toEqual([]);
    expect(chat.step).toBe("after.fixed");
  });

  test("a second sentence beside the offer of a draft keeps the first", () => {
    const chat = atPlace();
    chat.context = { ...chat.context, now: new Date(chat.context.now.getTime() + 24 * 3_600_000) };
    chat.say("σπασμένος κάδος");
    chat.say("στη Βενιζέλου έξω από τον φούρνο");
    expect(chat.state.flow.slots).toMatchObject({
      text: "σπασμένος κάδος\nστη Βενιζέλου έξω από τον φούρνο",
    });
  });
});

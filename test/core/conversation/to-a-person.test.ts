import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

const opened = (chat: Dialogue) =>
  chat.deeds.filter(({ name }) => name === "request.open").map(({ given }) => given);
const complaint = "Δύο φορές πήρα για τα σκουπίδια στην Κανάρη 6 και δεν ήρθε ποτέ κανείς";

describe("whoever turns to a person", () => {
  test.each(["να με πάρει τηλέφωνο ένας άνθρωπος", "Θέλω έναν υπάλληλο παρακαλώ"])(
    "while it is asked whether one shall have their words, has said yes, and that goes along: «%s»",
    (said) => {
      const chat = new Dialogue("telegram");
      chat.say(complaint);
      expect(chat.step).toBe("talk.pass");
      expect(chat.say(said).text).toMatch(/417\s293\s613/u);
      expect(opened(chat)).toMatchObject([{ text: `${complaint}\n${said}` }]);
    },
  );

  test("with a yes before it has said it too", () => {
    const chat = new Dialogue("telegram");
    chat.say(complaint);
    chat.say("ναι, να με πάρει τηλέφωνο ένας άνθρωπος");
    expect(opened(chat)).toMatchObject([{ text: expect.stringContaining(complaint) as string }]);
  });

  test("by the word alone is asked what else there is, and what was said goes along", () => {
    const chat = new Dialogue("telegram");
    chat.say(complaint);
    expect(chat.say("υπάλληλος").text).toContain("Όσα μας γράψατε ως τώρα θα πάνε μαζί.");
    chat.say("στον πρώτο όροφο");
    expect(opened(chat)).toMatchObject([{ text: `${complaint}\nστον πρώτο όροφο` }]);
  });

  test("without being understood three times keeps what was said, and sends nothing unasked", () => {
    const chat = new Dialogue("telegram");
    chat.say(complaint);
    let said = "";
    for (let turn = 0; turn < 3; turn += 1) said = chat.say({ kind: "unsupported" }).text;
    expect(chat.step).toBe("person.message");
    expect(said).toContain("Όσα μας γράψατε ως τώρα θα πάνε μαζί.");
    expect(opened(chat)).toEqual([]);
    chat.say("μένω απέναντι από το σχολείο");
    expect(opened(chat)).toMatchObject([{ text: `${complaint}\nμένω απέναντι από το σχολείο` }]);
  });
});

describe("a message to a person", () => {
  const written = (text: string) => {
    const chat = new Dialogue("telegram");
    chat.say("υπάλληλος");
    chat.say(text);
    return opened(chat)[0];
  };

  test.each([
    ["Ο κάδος στη Βενιζέλου 31 έχει σπάσει και βρωμάει", "bins", "Βενιζέλου 31"],
    ["Στην Κανάρη 14 δεν ανάβει η λάμπα εδώ και ένα μήνα", "street-lights", "Κανάρη 14"],
  ])("that tells of a problem and its place has both, like a report: «%s»", (text, category, address) => {
    expect(written(text)).toMatchObject({ text, category, place: { address } });
  });

  test.each([
    "πάρτε με στο 6944111222 σας παρακαλώ",
    "πότε περνάει το απορριμματοφόρο από τη Βενιζέλου;",
    "ο κάδος έχει σπάσει",
    "έχω γραφείο στη Βενιζέλου 31 και θέλω άδεια",
  ])("that tells less is for whoever reads it: «%s»", (text) => {
    expect(written(text)).toMatchObject({ text, category: null, place: null });
  });
});

import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

/** What was reported of other bots: each kind is tried here. */
const atPlace = (channel: "telegram" | "sms" = "telegram") => {
  const chat = new Dialogue(channel);
  chat.say("Έχει μια λακκούβα στη μέση");
  return chat;
};
const atConfirm = () => {
  const chat = atPlace();
  chat.say("Κοραή 5");
  chat.say("όχι");
  return chat;
};

describe("small talk and questions in the middle of a report", () => {
  // rasa#3100, rasa_core#1874: the slot was filled with chit-chat.
  test.each([
    "πώς σε λένε;",
    "είσαι ρομπότ;",
    "τι ώρα ανοίγετε αύριο;",
    "ευχαριστώ πολύ",
    "καλησπέρα σας",
    "Είστε άχρηστοι",
  ])("«%s» is no address", (text) => {
    const chat = atPlace();
    chat.say(text);
    expect(chat.state.flow).toMatchObject({ id: "report", step: "place", slots: { place: null } });
  });

  // rasa#6583, rasa#7751: a question in a form was not answered, or the form was forgotten.
  test("a question is answered, and what was asked is asked again", () => {
    for (const chat of [atPlace(), atConfirm()]) {
      const step = chat.step;
      expect(chat.say("τι ώρα ανοίγετε αύριο;").text).toMatch(/\d\d:\d\d[^]*;/u);
      expect(chat.step).toBe(step);
      expect(chat.state.flow.slots).toMatchObject({ text: "Έχει μια λακκούβα στη μέση" });
    }
  });

  // nlp.js#352: nobody could say that they would rather not.
  test.each(["δεν ξέρω", "δεν θυμάμαι", "Δεν ξέρω το όνομα του δρόμου"])(
    "«%s» goes on without a place",
    (text) => {
      const chat = atPlace();
      chat.say(text);
      expect(chat.state.flow.slots).toMatchObject({ noPlace: true });
    },
  );
});

describe("yes and no", () => {
  // botframework-components#384, WA-WF-Bot#320: typed instead of pressed, with an exclamation mark.
  test.each(["ΝΑΙ!", "Ναι, στείλτε το", "1", "Yes!!", "ok"])("«%s» confirms", (text) => {
    const chat = atConfirm();
    chat.say(text);
    expect(chat.deeds.map(({ name }) => name)).toEqual(["request.open"]);
  });

  // BadgeHub#6: whatever was not no was yes. BotFramework-Composer#940: “read the second one” was no.
  test.each(["n", "no", "", "δεν ξέρω", "χμ", "διάβασέ μου το δεύτερο", "ίσως", "ναι όχι"])(
    "«%s» confirms nothing",
    (text) => {
      const chat = atConfirm();
      chat.say(text);
      expect(chat.deeds).toEqual([]);
      expect(chat.state.flow.id).toBe("report");
    },
  );

  // wit#2462: “No. Leave me alone” was understood as neither.
  test("«Όχι. Αφήστε το.» leaves it", () => {
    const chat = atConfirm();
    chat.say("Όχι. Αφήστε το.");
    expect(chat.deeds).toEqual([]);
  });
});

// rasa_core#453, wit#18: of two matters the second was forgotten. cht-core#3059, redcall#48: what did not fit was cut off.
test("by SMS the second of two matters is offered, and nothing is cut off", () => {
  const phone = new Dialogue("sms");
  phone.say("σπασμένος κάδος στην Κοραή 3 και επίσης καμένη λάμπα στη Βενιζέλου 8");
  const { text } = phone.say("ΝΑΙ!");
  expect(text).toBe(
    "Το σημειώσαμε: 417\u00a0293\u00a0613.\nΓράψατε και για: Φωτισμός δρόμου.\nΝα το στείλουμε χωριστά; ΝΑΙ ή ΟΧΙ.",
  );
  expect(text.length).toBeLessThanOrEqual(134);
});

import { describe, expect, test } from "vitest";
import { languageAsked } from "../../../core/hearing/global.ts";
import { Dialogue } from "../../support/dialogue.ts";

const asking = [
  ...[
    "could you write in English please",
    "please answer in english",
    "i dont understand greek, english please",
  ],
  ...[
    "Is there anyone who speaks English?",
    "sorry, no greek",
    "switch to english pls",
    "I can't read Greek",
  ],
];

describe("whoever asks for English", () => {
  test.each(asking)(
    "«%s»: is answered in it at the end of a report, and nothing is sent or added",
    (text) => {
      const chat = new Dialogue("telegram");
      for (const said of ["Έχει μια λακκούβα στη μέση", "Κοραή 5", "δεν έχω"]) chat.say(said);
      expect(chat.say(text).text).toMatch(/^From now on we speak English\.[^]*Shall we send it\?/u);
      expect(chat.deeds).toEqual([]);
      expect(chat.state.flow).toMatchObject({
        step: "confirm",
        slots: { text: "Έχει μια λακκούβα στη μέση" },
      });
    },
  );

  test.each(asking)("«%s»: at home and by SMS, too", (text) => {
    const phone = new Dialogue("sms");
    phone.say(text);
    expect([phone.state.language, phone.deeds]).toEqual(["en", []]);
  });
});

test.each([
  ...[
    "the English sign is broken",
    "there is an english school at Korai 5",
    "pothole at Korai 5, english please",
  ],
  ...[
    "I do not speak English",
    "no english please",
    "δεν ξέρω αγγλικά",
    "den milao agglika",
    "kai sta agglika to site",
  ],
  ...["no", "can you", "please write it"],
])("«%s» asks for no other language", (text) => {
  expect(languageAsked(text)).toBeUndefined();
});

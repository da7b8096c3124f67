import { describe, expect, test } from "vitest";
import { topicIn, wayIn } from "../../../core/appointment/talk/meet-said.ts";
import { asksOfOwn, wantsToMeet } from "../../../core/appointment/wishes.ts";
import { wantsToSign } from "../../../core/petition/wishes.ts";
import { Dialogue } from "../../support/dialogue.ts";

/** Somebody in a chat on a Tuesday morning; 17:00 on Wednesday, 10:00 on Thursday and on the next Tuesday are free. */
function after(...said: string[]): Dialogue {
  const chat = new Dialogue("telegram");
  for (const each of said) chat.say(each);
  return chat;
}
const held = (chat: Dialogue) => chat.deeds.find(({ name }) => name === "appointment.hold")?.given;
const wish = "θέλω ραντεβού με τον δήμαρχο";

describe("a time by a word of today", () => {
  test.each([
    "αύριο το απόγευμα αν γίνεται",
    "αύριο",
    "avrio",
    "tomorrow",
    "αύριο στις 17:00",
    "αύριο καλύτερα",
  ])("«%s» is that of tomorrow", (said) =>
    expect(held(after(wish, said))).toMatchObject({ at: "2026-11-25T15:00:00.000Z" }),
  );

  test("«μεθαύριο» is that of the day after", () => {
    expect(held(after(wish, "μεθαύριο"))).toMatchObject({ at: "2026-11-26T08:00:00.000Z" });
  });

  test.each(["σήμερα", "αύριο το πρωί", "αύριο δεν μπορώ"])(
    "«%s» is none of them, and asked again",
    (said) => {
      const chat = after(wish, said);
      expect([chat.step, held(chat)]).toEqual(["meet.propose", undefined]);
    },
  );

  test.each([
    "Μόνο την Πέμπτη μπορώ, μεσημέρι σχολάω",
    "Την Πέμπτη είμαι εκεί με τα χαρτιά",
    "στις 26 Νοεμβρίου με βολεύει, έχει και λεωφορείο",
    "thursday works, I am off work",
  ])("«%s» is that of Thursday", (said) => {
    expect(held(after(wish, said))).toMatchObject({ at: "2026-11-26T08:00:00.000Z" });
  });

  test.each([
    "την Πέμπτη δεν μπορώ με τίποτα",
    "ούτε Τετάρτη ούτε Πέμπτη δουλεύει για μένα",
    "την άλλη Πέμπτη",
  ])("«%s» is none of them", (said) => expect(held(after(wish, said))).toBeUndefined());

  test("a day is picked by it too", () => {
    const chat = after(wish, "άλλη ημέρα", "μεθαύριο");
    expect(chat.deeds.at(-1)).toMatchObject({ name: "appointment.times", given: { day: "2026-11-26" } });
  });
});

describe("what it is about, said before it is asked", () => {
  test.each([
    ["θέλω ραντεβού με τον δήμαρχο για το οικόπεδό μου", "το οικόπεδό μου"],
    ["thelo rantevou me ton dimarxo gia to dromo", "to dromo"],
    ["I would like to meet the mayor about the harbour", "the harbour"],
  ])("«%s» is not asked again", (said, topic) => {
    const chat = after(said, "το πρώτο");
    expect(chat.state.flow.slots).toMatchObject({ text: topic });
    expect(chat.step).toBe("meet.case");
  });

  test("is kept where a time was asked for", () => {
    const chat = after(wish, "για την ύδρευση του χωριού");
    expect(chat.step).toBe("meet.propose");
    chat.say("το πρώτο");
    expect([chat.step, chat.state.flow.slots]).toEqual([
      "meet.case",
      expect.objectContaining({ text: "την ύδρευση του χωριού" }),
    ]);
  });

  test.each([
    "θέλω να κλείσω για αύριο",
    "για την Πέμπτη",
    "για να μιλήσω με τον δήμαρχο",
    "για ένα ραντεβού",
    "για 10 λεπτά",
    "για το πρωί",
  ])("«%s» is no topic", (said) => expect(topicIn(said)).toBe(""));
});

test.each([
  ["καλύτερα τηλεφωνικά", "phone"],
  ["στο κινητό μου, 6945112233", "phone"],
  ["δεν έχω κάμερα", "phone"],
  ["τηλεφωνικά γιατί δεν βλέπω", "phone"],
  ["με βίντεο, δεν ακούω καλά στο τηλέφωνο", "video"],
  ["με βίντεο", "video"],
  ["όχι στο τηλέφωνο", "video"],
  ["ό,τι σας βολεύει", undefined],
])("«%s»: %s", (said, way) => expect(wayIn(said)).toBe(way));

describe("an appointment that they have", () => {
  test.each([
    "θέλω να ακυρώσω το ραντεβού μου με τον δήμαρχο",
    "πότε έχω ραντεβού;",
    "θα αργήσω στο ραντεβού",
    "na allaksoume to rantevou",
    "can we move my appointment",
  ])("is asked of: %s", (said) => {
    expect(asksOfOwn(said)).toBe(true);
    expect(after(said).deeds.map(({ name }) => name)).toEqual(["appointment.look"]);
  });

  test.each(["θέλω να κλείσω ένα ραντεβού", "ραντεβού", "πότε μπορώ να κλείσω ραντεβού;"])(
    "is not asked of: %s",
    (said) => expect(asksOfOwn(said)).toBe(false),
  );

  test("who has none hears so, and is not offered times", () => {
    const chat = new Dialogue("telegram");
    expect(chat.say("ακυρώστε το ραντεβού μου").text).toContain("δεν το βρίσκουμε");
    expect(wantsToMeet("ακυρώστε το ραντεβού μου")).toBe(false);
  });
});

describe("a petition to be signed", () => {
  test.each(["θέλω να υπογράψω για τον πεζόδρομο", "πού βάζω την υπογραφή μου;", "can I sign the petition"])(
    "is asked for by its number: %s",
    (said) => {
      expect(wantsToSign(said)).toBe(true);
      expect(after(said).step).toBe("sign.number");
    },
  );

  test.each([
    "θέλω βεβαίωση για γνήσιο υπογραφής",
    "θέλω να μαζέψω υπογραφές",
    "λείπει ένα σήμα, θέλω να το βάλετε",
    "the stop sign is missing and we want it back",
  ])("is not meant by: %s", (said) => expect(wantsToSign(said)).toBe(false));
});

import { describe, expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import type { Event } from "../../../core/conversation/resolve.ts";
import { Dialogue } from "../../support/dialogue.ts";

const photo = (id: string, caption: string | null = null): Event => ({
  ...{ kind: "files", files: [id], caption, seconds: null, tooBig: false },
});
const voice = (id: string): Event => ({
  ...{ kind: "files", files: [id], caption: null, seconds: 9, spoken: true, tooBig: false },
});
const numbers = (chat: Dialogue) => chat.deeds.filter(({ name }) => name === "request.open").length;

/** How many messages somebody writes before each number, and what the last answer was. */
function walked(channel: ChannelName, said: readonly (Event | string)[]) {
  const chat = new Dialogue(channel);
  const messagesToNumber: number[] = [];
  let answer = "";
  for (const [at, each] of said.entries()) {
    const before = numbers(chat);
    answer = chat.say(each).text;
    if (numbers(chat) > before) messagesToNumber.push(at + 1);
  }
  return { chat, messagesToNumber, answer };
}

type Persona = {
  name: string;
  channel: ChannelName;
  said: (Event | string)[];
  numbers: number[];
  case: object;
};

const personas: Persona[] = [
  {
    name: "an elder in capitals",
    channel: "telegram",
    said: [
      "ΚΑΛΗΜΕΡΑ ΣΑΣ. ΔΕΝ ΑΝΑΒΕΙ Η ΛΑΜΠΑ ΕΞΩ ΑΠΟ ΤΟ ΣΠΙΤΙ ΜΟΥ",
      "ΚΟΡΑΗ 5",
      "ΔΕΝ ΕΧΩ ΠΑΙΔΙ ΜΟΥ",
      "ΝΑΙ ΠΑΡΑΚΑΛΩ.",
    ],
    numbers: [4],
    case: { category: "street-lights", place: { address: "ΚΟΡΑΗ 5" } },
  },
  {
    name: "an elder in capitals by SMS",
    channel: "sms",
    said: ["ΔΕΝ ΑΝΑΒΕΙ Η ΛΑΜΠΑ ΕΞΩ ΑΠΟ ΤΟ ΣΠΙΤΙ ΜΟΥ ΚΟΡΑΗ 5", "ΝΑΙ ΠΑΡΑΚΑΛΩ."],
    numbers: [2],
    case: { category: "street-lights" },
  },
  {
    name: "somebody in Greeklish",
    channel: "viber",
    said: ["kalispera exei mia lakkouva ston dromo", "Korai 3", "oxi den exw", "nai steilto"],
    numbers: [4],
    case: { category: "potholes", place: { address: "Korai 3" } },
  },
  {
    name: "somebody who sends a photo only",
    channel: "telegram",
    said: [photo("f1"), "λακκούβα", "Κοραή 3", "👍"],
    numbers: [4],
    case: { category: "potholes", files: ["f1"] },
  },
  {
    name: "somebody who sends a photo with words under it",
    channel: "telegram",
    said: [photo("f1", "σπασμένος κάδος στην Κοραή 3"), "ναι"],
    numbers: [2],
    case: { category: "bins", files: ["f1"], place: { address: "Κοραή 3" } },
  },
  {
    name: "somebody who only speaks",
    channel: "telegram",
    said: [voice("v1"), voice("v2"), voice("v3")],
    numbers: [3],
    case: { text: "Ηχητικό μήνυμα", files: ["v1", "v2", "v3"] },
  },
  {
    name: "somebody with two problems",
    channel: "telegram",
    said: ["σπασμένος κάδος στην Κοραή 3 και επίσης καμένη λάμπα στη Βενιζέλου 8", "όχι", "ναι", "ναι"],
    numbers: [3, 4],
    case: { category: "bins" },
  },
  {
    name: "somebody who greets first and tells later",
    channel: "telegram",
    said: ["γεια σας", "είναι κανείς εκεί;", "έχει μια λακκούβα στην Κοραή 3", "χωρίς", "ναι ευχαριστώ"],
    numbers: [5],
    case: { category: "potholes" },
  },
  {
    name: "somebody angry",
    channel: "telegram",
    said: ["Είστε άχρηστοι!!!", "τα σκουπίδια στην Κοραή 3 δεν τα μαζεύει κανείς", "ΟΧΙ", "ΝΑΙ ΕΠΙΤΕΛΟΥΣ"],
    numbers: [4],
    case: { category: "waste" },
  },
  {
    name: "somebody who writes English",
    channel: "telegram",
    said: [
      "english please",
      "There is a big pothole in the road",
      "3 Korai street",
      "no photo sorry",
      "yes please",
    ],
    numbers: [5],
    case: { category: "potholes" },
  },
  {
    name: "somebody who wants to be erased",
    channel: "telegram",
    said: ["Θέλω να διαγράψετε όλα τα στοιχεία μου", "ναι παρακαλώ"],
    numbers: [2],
    case: { text: "Θέλω να διαγράψετε όλα τα στοιχεία μου" },
  },
];

describe("messages to a number", () => {
  test.each(personas.map((each) => [each.name, each] as const))("%s", (_, persona) => {
    const { chat, messagesToNumber, answer } = walked(persona.channel, persona.said);
    expect(messagesToNumber).toEqual(persona.numbers);
    expect(chat.deeds.find(({ name }) => name === "request.open")?.given).toMatchObject(persona.case);
    expect(answer).toMatch(/417\s293\s613/u);
  });
});

describe("answered at once, and no case", () => {
  test("a question of fact", () => {
    const { chat, answer } = walked("telegram", ["Τι ώρα ανοίγετε αύριο;"]);
    expect(answer).toMatch(/\d\d:\d\d/u);
    expect(chat.deeds).toEqual([]);
  });

  test.each(["telegram", "sms"] as const)("an emergency: whom to call comes first, by %s", (channel) => {
    const { chat, answer } = walked(channel, ["ΒΟΗΘΕΙΑ ΚΑΙΓΕΤΑΙ ΤΟ ΣΠΙΤΙ ΤΟΥ ΓΕΙΤΟΝΑ"]);
    expect(answer).toMatch(/^Καλέστε τώρα το 199 ή το 112/u);
    expect(chat.deeds).toEqual([]);
    chat.say("ναι");
    chat.say("Κοραή 3");
    for (let turn = 0; turn < 2 && numbers(chat) === 0; turn += 1)
      chat.say(chat.state.flow.step === "photo" ? "όχι" : "ναι");
    expect(numbers(chat)).toBe(1);
  });

  test("what another authority has to hear, with its phone", () => {
    const { chat, answer } = walked("telegram", ["κόπηκε το ρεύμα σε όλη τη γειτονιά"]);
    expect(answer).toMatch(/11500|ΔΕΔΔΗΕ/u);
    expect(chat.deeds).toEqual([]);
  });
});

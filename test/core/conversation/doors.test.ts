import { describe, expect, test } from "vitest";
import { z } from "zod";
import { line } from "../../../core/wording/line.ts";
import { catalogue } from "../../../core/catalogue.ts";
import type { Phrase } from "../../../core/wording/phrase.ts";
import { dialoguesOf } from "../../../core/conversation/dialogues.ts";
import { typedAt } from "../../../core/conversation/doors.ts";
import { flow } from "../../../core/conversation/flow.ts";
import { helloWords } from "../../../core/conversation/talk/home.ts";
import { tell } from "../../../core/wording/prompt.ts";
import { dialogues } from "../../../core/dialogues.ts";
import { fold } from "../../../core/greek/fold.ts";
import { readReply } from "../../../core/hearing/reply.ts";
import { Dialogue, heard } from "../../support/dialogue.ts";

const { flows, doors } = dialogues;

/** What stands in a list more than once. */
function twice(names: readonly (string | undefined)[]): string[] {
  const there = names.filter((name) => name !== undefined);
  return there.filter((name, at) => there.indexOf(name) !== at);
}

describe("no two ways in look alike:", () => {
  const keys = doors.all.map(({ key }) => key?.digit);
  const links = doors.all.flatMap((door) => door.links ?? []);
  const offers = Object.values(flows).flatMap((flow) => flow.offers);
  const typed = [...doors.all.flatMap(typedAt), ...helloWords].map(fold);

  test.each([
    ["names", doors.all.map(({ id }) => id)],
    // Eight changes the language, nine reads on.
    ["keys of the phone", [...keys, "8", "9"]],
    ["commands of a chat", doors.all.map(({ command }) => command)],
    ["payloads of links", links],
    ["buttons of notices", offers],
    ["words", typed],
  ])("%s", (_, names) => {
    expect(names.length).toBeGreaterThan(3);
    expect(twice(names)).toEqual([]);
  });

  test("no word of a door is one that works everywhere", () => {
    expect(typed.filter((word) => readReply(word, []).kind === "global")).toEqual([]);
  });

  test("and each is one that its channel takes: a platform refuses all commands for the sake of one", () => {
    for (const { command = "a", links = [], key, label } of doors.all) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/u);
      for (const link of links) expect(link).toMatch(/^[A-Za-z0-9_-]{1,64}$/u);
      expect(key?.digit ?? "0").toMatch(/^[0-9]$/u);
      const { el, en }: Phrase = catalogue[label];
      for (const { chat } of [el, en]) expect(chat.length).toBeLessThan(257);
    }
    for (const offer of offers) expect(offer).toMatch(/^[a-z-]{1,50}$/u);
  });

  test("and one dialogue alone takes what none of them claims", () => {
    expect(Object.values(flows).filter(({ claims }) => claims === "the rest")).toHaveLength(1);
  });
});

/** A dialogue that nobody else has heard of. */
const books = flow<Record<string, never>>({
  id: "books",
  version: 1,
  doors: [
    {
      label: "status.mine",
      menu: true,
      key: { digit: "3", brief: "home.status.brief" },
      command: "books",
      words: ["βιβλιοθήκη"],
      links: ["library"],
      as: "",
    },
  ],
  offers: ["borrow"],
  claims: (input) => input.kind === "text" && input.text.startsWith("ISBN"),
  slots: z.object({}).strict(),
  start: () => ({ move: "go", step: "title", slots: {} }),
  steps: {
    title: {
      ask: () => tell(line("status.mine")),
      take: () => ({ move: "end", say: [line("home.again")] }),
    },
  },
});

describe("a dialogue that is added to the list", () => {
  const { report, status, after, person, notices, resume } = flows;
  const others = [report, status, after, books, person, notices, resume].filter((each) => each !== undefined);
  const talk = (channel: "telegram" | "voice") => new Dialogue(channel, { dialogues: dialoguesOf(others) });

  test.each([
    ["its word", "Βιβλιοθήκη;"],
    ["its command", "/books"],
    ["words that it claims", "ISBN 978-3-16-148410-0"],
    ["its link", { kind: "start", payload: "library" }],
    ["its button", { kind: "token", token: "g:borrow:417293613" }],
  ] as const)("is come to by %s", (_, said) => {
    const chat = talk("telegram");
    chat.say(said);
    expect(chat.step).toBe("books.title");
  });

  test("stands in the menu of a chat and, with its key, in that of the phone and in its short form", () => {
    const chat = talk("telegram");
    chat.press(chat.say("γεια"), "Οι υποθέσεις μου");
    const call = talk("voice");
    expect(heard(call.say({ kind: "call" }))).toContain("Για τις υποθέσεις σας, τρία.");
    call.say({ kind: "silence" });
    expect(heard(call.say({ kind: "silence" }))).toContain(
      "Για να δηλώσετε πρόβλημα, πατήστε ένα. Για υπόθεση που έχετε ήδη, δύο. Για υπόθεση που έχετε ήδη, τρία. Για υπάλληλο, μηδέν.",
    );
    call.say({ kind: "digits", digits: "3" });
    expect(call.step).toBe("books.title");
  });

  test.each([
    ["its link", { kind: "start", payload: "library" }],
    ["its command", "/books"],
  ] as const)("is come to in the middle of a report by %s, and then the report goes on", (_, said) => {
    const chat = talk("telegram");
    chat.say("Λακκούβα στον δρόμο");
    chat.say(said);
    expect(chat.step).toBe("books.title");
    expect(chat.say("Οδύσσεια").text).toContain("Πού ακριβώς είναι;");
    expect(chat.step).toBe("report.place");
  });

  test("leaves its word to the report that is open", () => {
    const chat = talk("telegram");
    chat.say("Λακκούβα στον δρόμο");
    chat.say("βιβλιοθήκη");
    expect(chat.state.flow.slots).toMatchObject({ place: { address: "βιβλιοθήκη" } });
  });
});

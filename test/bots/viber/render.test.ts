import { describe, expect, test } from "vitest";
import { render, withoutPlace } from "../../../bots/viber/render.ts";
import type { OutgoingFile, Reply } from "../../../core/channel.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { demandMessage } from "../../support/viber-limits.ts";

const reply = (over: Partial<Reply> = {}): Reply => ({
  text: "Να το στείλουμε;",
  spoken: [],
  menu: [],
  choices: [],
  want: { kind: "choice" },
  language: "el",
  files: [],
  ...over,
});
const choice = (label: string, at = 1) => ({ token: `12:option-${at}`, label, digit: String(at) });
const file = (over: Partial<OutgoingFile> = {}): OutgoingFile => ({
  name: "μετά.jpg",
  mime: "image/jpeg",
  bytes: new Uint8Array(1000),
  ...over,
});
const linkTo = ({ mime }: OutgoingFile) => `https://desk.example/f.${mime === "image/jpeg" ? "jpeg" : "pdf"}`;
/** Everything that goes out passes the limits of the strict peer. */
const sent = (from: Reply, files: OutgoingFile[] = []) =>
  render({ reply: from, files }, linkTo).map((message) => {
    demandMessage(JSON.stringify({ receiver: "a=", sender: { name: "Δήμος Χίου" }, ...message }));
    return message;
  });

describe("the keyboard", () => {
  test("has a button in a row of its own for each choice; its token is not shown as the resident's words", () => {
    const [message] = sent(reply({ choices: [choice("Ναι"), choice("Όχι", 2)] }));
    expect(message?.keyboard?.Buttons).toEqual([
      {
        ...{ Columns: 6, Rows: 1, ActionType: "reply", ActionBody: "dimos:12:option-1" },
        ...{ Text: "Ναι", Silent: true },
      },
      {
        ...{ Columns: 6, Rows: 1, ActionType: "reply", ActionBody: "dimos:12:option-2" },
        ...{ Text: "Όχι", Silent: true },
      },
    ]);
  });

  test("asks for a place with the button that only new apps have, and says so; without it for the others", () => {
    const [message] = sent(reply({ want: { kind: "place" }, choices: [choice("Δεν ξέρω")] }));
    expect(message).toMatchObject({ min_api_version: 3 });
    expect(message?.keyboard?.Buttons.map(({ ActionType }) => ActionType)).toEqual([
      "location-picker",
      "reply",
    ]);
    if (message === undefined) throw new Error("no message");
    const plain = withoutPlace(message);
    expect(plain).not.toHaveProperty("min_api_version");
    expect(plain.keyboard?.Buttons.map(({ Text }) => Text)).toEqual(["Δεν ξέρω"]);
    const [alone] = sent(reply({ want: { kind: "place" } }));
    expect(alone && withoutPlace(alone)).not.toHaveProperty("keyboard");
  });

  test("escapes what would be markup in a label, and cuts no sign in the middle", () => {
    const [message] = sent(reply({ choices: [choice('<b>&"'), choice("<&>".repeat(60), 2)] }));
    const [short, long] = message?.keyboard?.Buttons.map(({ Text }) => Text) ?? [];
    expect(short).toBe("&lt;b&gt;&amp;&quot;");
    expect(long?.length).toBeLessThanOrEqual(250);
    expect(long).toMatch(/^(?:&lt;|&amp;|&gt;)+$/u);
  });

  test("gives a long label two rows, but never makes the keyboard too high for a phone", () => {
    const long = "Άλλο πρόβλημα στον δρόμο ή στο πεζοδρόμιο";
    const rows = (count: number) =>
      sent(
        reply({ choices: Array.from({ length: count }, (_, at) => choice(long, at)) }),
      )[0]?.keyboard?.Buttons.map(({ Rows }) => Rows);
    expect(rows(2)).toEqual([2, 2]);
    expect(rows(9)).toEqual(Array(9).fill(1));
    expect(rows(30)).toHaveLength(12);
  });
});

describe("the words", () => {
  test.each([
    ["Greek", "Λακκούβα στον δρόμο. ".repeat(1000)],
    ["three bytes a character", "汉".repeat(20_000)],
    ["four bytes a character", "👨‍👩‍👧".repeat(3000)],
    ["signs that JSON writes with two", '"\\\n'.repeat(6000)],
  ])("of %s go in as many messages as they take, with the buttons on the last", (_, text) => {
    const choices = Array.from({ length: 9 }, (__, at) => choice("汉&".repeat(30), at));
    const messages = sent(reply({ text, choices }));
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.filter(({ keyboard }) => keyboard !== undefined)).toEqual([messages.at(-1)]);
  });
});

describe("files", () => {
  test("a picture has the words under it, where they fit", () => {
    expect(sent(reply(), [file()])).toEqual([
      { type: "picture", text: "Να το στείλουμε;", media: "https://desk.example/f.jpeg" },
    ]);
    expect(sent(reply({ text: "α".repeat(600) }), [file()]).map(({ type }) => type)).toEqual([
      "picture",
      "text",
    ]);
  });

  test("a picture that an iPhone would not show, and what is no picture, go as files with a fitting name", () => {
    const large = file({ bytes: new Uint8Array(1024 * 1024 + 1), name: "IMG_0042.heic" });
    const pdf = file({ mime: "application/pdf", name: `${"ά".repeat(300)}/../απόφαση.pdf` });
    const [first, second, third] = sent(reply(), [large, pdf]);
    expect(first).toMatchObject({ type: "file", file_name: "IMG_0042.jpeg", size: 1024 * 1024 + 1 });
    expect(second).toMatchObject({ type: "file", file_name: expect.stringMatching(/^ά{252}\.pdf$/u) });
    expect(third).toMatchObject({ type: "text" });
  });
});

test("at every step of a report, and of everything that can be chosen from, all limits hold in both languages", () => {
  for (const language of ["el", "en"] as const) {
    const dialogue = new Dialogue("viber", { language });
    const replies = [dialogue.say("/start"), dialogue.say("κάτι περίεργο με το πράγμα εκεί")];
    for (let page = 0; page < 6; page += 1) {
      const more = replies.at(-1)?.choices.find(({ token }) => token.endsWith(":more"));
      if (more !== undefined) replies.push(dialogue.say({ kind: "token", token: more.token }));
    }
    const other = replies.at(-1)?.choices[0];
    replies.push(dialogue.say({ kind: "token", token: other?.token ?? "" }));
    replies.push(dialogue.say("Απλωταριάς 12"), dialogue.say("όχι"));
    for (const each of replies) expect(sent(each)).toHaveLength(1);
  }
});

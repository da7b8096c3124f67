import { describe, expect, it } from "vitest";
import type { Reply } from "../../../core/channel.ts";
import { type Payload, render } from "../../../bots/telegram/render.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { demand } from "../../support/telegram-limits.ts";

const jpeg = { name: "φωτο.jpg", mime: "image/jpeg", bytes: new Uint8Array([1]) };
const pdf = { name: "a.pdf", mime: "application/pdf", bytes: new Uint8Array([1]) };
const empty: Reply = {
  ...{ text: "Το σημειώσαμε.", spoken: [], menu: [], choices: [] },
  ...{ want: { kind: "nothing" }, language: "el", files: [] },
};
const yes = { token: "g:fixed-yes:417293613", label: "Ναι, έγινε", digit: "1" };
const no = { token: "g:fixed-no:417293613", label: "Όχι, υπάρχει ακόμα", digit: "2" };
const made = (reply: Partial<Reply>, files: (typeof jpeg)[] = []) =>
  render({ address: "77", reply: { ...empty, ...reply }, files });

describe("an answer on Telegram", () => {
  it("has one button a row, which carries the token and nothing else", () => {
    expect(made({ choices: [yes, no], want: { kind: "choice" } })).toEqual([
      {
        ...{ method: "sendMessage", chat: 77, text: "Το σημειώσαμε." },
        markup: {
          inline_keyboard: [
            [{ text: yes.label, callback_data: yes.token }],
            [{ text: no.label, callback_data: no.token }],
          ],
        },
      },
    ]);
  });

  it("asks for a place with a keyboard that can share it, in the resident's language", () => {
    const reply = {
      want: { kind: "place" },
      choices: [{ token: "3:unknown", label: "Δεν ξέρω", digit: "1" }],
    } as const;
    expect(made({ ...reply, choices: [...reply.choices] })[0]?.markup).toEqual({
      keyboard: [
        [{ text: "📍 Στείλτε το σημείο όπου βρίσκεστε", request_location: true }],
        [{ text: "Δεν ξέρω" }],
      ],
      resize_keyboard: true,
      one_time_keyboard: true,
    });
    expect(made({ want: { kind: "place" }, language: "en" })[0]?.markup).toMatchObject({
      keyboard: [[{ text: "📍 Send the location" }]],
    });
  });

  it("takes the keyboard away when there is nothing to press", () => {
    expect(made({})[0]?.markup).toEqual({ remove_keyboard: true });
  });

  it("sends the label as text when a token would not fit into 64 bytes", () => {
    const choices = [{ token: `7:${"α".repeat(32)}`, label: "Κάτι άλλο", digit: "1" }];
    expect(made({ choices })[0]?.markup).toMatchObject({ keyboard: [[{ text: "Κάτι άλλο" }]] });
    const fits = [{ token: `77${"α".repeat(31)}`, label: "Κάτι άλλο", digit: "1" }];
    expect(made({ choices: fits })[0]?.markup).toHaveProperty("inline_keyboard");
  });

  it("says nothing of markup, so that what a resident wrote stays what it is", () => {
    const text = "*γεια* <b>σας</b> [εδώ](http://a.b) @all";
    const [payload] = made({ text });
    expect(payload?.text).toBe(text);
    expect(JSON.stringify(payload)).not.toContain("parse_mode");
  });

  it("is cut into messages of at most 4096 characters, with the buttons under the last", () => {
    const payloads = made({ text: "Μια πρόταση για τη γειτονιά. ".repeat(400), choices: [yes, no] });
    expect(payloads.length).toBe(3);
    expect(payloads.every(({ text }) => text.length <= 4096 && text.endsWith("."))).toBe(true);
    expect(payloads.map(({ markup }) => markup !== undefined)).toEqual([false, false, true]);
  });

  it("stands under its last file when it is short, and after the files when it is long", () => {
    const short = made({ choices: [yes, no] }, [pdf, jpeg]);
    expect(short.map(({ method, text }) => [method, text])).toEqual([
      ["sendDocument", ""],
      ["sendPhoto", "Το σημειώσαμε."],
    ]);
    expect(short.map(({ markup }) => markup !== undefined)).toEqual([false, true]);
    const long = made({ text: "α".repeat(1025) }, [jpeg]);
    expect(long.map(({ method, text }) => [method, text.length])).toEqual([
      ["sendPhoto", 0],
      ["sendMessage", 1025],
    ]);
  });

  it("sends as a document what Telegram would not show as a photo", () => {
    const large = { ...jpeg, bytes: new Uint8Array(10 * 1024 * 1024 + 1) };
    expect(made({}, [large])[0]?.method).toBe("sendDocument");
    expect(made({}, [{ ...jpeg, mime: "image/heic" }])[0]?.method).toBe("sendDocument");
  });

  it("is nothing at all when there is nothing to say", () => {
    expect(made({ text: "" })).toEqual([]);
  });

  it("stays inside every limit at every step of a report, in both languages", () => {
    for (const language of ["el", "en"] as const) {
      const dialogue = new Dialogue("telegram", { language });
      const replies = [dialogue.say("/start"), dialogue.say("κάτι περίεργο με το πράγμα εκεί")];
      let menu = replies.at(-1);
      for (let page = 0; page < 6 && menu !== undefined; page += 1) {
        const more = menu.choices.find(({ token }) => token.endsWith(":more"));
        menu = more && dialogue.say({ kind: "token", token: more.token });
        if (menu !== undefined) replies.push(menu);
      }
      const other = replies.at(-1)?.choices[0];
      replies.push(dialogue.say({ kind: "token", token: other?.token ?? "" }));
      replies.push(dialogue.say("Απλωταριάς 12"), dialogue.say("όχι"));
      for (const reply of replies)
        for (const payload of render({ address: "1", reply, files: [] })) judged(payload);
    }
  });
});

/** The strict peer's rules, on what would be sent. */
function judged({ method, chat, text, markup }: Payload): void {
  demand(method, { chat_id: chat, text, reply_markup: markup });
}

import { describe, expect, test } from "vitest";
import { parse } from "../../../bots/telegram/parse.ts";

/** As recorded from the Bot API; what each is like was reported in public, see the name. */
const from = { id: 1001, is_bot: false, first_name: "Ελένη", language_code: "el" };
const chat = { id: 1001, type: "private", first_name: "Ελένη" };
const bot = { id: 1, is_bot: true, first_name: "Δήμος", username: "dimos_bot" };
const date = 1_764_000_000;
const message = (content: object) => ({ message_id: 71, from, chat, date, ...content });
const asked = {
  message_id: 70,
  from: bot,
  chat,
  date,
  text: "Φωτισμός (417\u00a0293\u00a0613): χρειαζόμαστε κάτι",
};

describe("a message that was changed", () => {
  const edited = (content: object) =>
    parse({ update_id: 5, edited_message: message({ edit_date: date + 9, ...content }) }, "1");

  test("says what it says now, and which it was", () => {
    expect(edited({ text: "Λακκούβα στη Βενιζέλου" })).toMatchObject({
      ...{ edits: true, message: "71", key: "telegram:1:5" },
      said: { kind: "text", text: "Λακκούβα στη Βενιζέλου" },
    });
  });

  test("is one too where only the words under a photo were changed", () => {
    const photo = [{ file_id: "AgAC", file_unique_id: "a", width: 90, height: 67, file_size: 1200 }];
    expect(edited({ photo, caption: "στη γωνία" })).toMatchObject({
      edits: true,
      said: { text: "στη γωνία" },
    });
  });

  test.each([
    [
      "a live location that moves every few seconds",
      { location: { latitude: 38.37, longitude: 26.14, live_period: 900 } },
    ],
    ["a command that was mended", { text: "/start" }],
    ["a photo that was cropped", { photo: [{ file_id: "AgAC", file_size: 1200 }] }],
    ["a sticker of which nothing was said", { sticker: { file_id: "CAAC" } }],
  ])("is nothing where no words were changed: %s", (_, content) => {
    expect(edited(content)).toBeUndefined();
  });

  test("in a group is no business of the desk", () => {
    const group = { ...chat, id: -5, type: "group" };
    expect(
      parse({ update_id: 5, edited_message: { ...message({ text: "α" }), chat: group } }, "1"),
    ).toBeUndefined();
  });
});

describe("what answers a message of the desk", () => {
  const answering = (content: object) => parse({ update_id: 6, message: message(content) }, "1");

  test("belongs to the case that the message names", () => {
    expect(answering({ text: "στον δεύτερο", reply_to_message: asked })).toMatchObject({
      about: "417293613",
      said: { kind: "text", text: "στον δεύτερο" },
    });
  });

  test("be it a voice note, a place, or a photo under whose own words the number stood", () => {
    const voice = { file_id: "AwAC", duration: 4, mime_type: "audio/ogg", file_size: 9000 };
    expect(answering({ voice, reply_to_message: asked })).toMatchObject({ about: "417293613" });
    const { text, ...photo } = asked;
    expect(answering({ text: "αυτό", reply_to_message: { ...photo, caption: text } })?.about).toBe(
      "417293613",
    );
    const venue = { location: { latitude: 38.37, longitude: 26.14 }, title: "Κήπος", address: "" };
    expect(answering({ venue, location: venue.location, reply_to_message: asked })).toMatchObject({
      about: "417293613",
      said: { kind: "place", place: { address: "Κήπος" } },
    });
  });

  test.each([
    ["one's own words are no message of the desk", { ...asked, from }],
    ["nor is one without a number", { ...asked, text: "Πού ακριβώς είναι;" }],
    ["a phone is no number", { ...asked, text: "Καλέστε 22713 50000 ή 417293614" }],
    ["a message that is gone", { message_id: 0, date: 0 }],
    ["something odd", "x"],
  ])("%s", (_, before) => {
    const read = answering({ text: "ναι", reply_to_message: before });
    expect(read?.said).toEqual({ kind: "text", text: "ναι" });
    expect(read?.about).toBeUndefined();
  });
});

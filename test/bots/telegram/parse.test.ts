import { fc } from "../../support/property.ts";
import { describe, expect, it } from "vitest";
import type { Said } from "../../../core/channel.ts";
import { parse, pressedButton } from "../../../bots/telegram/parse.ts";
import updates from "../../fixtures/telegram/updates.json" with { type: "json" };
import { Pocket } from "../../support/telegram-updates.ts";

const fixtures: Record<string, unknown> = updates;
const source = (ref: string) => ({ channel: "telegram", ref }) as const;
const place = (lat: number, lon: number, address: string | null): Said => ({
  kind: "place",
  place: { lat, lon, address },
});

const expected: Record<string, Said | undefined> = {
  text: { kind: "text", text: "Σκουπίδια στην Απλωταριάς 12\nεδώ και τρεις μέρες" },
  start: { kind: "start", payload: "" },
  "start with a payload": { kind: "start", payload: "k7Qm_x-2" },
  photo: photo("AgACphoto-x", 121_990, "Λακκούβα", null),
  "first of an album": photo("AgACphoto-x", 121_990, "Δύο λακκούβες", "13844839201"),
  "second of an album": photo("AgACsecond", 99_000, null, "13844839201"),
  document: media("document", {
    ...{ ref: "BQACdoc", name: "αίτηση.pdf", mime: "application/pdf", size: 48_213, seconds: null },
  }),
  "voice note": media("recording", {
    ...{ ref: "AwACvoice", name: null, mime: "audio/ogg", size: 31_000, seconds: 14 },
  }),
  audio: media("recording", {
    ...{ ref: "CQACaudio", name: "ήχος.mp3", mime: "audio/mpeg", size: 500_000, seconds: 31 },
  }),
  video: {
    kind: "media",
    caption: "Δείτε",
    group: null,
    media: [
      {
        source: { channel: "telegram", ref: "BAACvideo" },
        ...{ kind: "document", name: null, mime: "video/mp4", size: 2_000_000, seconds: 8 },
      },
    ],
  },
  gif: { kind: "unsupported", what: "animation" },
  sticker: { kind: "unsupported", what: "sticker" },
  location: place(38.368312, 26.135801, null),
  "live location": place(38.3701, 26.1402, null),
  venue: place(38.3717, 26.1369, "Δημοτικός Κήπος, Δημοκρατίας 2"),
  "own contact": { kind: "contact", phone: "306912345678", own: true },
  "contact of somebody else": { kind: "contact", phone: "+306998765432", own: false },
  "contact from the address book": { kind: "contact", phone: "2271350000", own: false },
  pinned: undefined,
  button: { kind: "choice", token: "4:send" },
  "button of a very old message": { kind: "choice", token: "g:fixed-no:417293613" },
  "button of an inline message": undefined,
  blocked: { kind: "left" },
  unblocked: { kind: "returned" },
  edited: { kind: "text", text: "διόρθωση" },
  group: undefined,
  "English phone": { kind: "text", text: "Street light is out" },
  "German phone": { kind: "text", text: "Hallo" },
};

describe("an update from Telegram", () => {
  it.each(Object.keys(fixtures))("is understood: %s", (name) => {
    expect(Object.keys(expected)).toContain(name);
    expect(parse(fixtures[name], "7104266813")?.said).toEqual(expected[name]);
  });

  it("has the bot's own key, the chat as address, and what Telegram says of its owner", () => {
    expect(parse(fixtures["text"], "7104266813")).toMatchObject({
      ...{ channel: "telegram", address: "5312994471", key: "telegram:7104266813:481120301" },
      ...{ language: "el", name: "Ελένη Χατζή", caller: null },
    });
    expect(parse(fixtures["English phone"], "1")).toMatchObject({ language: "en", name: "Ann" });
    expect(parse(fixtures["German phone"], "1")).toMatchObject({ language: null, name: "Jörg" });
  });

  it("names the button that waits for its answer", () => {
    expect(pressedButton(fixtures["button"])).toBe("2281834");
    expect(pressedButton(fixtures["text"])).toBeUndefined();
  });

  it("takes the largest photo that a bot may download", () => {
    const huge = new Pocket(4).photo("huge", { size: 21 * 1024 * 1024 });
    expect(parse(huge, "1")?.said).toMatchObject({ media: [{ source: source("huge-small"), size: 1200 }] });
  });

  it("leaves a document that is too big to the core, with its size", () => {
    const document = { file_id: "d", file_size: 50_000_000, file_name: "x.zip" };
    expect(parse(new Pocket(4).message({ document }), "1")?.said).toMatchObject({
      media: [{ kind: "document", size: 50_000_000 }],
    });
  });

  it("loses control characters, reordering marks and what is beyond 10,000 characters", () => {
    const text = `\u001b[2Jγεια\u202e\u0000 ${"α".repeat(20_000)}`;
    const said = parse(new Pocket(4).text(text), "1")?.said;
    expect(said).toMatchObject({ kind: "text" });
    const read = said?.kind === "text" ? said.text : "";
    expect(read.startsWith("[2Jγεια ααα")).toBe(true);
    expect(read).toHaveLength(10_000);
  });

  it("treats a malformed field as missing and keeps the message", () => {
    const nameless = { ...new Pocket(4).text("γεια") };
    const message = { ...(nameless["message"] as object), from: { id: "4", first_name: 7 }, photo: "no" };
    expect(parse({ ...nameless, message }, "1")).toMatchObject({ name: null, said: { text: "γεια" } });
    const nowhere = new Pocket(4).message({ location: { latitude: 1e9, longitude: "x" } });
    expect(parse(nowhere, "1")?.said).toEqual({ kind: "unsupported", what: "location" });
  });

  it("is nothing without a true id, chat or shape", () => {
    const update = new Pocket(4).text("γεια");
    expect(parse({ ...update, update_id: 2 ** 60 }, "1")).toBeUndefined();
    expect(parse({ ...update, update_id: -1 }, "1")).toBeUndefined();
    expect(parse({ ...update, message: { text: "γεια" } }, "1")).toBeUndefined();
    for (const raw of [null, 1, "x", [], {}, { update_id: 1, message: null }]) {
      expect(parse(raw, "1")).toBeUndefined();
    }
  });

  it("never throws, whatever JSON arrives", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (content, chat) => {
        parse(content, "1");
        parse({ update_id: 1, message: content, callback_query: content, my_chat_member: content }, "1");
        parse({ update_id: 1, message: { chat, text: content, photo: content, location: content } }, "1");
      }),
    );
  });
});

function photo(ref: string, size: number, caption: string | null, group: string | null): Said {
  const one = {
    source: source(ref),
    kind: "photo",
    name: null,
    mime: "image/jpeg",
    size,
    seconds: null,
  } as const;
  return { kind: "media", media: [one], caption, group };
}

type Given = { ref: string; name: string | null; mime: string; size: number; seconds: number | null };

function media(kind: "document" | "recording", { ref, ...rest }: Given): Said {
  return { kind: "media", media: [{ source: source(ref), kind, ...rest }], caption: null, group: null };
}

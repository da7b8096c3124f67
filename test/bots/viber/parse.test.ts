import { describe, expect, test } from "vitest";
import { parse } from "../../../bots/viber/parse.ts";
import { readJson } from "../../../bots/viber/verify.ts";
import { ViberPhone, written } from "../../support/viber-phone.ts";

const eleni = new ViberPhone("01234567890A=");
const said = (callback: ReturnType<ViberPhone["text"]>) => {
  const happened = parse(readJson(written(callback)));
  return happened !== undefined && "incoming" in happened ? happened.incoming.said : undefined;
};

test("a message of the documents comes out with its sender, its words and all digits of its token", () => {
  const body = `{"event":"message","timestamp":1457764197627,"message_token":4912661846655238145,"sender":{"id":
    "01234567890A=","name":"John McClane","avatar":"http://avatar.example.com","country":"UK","language":"en",
    "api_version":1},"message":{"type":"text","text":"a message to the service","media":"http://www.images.com/img.jpg",
    "location":{"lat":50.76891,"lon":6.11499},"tracking_data":"tracking data"}}`;
  expect(parse(readJson(body))).toEqual({
    incoming: {
      channel: "viber",
      address: "01234567890A=",
      key: "viber:message:4912661846655238145",
      language: "en",
      name: "John McClane",
      caller: null,
      said: { kind: "text", text: "a message to the service" },
    },
  });
});

test("two tokens that differ in their last digit are two messages", () => {
  const body = (token: string) =>
    `{"event":"message","message_token":${token},"sender":{"id":"a="},"message":{"type":"text","text":"γεια"}}`;
  const keys = ["4912661846655238145", "4912661846655238146", "9223372036854775807", "7"].map((token) => {
    const happened = parse(readJson(body(token)));
    return happened !== undefined && "incoming" in happened ? happened.incoming.key : "";
  });
  expect(keys).toEqual([
    "viber:message:4912661846655238145",
    "viber:message:4912661846655238146",
    "viber:message:9223372036854775807",
    "viber:message:7",
  ]);
});

test("digits inside what a resident wrote stay as they were written", () => {
  expect(said(eleni.text('"message_token":4912661846655238999 και 12345678901234567890'))).toEqual({
    kind: "text",
    text: '"message_token":4912661846655238999 και 12345678901234567890',
  });
});

describe("what a resident sends", () => {
  const media = "https://dl-media.viber.com/5/media/2/short/any/sig/image/a.jpg?Expires=1&Signature=b";

  test("is words, a place, a picture with its caption, a file, a link", () => {
    expect(said(eleni.location(38.3683, 26.1358))).toEqual({
      kind: "place",
      place: { lat: 38.3683, lon: 26.1358, address: null },
    });
    expect(said(eleni.picture(media, "Η λακκούβα"))).toMatchObject({
      kind: "media",
      caption: "Η λακκούβα",
      media: [{ kind: "photo", source: { channel: "viber", ref: media }, name: "IMG-0042.jpg" }],
    });
    expect(
      said(eleni.message({ type: "file", media, file_name: "αίτηση.pdf", file_size: 1200 })),
    ).toMatchObject({ kind: "media", caption: null, media: [{ kind: "document", size: 1200 }] });
    expect(said(eleni.message({ type: "video", media, file_size: 9000, duration: 12 }))).toMatchObject({
      media: [{ kind: "document", mime: "video/mp4", size: 9000, seconds: 12 }],
    });
    expect(said(eleni.message({ type: "url", media: "https://maps.app.goo.gl/x", text: "εδώ" }))).toEqual({
      kind: "text",
      text: "εδώ\nhttps://maps.app.goo.gl/x",
    });
  });

  test("is a pressed button only where the desk's own mark stands before it", () => {
    expect(said(eleni.text("dimos:g:fixed-no:417293613"))).toEqual({
      kind: "choice",
      token: "g:fixed-no:417293613",
    });
    expect(said(eleni.text("ο dimos:3:report"))).toEqual({ kind: "text", text: "ο dimos:3:report" });
    expect(said(eleni.text("dimos:"))).toEqual({ kind: "text", text: "dimos:" });
  });

  test.each([
    ["a sticker", { type: "sticker", sticker_id: 46105 }],
    ["a picture without its picture", { type: "picture", text: "" }],
    ["a picture at no address", { type: "picture", media: "nowhere" }],
    ["a place off the map", { type: "location", location: { lat: 512, lon: 1 } }],
    ["the empty contact of a computer", { type: "contact", contact: { name: "Ελένη", phone_number: "" } }],
    ["a kind that does not exist yet", { type: "hologram" }],
    ["text without text", { type: "text" }],
  ])("is told to be of no use where it is %s", (_, message) => {
    expect(said(eleni.message(message))).toMatchObject({ kind: "unsupported" });
  });

  test("is never taken for a phone of their own, because a shared one looks like any of the address book", () => {
    const contact = { name: "Ελένη", phone_number: "+306912345678" };
    expect(said(eleni.message({ type: "contact", contact }))).toEqual({
      kind: "contact",
      phone: "+306912345678",
      own: false,
    });
  });
});

test("opening the chat is a start that is answered at once; what a link carries is no more than a word", () => {
  for (const [context, payload] of [
    [undefined, ""],
    ["status", "status"],
    ["<script>", ""],
    ["a".repeat(65), ""],
  ] as const) {
    expect(parse(readJson(written(eleni.open(context))))).toMatchObject({
      incoming: { said: { kind: "start", payload }, onlyLooks: true },
    });
  }
});

test("coming, going and receipts are what they are; everything else is nobody's business", () => {
  expect(said(eleni.subscribe())).toEqual({ kind: "returned" });
  expect(said(eleni.unsubscribe())).toEqual({ kind: "left" });
  const receipt = (event: "delivered" | "seen" | "failed") =>
    parse(readJson(written(eleni.receipt(event, "4912661846655238145"))));
  expect(receipt("delivered")).toEqual({
    receipt: { providerId: "4912661846655238145", state: "delivered" },
  });
  expect(receipt("seen")).toEqual(receipt("delivered"));
  expect(receipt("failed")).toMatchObject({ receipt: { state: "failed" } });
  for (const raw of [
    { event: "webhook", timestamp: 1, message_token: 241256543215 },
    { event: "client_status", message_token: 1, user: { id: "a=" } },
    { event: "message", message_token: 1 },
    { event: "message", message_token: "1; drop", sender: { id: "a=" }, message: { type: "text" } },
    { event: "message", message_token: 1, sender: { id: "a b" }, message: { type: "text", text: "a" } },
    { event: "unsubscribed", message_token: 1 },
    ...[null, [], "message", 7, {}],
  ])
    expect(parse(raw)).toBeUndefined();
});

test("hostile names and texts are made harmless before anybody sees them", () => {
  const hostile = new ViberPhone("a=", "‮\u0000Ελένη\n\u001b[2J", "el-GR");
  const happened = parse(readJson(written(hostile.text("Λακκούβα\u0007 ‮εδώ\u0000"))));
  expect(happened).toMatchObject({
    incoming: { name: "Ελένη [2J", language: "el", said: { text: "Λακκούβα εδώ" } },
  });
});

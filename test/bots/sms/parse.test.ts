import { describe, expect, test } from "vitest";
import { parse, parseReceipt } from "../../../bots/sms/parse.ts";

const form = (over: Record<string, string> = {}) => ({
  MessageSid: "SM1",
  From: "+306912345678",
  To: "+302271350001",
  Body: "Λακκούβα στην Απλωταριάς 12",
  NumMedia: "0",
  ...over,
});

test("a message is its words, from the number that sent it, known by its own id", () => {
  expect(parse(form())).toEqual({
    channel: "sms",
    address: "+306912345678",
    key: "sms:SM1",
    language: null,
    name: null,
    caller: null,
    said: { kind: "text", text: "Λακκούβα στην Απλωταριάς 12" },
  });
});

describe("words for leaving and coming back", () => {
  test.each(["STOP", "stop.", "ΣΤΟΠ", "στοπ", "Διαγραφή", "UNSUBSCRIBE"])("«%s» leaves", (Body) => {
    expect(parse(form({ Body }))?.said).toEqual({ kind: "left" });
  });
  test("as the provider understood them, whatever the words", () => {
    expect(parse(form({ Body: "Stop please", OptOutType: "STOP" }))?.said).toEqual({ kind: "left" });
    expect(parse(form({ Body: "ΝΑΙ", OptOutType: "START" }))?.said).toEqual({ kind: "start", payload: "" });
  });
  test.each(["START", "Έναρξη"])("«%s» is a greeting and no report", (Body) => {
    expect(parse(form({ Body }))?.said).toEqual({ kind: "start", payload: "" });
  });
  test.each(["στοπ στη διάβαση, χάλασε η πινακίδα", "STOP sign is broken", "άκυρο"])(
    "«%s» is no such word",
    (Body) => {
      expect(parse(form({ Body }))?.said).toEqual({ kind: "text", text: Body });
    },
  );
});

test("a sender that is no number, and a message without an id, are nobody's", () => {
  expect(parse(form({ From: "VODAFONE" }))).toBeUndefined();
  expect(parse(form({ From: "112" }))).toBeUndefined();
  expect(parse(form({ MessageSid: "" }))).toBeUndefined();
});

test("a picture without words is told apart, and 10,000 characters with escapes come in clean", () => {
  expect(parse(form({ Body: "", NumMedia: "1" }))?.said).toEqual({ kind: "unsupported", what: "mms" });
  const said = parse(form({ Body: `\u001b[2J\u202e${"λ".repeat(12_000)}` }))?.said;
  expect(said).toEqual({ kind: "text", text: expect.stringMatching(/^\[2Jλ{9997}$/u) });
});

test("only an end is a receipt: delivered, failed or undelivered", () => {
  const receipt = (MessageStatus: string) => parseReceipt({ MessageSid: "SM1", MessageStatus });
  expect(receipt("delivered")).toEqual({ providerId: "SM1", state: "delivered" });
  expect(receipt("undelivered")).toEqual({ providerId: "SM1", state: "failed" });
  expect(receipt("failed")).toEqual({ providerId: "SM1", state: "failed" });
  expect(["queued", "sending", "sent", "accepted"].map(receipt)).toEqual(Array(4).fill(undefined));
});

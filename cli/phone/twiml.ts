import { parseXml, type XmlElement } from "./xml.ts";

/** What is spoken in one go: words, and silences in milliseconds. */
export type Speech = (string | { pause: number })[];
export type Say = { verb: "say"; voice: string; language: string; speech: Speech };
export type Pause = { verb: "pause"; seconds: number };
export type Gather = {
  verb: "gather";
  action: string | null;
  numDigits: number | null;
  timeout: number;
  finishOnKey: string;
  /** Whether silence is an answer; otherwise the call goes on with what follows. */
  asksOnSilence: boolean;
  prompts: (Say | Pause)[];
};
export type Record = {
  verb: "record";
  action: string | null;
  maxLength: number;
  timeout: number;
  finishOnKey: string;
  ready: string | null;
};
export type Dial = { verb: "dial"; action: string | null; number: string; timeout: number };
export type Verb =
  Say | Pause | Gather | Record | Dial | { verb: "redirect"; url: string } | { verb: "hangup" };

/** Twilio would refuse the document or ignore a part of it (its errors 12100 and 12200). */
export class BadTwiml extends Error {
  constructor(what: string) {
    super(what);
    this.name = "BadTwiml";
  }
}

const allowed: { [verb: string]: readonly string[] } = {
  Response: [],
  Say: ["voice", "language", "loop"],
  Pause: ["length"],
  break: ["time", "strength"],
  Gather: [
    "action",
    "method",
    "input",
    "numDigits",
    "timeout",
    "finishOnKey",
    "actionOnEmptyResult",
    "bargeIn",
  ],
  Record: [
    ...["action", "method", "maxLength", "timeout", "finishOnKey", "playBeep", "trim"],
    ...["recordingStatusCallback", "recordingStatusCallbackMethod", "recordingStatusCallbackEvent"],
  ],
  Dial: ["action", "method", "timeout", "answerOnBridge", "callerId", "timeLimit"],
  Redirect: ["method"],
  Hangup: [],
};
const voiceOf = /^(?:Google|Polly)\.([a-z]{2,3}-[A-Z]{2})-/u;
const longestSay = 4096;
const largestDocument = 64 * 1024;

/** Reads TwiML for calls as Twilio does, but unknown verbs, attributes and values throw `BadTwiml` instead of a warning. */
export function parseTwiml(source: string): Verb[] {
  if (Buffer.byteLength(source) > largestDocument) throw new BadTwiml("the document is over 64 kB");
  const root = parseXml(source);
  if (root.name !== "Response") throw new BadTwiml(`the root is ${root.name}`);
  return elementsOf(root).map(verbOf);
}

function verbOf(element: XmlElement): Verb {
  switch (element.name) {
    case "Say":
      return say(element);
    case "Pause":
      return { verb: "pause", seconds: whole(check(element), "length", { fallback: 1, least: 1 }) };
    case "Gather":
      return gather(element);
    case "Record":
      return record(element);
    case "Dial":
      return dial(element);
    case "Redirect":
      return { verb: "redirect", url: address(textOf(check(element)), "Redirect") };
    case "Hangup":
      check(element);
      return { verb: "hangup" };
    default:
      throw new BadTwiml(`the verb ${element.name}`);
  }
}

function say(element: XmlElement): Say {
  const { voice = "", language = "" } = check(element).attributes;
  const made = voiceOf.exec(voice)?.[1];
  if (made === undefined || made !== language) throw new BadTwiml(`the voice ${voice} for ${language}`);
  const speech = element.children.flatMap((child): Speech => {
    if (typeof child === "string") return child.trim() === "" ? [] : [child.trim()];
    if (child.name !== "break" || child.children.length > 0) throw new BadTwiml(`${child.name} inside Say`);
    return [{ pause: milliseconds(check(child).attributes["time"] ?? "") }];
  });
  const length = speech.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0);
  if (length === 0 || length > longestSay) throw new BadTwiml(`a Say of ${length} characters`);
  return { verb: "say", voice, language, speech };
}

function gather(element: XmlElement): Gather {
  const { action = null, input = "dtmf", finishOnKey = "#", actionOnEmptyResult } = check(element).attributes;
  if (input !== "dtmf") throw new BadTwiml(`the input ${input}`);
  const prompts = elementsOf(element).map((child) => {
    const verb = verbOf(child);
    if (verb.verb !== "say" && verb.verb !== "pause") throw new BadTwiml(`${child.name} inside Gather`);
    return verb;
  });
  return {
    verb: "gather",
    action: action === null ? null : address(action, "Gather"),
    numDigits:
      element.attributes["numDigits"] === undefined ? null : whole(element, "numDigits", { least: 1 }),
    timeout: whole(element, "timeout", { fallback: 5, least: 1 }),
    finishOnKey: oneKey(finishOnKey),
    asksOnSilence: actionOnEmptyResult === "true",
    prompts,
  };
}

function record(element: XmlElement): Record {
  const {
    action = null,
    finishOnKey = "1234567890*#",
    recordingStatusCallback: ready = null,
  } = check(element).attributes;
  if (element.children.length > 0) throw new BadTwiml("something inside Record");
  return {
    verb: "record",
    action: action === null ? null : address(action, "Record"),
    maxLength: whole(element, "maxLength", { fallback: 3600, least: 1 }),
    timeout: whole(element, "timeout", { fallback: 5, least: 1 }),
    finishOnKey: keys(finishOnKey),
    ready: ready === null ? null : address(ready, "Record"),
  };
}

function dial(element: XmlElement): Dial {
  const { action = null } = check(element).attributes;
  const number = textOf(element);
  if (!/^\+?\d{3,15}$/u.test(number)) throw new BadTwiml(`the number ${number}`);
  const timeout = whole(element, "timeout", { fallback: 30, least: 1 });
  return { verb: "dial", action: action === null ? null : address(action, "Dial"), number, timeout };
}

function check(element: XmlElement): XmlElement {
  const known = allowed[element.name] ?? [];
  const strange = Object.keys(element.attributes).find((name) => !known.includes(name));
  if (strange !== undefined) throw new BadTwiml(`${element.name} with ${strange}`);
  const { method = "POST" } = element.attributes;
  if (method !== "POST" && method !== "GET") throw new BadTwiml(`the method ${method}`);
  return element;
}

function elementsOf(element: XmlElement): XmlElement[] {
  return check(element).children.flatMap((child) => {
    if (typeof child !== "string") return child;
    if (child.trim() !== "") throw new BadTwiml(`words inside ${element.name}`);
    return [];
  });
}

function textOf(element: XmlElement): string {
  const [only, ...others] = element.children;
  if (typeof only !== "string" || others.length > 0) throw new BadTwiml(`${element.name} without its text`);
  return only.trim();
}

function whole(
  element: XmlElement,
  name: string,
  { fallback, least }: { fallback?: number; least: number },
): number {
  const given = element.attributes[name] ?? String(fallback);
  if (!/^\d{1,5}$/u.test(given) || Number(given) < least)
    throw new BadTwiml(`${element.name} ${name}="${given}"`);
  return Number(given);
}

function keys(given: string): string {
  if (!/^[\d*#]*$/u.test(given)) throw new BadTwiml(`finishOnKey="${given}"`);
  return given;
}

/** A `Gather` knows one such key or none; only a `Record` takes several. */
function oneKey(given: string): string {
  if (given.length > 1) throw new BadTwiml(`Gather finishOnKey="${given}"`);
  return keys(given);
}

function address(given: string, verb: string): string {
  if (!/^https?:\/\//u.test(given) || !URL.canParse(given)) throw new BadTwiml(`${verb} to ${given}`);
  return given;
}

function milliseconds(time: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/u.exec(time) ?? [];
  const value = Number(amount) * (unit === "s" ? 1000 : 1);
  if (!(value >= 0 && value <= 10_000)) throw new BadTwiml(`a break of ${time}`);
  return value;
}

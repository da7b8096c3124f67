import { formatPhone } from "../../core/greek/phone.ts";
import { spokenNumber } from "../../core/greek/spoken-number.ts";
import type { Language } from "../../core/language.ts";
import { type Line, type Span, styled } from "../print/paint.ts";
import { wrap } from "../print/width.ts";
import { callWords } from "../words/call.ts";
import { say } from "../words/words.ts";
import type { Act } from "./call.ts";
import type { Heard, Waits } from "./handset.ts";
import type { Say } from "./twiml.ts";

export type Show = { language: Language; columns: number };

const speaker = "♪  ";
const margin = "   ";
const betweenGroupsMs = 600;
const digits: ReadonlyMap<string, string> = new Map(
  (["el", "en"] as const).flatMap((language) => [
    ...Array.from({ length: 10 }, (_, digit) => [spokenNumber(digit, language), String(digit)] as const),
    ...Array.from({ length: 10 }, (_, digit) => [String(digit), String(digit)] as const),
  ]),
);

/** What comes out of the earpiece: sentences, the keys that they offer in front of them, and numbers as digits. */
export function heardLines(heard: readonly Heard[], show: Show): Line[] {
  let first = true;
  const withKeys = heard.some(
    (each) =>
      each.over && each.verb === "say" && sentences(each).some((text) => offeredKey(text) !== undefined),
  );
  const { columns } = show;
  return heard.flatMap((each) => {
    if (each.verb === "pause") return [pauseLine(each.seconds, show)];
    const lines =
      numberLine(each) ??
      sentences(each).flatMap((text) => sentenceLines(text, { over: each.over, withKeys, columns }));
    return lines.map((line): Line => {
      const mark = first ? styled("cyan", speaker) : margin;
      first = false;
      return [mark, ...line];
    });
  });
}

/** What the call waits for, and how long. */
export function waitingLine(waits: Waits, { language }: Show): Line | undefined {
  const dim = (text: string): Line => [styled("dim", `${margin}${text}`)];
  switch (waits.for) {
    case "keys": {
      const { numDigits, timeout } = waits.gather;
      const seconds = String(timeout);
      if (numDigits === 1) return dim(say(callWords.oneKey, language, { seconds }));
      return dim(say(callWords.keys, language, { count: String(numDigits ?? "…"), seconds }));
    }
    case "voice": {
      const { maxLength, timeout, finishOnKey } = waits.record;
      const given = { most: String(maxLength), seconds: String(timeout), keys: [...finishOnKey].join(" ") };
      return [styled("red", `${margin}${say(callWords.voice, language, given)}`)];
    }
    case "person": {
      const { number, timeout } = waits.dial;
      return dim(say(callWords.dial, language, { number: formatPhone(number), seconds: String(timeout) }));
    }
    case "desk":
    case "nothing":
      return undefined;
  }
}

/** What the caller did. */
export function actLine(act: Act, lost: string, { language }: Show): Line {
  const missed: Span[] =
    lost === "" ? [] : [styled("dim", `   ${say(callWords.lost, language, { keys: lost })}`)];
  return [styled("green", "▸ "), styled("bold", actWords(act, language)), ...missed];
}

function actWords(act: Act, language: Language): string {
  switch (act.do) {
    case "press":
      return act.key;
    case "say": {
      const spoke = say(callWords.spoke, language, { seconds: String(act.seconds) });
      if (act.ended === "hangup") return `${spoke}, ${say(callWords.hungUp, language)}`;
      return act.ended === "" ? spoke : `${spoke}, ${act.ended}`;
    }
    case "wait":
      return say(callWords.silence, language);
    case "picked-up":
      return say(
        callWords[({ completed: "answered", busy: "busy", "no-answer": "nobody" } as const)[act.as]],
        language,
      );
    case "hangup":
      return say(callWords.hungUp, language);
  }
}

function pauseLine(seconds: number, { language }: Show): Line {
  return [styled("dim", `${margin}${say(callWords.pause, language, { seconds: String(seconds) })}`)];
}

/** A number that is read digit by digit: «4 1 7 · 2 9 3 · 6 1 3», as its pauses group it. */
function numberLine({ speech }: Say): Line[] | undefined {
  const shown: string[] = [];
  for (const part of speech) {
    if (typeof part === "object") {
      if (part.pause >= betweenGroupsMs) shown.push("·");
      continue;
    }
    for (const word of part.split(/[\s.,]+/u).filter((each) => each !== "")) {
      const digit = digits.get(word);
      if (digit === undefined) return undefined;
      shown.push(digit);
    }
  }
  return shown.length > 1 ? [[styled("bold", shown.join(" "))]] : undefined;
}

function sentences({ speech }: Say): string[] {
  return speech
    .filter((part) => typeof part === "string")
    .join(" ")
    .split(/(?<=[.;?·])\s+/u);
}

type Laid = { over: boolean; withKeys: boolean; columns: number };

/** A sentence that offers a key has the key in front of it. */
function sentenceLines(text: string, { over, withKeys, columns }: Laid): Line[] {
  const key = over ? offeredKey(text) : undefined;
  const front = over && withKeys ? margin : "";
  return wrap(text, Math.max(20, columns - margin.length - front.length - 1)).map((line, place) =>
    key !== undefined && place === 0 ? [styled("yellow", key), "  ", line] : [front, line],
  );
}

/** «Για να δηλώσετε πρόβλημα, πατήστε ένα.» offers 1. */
function offeredKey(text: string): string | undefined {
  return digits.get(/(\p{L}+|\d)\.$/u.exec(text)?.[1] ?? "");
}

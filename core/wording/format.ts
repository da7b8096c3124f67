import {
  dayOnly,
  shortDate,
  spokenDate,
  spokenDay,
  spokenHour,
  spokenMoment,
  writtenDate,
} from "../greek/dates.ts";
import { formatPhone } from "../greek/phone.ts";
import { spokenNumber } from "../greek/spoken-number.ts";
import type { SpokenPart } from "../channel.ts";
import type { Language } from "../language.ts";
import { shorten } from "../text/cut.ts";
import { groupTracking } from "../number/tracking.ts";
import type { Register } from "./capabilities.ts";
import { type Line, type OwnPhrases, sentence, type Value } from "./line.ts";

export type Voice = {
  language: Language;
  register: Register;
  own: OwnPhrases;
  aboutAtMost?: number;
  namesAtMost?: number;
};

/** Where a spoken sentence waits for somebody who looks for paper and pencil. */
const pausePlace = "{pause}";
const secondsToFindPaper = 4;
const aboutAtMost = 80;

const keys: Record<Language, Record<string, string>> = {
  el: { "*": "αστέρι", "#": "δίεση" },
  en: { "*": "star", "#": "hash" },
};

/** A line as one written text. */
export function written(line: Line, voice: Voice): string {
  return sentence(line.key, voice, voice.own)
    .replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => {
      const value = line.params[name];
      return value === undefined ? whole : roomy(writtenValue(value, voice), { name, value, voice });
    })
    .replaceAll("….", "…");
}

/** Whatever a folder or a person has written, no longer than there is room for; a link, a code and an answer stay whole. */
const kept = new Set(["link", "code", "call", "answer", "guidance", "digit"]);

function roomy(text: string, { name, value, voice }: { name: string; value: Value; voice: Voice }): string {
  const isName = typeof value === "string" || "el" in value || "about" in value;
  return voice.namesAtMost === undefined || !isName || kept.has(name)
    ? text
    : shorten(text, voice.namesAtMost);
}

/** A line as the phone says it: whole sentences, and tracking numbers apart because they are read slowly. */
export function spoken(line: Line, voice: Voice): SpokenPart[] {
  const parts: SpokenPart[] = [];
  for (const piece of sentence(line.key, voice, voice.own).split(/(\{[a-z]+\})/u)) {
    if (piece === pausePlace) {
      parts.push({ pause: secondsToFindPaper });
      continue;
    }
    const value = piece.startsWith("{") ? line.params[piece.slice(1, -1)] : undefined;
    if (value !== undefined && typeof value === "object" && "tracking" in value) {
      parts.push({ number: value.tracking });
    } else join(parts, value === undefined ? piece : writtenValue(value, voice));
  }
  return parts
    .map((part) => (typeof part === "string" ? part.replace(/^[\s.,·]+/u, "").trim() : part))
    .filter((part) => part !== "");
}

function join(parts: SpokenPart[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === "string") parts[parts.length - 1] = last + text;
  else parts.push(text);
}

function writtenValue(value: Value, voice: Voice): string {
  const { language, register } = voice;
  if (typeof value === "string") return value;
  if ("tracking" in value) return groupTracking(value.tracking);
  if ("phone" in value) return readable(formatPhone(value.phone), voice);
  if ("day" in value) {
    // A line that waited in a stored conversation holds its day as JSON text.
    const day = new Date(value.day);
    return register === "spoken" ? spokenDay(day, language) : dayOnly(day, language);
  }
  if ("at" in value) {
    const at = new Date(value.at);
    return register === "spoken" ? spokenMoment(at, language) : writtenDate(at, language);
  }
  if ("when" in value) return moment(new Date(value.when), voice);
  if ("hour" in value) {
    const at = new Date(value.hour);
    return register === "spoken" ? spokenHour(at, language) : moment(at, voice);
  }
  if ("count" in value)
    return register === "spoken" ? spokenNumber(value.count, language, "feminine") : String(value.count);
  if ("digit" in value) return spokenKey(value.digit, language);
  if ("about" in value && register === "spoken") return value.heard[language];
  if ("about" in value) return shorten(value.about[language], voice.aboutAtMost ?? aboutAtMost);
  if ("line" in value) return written(value.line, voice);
  return readable(value[language], voice);
}

function moment(at: Date, { language, register }: Voice): string {
  if (register === "spoken") return spokenDate(at, language);
  return register === "sms" ? shortDate(at, language) : writtenDate(at, language);
}

/** On the phone a long run of digits is read one by one, by its groups, never as thousands. */
function readable(text: string, { register, language }: Voice): string {
  if (register !== "spoken") return text;
  return text.replaceAll(/\d[\d\u00a0 ]{3,}\d/gu, (run) =>
    run
      .split(/[\u00a0 ]+/u)
      .map((group) => [...group].map((digit) => spokenNumber(Number(digit), language)).join(" "))
      .join(", "),
  );
}

/** A key of the phone as a word: «ένα», «αστέρι». */
export function spokenKey(digit: string, language: Language): string {
  return keys[language][digit] ?? spokenNumber(Number(digit), language);
}

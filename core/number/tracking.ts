import { spokenNumber } from "../greek/spoken-number.ts";
import type { Language } from "../language.ts";
import { wordCount } from "../text/word-count.ts";
import { asciiDigits } from "./digits.ts";

const SEPARATORS = String.raw`[\s.,·/_\-\u2010-\u2015]*`;
const ONE_RUN = new RegExp(String.raw`^\D*(\d(?:${SEPARATORS}\d)*)\D*$`, "u");
const ONLY_DIGITS = new RegExp(String.raw`^[\s#.]*\d(?:${SEPARATORS}\d)*[\s#*.]*$`, "u");
const LONGEST_TEXT = 300;
const IN_THREES = /(?<!\d)\d{3}[\s.-]?\d{3}[\s.-]?\d{3}(?!\d)/g;
const leastWords = 3;

/**
 * A fresh tracking number: 7 random digits (the first 1–9) and 2 check digits, ISO 7064 Mod 97-10.
 * `random(max)` gives a whole number from 0 up to but without `max` and must come from a CSPRNG.
 */
export function makeTracking(random: (max: number) => number): string {
  const seven = (1 + random(9)) * 1_000_000 + random(1_000_000);
  const check = 98 - ((seven * 100) % 97);
  return String(seven * 100 + check);
}

/** Whether this is exactly a tracking number: nine ASCII digits, the first not 0, the whole ≡ 1 (mod 97). */
export function isTracking(text: string): boolean {
  return /^[1-9]\d{8}$/.test(text) && Number(text) % 97 === 1;
}

/** The one tracking number in what a person typed or said; undefined unless it holds exactly nine digits that check. */
export function parseTracking(text: string): string | undefined {
  const digits = soleDigits(text);
  return digits !== undefined && isTracking(digits) ? digits : undefined;
}

/** Whether the person meant to give a tracking number, right or wrong, so that a wrong one is answered as such. */
export function looksLikeTracking(text: string): boolean {
  const digits = soleDigits(text);
  if (digits === undefined) return false;
  if (digits.length === 9) return true;
  return digits.length >= 7 && digits.length <= 11 && ONLY_DIGITS.test(clean(text));
}

/** All tracking numbers in a text, in their order. */
export function trackingsIn(text: string): string[] {
  return [...asciiDigits(text).matchAll(IN_THREES)]
    .map(([found]) => found.replace(/\D/g, ""))
    .filter(isTracking);
}

/** A number and more than it: «417 293 613 έγινε χειρότερο». Undefined where there is no number, or little else. */
export function trackingWithWords(text: string): string | undefined {
  const [number, ...others] = trackingsIn(text);
  const isMore = wordCount(text) >= leastWords;
  return isMore && others.length === 0 ? number : undefined;
}

/** The number in threes with no-break spaces: 417 293 613. */
export function groupTracking(tracking: string): string {
  return threes(tracking).join("\u00a0");
}

/** The number to be read aloud: three groups of three digit words each, never a cardinal. */
export function spokenTracking(tracking: string, language: Language): string[][] {
  return threes(tracking).map((group) => [...group].map((digit) => spokenNumber(Number(digit), language)));
}

function threes(tracking: string): string[] {
  return tracking.match(/\d{1,3}/g) ?? [];
}

function soleDigits(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  return ONE_RUN.exec(clean(text))?.[1]?.replace(/\D/g, "");
}

/** Invisible marks travel along when a number is copied from a message. */
function clean(text: string): string {
  return asciiDigits(text.replace(/\p{Cf}/gu, ""));
}

import { fold } from "../greek/fold.ts";
import { parsePhone } from "../greek/phone.ts";
import { asciiDigits } from "../number/digits.ts";
import { firstNames } from "./first-names.ts";

/** What of somebody's data may stand in a text that everybody is going to read. */
export type PersonalKind = "afm" | "amka" | "phone" | "email" | "link" | "name";
export type Personal = { kind: PersonalKind; text: string };

/** More than a petition can hold. */
const MOST_READ = 4000;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const LINK =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:gr|com|org|net|eu|info|io|me|tv|ly|gl|be|co)\b(?:\/\S*)?/giu;
const DIGITS = /(?<![\d/])(?:\+|00)?\d(?:[ .\-\u2010-\u2015()]{0,2}\d){7,14}(?![\d/])/gu;
const TITLE = String.raw`(?:κ\.|κα\.?|κος|κ[υύ]ριος|κ[υύ]ριο|κυρ[ιί]ου|κυρ[ιί]α|κυρ[ιί]ας|δρ\.?|mr\.?|mrs\.?|ms\.?)`;
const WORD = String.raw`\p{Lu}\p{Ll}{2,}`;
const TITLED = new RegExp(String.raw`(?<!\p{L})${TITLE}\s+(${WORD}(?:\s+${WORD})?)`, "giu");
const TWO_WORDS = new RegExp(String.raw`(?<!\p{L})(?=(${WORD})\s+(${WORD}))`, "gu");
/** After these a name is one of a place or of an office, not of somebody. */
const PLACE =
  /(?<!\p{L})(?:οδ[οό][συς]?ν?|λεωφ[οό]ρο[συς]?ν?|λεωφ\.|πλατε[ιί]ας?|πλ\.|π[αά]ρκου?|σχολε[ιί]ου?|γυμνασ[ιί]ου?|λυκε[ιί]ου?|γυμν[αά]σιο|λ[υύ]κειο|δημοτικ[οό]|ν[αά]ου?|να[οό][συς]?|εκκλησ[ιί]ας?|αγ[ιί](?:ου|ας|ων)|[αά]γι(?:ος|α|οι)|γ[ηή]πεδο|στ[αά]διο|μουσε[ιί]ου?|βιβλιοθ[ηή]κης?|street|square|saint)\s+$/iu;

/**
 * What looks like personal data in a text, in order of appearance: Α.Φ.Μ. and Α.Μ.Κ.Α. by their check digits, telephones,
 * mailboxes, links, and names of people, conservatively: after «κύριος» and the like, or a common first name with a
 * surname. It is asked about, never taken out. Each is told once.
 */
export function personalData(whole: string): Personal[] {
  const text = whole.slice(0, MOST_READ);
  const found: (Personal & { at: number })[] = [];
  const free = (at: number, length: number) =>
    !found.some((other) => at < other.at + other.text.length && other.at < at + length);
  const add = (kind: PersonalKind, written: string, at: number) => {
    if (free(at, written.length)) found.push({ kind, text: written, at });
  };
  for (const match of text.matchAll(EMAIL)) add("email", match[0], match.index);
  for (const match of text.matchAll(LINK)) add("link", match[0].replace(/[.,;:)»]+$/u, ""), match.index);
  for (const match of asciiDigits(text).matchAll(DIGITS)) {
    const kind = numberKind(match[0]);
    if (kind !== undefined) add(kind, text.slice(match.index, match.index + match[0].length), match.index);
  }
  for (const match of text.matchAll(TITLED)) {
    const both = match[1] ?? "";
    const name = both.split(/\s+(?=\p{Ll})/u, 1)[0] ?? "";
    if (/^\p{Lu}/u.test(name)) add("name", name, match.index + match[0].length - both.length);
  }
  for (const match of text.matchAll(TWO_WORDS)) {
    const [, first = "", last = ""] = match;
    if (firstNames.has(fold(first)) && !PLACE.test(text.slice(0, match.index)))
      add(
        "name",
        text.slice(match.index, text.indexOf(last, match.index + first.length) + last.length),
        match.index,
      );
  }
  const told = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ text: each }) => !told.has(each) && told.add(each))
    .map(({ kind, text: each }) => ({ kind, text: each }));
}

/** Nine digits with the check digit of a tax number: weights 256 to 2, modulo 11, modulo 10. */
export function isAfm(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits) || digits === "000000000") return false;
  const sum = [...digits.slice(0, 8)].reduce((total, digit, at) => total + Number(digit) * 2 ** (8 - at), 0);
  return (sum % 11) % 10 === Number(digits[8]);
}

/** Eleven digits: a day of birth as DDMMYY, four more, and the check digit of Luhn. */
export function isAmka(digits: string): boolean {
  if (!/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{7}$/u.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function numberKind(written: string): PersonalKind | undefined {
  // Money: 1.500.000.
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(written)) return undefined;
  const digits = written.replace(/\D/gu, "");
  if (isAmka(digits)) return "amka";
  const phone = parsePhone(written);
  if (phone?.kind === "mobile" || phone?.kind === "landline" || /^(?:\+|00)/u.test(written))
    return phone === undefined ? undefined : "phone";
  return isAfm(digits) ? "afm" : undefined;
}

import { asciiDigits } from "../number/digits.ts";

/** Who may be called or texted: only `mobile` takes SMS, `emergency` is never dialled and so has no E.164 form. */
export type Phone =
  | { kind: "mobile" | "landline" | "premium" | "other"; e164: string; national: string }
  | { kind: "emergency"; e164: null; national: string };

const EMERGENCY = /^(?:100|112|166|199)$/;
const MOBILE = /^(?:69\d{8}|94\d{8}|68[57-9]\d{7})$/;
const LANDLINE = /^2\d{9}$/;
const PREMIUM = /^(?:90[19]|801|806|812|825|850|875)\d{7}$/;
const OTHER_GREEK = /^(?:800|70\d|5\d\d)\d{7}$/;
const FOREIGN = /^[1-9]\d{6,14}$/;

/**
 * A telephone number as people write it: digits of any script, spaces, dots, hyphens, brackets, +30 or 0030 or none.
 * Undefined when it is no number; a number of another country is kept as `other` once it could be one (E.164).
 */
export function parsePhone(text: string): Phone | undefined {
  if (text.length > 60) return undefined;
  const bare = asciiDigits(text.replace(/\p{Cf}/gu, "").replaceAll("＋", "+")).replace(
    /[\s().\-\u2010-\u2015/·]/g,
    "",
  );
  const [, international, digits = ""] = /^(\+|00)?(\d+)$/.exec(bare) ?? [];
  if (international === undefined) return greek(digits) ?? greek(/^30(\d{10})$/.exec(digits)?.[1] ?? "");
  if (digits.startsWith("30")) return greek(digits.slice(2));
  return FOREIGN.test(digits) ? { kind: "other", e164: `+${digits}`, national: digits } : undefined;
}

/** A number for people: 22713 50000, 210 123 4567, 2310 123 456, 691 234 5678; anything not Greek stays. */
export function formatPhone(e164: string): string {
  const national = /^(?:\+30)?(\d{10})$/.exec(e164)?.[1];
  if (national === undefined) return e164;
  return national.replace(grouping(national), "$1 $2 $3").trim();
}

/** A number that its owner recognises and nobody else learns: first two and last two digits, 69• ••• ••78. */
export function maskPhone(e164: string): string {
  const shown = formatPhone(e164);
  const last = shown.replace(/\D/g, "").length;
  let seen = 0;
  return shown.replace(/\d/g, (digit) => {
    seen += 1;
    return seen <= 2 || seen > last - 2 ? digit : "•";
  });
}

function greek(national: string): Phone | undefined {
  if (EMERGENCY.test(national)) return { kind: "emergency", e164: null, national };
  const e164 = `+30${national}`;
  if (MOBILE.test(national)) return { kind: "mobile", e164, national };
  if (LANDLINE.test(national)) return { kind: "landline", e164, national };
  if (PREMIUM.test(national)) return { kind: "premium", e164, national };
  return OTHER_GREEK.test(national) ? { kind: "other", e164, national } : undefined;
}

/** Area codes have three digits in Attica (21x), four in the cities of the type 2x1, five elsewhere. */
function grouping(national: string): RegExp {
  if (/^2[3-8]1/.test(national)) return /^(\d{4})(\d{3})(\d{3})$/;
  if (/^2(?!1)/.test(national)) return /^(\d{5})(\d{5})()$/;
  return /^(\d{3})(\d{3})(\d{4})$/;
}

import { terminal } from "../../core/text/sanitize.ts";

const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\n]*$/u;
/** Two columns wide in every terminal: what has been so since Unicode 9, letters and pictures. */
const WIDE =
  /^(?!\p{Cn})[\u2e80-\u2ffb\u3000-\u303e\u3041-\u31e3\u31f0-\u3247\u3250-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{2ebe0}\u{2f800}-\u{2fa1d}\u{30000}-\u{3134a}]$/u;
const PICTURE =
  /^[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6cc}\u{1f910}-\u{1f91e}\u{1f920}-\u{1f927}\u{1f930}\u{1f933}-\u{1f93a}\u{1f940}-\u{1f94b}\u{1f950}-\u{1f95e}\u{1f980}-\u{1f991}\u{1f9c0}]$/u;
/** Letters and signs since Unicode 14, of which older terminals draw nothing, and halves of Korean syllables. */
const UNSETTLED =
  /[\u088f\u0c5c\u0cdc\u1100-\u11ff\u1b4e\u1b4f\u1b7f\u1c89\u1c8a\u20c1\u2427-\u2429\u2b96\u2ffc-\u2fff\u31e4-\u31ef\ua7cb-\ua7f1\ua960-\ua97c\ud7b0-\ud7ff\ufbc3-\ufbd2\ufd90\ufd91\ufdc8-\ufdce]/u;
const TONE = /[\u{1f3fb}-\u{1f3ff}]/u;
const FLAG = /[\u{1f1e6}-\u{1f1ff}]/u;
const firstFlag = 0x1f1e6;
/** Pictures of old that some terminals draw wide and some do not, and what says the same. */
const SIGNS = new Map([
  ["✅", "✓"],
  ["❌", "✗"],
  ["❎", "✗"],
  ["⭐", "★"],
  ["❗", "!"],
  ["❕", "!"],
  ["❓", "?"],
  ["❔", "?"],
  ["➕", "+"],
  ["➖", "-"],
  ["💯", "100"],
]);
const nothing = "□";

let segmenter: Intl.Segmenter | undefined;

/**
 * A text for a place where columns count: what terminals disagree on is not in it. A picture loses its
 * skin, a family is the people in it, a flag is its letters, a syllable with marks beside it the letter; what only some
 * terminals know becomes □. Doing it twice changes nothing.
 */
export function steady(text: string, { lines = false }: { lines?: boolean } = {}): string {
  if (PLAIN.test(text) && !text.includes("\n")) return text;
  const safe = terminal(text, { lines });
  if (PLAIN.test(safe)) return safe;
  segmenter ??= new Intl.Segmenter("el", { granularity: "grapheme" });
  const parts = Array.from(segmenter.segment(safe), ({ segment }) => one(segment));
  // What was apart may join once something between is gone.
  return terminal(parts.join(""), { lines });
}

function one(grapheme: string): string {
  if (PLAIN.test(grapheme)) return grapheme;
  const points = [...grapheme];
  if (points.some((each) => FLAG.test(each))) return points.map(letterOf).join("");
  const [base = "", ...rest] = points.filter((each) => !/[\p{Cf}\p{Me}]/u.test(each));
  const sign = SIGNS.get(base);
  if (sign !== undefined) return sign;
  if (WIDE.test(base) || (PICTURE.test(base) && /\p{Emoji_Presentation}/u.test(base)))
    return TONE.test(base) ? "" : base;
  const marks = rest.filter((each) => /^[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f]$/u.test(each));
  return `${narrow(base)}${marks.slice(0, 2).join("")}`;
}

/** Letters of a flag: 🇬🇷 is GR. */
function letterOf(point: string): string {
  if (!FLAG.test(point)) return "";
  return String.fromCodePoint(0x41 + (point.codePointAt(0) ?? firstFlag) - firstFlag);
}

/** One column in every terminal: letters, signs and digits of the first plane that are no picture. */
function narrow(base: string): string {
  if (base === "") return "";
  if (base.length > 1) {
    const plain = base.normalize("NFKC");
    return plain !== base && PLAIN.test(plain) ? plain : nothing;
  }
  if (UNSETTLED.test(base)) return nothing;
  if (/[\p{M}\p{Cn}\p{Co}\p{Emoji_Presentation}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\ufffc]/u.test(base))
    return nothing;
  return /[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n]/u.test(base) ? base : nothing;
}

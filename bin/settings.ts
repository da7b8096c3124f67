import type { SettingProblem } from "../cli/machine.ts";

export type Environment = Record<string, string | undefined>;

/** What the settings are read from, with everything that was wrong or empty on the way, each setting once. */
export type Reader = { env: Environment; problems: SettingProblem[]; empty: string[] };

/** Settings by name, as `dimos help environment` tells of them. */
export type SettingWords = Readonly<Record<string, SettingProblem["message"]>>;

const shortestSecret = 16;

/** A setting's value; null where it is not given, or is given without a value. */
export function text({ env, empty }: Reader, name: string): string | null {
  const given = env[name]?.trim();
  if (given === "" && !empty.includes(name)) empty.push(name);
  return given === undefined || given === "" ? null : given;
}

/** An address to put paths behind, without a slash at its end. */
export function url(reader: Reader, name: string): string | null {
  const given = text(reader, name);
  if (given === null) return null;
  if (isPlainAddress(given)) return given.replace(/\/+$/u, "");
  complain(reader, name, {
    el: "πλήρης διεύθυνση χωρίς κωδικό, ? και #, π.χ. https://desk.chios.gr",
    en: "a full http(s) address without a password, ? and #",
  });
  return null;
}

/**
 * The address that residents and providers use, in the one spelling that all programs agree on: links are made of it, and
 * signatures are checked against it.
 */
export function publicAddress(reader: Reader, name: string): string | null {
  const given = url(reader, name);
  if (given === null) return null;
  const spelt = new URL(given).href
    .replace(/(?<!:)\/{2,}/gu, "/")
    .replace(/%(?![\da-f]{2})/giu, "%25")
    .replace(/\/$/u, "");
  if (spelt === given) return given;
  complain(reader, name, { el: `γράψτε το ως ${spelt}`, en: `write it as ${spelt}` });
  return null;
}

/** Paths are put behind it, and everybody may see it. */
function isPlainAddress(given: string): boolean {
  if (!URL.canParse(given) || /[?#]/u.test(given)) return false;
  const { protocol, username, password } = new URL(given);
  return /^https?:$/u.test(protocol) && username === "" && password === "";
}

/** A secret that is there but empty or short is a mistake, never «no secret». */
export function secret(reader: Reader, name: string): string | null {
  const given = reader.env[name];
  if (given === undefined) return null;
  if (given.trim().length >= shortestSecret) return given.trim();
  complain(reader, name, {
    el: `έχει λιγότερους από ${shortestSecret} χαρακτήρες`,
    en: `empty or shorter than ${shortestSecret}`,
  });
  return null;
}

/** Says what is wrong with a setting, without its value; what was said of it first stands. */
export function complain({ problems }: Reader, setting: string, message: SettingProblem["message"]): void {
  if (!problems.some((each) => each.setting === setting)) problems.push({ setting, message });
}

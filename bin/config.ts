import { existsSync } from "node:fs";
import { isIPv6 } from "node:net";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { SettingProblem } from "../cli/machine.ts";
import { smsLimits } from "../bots/sms/budget.ts";
import type { Sending } from "../core/notice/sending.ts";
import type { Language } from "../core/language.ts";
import { openings } from "./channels/all.ts";
import type { Configured } from "./channels/opening.ts";
import { smsSettings } from "./channels/sms.ts";
import { type TwilioSettings, twilioSettings } from "./channels/twilio.ts";
import { geocoderSettings, type GeocoderSettings, geocoderWords } from "./geocoder.ts";
import { type LiveSettings, liveSettings, liveWords } from "./live/settings.ts";
import { meantSettings } from "./desk-meant.ts";
import { type HeadPlaces, headPlaces } from "./head-places.ts";
import { projectRoot } from "./root.ts";
import type { Source } from "./settings-file.ts";
import {
  complain,
  type Environment,
  type Reader,
  publicAddress,
  type SettingWords,
  text,
} from "./settings.ts";

/** The settings of interface.md, checked. */
export type Config = {
  data: string;
  host: string;
  port: number;
  /** As set; null means `http://HOST:PORT` of the server that runs. */
  publicUrl: string | null;
  /** How long the words of clerks rest before they leave. */
  restMs: number;
  /** Where else the head of the log goes. */
  logHeads: HeadPlaces;
  /** All that there are, switched on or off. */
  channels: readonly Configured[];
  /** What is kept for the clerks' programs of how this desk sends. */
  sending: Sending;
  /** The provider's phone line; null means the demonstration's. */
  twilio: TwilioSettings | null;
  geocoder: GeocoderSettings;
  /** The rooms of calls. */
  live: LiveSettings;
  /** Of the terminal, where the command line does not say one. */
  language: Language;
  /** Settings that are there without a value: they count as not given, which somebody may not have meant. */
  empty: readonly string[];
  /** Files that settings came from, and names in them that look like settings and are none. */
  sources: readonly Source[];
  unknown: readonly string[];
};

/** What this program is given from outside: its settings, the language of the terminal, and how it is called. */
export type Outside = {
  env: Environment;
  /** A `.env` that is there and cannot be read: nobody may take it for one that says nothing. */
  problems: readonly SettingProblem[];
  sources: readonly Source[];
  language: Language;
  program: string;
  elsewhere: Elsewhere;
  /** The data folder that nobody has given, found in the note of a desk. */
  found: string | null;
};

/** How the program is called from another shell, with those of these settings that only this one knows. */
export type Elsewhere = (settings: readonly string[]) => string;

/** Reads the environment, once, for a command of these words. */
export function readOutside(words: readonly string[]): Outside {
  const shell = { ...process.env };
  const { env, problems, sources, found } = meantSettings(shell, words);
  const program = programName(shell);
  const elsewhere = (settings: readonly string[]) => `${needed(shell, settings)}${program}`;
  return { env, problems, sources, language: languageOf(env), program, elsewhere, found };
}

function languageOf(env: Environment): Language {
  return env["DIMOS_LANG"] === "en" ? "en" : "el";
}

/** The name when the shell would find this program by it, otherwise the shortest way to it from here. */
function programName(shell: Environment): string {
  const typed = shell["DIMOS_PROGRAM"] ?? join(projectRoot(), "bin/dimos");
  const name = basename(typed);
  const first = (shell["PATH"] ?? "").split(":").find((folder) => existsSync(resolve(folder, name)));
  const isFound = first !== undefined && resolve(first) === dirname(resolve(typed));
  return quoted(isFound ? name : shorter(typed));
}

function needed(shell: Environment, settings: readonly string[]): string {
  const given = settings.flatMap((name) => {
    const value = shell[name];
    return value === undefined ? [] : `${name}=${quoted(name === "DIMOS_DATA" ? resolve(value) : value)} `;
  });
  return given.join("");
}

function shorter(path: string): string {
  const folder = currentFolder();
  if (folder === undefined) return path;
  const near = relative(folder, resolve(path));
  const here = near.includes("/") ? near : `./${near}`;
  return near.startsWith("..") ? resolve(path) : here;
}

/** Undefined in a shell whose folder was deleted meanwhile, as by an upgrade. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

const ownWords: SettingWords = {
  DIMOS_DATA: {
    el: "ο φάκελος με όλα τα δεδομένα (./data)",
    en: "folder with everything that is kept (./data)",
  },
  DIMOS_HOST: { el: "πού ακούει ο διακομιστής (127.0.0.1)", en: "where the web server listens (127.0.0.1)" },
  DIMOS_PORT: { el: "η θύρα του (8080)· 0 παίρνει μια ελεύθερη", en: "its port (8080); 0 takes a free one" },
  DIMOS_PUBLIC_URL: {
    el: "η διεύθυνση που βλέπουν δημότες και πάροχοι",
    en: "the address that residents and providers use",
  },
  DIMOS_LOG_HEADS: {
    el: "πού πηγαίνει κάθε μέρα, υπογεγραμμένο, ως πού έχει φτάσει το ιστορικό: αρχείο σε άλλον δίσκο, mailto:, syslog://, με κόμμα ανάμεσα",
    en: "where it goes every day, signed, how far the log has come: a file on another disk, mailto:, syslog://, with commas between",
  },
  DIMOS_REST_SECONDS: {
    el: "πόσα δευτερόλεπτα μένουν τα μηνύματα των υπαλλήλων πριν φύγουν, για να αναιρούνται (20)",
    en: "seconds that the clerks' messages rest before they leave, so that they can be taken back (20)",
  },
  DIMOS_LANG: { el: "γλώσσα του τερματικού: el ή en (el)", en: "language of the terminal: el or en (el)" },
};

/** Every setting that there is, as `dimos help environment` tells of it. */
export const settingWords: SettingWords = Object.assign(
  {},
  ownWords,
  geocoderWords,
  liveWords,
  ...openings.map(({ words }) => words),
);

/**
 * All settings, or every wrong one by name at once, with the data folder for whoever looks for the cause. A secret is
 * never part of a message.
 */
export function configure(
  env: Environment,
  found: readonly SettingProblem[] = [],
  sources: readonly Source[] = [],
): Config | { problems: SettingProblem[]; data: string } {
  const reader: Reader = { env, problems: [...found], empty: [] };
  // In this order what is wrong is told.
  const own = {
    data: dataFolder(reader),
    host: text(reader, "DIMOS_HOST") ?? "127.0.0.1",
    port: port(reader),
    publicUrl: publicAddress(reader, "DIMOS_PUBLIC_URL"),
    restMs: restSeconds(reader) * 1000,
    logHeads: headPlaces(reader),
  };
  const channels = openings.map(({ configure: read }) => read(reader));
  const config: Config = {
    ...own,
    channels,
    sending: sendingOf(channels, smsSettings(reader)),
    twilio: twilioSettings(reader),
    geocoder: geocoderSettings(reader, text(reader, "DIMOS_PUBLIC_URL") !== null),
    live: liveSettings(reader),
    language: languageOf(env),
    empty: reader.empty,
    sources,
    unknown: misnamed(env, sources),
  };
  return reader.problems.length > 0 ? { problems: reader.problems, data: config.data } : config;
}

function sendingOf(channels: readonly Configured[], sms: ReturnType<typeof smsSettings>): Sending {
  return {
    on: channels.flatMap(({ name, open }) => (open === null ? [] : [name])),
    sms: { abroad: sms?.abroad ?? [], perDay: (sms?.limits ?? smsLimits).allADay },
  };
}

/**
 * Names that nothing reads, and were probably meant for one that is: in a file of ours those of our own or a provider's
 * kind, in the environment our own, and in both what is a slip away from a setting, which is named with it.
 */
function misnamed(env: Environment, sources: readonly Source[]): string[] {
  const ofFiles = new Set(sources.flatMap(({ names }) => names));
  const known = Object.keys(settingWords);
  return Object.keys(env).flatMap((name) => {
    if (known.includes(name) || name === "DIMOS_PROGRAM" || env[name] === undefined) return [];
    const near = known.find((each) => isNear(name.toUpperCase(), each));
    if (near !== undefined) return [`${name} (${near}?)`];
    const kind = /^[A-Z]+_/u.exec(name)?.[0] ?? name;
    const isOurs = ofFiles.has(name) ? known.some((each) => each.startsWith(kind)) : kind === "DIMOS_";
    return isOurs ? [name] : [];
  });
}

const shortestNear = 8;

/** One letter more, less or another, or two that changed places. */
function isNear(name: string, other: string): boolean {
  if (name === other || Math.min(name.length, other.length) < shortestNear) return name === other;
  let at = 0;
  while (at < name.length && name[at] === other[at]) at += 1;
  const [rest, wanted] = [name.slice(at), other.slice(at)];
  const swapped = `${rest[1] ?? ""}${rest[0] ?? ""}${rest.slice(2)}`;
  return [rest.slice(1), swapped].includes(wanted) || [rest, rest.slice(1)].includes(wanted.slice(1));
}

function dataFolder(reader: Reader): string {
  return resolve(path(reader, "DIMOS_DATA") ?? "./data");
}

/** Only a shell knows what `~` means; taken for a name it would make a folder of that name. */
function path(reader: Reader, name: string): string | null {
  const given = text(reader, name);
  if (given?.startsWith("~") === true)
    complain(reader, name, { el: "ολόκληρη η διαδρομή, χωρίς ~", en: "the whole path, without ~" });
  return given;
}

/** Where this desk is reached: as it was set, else where it listens. */
export function publicUrlOf({ publicUrl, host, port }: Pick<Config, "publicUrl" | "host" | "port">): string {
  return publicUrl ?? `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

function restSeconds(reader: Reader): number {
  const given = text(reader, "DIMOS_REST_SECONDS") ?? "20";
  if (/^\d{1,3}$/u.test(given) && Number(given) <= 600) return Number(given);
  complain(reader, "DIMOS_REST_SECONDS", { el: "αριθμός από 0 έως 600", en: "a number from 0 to 600" });
  return 0;
}

function port(reader: Reader): number {
  const given = text(reader, "DIMOS_PORT") ?? "8080";
  const number = Number(given);
  if (/^\d{1,5}$/u.test(given) && number <= 65_535) return number;
  complain(reader, "DIMOS_PORT", { el: "αριθμός από 0 έως 65535", en: "a number from 0 to 65535" });
  return 0;
}

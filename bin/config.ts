import { readFileSync } from "node:fs";
import { isIPv6 } from "node:net";
import { basename, dirname, relative, resolve } from "node:path";
import { parseEnv } from "node:util";
import type { SettingProblem } from "../cli/machine.ts";
import type { Language } from "../core/language.ts";

export type TelegramSettings = {
  token: string;
  username: string | null;
  webhookSecret: string | null;
  apiRoot: string;
};
export type TwilioSettings = { accountSid: string; authToken: string; number: string; apiRoot: string };
export type MailSettings = { url: string; from: string };

/** The settings of interface.md, checked. */
export type Config = {
  data: string;
  host: string;
  port: number;
  /** As set; null means `http://HOST:PORT` of the server that runs. */
  publicUrl: string | null;
  telegram: TelegramSettings | null;
  twilio: TwilioSettings | null;
  mail: MailSettings | null;
  /** Of the terminal, where the command line does not say one. */
  language: Language;
  /** Settings that are there without a value: they count as not given, which somebody may not have meant. */
  empty: readonly string[];
};

type Environment = Record<string, string | undefined>;
type Reader = { env: Environment; problems: SettingProblem[]; empty: string[] };

const shortestSecret = 16;

/**
 * What this program is given from outside: its settings from the environment and the `.env` file of the current folder
 * (the environment wins), the language of the terminal, and how it is called.
 */
export type Outside = {
  env: Environment;
  /** A `.env` that is there and cannot be read: nobody may take it for one that says nothing. */
  problems: readonly SettingProblem[];
  language: Language;
  program: string;
  elsewhere: Elsewhere;
};

/** How the program is called from another shell, with those of these settings that only this one knows. */
export type Elsewhere = (settings: readonly string[]) => string;

/** Reads the environment, once. */
export function readOutside(): Outside {
  const shell = { ...process.env };
  const file = readSettingsFile(".env");
  const env = { ...file.settings, ...shell };
  const program = programName(shell);
  const elsewhere = (settings: readonly string[]) => `${needed(shell, settings)}${program}`;
  return { env, problems: file.problems, language: languageOf(env), program, elsewhere };
}

function readSettingsFile(path: string): { settings: Environment; problems: SettingProblem[] } {
  try {
    return { settings: parseEnv(readFileSync(path, "utf8")), problems: [] };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") return { settings: {}, problems: [] };
    const message = { el: `δε διαβάζεται (${code})`, en: `cannot be read (${code})` };
    return { settings: {}, problems: [{ setting: path, message }] };
  }
}

function languageOf(env: Environment): Language {
  return env["DIMOS_LANG"] === "en" ? "en" : "el";
}

/** The name when the program lies on the PATH, otherwise the shortest way to it from here. */
function programName(shell: Environment): string {
  const typed = shell["DIMOS_PROGRAM"];
  if (typed === undefined) return "dimos";
  const isOnPath = (shell["PATH"] ?? "").split(":").includes(dirname(resolve(typed)));
  return quoted(isOnPath ? basename(typed) : shorter(typed));
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

/**
 * All settings, or every wrong one by name at once, with the data folder for whoever looks for the cause. A secret is
 * never part of a message.
 */
export function configure(
  env: Environment,
  found: readonly SettingProblem[] = [],
): Config | { problems: SettingProblem[]; data: string } {
  const reader: Reader = { env, problems: [...found], empty: [] };
  const config: Config = {
    data: resolve(text(reader, "DIMOS_DATA") ?? "./data"),
    host: text(reader, "DIMOS_HOST") ?? "127.0.0.1",
    port: port(reader),
    publicUrl: url(reader, "DIMOS_PUBLIC_URL"),
    telegram: telegram(reader),
    twilio: twilio(reader),
    mail: mail(reader),
    language: languageOf(env),
    empty: reader.empty,
  };
  return reader.problems.length > 0 ? { problems: reader.problems, data: config.data } : config;
}

/** Where this desk is reached: as it was set, else where it listens. */
export function publicUrlOf({ publicUrl, host, port }: Pick<Config, "publicUrl" | "host" | "port">): string {
  return publicUrl ?? `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

function telegram(reader: Reader): TelegramSettings | null {
  const token = text(reader, "TELEGRAM_BOT_TOKEN");
  const username = text(reader, "TELEGRAM_BOT_USERNAME");
  const webhookSecret = secret(reader, "TELEGRAM_WEBHOOK_SECRET");
  const apiRoot = url(reader, "TELEGRAM_API_ROOT") ?? "https://api.telegram.org";
  if (webhookSecret !== null && !/^[\w-]{1,256}$/u.test(webhookSecret)) {
    complain(reader, "TELEGRAM_WEBHOOK_SECRET", {
      el: "μόνο λατινικά γράμματα, ψηφία, _ και -",
      en: "only A-Z a-z 0-9 _ and -",
    });
  }
  if (token === null) {
    if (webhookSecret !== null)
      complain(reader, "TELEGRAM_BOT_TOKEN", {
        el: "λείπει, ενώ υπάρχει TELEGRAM_WEBHOOK_SECRET",
        en: "missing",
      });
    return null;
  }
  if (!/^\d+:\S+$/u.test(token)) {
    complain(reader, "TELEGRAM_BOT_TOKEN", {
      el: "δεν μοιάζει με token του BotFather (ψηφία, άνω και κάτω τελεία, γράμματα)",
      en: "not a bot token",
    });
  }
  return { token, username: username?.replace(/^@/u, "") ?? null, webhookSecret, apiRoot };
}

function twilio(reader: Reader): TwilioSettings | null {
  const names = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_PHONE_NUMBER"] as const;
  const [accountSid, number] = [text(reader, names[0]), text(reader, names[2])];
  const authToken = secret(reader, names[1]);
  const apiRoot = url(reader, "TWILIO_API_ROOT") ?? "https://api.twilio.com";
  const given = [accountSid, authToken, number];
  if (given.every((value) => value === null)) return null;
  for (const [index, name] of names.entries()) {
    const complained = name === names[1] && reader.env[name] !== undefined;
    if (given[index] === null && !complained) {
      complain(reader, name, {
        el: "λείπει: το τηλέφωνο θέλει και τις τρεις ρυθμίσεις TWILIO_…",
        en: "missing, all three are needed",
      });
    }
  }
  if (accountSid !== null && !/^AC\w+$/u.test(accountSid))
    complain(reader, names[0], { el: "αρχίζει με AC", en: "must begin with AC" });
  if (number !== null && !/^\+\d{6,15}$/u.test(number)) {
    complain(reader, names[2], { el: "γράφεται διεθνώς, π.χ. +302271350000", en: "must be E.164" });
  }
  if (accountSid === null || authToken === null || number === null) return null;
  return { accountSid, authToken, number, apiRoot };
}

function mail(reader: Reader): MailSettings | null {
  const server = text(reader, "SMTP_URL");
  const from = text(reader, "MAIL_FROM");
  if (server === null) return null;
  if (!/^smtps?:\/\/\S+$/u.test(server) || !URL.canParse(server) || new URL(server).hostname === "")
    complain(reader, "SMTP_URL", {
      el: "πλήρης διεύθυνση που αρχίζει με smtp:// ή smtps://",
      en: "a full smtp(s) address",
    });
  if (from === null)
    complain(reader, "MAIL_FROM", { el: "λείπει η διεύθυνση αποστολέα", en: "missing sender address" });
  return { url: server, from: from ?? "" };
}

function port(reader: Reader): number {
  const given = text(reader, "DIMOS_PORT") ?? "8080";
  const number = Number(given);
  if (/^\d{1,5}$/u.test(given) && number <= 65_535) return number;
  complain(reader, "DIMOS_PORT", { el: "αριθμός από 0 έως 65535", en: "a number from 0 to 65535" });
  return 0;
}

function url(reader: Reader, name: string): string | null {
  const given = text(reader, name);
  if (given === null) return null;
  if (isPlainAddress(given)) return given.replace(/\/+$/u, "");
  complain(reader, name, {
    el: "πλήρης διεύθυνση χωρίς κωδικό, ? και #, π.χ. https://desk.chios.gr",
    en: "a full http(s) address without a password, ? and #",
  });
  return null;
}

/** Paths are put behind it, and everybody may see it. */
function isPlainAddress(given: string): boolean {
  if (!URL.canParse(given) || /[?#]/u.test(given)) return false;
  const { protocol, username, password } = new URL(given);
  return /^https?:$/u.test(protocol) && username === "" && password === "";
}

/** A secret that is there but empty or short is a mistake, never «no secret». */
function secret(reader: Reader, name: string): string | null {
  const given = reader.env[name];
  if (given === undefined) return null;
  if (given.trim().length >= shortestSecret) return given.trim();
  complain(reader, name, {
    el: `έχει λιγότερους από ${shortestSecret} χαρακτήρες`,
    en: `empty or shorter than ${shortestSecret}`,
  });
  return null;
}

function text({ env, empty }: Reader, name: string): string | null {
  const given = env[name]?.trim();
  if (given === "") empty.push(name);
  return given === undefined || given === "" ? null : given;
}

function complain({ problems }: Reader, setting: string, message: SettingProblem["message"]): void {
  problems.push({ setting, message });
}

import { resolve } from "node:path";

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
  /** For tests of the screens: shows when a frame is done. */
  language: "el" | "en";
};

type Environment = Record<string, string | undefined>;
type Reader = { env: Environment; problems: string[] };

const shortestSecret = 16;

/** Reads the `.env` file of the current folder; what the environment already says wins. */
export function readEnvironment(): Environment {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return process.env;
}

/** All settings, or every wrong one by name at once. A secret is never part of a message. */
export function configure(env: Environment): Config | { problems: string[] } {
  const reader: Reader = { env, problems: [] };
  const config: Config = {
    data: resolve(text(reader, "DIMOS_DATA") ?? "./data"),
    host: text(reader, "DIMOS_HOST") ?? "127.0.0.1",
    port: port(reader),
    publicUrl: url(reader, "DIMOS_PUBLIC_URL"),
    telegram: telegram(reader),
    twilio: twilio(reader),
    mail: mail(reader),
    language: env["DIMOS_LANG"] === "en" ? "en" : "el",
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : config;
}

function telegram(reader: Reader): TelegramSettings | null {
  const token = text(reader, "TELEGRAM_BOT_TOKEN");
  const username = text(reader, "TELEGRAM_BOT_USERNAME");
  const webhookSecret = secret(reader, "TELEGRAM_WEBHOOK_SECRET");
  const apiRoot = url(reader, "TELEGRAM_API_ROOT") ?? "https://api.telegram.org";
  if (webhookSecret !== null && !/^[\w-]{1,256}$/u.test(webhookSecret)) {
    complain(
      reader,
      "TELEGRAM_WEBHOOK_SECRET",
      "μόνο λατινικά γράμματα, ψηφία, _ και - · only A-Z a-z 0-9 _ and -",
    );
  }
  if (token === null) {
    if (webhookSecret !== null)
      complain(reader, "TELEGRAM_BOT_TOKEN", "λείπει, ενώ υπάρχει TELEGRAM_WEBHOOK_SECRET · missing");
    return null;
  }
  if (!/^\d+:\S+$/u.test(token)) {
    complain(
      reader,
      "TELEGRAM_BOT_TOKEN",
      "δεν μοιάζει με token του BotFather (ψηφία, άνω και κάτω τελεία, γράμματα) · not a bot token",
    );
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
      complain(
        reader,
        name,
        "λείπει: το τηλέφωνο θέλει και τις τρεις ρυθμίσεις TWILIO_… · missing, all three are needed",
      );
    }
  }
  if (accountSid !== null && !/^AC\w+$/u.test(accountSid))
    complain(reader, names[0], "αρχίζει με AC · must begin with AC");
  if (number !== null && !/^\+\d{6,15}$/u.test(number)) {
    complain(reader, names[2], "γράφεται διεθνώς, π.χ. +302271350000 · must be E.164");
  }
  if (accountSid === null || authToken === null || number === null) return null;
  return { accountSid, authToken, number, apiRoot };
}

function mail(reader: Reader): MailSettings | null {
  const server = text(reader, "SMTP_URL");
  const from = text(reader, "MAIL_FROM");
  if (server === null) return null;
  if (!/^smtps?:\/\/\S+$/u.test(server))
    complain(reader, "SMTP_URL", "αρχίζει με smtp:// ή smtps:// · must be an smtp URL");
  if (from === null) complain(reader, "MAIL_FROM", "λείπει η διεύθυνση αποστολέα · missing sender address");
  return { url: server, from: from ?? "" };
}

function port(reader: Reader): number {
  const given = text(reader, "DIMOS_PORT") ?? "8080";
  const number = Number(given);
  if (/^\d{1,5}$/u.test(given) && number <= 65_535) return number;
  complain(reader, "DIMOS_PORT", "αριθμός από 0 έως 65535 · a number from 0 to 65535");
  return 0;
}

function url(reader: Reader, name: string): string | null {
  const given = text(reader, name);
  if (given === null) return null;
  if (URL.canParse(given) && /^https?:$/u.test(new URL(given).protocol)) return given.replace(/\/+$/u, "");
  complain(reader, name, "πλήρης διεύθυνση, π.χ. https://desk.chios.gr · a full http(s) address");
  return null;
}

/** A secret that is there but empty or short is a mistake, never «no secret». */
function secret(reader: Reader, name: string): string | null {
  const given = reader.env[name];
  if (given === undefined) return null;
  if (given.trim().length >= shortestSecret) return given.trim();
  complain(
    reader,
    name,
    `έχει λιγότερους από ${shortestSecret} χαρακτήρες · empty or shorter than ${shortestSecret}`,
  );
  return null;
}

function text({ env }: Reader, name: string): string | null {
  const given = env[name]?.trim();
  return given === undefined || given === "" ? null : given;
}

function complain({ problems }: Reader, name: string, why: string): void {
  problems.push(`${name}: ${why}`);
}

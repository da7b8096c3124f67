import type { ChannelName } from "../core/channel.ts";
import type { Deps } from "../core/deps.ts";
import type { Desk, InputOf } from "../core/desk.ts";
import type { Check } from "../core/health.ts";
import type { Language } from "../core/language.ts";
import type { Bilingual, Municipality } from "../core/municipality/municipality.ts";
import type { Problem } from "../core/municipality/problem.ts";
import type { PastPetition } from "../core/petition/import.ts";
import type { Past } from "../core/request/import.ts";
import type { Staff } from "../core/staff/staff.ts";

/** The desk opened on the data folder of this machine, as the operating-system user who runs the command. */
export type Session = {
  desk: Desk;
  deps: Deps;
  close: () => Promise<void>;
};

/** Nothing has been set up in the data folder, or this account may not work on it. */
export type NotThere = { refused: "not-initialised" | "no-access"; data: string };

/** Why a session could not be opened. */
export type NotOpen =
  | NotThere
  | { refused: "not-staff"; login: string }
  | { refused: "wrong-settings"; problems: SettingProblem[] };

/** A setting that is wrong, by its name; a secret is never part of the message. */
export type SettingProblem = { setting: string; message: Record<Language, string> };

/** Thrown where a command needs the data folder and this account may not work in it. */
export class NoAccess extends Error {
  readonly data: string;
  constructor(data: string) {
    super(`no access to ${data}`);
    this.name = "NoAccess";
    this.data = data;
  }
}

/** Every wrong setting in a line of its own. */
export function settingLines(problems: readonly SettingProblem[], language: Language): string[] {
  return problems.map(({ setting, message }) => `${setting}: ${message[language]}`);
}

/** Thrown where a command needs settings that are wrong. */
export class WrongSettings extends Error {
  readonly problems: readonly SettingProblem[];
  constructor(problems: readonly SettingProblem[]) {
    super(problems.map(({ setting }) => setting).join(", "));
    this.name = "WrongSettings";
    this.problems = problems;
  }
}

/** Thrown where the data folder is no folder, or not one that this account may write in. */
export class NoFolder extends Error {
  readonly folder: string;
  constructor(folder: string, cause: unknown) {
    super(folder, { cause });
    this.name = "NoFolder";
    this.folder = folder;
  }
}

/** `admins` are the accounts of those who may change the desk itself. */
export type Initialised = { data: string; municipality: string; created: boolean; admins: string[] };
export type ConfigProblems = { refused: "wrong-config"; problems: Problem[] };
/** Why a desk was not set up: its folder is wrong, or there is one already that is not this account's to change. */
export type NotMade =
  | ConfigProblems
  | { refused: "not-staff"; login: string }
  | { refused: "not-allowed" }
  | { refused: "not-applied"; why: string; municipality: string };
/** `port` is where to listen in place of the setting; 0 takes a free one. */
export type ServeOptions = {
  onReady: (ready: Ready) => void;
  /** Hears what takes long, or is missing, once the desk is open. */
  onWord: (words: Bilingual) => void;
  port?: number;
};
export type Ready = {
  url: string;
  data: string;
  municipality: Bilingual | null;
  /** Whether it is the municipality that ships with the desk. */
  demo: boolean;
  channels: { name: ChannelName; on: boolean }[];
  /** Settings that are there without a value. */
  empty: readonly string[];
  /** Names that nothing reads, with the setting that was probably meant. */
  unknown: readonly string[];
  /** Chat, call and screen, as they are started from another shell. */
  next: readonly [chat: string, call: string, screen: string];
};

/** Who took the desk over, and who its admins were until then. */
export type TakenOver = { login: string; before: string[] };
export type NotTaken =
  | NotThere
  | { refused: "not-owner"; data: string }
  | { refused: "already-admin"; login: string }
  | { refused: "changed-meanwhile" };

/** Why the server could not listen where it was told to. */
export type NotServed = { refused: "port-in-use" | "port-forbidden" | "no-such-address"; address: string };

/** Why there is no copy. */
export type NotCopied = {
  refused: "no-database" | "no-folder" | "not-empty" | "inside-itself" | "unsound";
  folder: string;
};

/** A desk that has come out of a backup, with all that is not as it was. */
export type Restored = {
  data: string;
  municipality: string | null;
  cases: number;
  /** When the last event of the backup happened, ISO 8601. */
  until: string | null;
  /** Where the desk lies now that was here before. */
  aside: string | null;
  /** Events of that desk after the last one of the backup; null where there was none, or its log is another one. */
  newer: number | null;
  /** Steps of the schema's history that the backup lacked, and has now. */
  steps: number;
  missing: string[];
  strange: string[];
  /** What `doctor` says of the log. */
  log: Check[];
  /** Accounts of active staff that this machine does not know. */
  strangers: string[];
  /** Whether an account that is an admin there exists here. */
  hasAdmin: boolean;
  /** Messages that were waiting when the backup was made, and may have left since. */
  waiting: number;
};

/** Why there is nothing restored; nothing was changed then. `name` is what to give for `over`. */
export type NotRestored =
  NotCopied | { refused: "living-desk" | "desk-running"; folder: string; name: string };

/** What the resident reads in a terminal; a choice is taken by typing its number. */
export type ChatReply = { text: string; choices: readonly string[]; files: readonly string[] };
export type ChatOptions = {
  /** The address on the console channel: the same name is the same resident. */
  address: string;
  language: Language;
  /** Called for each message of the outbox to this address, and for those that waited since last time. */
  onReply: (reply: ChatReply) => void;
};
export type Chat = {
  /**
   * Sends one line as it was typed: text, the number of a choice, `/photo PATH` or `/place LAT,LON`. Resolves after
   * the line is committed and every reply that it caused was handed to `onReply`.
   */
  say: (line: string) => Promise<void>;
  /** Stops listening and closes the data folder. */
  close: () => Promise<void>;
};

/** Made-up people and cases, all drawn from one word: the same word gives the same. */
export type Demonstration = Pick<Deps, "newId" | "random"> & {
  staff: (municipality: Municipality) => InputOf<"staff.add">[];
  /** Cases one after the other, in order of time; `learn` tells the number that a case was given. */
  cases: (plan: { now: Date; count: number; municipality: Municipality; staff: readonly Staff[] }) => {
    next: (index: number) => Past;
    learn: (past: Past, number: string) => void;
  };
  petitions: (plan: {
    now: Date;
    municipality: Municipality;
    staff: readonly Staff[];
  }) => readonly PastPetition[];
};

/** What the command line needs of the machine it runs on; `bin` puts it together. */
export interface Machine {
  readonly version: string;
  readonly login: string;
  /** The data folder; also where the settings are wrong. */
  readonly data: string;
  /** Every setting that there is, by name, with what it is for. */
  readonly settings: Readonly<Record<string, Bilingual>>;
  open(): Promise<Session | NotOpen>;
  /**
   * Creates data folder and database, loads the municipality, makes this user the first admin. Safe to repeat; a
   * folder for a desk that is there already is what `config.apply` is, for those who may.
   */
  init(options: { folder?: string }): Promise<Initialised | NotMade>;
  migrations(): Promise<{ applied: string[]; pending: string[] } | NotThere>;
  /** Brings the database up to date; refuses where there is none. */
  migrate(): Promise<{ applied: string[] } | NotThere>;
  /**
   * Copies the data folder into an empty one while the desk runs; `pages` are those of the database, `missing` files that
   * the original lacks, `strange` what was left out because it is no file, or somebody else's link.
   */
  backUp(
    folder: string,
  ): Promise<{ folder: string; pages: number; missing: string[]; strange: string[] } | NotCopied>;
  /**
   * Puts a backup where the desk's data lies. A desk that is there is moved aside, and only where `over` is its name.
   */
  restore(folder: string, over: string | undefined): Promise<Restored | NotRestored>;
  /** Runs until a signal; resolves with the exit code. */
  serve(options: ServeOptions): Promise<number | NotServed>;
  /** What is well and what is not. Also answers when settings are wrong, and when nothing has been set up. */
  checks(): Promise<Check[]>;
  /** What the log proves, the whole of it, with files of heads that were kept elsewhere. Throws StoreUnavailable. */
  proofs(heads: readonly string[]): Promise<Check[]>;
  /** Makes this account an admin past those who are, where it owns the data folder; the log keeps it. */
  takeOver(options: { reason: string; dry: boolean }): Promise<TakenOver | NotTaken>;
  /** Whether the operating system has such an account; null where that cannot be found out. */
  knows(account: string): boolean | null;
  /** Opens a resident's chat on the console channel. */
  chat(options: ChatOptions): Promise<Chat | NotOpen>;
  /** What `dimos seed` fills the desk with. */
  demonstration(word: string): Promise<Demonstration>;
  /** Reads a folder without keeping anything: its municipality, or everything there is to correct. */
  readConfig(folder: string): Promise<{ municipality: Municipality } | ConfigProblems>;
  /** What `dimos call` needs to sign its requests like the provider does. */
  phone(): { url: string; authToken: string; number: string; accountSid: string } | { refused: "no-phone" };
}

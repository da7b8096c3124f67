import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import type { SettingProblem } from "../cli/machine.ts";
import { decoded } from "./decoded.ts";
import { projectRoot } from "./root.ts";
import type { Environment } from "./settings.ts";

/** Where settings came from besides the environment: the path of the file, and the names that count from it. */
export type Source = { path: string; names: readonly string[] };

export type Settings = { env: Environment; problems: SettingProblem[]; sources: Source[] };

/** Where a provider is asked, and where it calls us: whoever can set one gets what the token of the same kind opens. */
const leadsAway = /^(?:(?<kind>[A-Z]+)_(?:API_ROOT|URL)|DIMOS_PUBLIC_URL)$/u;
const secret = /_(?:TOKEN|SECRET|KEY)$/u;
/** More than anybody writes down, in bytes; what is larger is something else. */
const largest = 256 * 1024;

/**
 * The settings of the environment, then of `.env` in the data folder, then of `.env` in the current folder; the first that
 * names one decides. A file that others may write, or that belongs to somebody else, is named and not read; and none
 * says where to send a token that it does not hold itself.
 */
export function readSettings(shell: Environment): Settings {
  const here = readFile(".env");
  const data = shell["DIMOS_DATA"] ?? here.settings["DIMOS_DATA"] ?? "./data";
  const own = /^\.?\/?$/u.test(data) ? nothing : readFile(join(data, ".env"));
  const env = { ...here.settings, ...own.settings, ...shell };
  const sources = [
    { path: join(data, ".env"), names: Object.keys(own.settings).filter((name) => !(name in shell)) },
    {
      path: ".env",
      names: Object.keys(here.settings).filter((name) => !(name in shell) && !(name in own.settings)),
    },
  ].filter(({ names }) => names.length > 0);
  const problems = [...here.problems, ...own.problems, ...sources.flatMap((source) => strays(source, env))];
  return { env, problems, sources };
}

type Read = { settings: Environment; problems: SettingProblem[] };
const nothing: Read = { settings: {}, problems: [] };

function readFile(path: string): Read {
  const wrong = (el: string, en: string) => ({
    settings: {},
    problems: [{ setting: path, message: { el, en } }],
  });
  try {
    const strange = strangeness(path);
    if (strange !== undefined) return wrong(strange.el, strange.en);
    const text = decoded(readFileSync(path));
    if (text === undefined)
      return wrong("δεν είναι κείμενο UTF-8: αποθηκεύστε το ως UTF-8", "is not UTF-8 text: save it as UTF-8");
    return { settings: parseEnv(text), problems: [] };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return nothing;
    return wrong(`δεν διαβάζεται (${code})`, `cannot be read (${code})`);
  }
}

/** Why nobody should believe this file; undefined where they may. */
function strangeness(path: string): SettingProblem["message"] | undefined {
  const found = statSync(path);
  const { uid, mode } = found;
  // To read from a pipe or a device may never end.
  if (!found.isFile() || found.size > largest)
    return {
      el: "δεν είναι αρχείο με ρυθμίσεις και δεν το διαβάσαμε",
      en: "is no file of settings and was not read",
    };
  const trusted = [process.getuid?.() ?? uid, 0, statSync(projectRoot()).uid];
  if (!trusted.includes(uid)) {
    return {
      el: "ανήκει σε άλλον λογαριασμό και δεν το διαβάσαμε: chown, ή ξεκινήστε από άλλον φάκελο",
      en: "belongs to another account and was not read: chown it, or start from another folder",
    };
  }
  if ((mode & 0o002) === 0) return undefined;
  return {
    el: "μπορεί να το γράψει ο καθένας και δεν το διαβάσαμε: chmod o-w",
    en: "can be written by anybody and was not read: chmod o-w",
  };
}

function strays({ path, names }: Source, env: Environment): SettingProblem[] {
  return names.flatMap((name) => {
    const found = leadsAway.exec(name);
    if (found === null) return [];
    const kind = found.groups?.["kind"];
    const abroad = Object.keys(env).filter(
      (other) =>
        secret.test(other) &&
        (env[other] ?? "") !== "" &&
        !names.includes(other) &&
        (kind === undefined || other.startsWith(`${kind}_`)),
    );
    if (abroad.length === 0) return [];
    const message = {
      el: `το λέει το ${path}, αλλά το ${abroad.join(", ")} όχι: γράψτε τα στο ίδιο μέρος, για να μην φεύγει μυστικό αλλού`,
      en: `is said by ${path}, which does not hold ${abroad.join(", ")}: write them in one place, so that no secret goes elsewhere`,
    };
    return [{ setting: name, message }];
  });
}

import { existsSync, realpathSync } from "node:fs";
import type { SettingProblem } from "../cli/machine.ts";
import { notedDesks } from "./desk-note.ts";
import { projectRoot } from "./root.ts";
import type { Settings } from "./settings-file.ts";
import { readSettings } from "./settings-file.ts";
import type { Environment } from "./settings.ts";

export type Meant = Settings & {
  /** The data folder that was not given, but found in the note that a desk has left; null where nothing was to be found. */
  found: string | null;
};

const begins: readonly string[] = ["serve", "init"];

/**
 * The settings of a command, with the desk that is meant. Where nothing names a data folder and there is no desk in
 * `./data`, it is the one that this program serves or has served elsewhere; of several, the one that runs; and where that
 * is not one either, somebody has to say. In its own folder the program begins a desk all the same when it is told to. A
 * desk that runs is asked where it listens, unless the shell says otherwise.
 */
export function meantSettings(shell: Environment, words: readonly string[]): Meant {
  const read = readSettings(shell);
  const program = projectRoot();
  const noted = notedDesks(shell, program);
  if (read.env["DIMOS_DATA"] !== undefined || existsSync("data/dimos.db"))
    return { ...read, env: listening(shell, read.env, noted), found: null };
  if (noted.length === 0 || (words.some((word) => begins.includes(word)) && isHere(program)))
    return { ...read, found: null };
  const running = noted.filter(({ isRunning }) => isRunning);
  const [one, ...others] = running.length > 0 ? running : noted;
  if (one === undefined || others.length > 0)
    return { ...read, problems: [...read.problems, several(noted.map(({ data }) => data))], found: null };
  const settings = readSettings({ ...shell, DIMOS_DATA: one.data });
  return { ...settings, env: listening(shell, settings.env, noted), found: one.data };
}

function listening(shell: Environment, env: Environment, noted: ReturnType<typeof notedDesks>): Environment {
  const data = real(env["DIMOS_DATA"] ?? "data");
  const desk = noted.find((each) => each.isRunning && real(each.data) === data);
  if (desk === undefined || shell["DIMOS_PORT"] !== undefined || shell["DIMOS_HOST"] !== undefined)
    return env;
  return { ...env, DIMOS_HOST: desk.host, DIMOS_PORT: String(desk.port) };
}

function several(folders: readonly string[]): SettingProblem {
  const all = folders.join(", ");
  return {
    setting: "DIMOS_DATA",
    message: {
      el: `εδώ υπάρχουν περισσότερα γραφεία· δώστε τον φάκελο του ενός: ${all}`,
      en: `there are several desks here; give the folder of one of them: ${all}`,
    },
  };
}

function isHere(program: string): boolean {
  return real(".") === real(program);
}

/** The folder itself, behind links; as it was given where it is not there. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

import { groupTracking, parseTracking } from "../../core/number/tracking.ts";
import { isRefusal, refuse } from "../../core/refusal.ts";
import type { Action, Run } from "../action.ts";
import { confirm } from "../ask.ts";
import { wrongNumbers } from "../commands/wrong-numbers.ts";
import { type LocalFile, readLocalFile } from "../files.ts";
import { numberFlag } from "../flags.ts";
import type { Session } from "../machine.ts";
import { readNumbers } from "../numbers.ts";
import { fail } from "../print/failure.ts";
import { onDesk } from "../session.ts";
import { fill } from "../words/words.ts";
import { type Outcome, onEach } from "./each.ts";
import { gather } from "./gather.ts";
import { preview } from "./preview.ts";
import type { AnyVerb, Values, VerbName } from "./verb.ts";

/** A verb on the command line: what is missing is asked for, then it is done to one case or several. */
export function runVerb(verb: AnyVerb): Action {
  return onDesk(async (run, session) => {
    const { numbers, wrong, rest } = await readNumbers(run);
    if (wrong.length > 0 || numbers.length === 0) return wrongNumbers(run, wrong);
    const given = await gather(run, session, { verb, rest });
    if (typeof given === "number") return given;
    const odd = notANumber(verb, given.values);
    if (odd !== undefined) return wrongNumbers(run, [odd]);
    const files = await readFiles(run, given.paths);
    if (typeof files === "number") return files;
    await preview(run, session, { verb, numbers, values: given.values });
    if (!(await isSure(run, verb, numbers))) return fail(run, "cancelled");
    const { values } = given;
    const expected = numberFlag(run, "expect");
    const act = (number: string) => perform(session, { verb, number, expected, values, files });
    return onEach(run, session, { numbers, act, verb, values });
  });
}

function notANumber({ asks }: AnyVerb, values: Values): string | undefined {
  const others = Object.entries(asks).flatMap(([name, { as }]) =>
    as === "number" ? (values[name] ?? []) : [],
  );
  return others.find((typed) => parseTracking(typed) === undefined);
}

/** The files that were named, or the exit code once one of them was refused. */
async function readFiles(run: Run, paths: readonly string[]): Promise<LocalFile[] | number> {
  const files: LocalFile[] = [];
  for (const path of paths) {
    const file = await readLocalFile(path);
    if ("refused" in file) return fail(run, file.refused, { value: path, number: "" });
    files.push(file);
  }
  return files;
}

async function isSure(run: Run, { sure }: AnyVerb, numbers: readonly string[]): Promise<boolean> {
  if (sure === undefined || numbers.length < sure.from) return true;
  const given = { numbers: numbers.map(groupTracking).join(", "), count: String(numbers.length) };
  return confirm(run, fill(sure[run.language], given));
}

type Done = {
  verb: AnyVerb;
  number: string;
  expected: number | undefined;
  values: Values;
  files: readonly LocalFile[];
};

/** Keeps the files first; only the first change is held to the version that was seen. */
async function perform({ desk }: Session, { verb, number, expected, values, files }: Done): Promise<Outcome> {
  const kept: string[] = [];
  for (const [at, file] of files.entries()) {
    const one = await desk.do("case.attach", { number, ...file, ...(at === 0 && { expected }) });
    if (isRefusal(one)) return one;
    kept.push(one.file);
  }
  const [first] = kept;
  if (verb.input === undefined)
    return first === undefined ? refuse("no-file") : { file: kept.at(-1) ?? first };
  const go = desk.do as (name: VerbName, input: object) => Promise<Outcome>;
  const seen = { number, ...(first === undefined && { expected }) };
  return go(verb.name, { ...seen, ...verb.input(values, kept) });
}

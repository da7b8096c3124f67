import { basename } from "node:path";
import type { Run } from "../action.ts";
import { need, offer } from "../ask.ts";
import { misused } from "../commands/usage.ts";
import { isOn, textFlag, textFlags } from "../flags.ts";
import type { Session } from "../machine.ts";
import { namesOf } from "../names.ts";
import { readAll } from "../stdin.ts";
import { longOf } from "../table/flags.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";
import { asksAfter, firstOf, mayBeEmpty, questionOf, restOf } from "./asks.ts";
import type { AnyVerb, Ask, Choice, Values } from "./verb.ts";

/** What was typed for a verb, or answered: its values, and the paths of files. */
export type Gathered = { values: Values; paths: readonly string[] };
type Given = { values: Record<string, string>; paths: string[] };
type OneOf = Ask & { as: "one-of" };

/**
 * What a verb is given: by flags, by the words behind the numbers, and by answers. Where the first ask is answered
 * beforehand nothing else is asked for; where nobody can be asked, answers the exit code.
 */
export async function gather(
  run: Run,
  session: Session,
  { verb, rest }: { verb: AnyVerb; rest: readonly string[] },
): Promise<Gathered | number> {
  const given = await typed(run, verb, rest);
  const first = firstOf(verb);
  const queue = [first];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const ask = verb.asks[name];
    if (ask === undefined) continue;
    if (isAnswered(ask, name, given)) {
      const wrong = await unknown(run, session, { ask, name, given });
      if (wrong !== undefined) return wrong;
      continue;
    }
    const then = await answered(run, session, { ask, name, given });
    if (typeof then === "number") return then;
    if (name === first) queue.push(...(then ?? asksAfter(verb, first)));
  }
  return given;
}

async function typed(run: Run, verb: AnyVerb, rest: readonly string[]): Promise<Given> {
  const given: Given = { values: {}, paths: [] };
  for (const [name, ask] of Object.entries(verb.asks)) {
    const flag = longOf(ask.flag).slice(2);
    const words = name === restOf(verb) ? rest : [];
    if (ask.as === "files") {
      keep(given, name, [...textFlags(run, flag), ...words]);
      continue;
    }
    const written = switched(run, ask) ?? textFlag(run, flag);
    const piped = written === "-" ? (await readAll(run.terminal.input)).trimEnd() : written;
    const value = piped ?? (words.length > 0 ? words.join(" ") : undefined);
    if (value !== undefined) given.values[name] = value;
  }
  return given;
}

function keep({ values, paths }: Given, name: string, more: readonly string[]): void {
  paths.push(...more);
  if (more.length > 0) values[name] = more.map((path) => basename(path)).join(", ");
}

/** A flag that stands for the choice of its name. */
function switched(run: Run, ask: Ask): string | undefined {
  if (ask.as !== "one-of") return undefined;
  return ask.switches?.map((flag) => longOf(flag).slice(2)).find((name) => isOn(run, name));
}

function isAnswered(ask: Ask, name: string, { values }: Given): boolean {
  const also = ask.as === "one-of" && ask.or !== undefined ? values[ask.or] : undefined;
  return (values[name] ?? also) !== undefined;
}

type Asked = { ask: Ask; name: string; given: Given };

/** A typed word is put in the place of what it stands for; where it stands for nothing, says what there is. */
async function unknown(run: Run, session: Session, { ask, name, given }: Asked): Promise<number | undefined> {
  const word = given.values[name];
  if (ask.as !== "one-of" || ask.named === undefined || word === undefined) return undefined;
  const meant = ask.named(word);
  if (meant !== undefined) {
    given.values[name] = meant;
    return undefined;
  }
  const options = await optionsOf(run, session, ask);
  const choices = options.map(({ label, values }) => `${values[name] ?? ""} (${label})`).join(", ");
  return misused(run, say(usageWords.choices, run.language, { flag: longOf(ask.flag), choices }));
}

/** Asks, and answers which asks follow where the choice says so. Words may be left out where there is a file to look at. */
async function answered(
  run: Run,
  session: Session,
  { ask, name, given }: Asked,
): Promise<number | readonly string[] | undefined> {
  const { values, paths } = given;
  const prompt = { flag: longOf(ask.flag), ...questionOf(ask, values, paths.length) };
  if (ask.as === "one-of") {
    const options = await optionsOf(run, session, ask);
    const shown = options.map(({ label }, at) => ({ value: String(at), name: label }));
    const chosen = await need(run, prompt, shown);
    if (typeof chosen === "number") return chosen;
    Object.assign(values, options[Number(chosen)]?.values);
    return options[Number(chosen)]?.then;
  }
  const isFree = mayBeEmpty(ask, paths.length);
  const said = isFree ? ((await offer(run, { ...prompt, optional: true })) ?? "") : await need(run, prompt);
  if (typeof said === "number") return said;
  if (ask.as === "files") keep(given, name, [said]);
  else if (said !== "") values[name] = said;
  return undefined;
}

async function optionsOf(run: Run, session: Session, { options }: OneOf): Promise<readonly Choice[]> {
  const { language } = run;
  const names = await namesOf(session, language);
  return options?.({ me: session.desk.by, names, language }) ?? [];
}

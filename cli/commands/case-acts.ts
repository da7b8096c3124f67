import type { InputOf } from "../../core/desk.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { settableStages } from "../../core/request/set-stage.ts";
import type { Run } from "../action.ts";
import { confirm, need, type Option, optionsOf } from "../ask.ts";
import { numberFlag, textFlag } from "../flags.ts";
import type { Session } from "../machine.ts";
import type { Names } from "../names.ts";
import { readNumbers } from "../numbers.ts";
import { fail } from "../print/output.ts";
import { onDesk } from "../session.ts";
import { stageNamed } from "../stage-names.ts";
import { readAll } from "../stdin.ts";
import { prompts, type Prompt } from "../words/prompts.ts";
import { resultWords } from "../words/results.ts";
import { stageWords } from "../words/stages.ts";
import { fill, type Words } from "../words/words.ts";
import { type Outcome, onEach } from "./bulk.ts";
import { noSuchStage } from "./usage.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

type Seen = { number: string; expected: number | undefined };
type Act = {
  name: keyof typeof resultWords;
  /** The flag of the one value, also taken from the words behind the numbers. */
  prompt: Prompt;
  options?: (session: Session, run: Run) => Promise<Option[]>;
  do: (session: Session, seen: Seen, value: string) => Promise<Outcome>;
  /** Asked before what cannot be undone. */
  sure?: Words;
  /** What is said of the case as it became; the value itself unless it has a better name. */
  became?: (names: Names, request: ServiceRequest) => string;
};

/** A command that does one thing with one value to one case or several. */
function act({ name, prompt, options, do: go, sure, became }: Act) {
  return onDesk(async (run, session) => {
    const { numbers, wrong, rest } = await readNumbers(run);
    if (wrong.length > 0 || numbers.length === 0) return wrongNumbers(run, wrong);
    const value =
      (await typed(run, prompt, rest)) ?? (await need(run, prompt, await options?.(session, run)));
    if (typeof value === "number") return value;
    const question = { numbers: numbers.map(groupTracking).join(", ") };
    if (sure !== undefined && !(await confirm(run, fill(sure[run.language], question))))
      return fail(run, "cancelled");
    return onEach(run, session, {
      numbers,
      done: resultWords[name],
      value: (names, request) =>
        request === undefined || became === undefined ? value : became(names, request),
      act: (number) => go(session, { number, expected: numberFlag(run, "expect") }, value),
    });
  });
}

async function typed(run: Run, prompt: Prompt, rest: readonly string[]): Promise<string | undefined> {
  const flag = textFlag(run, prompt.flag.slice(2));
  if (flag === "-") return (await readAll(run.terminal.input)).trimEnd();
  return flag ?? (rest.length > 0 ? rest.join(" ") : undefined);
}

/** `dimos case assign`: gives cases to a clerk. */
export const assignCases = act({
  name: "case.assign",
  prompt: prompts["case.assign"].to,
  options: async ({ desk }) => {
    const listed = await desk.do("staff.list", {});
    if (isRefusal(listed)) return [];
    const clerks = listed.staff.filter((each) => each.active && each.login !== desk.by.login);
    return [
      { value: "me", name: desk.by.name },
      ...clerks.map(({ login, name }) => ({ value: login, name })),
    ];
  },
  do: ({ desk }, seen, to) => desk.do("case.assign", { ...seen, to }),
  became: (names, { handler }) => (handler === null ? "" : names.clerk(handler)),
});

/** `dimos case ask`: asks the residents something; the clocks stand until they answer. */
export const askResidents = act({
  name: "case.ask",
  prompt: prompts["case.ask"].question,
  do: ({ desk }, seen, question) => desk.do("case.ask", { ...seen, question }),
});

/** `dimos case answer`: writes down what a resident answered by phone or at the counter. */
export const answerCases = act({
  name: "case.answer",
  prompt: prompts["case.answer"].text,
  do: ({ desk }, seen, text) => desk.do("case.answer", { ...seen, text }),
});

/** `dimos case reply`: writes to the residents. */
export const replyToCases = act({
  name: "case.reply",
  prompt: prompts["case.reply"].text,
  do: ({ desk }, seen, text) => desk.do("case.reply", { ...seen, text }),
});

/** `dimos case note`: a note that only the office reads. */
export const noteCases = act({
  name: "case.note",
  prompt: prompts["case.note"].text,
  do: ({ desk }, seen, text) => desk.do("case.note", { ...seen, text }),
});

/** `dimos case reopen`: opens closed cases again. */
export const reopenCases = act({
  name: "case.reopen",
  prompt: prompts["case.reopen"].reason,
  do: ({ desk }, seen, reason) => desk.do("case.reopen", { ...seen, reason }),
});

/** `dimos case withdraw`: takes cases back for the residents who asked for it. */
export const withdrawCases = act({
  name: "case.withdraw",
  prompt: prompts["case.withdraw"].reason,
  sure: prompts["case.withdraw"].yes,
  do: ({ desk }, seen, reason) => desk.do("case.withdraw", { ...seen, reason }),
});

/** `dimos case stage`: moves cases along the table of stages. */
export const stageCases = onDesk(async (run, session) => {
  const { numbers, wrong, rest } = await readNumbers(run);
  if (wrong.length > 0 || numbers.length === 0) return wrongNumbers(run, wrong);
  const prompt = prompts["case.stage"].stage;
  const options = settableStages.map((each) => ({ value: each, name: stageWords[each][run.language] }));
  const named = (await typed(run, prompt, rest)) ?? (await need(run, prompt, options));
  if (typeof named === "number") return named;
  const stage = settableStages.find((each) => each === stageNamed(named));
  if (stage === undefined) return noSuchStage(run, settableStages);
  const common = { stage, reason: textFlag(run, "reason"), expected: numberFlag(run, "expect") };
  return onEach(run, session, {
    numbers,
    done: resultWords["case.stage"],
    value: () => stageWords[stage][run.language],
    act: (number) => session.desk.do("case.stage", { ...common, number }),
  });
});

/** `dimos case move`: to another department, or to another category with its department. */
export const moveCases = onDesk(async (run, session) => {
  const { numbers, wrong, rest } = await readNumbers(run);
  if (wrong.length > 0 || numbers.length === 0) return wrongNumbers(run, wrong);
  const category = textFlag(run, "category");
  const department = textFlag(run, "department") ?? rest[0];
  const to = department ?? category ?? (await askDepartment(run, session));
  if (typeof to === "number") return to;
  const target: Pick<InputOf<"case.move">, "category" | "department"> = department === undefined &&
  category !== undefined
    ? { category }
    : { department: to, category };
  const common = { ...target, reason: textFlag(run, "reason"), expected: numberFlag(run, "expect") };
  return onEach(run, session, {
    numbers,
    done: resultWords["case.move"],
    value: (names) => (target.department === undefined ? names.category(to) : names.department(to)),
    act: (number) => session.desk.do("case.move", { ...common, number }),
  });
});

async function askDepartment(run: Run, { deps }: Session): Promise<string | number> {
  const municipality = await deps.store.municipality();
  return need(run, prompts["case.move"].department, optionsOf(municipality?.departments ?? [], run.language));
}

import type { Language } from "../core/language.ts";
import type { Run } from "./action.ts";
import type { ExitCode } from "./exit-codes.ts";
import { fail } from "./print/failure.ts";
import { commandOf } from "./session.ts";
import { isInteractive } from "./terminal.ts";
import { type Prompt, promptWords } from "./words/prompts.ts";
import { say, type Words } from "./words/words.ts";

export type Option = { value: string; name: string };

/** Whether questions may be asked: somebody sits at both ends, and no script reads along. */
export function mayAsk(run: Run): boolean {
  return isInteractive(run.terminal) && !run.json && !run.quiet;
}

/** Asks for what is missing; where nobody can be asked, names the flag and answers the exit code. */
export async function need(
  run: Run,
  prompt: Prompt,
  options?: readonly Option[],
): Promise<string | ExitCode> {
  if (!mayAsk(run)) return fail(run, "not-in-terminal", { value: prompt.flag, command: commandOf(run) });
  return options === undefined ? line(run, prompt) : choice(run, prompt, options);
}

/** Asks for what may be left out; undefined when it is, or when nobody can be asked. */
export async function offer(run: Run, prompt: Prompt): Promise<string | undefined> {
  if (!mayAsk(run)) return undefined;
  const answer = await line(run, prompt);
  return answer === "" ? undefined : answer;
}

/** Asks yes or no; «no» is what Enter means. True without asking under `--yes`, or where nobody can be asked. */
export async function confirm(run: Run, message: string): Promise<boolean> {
  if (run.yes || run.dryRun || !mayAsk(run)) return true;
  const { language } = run;
  const theme = {
    keywords: {
      yes: say(promptWords.yes, language),
      no: say(promptWords.no, language),
      error: () => say(promptWords.yesOrNo, language),
    },
  };
  const { answer } = await (
    await prompter(run)
  )<{ answer: boolean }>([{ type: "confirm", name: "answer", message, default: false, theme }]);
  return answer;
}

async function line(run: Run, prompt: Prompt): Promise<string> {
  const validate = (typed: string) =>
    prompt.optional === true || typed.trim() !== "" || say(promptWords.empty, run.language);
  const { answer } = await (
    await prompter(run)
  )<{ answer: string }>([{ type: "input", name: "answer", message: prompt[run.language], validate }]);
  return answer.trim();
}

async function choice(run: Run, prompt: Prompt, options: readonly Option[]): Promise<string> {
  const theme = { style: { keysHelpTip: () => say(promptWords.moves, run.language) } };
  const { answer } = await (
    await prompter(run)
  )<{ answer: string }>([
    {
      type: "select",
      name: "answer",
      message: prompt[run.language],
      choices: [...options],
      pageSize: 12,
      theme,
    },
  ]);
  return answer;
}

async function prompter({ terminal }: Run) {
  const { createPromptModule } = await import("inquirer");
  return createPromptModule({
    input: terminal.input as NodeJS.ReadStream,
    output: terminal.output as NodeJS.WriteStream,
  });
}

/** A menu of things that have a name in both languages. */
export function optionsOf(things: readonly { id: string; name: Words }[], language: Language): Option[] {
  return things.map(({ id, name }) => ({ value: id, name: name[language] }));
}

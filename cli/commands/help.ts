import type { Action } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { exitHelp, mainHelp, nounHelp, rowHelp, settingsHelp } from "../print/help.ts";
import { print } from "../print/output.ts";
import { topicOf } from "../topic.ts";
import { helpWords } from "../words/help.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";

/** `dimos help`: a topic or a command. */
export const showHelp: Action = async (run) => {
  const page = { language: run.language, columns: run.terminal.columns() };
  const [first] = run.args;
  const { noun, row } = topicOf(run.args);
  if (first === undefined) print(run, mainHelp(page, (await run.machine()).version));
  else if (first === "exit-codes") print(run, exitHelp(page));
  else if (first === "environment") print(run, settingsHelp(page));
  else if (row !== undefined && (run.args.length > 1 || row.name === noun?.name))
    print(run, rowHelp(row, page));
  else if (noun !== undefined) print(run, nounHelp(noun, page));
  else {
    const choices = say(helpWords.topics, run.language);
    return misused(run, say(usageWords.choices, run.language, { flag: "help", choices }));
  }
  return exits.ok;
};

import type { Action, Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { exitHelp, nounHelp, rowHelp, settingsHelp } from "../print/help.ts";
import { mainHelp } from "../print/main-help.ts";
import { toJson } from "../print/json.ts";
import { calledHere, print } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { topicOf } from "../topic.ts";
import { helpWords } from "../words/help.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";

/** `dimos help schema`: what the JSON of a command looks like, or which commands have some. */
async function showSchema(run: Run, name: string): Promise<ExitCode> {
  const { described, jsonSchemaOf } = await import("../schema/describe.ts");
  const schema = jsonSchemaOf(name);
  if (schema !== undefined) run.terminal.out(`${toJson(schema, true)}\n`);
  else if (name === "") {
    const command = calledHere(run, "dimos help schema");
    print(run, [[say(helpWords.schemas, run.language, { command })], [], ...described.map(inMargin)]);
  } else {
    const choices = described.join(", ");
    return misused(run, say(usageWords.choices, run.language, { flag: "schema", choices }));
  }
  return exits.ok;
}

function inMargin(name: string): Line {
  return ["  ", styled("cyan", name)];
}

/** `dimos help`: a topic or a command. */
export const showHelp: Action = async (run) => {
  const { language, terminal, program } = run;
  const page = { language, columns: terminal.columns(), ...(program !== undefined && { program }) };
  const [first] = run.args;
  const { noun, row } = topicOf(run.args);
  if (first === undefined) print(run, mainHelp(page, (await run.machine()).version));
  else if (first === "exit-codes") print(run, exitHelp(page));
  else if (first === "environment") print(run, settingsHelp(page, (await run.machine()).settings));
  else if (first === "schema") return showSchema(run, run.args.slice(1).join("."));
  else if (row !== undefined && (run.args.length > 1 || row.name === noun?.name))
    print(run, rowHelp(row, page));
  else if (noun !== undefined) print(run, nounHelp(noun, page));
  else {
    const choices = say(helpWords.topics, run.language);
    return misused(run, say(usageWords.choices, run.language, { flag: "help", choices }));
  }
  return exits.ok;
};

import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import { mayAsk, need, offer } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { readLocalFile } from "../files.ts";
import { isOn, textFlag } from "../flags.ts";
import { readNumbers } from "../numbers.ts";
import { leftOutWords, sheetWords } from "../petition/command-words.ts";
import { printDone } from "../print/done.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { readAll } from "../stdin.ts";
import { say } from "../words/words.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

/** `dimos petition sheet`: the lines of a sheet of paper; each that does not count is named. Exits 8 where some do not. */
export const enterSheet = onDesk(async (run, session) => {
  const { numbers, wrong } = await readNumbers(run);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || wrong.length > 0) return wrongNumbers(run, wrong);
  const sheet = textFlag(run, "sheet") ?? (await need(run, { flag: "--sheet", ...sheetWords.sheet }));
  if (typeof sheet === "number") return sheet;
  const typed = await linesOf(run);
  if (typeof typed === "number") return typed;
  const lines = typed.filter((line) => line.trim() !== "").map((key) => ({ key: key.trim() }));
  if (lines.length === 0)
    return fail(run, "not-in-terminal", { value: "--lines", command: "dimos petition sheet" });
  const entered = await session.desk.do("petition.sheet", { number, sheet, lines, dry: run.dryRun });
  if (isRefusal(entered)) return refused(run, entered, { number, value: sheet });
  const { counted, leftOut } = entered;
  const item = { number, sheet: entered.sheet, lines: entered.lines, counted, leftOut };
  if (run.json) printJson(run, { query: { number, dryRun: run.dryRun }, items: [item] });
  else if (run.quiet) print(run, [[String(counted)]]);
  else {
    const given = { number: groupTracking(number), sheet: entered.sheet };
    const counts = { count: String(counted), lines: String(lines.length) };
    print(run, [
      ...lines.map((_, at): Line => {
        const why = leftOut.find(({ line }) => line === at + 1)?.why;
        const told = say(why === undefined ? sheetWords.counts : leftOutWords[why], run.language);
        const text = say(sheetWords.line, run.language, { line: String(at + 1), why: told });
        return [styled(why === undefined ? "green" : "yellow", why === undefined ? "✓ " : "– "), text];
      }),
      [say(sheetWords.done, run.language, { ...given, ...counts })],
    ]);
  }
  if (run.dryRun) tellDry(run);
  return leftOut.length > 0 ? exits.partly : exits.ok;
});

/** From a file, from standard input, or line by line from whoever sits there. */
async function linesOf(run: Run): Promise<string[] | number> {
  const path = textFlag(run, "lines");
  if (path === "-") return (await readAll(run.terminal.input)).split(/\r?\n/u);
  if (path !== undefined) {
    const file = await readLocalFile(path);
    if ("refused" in file) return fail(run, file.refused, { value: path, number: "" });
    return new TextDecoder()
      .decode(file.bytes)
      .replace(/^\ufeff/u, "")
      .split(/\r?\n/u);
  }
  if (!mayAsk(run)) return need(run, { flag: "--lines", ...sheetWords.lines }).then((code) => Number(code));
  const lines: string[] = [];
  remark(run, [say(sheetWords.lines, run.language)]);
  for (;;) {
    const line = String(lines.length + 1);
    const asked = { el: say(sheetWords.next, "el", { line }), en: say(sheetWords.next, "en", { line }) };
    const typed = await offer(run, { flag: "--lines", optional: true, ...asked });
    if (typed === undefined) return lines;
    lines.push(typed);
  }
}

/** `dimos petition sign`: somebody signs in front of a clerk. */
export const signAtDesk = onDesk(async (run, session) => {
  const { numbers, wrong } = await readNumbers(run);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || wrong.length > 0) return wrongNumbers(run, wrong);
  const key = textFlag(run, "key") ?? (await need(run, { flag: "--key", ...sheetWords.key }));
  if (typeof key === "number") return key;
  const input = {
    ...{ number, key, name: textFlag(run, "name"), unit: textFlag(run, "unit") },
    showName: isOn(run, "show-name"),
  };
  const done = await session.desk.do("petition.sign", input);
  if (isRefusal(done)) return refused(run, done, { number, value: key });
  const { counted, receipt } = done;
  const given = { number: groupTracking(number), count: String(counted) };
  return printDone(run, {
    query: { number, dryRun: run.dryRun },
    item: { number, counted, receipt },
    quiet: receipt,
    said: say(sheetWords.signed, run.language, given),
    more: [[say(sheetWords.receipt, run.language, { receipt })]],
    next: `dimos petition show ${number}`,
  });
});

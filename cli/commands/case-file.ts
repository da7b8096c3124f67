import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isRefusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { textFlag } from "../flags.ts";
import { toFile } from "../item.ts";
import { fail } from "../print/failure.ts";
import { print, printJson } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { resultWords } from "../words/results.ts";
import { say } from "../words/words.ts";
import { keptAsTheyAre } from "../../core/file/content.ts";
import { oneNumber } from "./given-numbers.ts";

/** What each kind of content is called on disk; nothing else is ever kept. */
const endings: Readonly<Record<string, string>> = { "image/jpeg": "jpg", ...keptAsTheyAre };

/**
 * `dimos case file NUMBER [POSITION]`: writes a photo or a recording of a case into this folder, or where `--out` says,
 * to be looked at or heard. The name is made from the number: what residents call their files is never used.
 */
export const saveFile = onDesk(async (run, session) => {
  const given = await oneNumber(run);
  if (typeof given === "number") return given;
  const { number, rest } = given;
  const position = Number(rest[0] ?? 1);
  const read = await session.desk.do("case.file", { number, position });
  if (isRefusal(read)) return refused(run, read, { number, value: rest[0] ?? "1" });
  const { file, bytes } = read;
  const path = resolve(textFlag(run, "out") ?? `${number}-${position}.${endings[file.mime ?? ""] ?? "bin"}`);
  try {
    await writeFile(path, bytes, { flag: "wx", mode: 0o600 });
  } catch (error) {
    return fail(run, isThere(error) ? "file-exists" : "not-writable", { value: path, number });
  }
  return told(run, { path, number, item: { ...toFile(file), path } });
});

function told(run: Run, { path, number, item }: { path: string; number: string; item: object }): number {
  if (run.json) printJson(run, { query: { number }, items: [item] });
  else if (run.quiet || !run.terminal.outputIsTerminal) print(run, [[path]]);
  else print(run, [[styled("green", "✓ "), say(resultWords["case.file"], run.language, { value: path })]]);
  return exits.ok;
}

function isThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

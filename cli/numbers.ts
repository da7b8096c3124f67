import { looksLikeTracking, parseTracking } from "../core/number/tracking.ts";
import type { Run } from "./action.ts";
import { readAll } from "./stdin.ts";

/** The case numbers of a command line, what was meant as one but does not check, and the words that follow. */
export type Numbers = { numbers: string[]; wrong: string[]; rest: string[] };

const group = /^\d{3}$/u;

/** Case numbers as they are typed, each once: `417293613`, `"417 293 613"`, `417 293 613`, or `-` for standard input. */
export async function readNumbers(run: Pick<Run, "args" | "terminal">): Promise<Numbers> {
  const typed = splitNumbers(run.args);
  if (!typed.piped) return typed;
  const lines = (await readAll(run.terminal.input)).split("\n").filter((line) => line.trim() !== "");
  const piped = lines.map((line) => splitNumbers(fields(line)));
  return {
    numbers: unique([...typed.numbers, ...piped.flatMap(({ numbers }) => numbers)]),
    wrong: [
      ...typed.wrong,
      ...piped.flatMap(({ wrong, numbers, rest }) => (numbers.length > 0 ? wrong : [...wrong, ...rest])),
    ],
    rest: typed.rest,
  };
}

/** Takes numbers from the start of the words, up to the first that is none. */
export function splitNumbers(words: readonly string[]): Numbers & { piped: boolean } {
  const numbers: string[] = [];
  const wrong: string[] = [];
  let piped = false;
  let at = 0;
  while (at < words.length) {
    const taken = inThrees(words, at) ? 3 : 1;
    const word = words.slice(at, at + taken).join("");
    const number = parseTracking(word);
    if (word === "-") piped = true;
    else if (number !== undefined && looksLikeTracking(word)) numbers.push(number);
    else if (isShortLast(words, at) && (piped || numbers.length + wrong.length > 0)) break;
    else if (looksLikeNumber(word)) wrong.push(word);
    else break;
    at += taken;
  }
  return { numbers: unique(numbers), wrong, rest: words.slice(at), piped };
}

/** The words with the number behind one of these flags in a single word: `--of 417 293 613` is `--of 417293613`. */
export function joinNumbers(words: readonly string[], flags: readonly string[]): string[] {
  const at = words.findIndex((_, index) => flags.includes(words[index - 1] ?? "") && inThrees(words, index));
  if (at < 0) return [...words];
  return [...words.slice(0, at), words.slice(at, at + 3).join(""), ...words.slice(at + 3)];
}

/** The output of `case list` has the number in its first field; a line may also be a number with blanks in it. */
function fields(line: string): string[] {
  const first = line.split("\t")[0] ?? "";
  return first.trim().split(/\s+/u);
}

function inThrees(words: readonly string[], at: number): boolean {
  return [0, 1, 2].every((more) => group.test(words[at + more] ?? ""));
}

function looksLikeNumber(word: string): boolean {
  return /^[\d\s\u00a0.-]+$/u.test(word) && /\d/u.test(word);
}

/** A last word of few digits is what is said of the cases before it, as in `answer 417293613 5`. */
function isShortLast(words: readonly string[], at: number): boolean {
  return at === words.length - 1 && /^\d{1,6}$/u.test(words[at] ?? "");
}

function unique(numbers: readonly string[]): string[] {
  return [...new Set(numbers)];
}

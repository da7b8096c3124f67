import type { Run } from "./action.ts";

/** The same command for the page that begins after a mark: everything that was typed, and the mark. */
export function nextPage(run: Pick<Run, "name" | "args" | "flags">, mark: string): string {
  const given = Object.entries(run.flags).filter(([name]) => name !== "after");
  const flags = given.flatMap(([name, value]) => {
    const flag = `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === true) return [flag];
    return [flag, quoted(Array.isArray(value) ? value.join(",") : String(value))];
  });
  return ["dimos", ...run.name.split("."), ...run.args.map(quoted), ...flags, "--after", mark].join(" ");
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

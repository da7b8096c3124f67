import type { Run } from "../action.ts";
import type { ExitCode } from "../exit-codes.ts";
import { readNumbers } from "../numbers.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

/** The case that a command is about, and the words behind its number; where there is none, that was said. */
export async function oneNumber(run: Run): Promise<{ number: string; rest: string[] } | ExitCode> {
  const { numbers, wrong, rest } = await readNumbers(run);
  const [number] = numbers;
  return number === undefined || wrong.length > 0 ? wrongNumbers(run, wrong) : { number, rest };
}

/** The cases that a command is about, with no other words; where something else stands there, that was said. */
export async function onlyNumbers(run: Run): Promise<string[] | ExitCode> {
  const read = await readNumbers(run);
  const wrong = [...read.wrong, ...read.rest];
  return wrong.length > 0 || read.numbers.length === 0 ? wrongNumbers(run, wrong) : read.numbers;
}

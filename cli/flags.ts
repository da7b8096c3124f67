import type { Run } from "./action.ts";

/** The value of a flag, undefined when it was not given. */
export function textFlag(run: Run, name: string): string | undefined {
  const value = run.flags[name];
  return typeof value === "string" ? value : undefined;
}

/** The values of a flag that may be given several times, or once with commas. */
export function textFlags(run: Run, name: string): string[] {
  const value = run.flags[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Whether a switch was given. */
export function isOn(run: Run, name: string): boolean {
  return run.flags[name] === true;
}

/** A number; what is no number stays wrong (NaN) and is refused where it is checked. */
export function numberFlag(run: Run, name: string): number | undefined {
  const value = textFlag(run, name);
  return value === undefined ? undefined : Number(value);
}

/** The value of a flag that takes one of a few words (the program has checked it). */
export function choiceFlag<const Choices extends readonly string[]>(
  run: Run,
  name: string,
  choices: Choices,
): Choices[number] | undefined {
  const value = textFlag(run, name);
  return choices.find((choice) => choice === value);
}

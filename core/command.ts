import type { z } from "zod";
import type { Deps } from "./deps.ts";
import type { Role, Staff } from "./staff/staff.ts";

/** Something the desk can do: who may, what it needs, and how. `Result` is what it answers, its refusals among it. */
export type Command<Input extends z.ZodType, Result extends object> = {
  roles: readonly Role[];
  input: Input;
  /** False for queries: they change nothing and leave no trace in the log. */
  writes: boolean;
  run: (deps: Deps, by: Staff, input: z.output<Input>) => Promise<Result>;
};

/** Writes a command down with its types. */
export function command<Input extends z.ZodType, Result extends object>(
  description: Command<Input, Result>,
): Command<Input, Result> {
  return description;
}

/** Who handles cases, who watches over them, and who may read. */
export const handlers: readonly Role[] = ["clerk", "supervisor"];
export const readers: readonly Role[] = ["clerk", "supervisor", "auditor"];

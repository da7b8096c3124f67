import type { z } from "zod";
import type { Deps } from "./deps.ts";
import type { Refusal } from "./refusal.ts";
import type { Role, Staff } from "./staff/staff.ts";

/** Something the desk can do: its name, who may, what it needs, and how. `Out` is what it answers. */
export type Command<Input extends z.ZodType, Out extends object> = {
  roles: readonly Role[];
  input: Input;
  /** False for queries: they change nothing and leave no trace in the log. */
  writes: boolean;
  run: (deps: Deps, by: Staff, input: z.output<Input>) => Promise<Out | Refusal>;
};

/** Writes a command down with its types. */
export function command<Input extends z.ZodType, Out extends object>(
  description: Command<Input, Out>,
): Command<Input, Out> {
  return description;
}

/** Who handles cases, who watches over them, and who may read. */
export const handlers: readonly Role[] = ["clerk", "supervisor"];
export const readers: readonly Role[] = ["clerk", "supervisor", "auditor"];

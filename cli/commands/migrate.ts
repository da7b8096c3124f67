import type { Action, Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { print, printFields, printJson, remark, suggest } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { fit } from "../print/width.ts";
import { notOpen } from "../session.ts";
import { setupWords } from "../words/setup.ts";
import { say } from "../words/words.ts";

type Step = { name: string; state: "applied" | "pending" };

/** `dimos migrate status`: which steps of its history the database has, and which it lacks. */
export const migrationStatus: Action = async (run) => {
  const found = await (await run.machine()).migrations();
  if ("refused" in found) return notOpen(run, found);
  const { applied, pending } = found;
  list(run, [...steps(applied, "applied"), ...steps(pending, "pending")]);
  after(run, pending);
  return exits.ok;
};

/** `dimos migrate plan`: the steps that `up` would take. */
export const migrationPlan: Action = async (run) => {
  const found = await (await run.machine()).migrations();
  if ("refused" in found) return notOpen(run, found);
  const { pending } = found;
  list(run, steps(pending, "pending"));
  after(run, pending);
  return exits.ok;
};

/** `dimos migrate up`: takes them, all or none. */
export const migrateUp: Action = async (run) => {
  const made = await (await run.machine()).migrate();
  if ("refused" in made) return notOpen(run, made);
  const { applied } = made;
  list(run, steps(applied, "applied"));
  if (applied.length === 0) remark(run, [say(setupWords.current, run.language)]);
  return exits.ok;
};

function steps(names: readonly string[], state: Step["state"]): Step[] {
  return names.map((name) => ({ name, state }));
}

function list(run: Run, items: readonly Step[]): void {
  if (run.json) printJson(run, { items });
  else if (run.quiet || !run.terminal.outputIsTerminal)
    printFields(
      run,
      items.map(({ name, state }) => (run.quiet ? [name] : [name, state])),
    );
  else {
    const column = Math.max(...items.map(({ name }) => name.length)) + 2;
    print(
      run,
      items.map(({ name, state }) => {
        const isApplied = state === "applied";
        return [
          isApplied ? styled("green", "✓ ") : "· ",
          fit(name, column),
          styled("dim", setupWords[state][run.language]),
        ];
      }),
    );
  }
}

function after(run: Run, pending: readonly string[]): void {
  if (pending.length === 0) remark(run, [say(setupWords.current, run.language)]);
  else suggest(run, "dimos migrate up");
}

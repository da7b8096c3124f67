import { displacedBy } from "../../core/appointment/displaced.ts";
import type { OutputOf } from "../../core/desk.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import {
  type Effect,
  type FolderPlan,
  type Moves,
  orphansOf,
  planFolder,
} from "../../core/municipality/plan.ts";
import type { Run } from "../action.ts";
import { calendarWords } from "../appointment/calendar-words.ts";
import { metLines } from "../appointment/effect.ts";
import { confirm, mayAsk, need } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { textFlag, textFlags } from "../flags.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { configWords as words } from "../words/config.ts";
import { prompts } from "../words/prompts.ts";
import { say } from "../words/words.ts";
import { wrongConfig } from "./config.ts";

/**
 * `dimos config apply`: first what would change, for how many cases and people, and which
 * appointments would lie outside the new hours; then, where nobody is left without a
 * place, it does. Another municipality's folder only under its id, typed or given.
 */
export const applyConfig = onDesk(async (run, { desk, deps }) => {
  const [folder = ""] = run.args;
  const read = await (await run.machine()).readConfig(folder);
  if ("refused" in read) return wrongConfig(run, read);
  if (!desk.may("config.apply")) return fail(run, "not-allowed");
  const { municipality } = read;
  const moves = movesOf(run);
  const plan = await planFolder(deps, { municipality, moves });
  remark(run, ...linesOf(run, plan, municipality));
  const displaced = await displacedBy(deps, municipality);
  if (displaced.length > 0) remark(run, ...metLines(displaced, run.language, calendarWords.displaced));
  const changed = (await deps.store.municipality())?.weekly ?? [];
  if (changed.length > 0 && plan.also.includes("appointments"))
    remark(run, [styled("yellow", say(calendarWords.besideFolder, run.language))]);
  const isOther = plan.was !== null && plan.was !== municipality.id;
  const isWanted = plan.wrongMoves.length === 0 && orphansOf(plan).length === 0;
  const id = isOther && isWanted ? await idFor(run, municipality) : municipality.id;
  if (typeof id === "number") return id;
  const meets = meetsSomebody(plan) || displaced.length > 0;
  if (!isOther && isWanted && meets && !(await confirm(run, say(words.sure, run.language))))
    return exits.interrupted;
  const applied = await desk.do("config.apply", { municipality, moves, ...(id !== undefined && { id }) });
  if ("refused" in applied) return refused(run, applied, givenFor(run, plan, municipality));
  told(run, applied);
  return exits.ok;
});

/** `FROM=TO`, each; what is not written like that stays whole, and is refused as a move of nothing. */
function movesOf(run: Run): Moves {
  return Object.fromEntries(
    textFlags(run, "move").map((each) => {
      const [, from = each, to = ""] = /^([^=]*)=(.*)$/u.exec(each) ?? [];
      return [from.trim(), to.trim()] as const;
    }),
  );
}

/** A rehearsal and whoever gives the id are not asked for it. */
async function idFor(run: Run, municipality: Municipality): Promise<string | undefined | number> {
  const given = textFlag(run, "municipality");
  if (given !== undefined) return given.trim();
  if (run.dryRun) return municipality.id;
  return mayAsk(run) ? need(run, prompts["config.apply"].id) : undefined;
}

function meetsSomebody({ effects }: FolderPlan): boolean {
  return effects.some(({ what, open, staff }) => what !== "added" && open + staff > 0);
}

function givenFor(run: Run, plan: FolderPlan, municipality: Municipality) {
  const orphans = orphansOf(plan).map((each) => `${heading(run, each)} · ${meeting(run, each)}`);
  if (plan.wrongMoves.length > 0) return { details: plan.wrongMoves };
  return orphans.length > 0 ? { details: orphans } : { value: municipality.id };
}

function linesOf(run: Run, { was, effects, also }: FolderPlan, municipality: Municipality): Line[] {
  const { language } = run;
  const other =
    was === null || was === municipality.id
      ? []
      : [[styled("yellow", say(words.other, language, { from: was, to: municipality.id }))]];
  const changes = effects.map((each): Line => {
    const sign = each.what === "added" ? "+" : each.what === "removed" ? "−" : "~";
    const met = each.what !== "added" && each.open + each.staff > 0;
    return [
      ...[styled("dim", `${sign} `), heading(run, each), ": ", change(run, each)],
      ...(met ? [styled("dim", ` (${meeting(run, each)})`)] : []),
    ];
  });
  const rest =
    also.length === 0 ? [] : [[styled("dim", say(words.also, language, { value: also.join(", ") }))]];
  const all = [...other, ...changes, ...rest];
  return all.length === 0 ? [[say(words.nothing, language)]] : all;
}

function heading({ language }: Run, { part, id }: Effect): string {
  return say(words[part], language, { id });
}

function meeting({ language }: Run, { part, open, staff }: Effect): string {
  const counts = { open: String(open), staff: String(staff) };
  return say(part === "department" ? words.meetsStaff : words.meets, language, counts);
}

function change({ language }: Run, { what, moveTo, ...said }: Effect): string {
  const { from, to } = { from: said.from ?? "", to: said.to ?? "" };
  if (what === "answered") return say(to === "true" ? words.answered : words.opens, language);
  if (what === "removed" && moveTo !== null) return say(words.moves, language, { from, to: moveTo });
  if (what === "removed") return say(words.removed, language, { from });
  return what === "added" ? say(words.added, language, { to }) : say(words[what], language, { from, to });
}

function told(run: Run, applied: OutputOf<"config.apply">): void {
  const { municipality: value, moved } = applied;
  const { language } = run;
  const counts = { cases: String(moved.cases), staff: String(moved.staff) };
  if (run.json) printJson(run, { query: { folder: run.args[0] ?? "" }, items: [applied] });
  else if (!run.quiet) {
    const said = run.dryRun
      ? say(words.good, language, { value })
      : say(words.applied, language, { value, ...counts });
    print(run, [[styled("green", "✓ "), said]]);
  }
  if (run.dryRun) tellDry(run);
}

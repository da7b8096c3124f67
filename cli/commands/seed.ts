import { openDesk } from "../../core/desk.ts";
import { municipalityOf } from "../../core/deps.ts";
import type { Past } from "../../core/request/import.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { BadInput } from "../../core/desk.ts";
import type { Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { numberFlag, textFlag } from "../flags.ts";
import type { Demonstration, Session } from "../machine.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { say } from "../words/words.ts";
import { seedWords } from "../words/seed.ts";
import { misused } from "./usage.ts";

const usual = 200;
const most = 5_000_000;
const atOnce = 200;
const tellEveryMs = 2000;
/** Ids of the demonstration count from one where others have the time of day, so they all begin so. */
const inventedIds = "0000";

/**
 * `dimos seed --cases N [--rng WORD]`: fills the desk with made-up cases of the last two years. Nobody is told of
 * them: no notice is written, because the outbox shows what was really sent. The same word gives the same cases, on
 * a desk that holds the same.
 */
export const seedCases = onDesk(async (run, session) => {
  const count = numberFlag(run, "cases") ?? usual;
  if (!Number.isInteger(count) || count < 1 || count > most)
    return misused(run, say(seedWords.range, run.language, { most: grouped(run, most) }));
  const { items } = await session.deps.store.list({ order: "newest", limit: 1 });
  if (items.some(({ id }) => !id.startsWith(inventedIds))) return fail(run, "real-cases");
  const word = `${textFlag(run, "rng") ?? "chios"}:${await session.deps.store.counter()}`;
  const story = await (await run.machine()).demonstration(word);
  const seeding = drawing(session, story);
  const hired = await hire(seeding, story);
  if (isRefusal(hired)) return refused(run, hired);
  const ended = await fill(run, seeding, { story, count });
  if (ended !== undefined) return refused(run, ended);
  const petitions = await fillPetitions(seeding, story);
  if (typeof petitions !== "number") return refused(run, petitions);
  const query = { cases: count, rng: textFlag(run, "rng") ?? "chios" };
  if (run.json) printJson(run, { query, items: [{ cases: count, staff: hired.staff, petitions }] });
  else {
    const words = { cases: grouped(run, count), petitions: String(petitions), staff: String(hired.staff) };
    print(run, [[styled("green", "✓ "), say(seedWords.done, run.language, words)]]);
  }
  if (run.dryRun) tellDry(run);
  else suggest(run, "dimos case list");
  return exits.ok;
});

/** The desk with the numbers and ids of the story. */
function drawing(session: Session, { newId, random }: Demonstration): Session {
  const deps = { ...session.deps, newId, random };
  return { ...session, deps, desk: openDesk(deps, session.desk.by) };
}

/** Demo clerks, where only those are who set up the desk. */
async function hire(
  { desk, deps }: Session,
  story: Demonstration,
): Promise<{ staff: number } | Refusal | BadInput> {
  const there = await deps.store.staff();
  if (there.some(({ roles }) => !roles.includes("admin"))) return { staff: 0 };
  const newcomers = story.staff(await municipalityOf(deps));
  for (const newcomer of newcomers) {
    const added = await desk.do("staff.add", newcomer);
    if (isRefusal(added)) return added;
  }
  return { staff: newcomers.length };
}

type Wanted = { story: Demonstration; count: number };

async function fill(
  run: Run,
  { desk, deps }: Session,
  { story, count }: Wanted,
): Promise<Refusal | BadInput | undefined> {
  const [municipality, staff] = await Promise.all([municipalityOf(deps), deps.store.staff()]);
  const { next, learn } = story.cases({ now: deps.now(), count, municipality, staff });
  let told = performance.now();
  for (let made = 0; made < count; made += atOnce) {
    const some: Past[] = Array.from({ length: Math.min(atOnce, count - made) }, (_, index) =>
      next(made + index),
    );
    const answer = await desk.do("case.import", { cases: some });
    if (isRefusal(answer)) return answer;
    for (const [index, past] of some.entries()) learn(past, answer.numbers[index] ?? "");
    if (performance.now() - told < tellEveryMs) continue;
    told = performance.now();
    const words = { made: grouped(run, made + some.length), all: grouped(run, count) };
    remark(run, [styled("dim", say(seedWords.progress, run.language, words))]);
  }
  return undefined;
}

/** A few petitions, where the municipality takes them and there is none yet; answers how many. */
async function fillPetitions(
  { desk, deps }: Session,
  story: Demonstration,
): Promise<number | Refusal | BadInput> {
  const [municipality, staff, { items }] = await Promise.all([
    municipalityOf(deps),
    deps.store.staff(),
    deps.store.list({ kind: "petition", order: "newest", limit: 1 }),
  ]);
  if (items.length > 0) return 0;
  const petitions = story.petitions({ now: deps.now(), municipality, staff });
  const answer = await desk.do("petition.import", { petitions });
  return isRefusal(answer) ? answer : petitions.length;
}

function grouped(run: Run, count: number): string {
  return count.toLocaleString(run.language === "el" ? "el-GR" : "en-GB");
}

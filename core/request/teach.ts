import { z } from "zod";
import { byStaff } from "../case/actor.ts";
import { command } from "../command.ts";
import type { Deps } from "../deps.ts";
import { caseNumber } from "../fields.ts";
import { lessonSubject } from "../office/acts.ts";
import { refuse } from "../refusal.ts";
import { type LessonRow, mostLessons } from "./lesson.ts";
import type { ServiceRequest } from "./request.ts";
import { meaningful } from "./talk/report-text.ts";

/** What it teaches that a clerk moved this case to that category; nothing where nobody wrote any words. */
export function taughtBy(
  { now }: Deps,
  { category }: { category?: string | undefined },
  { id, text, undo }: ServiceRequest,
): LessonRow[] {
  if (category === undefined || !meaningful(text)) return [];
  return [{ row: "lesson", about: id, was: undo?.was.category ?? null, category, at: now() }];
}

/** `config.lessons`: what clerks have corrected, and so taught. */
export const lessonsCommand = command({
  roles: ["admin", "clerk", "supervisor"],
  writes: false,
  input: z.object({}),
  run: (deps) => deps.store.lessons(mostLessons),
});

/** `config.unlearn`: what the move of a case taught is learned no more. Refuses `unknown-lesson`. */
export const unlearnCommand = command({
  roles: ["admin", "supervisor"],
  writes: true,
  input: z.object({ number: caseNumber }),
  run: async (deps, by, { number }) => {
    const lesson = (await deps.store.lessons(mostLessons)).find(
      (each) => each.number === number && !each.taken,
    );
    if (lesson === undefined) return refuse("unknown-lesson");
    const at = deps.now();
    const event = { type: "LessonTakenBack", case: number } as const;
    const act = { on: lessonSubject(number), at, by: byStaff(by), event };
    await deps.store.commit({ rows: [{ row: "unlearn", number, at }], acts: [act] });
    return { number };
  },
});

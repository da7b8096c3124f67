import type { InputOf } from "../../core/desk.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import type { Session } from "../machine.ts";
import { remark } from "../print/output.ts";
import { say } from "../words/words.ts";
import { bookedWords } from "./command-words.ts";

/** Which free times are near, for whoever asked for one that is not. */
export async function tellNear(
  run: Run,
  { desk }: Session,
  asked: InputOf<"appointment.free">,
): Promise<void> {
  const found = await desk.do("appointment.free", asked);
  if (isRefusal(found) || found.free.length === 0) return;
  const times = found.free.map(({ startsAt }) => writtenDate(startsAt, run.language)).join(" · ");
  remark(run, [say(bookedWords.near, run.language, { times })]);
}

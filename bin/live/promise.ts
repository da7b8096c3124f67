import { agenda } from "../../core/agenda.ts";
import { outAt } from "../../core/call/call.ts";
import { type Deps, municipalityOf } from "../../core/deps.ts";
import { openDesk } from "../../core/desk.ts";
import { type Refusal, refuse } from "../../core/refusal.ts";
import { planOpen } from "../../core/request/open.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { noticeToStaff } from "../../core/notice/to-staff.ts";
import { line } from "../../core/wording/line.ts";
import type { Promised } from "../../web-call/live/around.ts";

/**
 * What was promised in a call becomes a request of the same resident, with somebody who has it, in the log like any other.
 * The resident is told when the call is over. Refuses `unknown` where the case is gone, `changed-meanwhile`.
 */
export async function promise(deps: Deps, promised: Promised): Promise<{ number: string } | Refusal> {
  const { about, text, owner, due, by } = promised;
  const [brief, call] = await Promise.all([agenda.brief(deps, about), deps.store.callOf(about)]);
  const found = brief && (await deps.store.case(brief.number));
  if (found === undefined || call === undefined) return refuse("unknown");
  const resident = found.resident === null ? null : ((await deps.store.person(found.resident)) ?? null);
  const out = outAt(call);
  const later = (at: Date) => (at < out ? out : at);
  const until = due === null ? "" : ` (έως ${due.split("-").reverse().join("/")})`;
  const planned = await planOpen(deps, {
    ...{ by, channel: found.channel, language: found.language, text: `${text}${until}`, resident },
    ...{ category: null, place: null, files: [], incomplete: false },
  });
  const notices = planned.change.notices?.map((each) => ({ ...each, dueAt: later(each.dueAt) })) ?? [];
  const taker = await takerOf(deps, owner);
  const said = line("staff.promised", { number: { tracking: planned.case.number }, text: `${text}${until}` });
  const municipality = await municipalityOf(deps);
  const mail = taker && noticeToStaff({ taker, said, about: planned.case, at: deps.now(), municipality });
  const told = await deps.store.commit({ ...planned.change, notices: [...notices, ...(mail ?? [])] });
  if ("conflict" in told) return refuse("changed-meanwhile");
  const { number } = planned.case;
  await agenda.note(deps, { about, text: `Υπόσχεση: ${text}${until} → ${number}`, by });
  const restMs = Math.max(0, out.getTime() - deps.now().getTime());
  await handOver({ ...deps, restMs }, number, { taker, by });
  return { number };
}

async function takerOf(deps: Deps, owner: string | null): Promise<Staff | undefined> {
  return (await deps.store.staff()).find(({ id, active }) => active && id === owner);
}

/** Gives it to whoever takes it on; where that may not be, it stays in the queue for everybody. */
async function handOver(
  deps: Deps,
  number: string,
  { taker, by }: Pick<Promised, "by"> & { taker: Staff | undefined },
): Promise<void> {
  const staff = await deps.store.staff();
  const host = staff.find(({ id, active }) => active && by.kind === "staff" && id === by.id);
  const giver = [host, taker].find((each) => each !== undefined && openDesk(deps, each).may("case.assign"));
  if (taker === undefined || giver === undefined) return;
  await openDesk(deps, giver).do("case.assign", { number, to: taker.login });
}

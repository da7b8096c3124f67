import { isRefusal } from "../../core/refusal.ts";
import type { InputOf } from "../../core/desk.ts";
import { roles as allRoles, type Staff } from "../../core/staff/staff.ts";
import type { Run } from "../action.ts";
import { confirm, mayAsk } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { textFlag, textFlags } from "../flags.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import { memberList } from "../list/members.ts";
import type { Session } from "../machine.ts";
import { refusedName } from "../near.ts";
import { printDone } from "../print/done.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { onDesk } from "../session.ts";
import { roleWords, staffWords } from "../words/staff.ts";
import { fill, say, type Words } from "../words/words.ts";
import { unknownAccount } from "./staff.ts";

/** `dimos staff edit`: what was given changes, the rest stays. */
export const editStaff = onDesk(async (run, session) => {
  const [login = ""] = run.args;
  const given = textFlags(run, "role");
  const input: InputOf<"staff.edit"> = {
    login,
    name: textFlag(run, "name"),
    phone: textFlag(run, "phone"),
    email: textFlag(run, "email"),
    department: textFlag(run, "department"),
    account: textFlag(run, "account"),
    ...(given.length > 0 && { roles: allRoles.filter((role) => given.includes(role)) }),
  };
  const edited = await session.desk.do("staff.edit", input);
  if (isRefusal(edited)) {
    const value =
      { "unknown-department": input.department, "login-taken": input.account }[edited.refused] ?? login;
    return refusedName(run, session, { refusal: edited, value });
  }
  await told(run, session, { one: edited, said: staffWords.edited });
  if (input.account !== undefined) await unknownAccount(run, edited.login);
  return exits.ok;
});

/** `dimos staff reactivate`. */
export const reactivateStaff = onDesk(async (run, session) => {
  const [login = ""] = run.args;
  const one = await session.desk.do("staff.reactivate", { login });
  if (isRefusal(one)) return refusedName(run, session, { refusal: one, value: login });
  await told(run, session, { one, said: staffWords.reactivated });
  return exits.ok;
});

/** `dimos staff deactivate`: says first what moves and to whom, and asks. */
export const deactivateStaff = onDesk(async (run, session) => {
  const [login = ""] = run.args;
  const to = textFlag(run, "to");
  const input = { login, ...(to !== undefined && { to }) };
  const preview = await session.desk.do("staff.deactivate", { ...input, dry: true });
  if (isRefusal(preview)) {
    const value = ["unknown-successor", "no-handler"].includes(preview.refused) ? (to ?? "") : login;
    return refusedName(run, session, { refusal: preview, value });
  }
  const words = wordsOf(preview, run);
  if (run.dryRun) return finished(run, session, { ...preview, words });
  const isSelf = preview.staff.id === session.desk.by.id;
  if (isSelf && !run.yes && !mayAsk(run)) return fail(run, "yourself", { value: login });
  const question = isSelf ? staffWords.sureOfSelf : staffWords.sure;
  if (!(await confirm(run, say(question, run.language, words)))) return exits.interrupted;
  const done = await session.desk.do("staff.deactivate", input);
  if (isRefusal(done)) return refusedName(run, session, { refusal: done, value: login });
  return finished(run, session, { ...done, words: wordsOf(done, run) });
});

type Left = { staff: Staff; to: Staff | null; cases: string[] };

function wordsOf({ staff, to, cases }: Left, { language }: Run): Record<string, string> {
  const where = to === null ? say(staffWords.queue, language) : `${to.name} (${to.login})`;
  return { name: staff.name, login: staff.login, count: String(cases.length), where };
}

async function finished(
  run: Run,
  session: Session,
  { staff, to, cases, words }: Left & { words: Record<string, string> },
): Promise<number> {
  if (run.json) {
    const item = itemOf(memberList, staff, await readingOf(run, session));
    const query = { login: staff.login, to: to?.login ?? null, dryRun: run.dryRun };
    printJson(run, { query, items: [{ ...item, to: to?.login ?? null, cases }] });
  } else if (run.quiet)
    print(
      run,
      cases.map((number) => [number]),
    );
  else print(run, [[styled("green", "✓ "), say(staffWords.deactivated, run.language, words)]]);
  if (run.dryRun) tellDry(run);
  return exits.ok;
}

async function told(run: Run, session: Session, { one, said }: { one: Staff; said: Words }): Promise<void> {
  const { login, name } = one;
  const roles = one.roles.map((role) => roleWords[role][run.language]).join(", ");
  printDone(run, {
    query: { login, dryRun: run.dryRun },
    item: itemOf(memberList, one, await readingOf(run, session)),
    quiet: login,
    said: fill(said[run.language], { name, login, roles }),
  });
}

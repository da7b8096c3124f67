import { isRefusal } from "../../core/refusal.ts";
import { type Role, roles as allRoles } from "../../core/staff/staff.ts";
import type { Run } from "../action.ts";
import { mayAsk, need, offer, optionsOf } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { textFlag, textFlags } from "../flags.ts";
import { itemOf, printList, readingOf } from "../list/columns.ts";
import { memberList } from "../list/members.ts";
import type { Session } from "../machine.ts";
import { refusedName } from "../near.ts";
import { printDone } from "../print/done.ts";
import { remark } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { promptWords, prompts } from "../words/prompts.ts";
import { roleWords, staffWords } from "../words/staff.ts";
import { say } from "../words/words.ts";

const questions = prompts["staff.add"];
const nobody = "";

/** `dimos staff list`. */
export const listStaff = onDesk(async (run, session) => {
  const listed = await session.desk.do("staff.list", {});
  if (isRefusal(listed)) return refused(run, listed);
  printList(run, memberList, { items: listed.staff, reading: await readingOf(run, session) });
  return exits.ok;
});

/** `dimos staff add`: an account of this machine becomes one of the desk. */
export const addStaff = onDesk(async (run, session) => {
  const [login = ""] = run.args;
  const asked = await details(run, session);
  if (typeof asked === "number") return asked;
  const added = await session.desk.do("staff.add", { login, ...asked });
  if (isRefusal(added)) {
    const value = added.refused === "unknown-department" ? (asked.department ?? "") : login;
    return refusedName(run, session, { refusal: added, value });
  }
  const roles = added.roles.map((role) => roleWords[role][run.language]).join(", ");
  const done = printDone(run, {
    query: { login, dryRun: run.dryRun },
    item: itemOf(memberList, added, await readingOf(run, session)),
    quiet: login,
    said: say(staffWords.added, run.language, { name: added.name, login, roles }),
  });
  await unknownAccount(run, added.login);
  return done;
});

/** Says so where this machine has no such account: a slip of the keyboard would shut its owner out. */
export async function unknownAccount(run: Run, login: string): Promise<void> {
  if ((await run.machine()).knows(login) !== false) return;
  remark(run, [styled("yellow", say(staffWords.unknown, run.language, { login }))]);
}

type Details = { name: string; roles: Role[]; department?: string; phone?: string; email?: string };

async function details(run: Run, { deps }: Session): Promise<Details | number> {
  const name = textFlag(run, "name") ?? (await need(run, questions.name));
  if (typeof name === "number") return name;
  const given = textFlags(run, "role");
  const menu = optionsOf(
    allRoles.map((id) => ({ id, name: roleWords[id] })),
    run.language,
  );
  const chosen = given.length > 0 ? given : await need(run, questions.role, menu);
  if (typeof chosen === "number") return chosen;
  const roles = allRoles.filter((role) => chosen.includes(role));
  const department = textFlag(run, "department") ?? (await departmentOf(run, deps.store));
  if (typeof department === "number") return department;
  const phone = textFlag(run, "phone") ?? (await offer(run, questions.phone));
  const email = textFlag(run, "email") ?? (await offer(run, questions.email));
  return {
    name,
    roles,
    ...(department !== nobody && { department }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

/** Asked for where somebody can be asked; an account may belong to no department. */
async function departmentOf(run: Run, store: Session["deps"]["store"]): Promise<string | number> {
  if (!mayAsk(run)) return nobody;
  const departments = (await store.municipality())?.departments ?? [];
  const none = { value: nobody, name: say(promptWords.nobody, run.language) };
  return need(run, questions.department, [none, ...optionsOf(departments, run.language)]);
}

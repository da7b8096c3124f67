import { isRefusal } from "../../core/refusal.ts";
import { type Role, roles as allRoles, type Staff } from "../../core/staff/staff.ts";
import type { Run } from "../action.ts";
import { mayAsk, need, offer, optionsOf } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { textFlag, textFlags } from "../flags.ts";
import { toMember } from "../item.ts";
import type { Session } from "../machine.ts";
import { namesOf } from "../names.ts";
import { refusedName } from "../near.ts";
import { print, printFields, printJson, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { table } from "../print/table.ts";
import { onDesk, refused } from "../session.ts";
import { listWords } from "../words/list.ts";
import { promptWords, prompts } from "../words/prompts.ts";
import { resultWords } from "../words/results.ts";
import { roleWords, staffWords } from "../words/staff.ts";
import { say } from "../words/words.ts";

const questions = prompts["staff.add"];
const nobody = "";

/** `dimos staff list`. */
export const listStaff = onDesk(async (run, session) => {
  const listed = await session.desk.do("staff.list", {});
  if (isRefusal(listed)) return refused(run, listed);
  const { staff } = listed;
  if (run.json) printJson(run, { items: staff.map(toMember) });
  else if (run.quiet)
    print(
      run,
      staff.map(({ login }) => [login]),
    );
  else if (run.terminal.outputIsTerminal) await showTable(run, session, staff);
  else
    printFields(
      run,
      staff.map(({ login, name, roles, department, phone, email }) => [
        ...[login, name, roles.join(","), department ?? "", phone, email],
      ]),
    );
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
  if (run.json) printJson(run, { query: { login, dryRun: run.dryRun }, items: [toMember(added)] });
  else if (run.quiet) print(run, [[login]]);
  else {
    const roles = added.roles.map((role) => roleWords[role][run.language]).join(", ");
    print(run, [
      [styled("green", "✓ "), say(staffWords.added, run.language, { name: added.name, login, roles })],
    ]);
  }
  if (run.dryRun) remark(run, [styled("yellow", say(resultWords.dry, run.language))]);
  return exits.ok;
});

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

async function showTable(run: Run, session: Session, staff: readonly Staff[]): Promise<void> {
  const names = await namesOf(session, run.language);
  const columns = (["login", "name", "roles", "department", "phone"] as const).map((word) => ({
    title: listWords[word][run.language],
    ...(word !== "login" && { grows: true as const }),
  }));
  const rows = staff.map(({ login, name, roles, department, phone }): Line => [
    styled("bold", login),
    name,
    roles.map((role) => roleWords[role][run.language]).join(", "),
    department === null ? "–" : names.department(department),
    phone === "" ? "–" : phone,
  ]);
  print(run, table(columns, rows, run.terminal.columns() - 1));
}

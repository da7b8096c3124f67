import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { userInfo } from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explain } from "../../cli/failures.ts";
import { NoAccess } from "../../cli/machine.ts";
import type { Role, Staff } from "../../core/staff/staff.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { commandLine, errorOf, itemsOf } from "../support/command.ts";
import { admin, migrations } from "../support/desk.ts";

const login = userInfo().username;
let shell: ReturnType<typeof commandLine>;
let town: string;
beforeEach(async () => {
  shell = commandLine();
  town = join(shell.folder, "town");
  cpSync(join(import.meta.dirname, "../../db/demo"), town, { recursive: true });
  const file = join(town, "municipality.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("Δήμος Χίου", "Δήμος Οινουσσών"));
});
afterEach(() => shell.remove());

/** A desk that somebody else has set up, on which this account has these roles; with none it is nobody there. */
async function deskOfAnother(...roles: Role[]): Promise<void> {
  await shell.dimos(["init"]);
  const store = await openStore({ folder: shell.data, migrations });
  const [first] = await store.staff();
  if (first === undefined) throw new Error("init made no admin");
  const here: Staff = { ...first, active: roles.length > 0, roles, version: 2 };
  await store.commit({
    staff: [
      { staff: here, was: 1 },
      { staff: admin, was: 0 },
    ],
  });
  await store.close();
}

const townNow = async () => {
  const store = await openStore({ folder: shell.data, migrations });
  const municipality = await store.municipality();
  await store.close();
  return municipality?.name.el;
};

describe.each([
  ["an account that is nobody here", [], "E-NOT-STAFF"],
  ["a clerk", ["clerk"], "E-NOT-ALLOWED"],
  ["a supervisor who audits too", ["supervisor", "auditor"], "E-NOT-ALLOWED"],
] as const)("%s", (_, roles, code) => {
  test.each([
    ["config apply", []],
    ["config apply", ["--dry-run"]],
    ["init --folder", []],
  ])("cannot change the municipality by %s %j", async (command, flags) => {
    await deskOfAnother(...roles);
    const answer = await shell.dimos([...command.split(" "), town, ...flags, "--json"]);
    expect(errorOf(answer)).toMatchObject({ code, exit: 4 });
    expect(answer.code).toBe(4);
    expect(await townNow()).toBe("Δήμος Χίου");
  });

  test("is told by init who the admin is, and does not become one", async () => {
    await deskOfAnother(...roles);
    const [made] = itemsOf(await shell.dimos(["init", "--json"]));
    expect(made).toMatchObject({ created: false, admins: [admin.login] });
  });
});

test("an admin changes the municipality, by either command, and rehearses it first", async () => {
  await shell.dimos(["init"]);
  expect((await shell.dimos(["config", "apply", town, "--dry-run"])).code).toBe(0);
  expect(await townNow()).toBe("Δήμος Χίου");
  expect(itemsOf(await shell.dimos(["config", "apply", town, "--json"]))).toEqual([
    { municipality: "Δήμος Οινουσσών", changes: [], also: ["name"], moved: { cases: 0, staff: 0 } },
  ]);
  expect(await townNow()).toBe("Δήμος Οινουσσών");
  const [made] = itemsOf(
    await shell.dimos(["init", "--folder", join(import.meta.dirname, "../../db/demo"), "--json"]),
  );
  expect(made).toMatchObject({ municipality: "Δήμος Χίου", created: false, admins: [login] });
  expect(await townNow()).toBe("Δήμος Χίου");
});

test("a folder that does not open to the account is told as that, and not as a broken database", () => {
  let said = "";
  const terminal = { err: (text: string) => (said += text), errorColour: false };
  const run = { language: "en", json: false, program: "dimos", terminal } as never;
  expect(explain(run, new NoAccess("/srv/dimos"))).toBe(4);
  expect(said).toContain("E-NO-ACCESS");
  expect(said).toContain("/srv/dimos");
});

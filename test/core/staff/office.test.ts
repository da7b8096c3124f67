import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { staffMeant, staffOf } from "../../../core/staff/account.ts";
import { edited } from "../../../core/staff/edit.ts";
import { deactivated, reactivated } from "../../../core/staff/leave.ts";
import { takenOver } from "../../../core/staff/take-over.ts";
import { chios } from "../../support/chios.ts";
import { admin, anna, petros, reported, testDesk, type TestDesk } from "../../support/desk.ts";

const staff = [anna, petros, admin];

describe("an account is of whom", () => {
  const maria = { login: "maria@chios.local" };
  const greek = { login: "γιώργος" };

  test("the system says it is, in small letters and capitals alike where a directory knows it", () => {
    expect(staffOf([maria], "MARIA@CHIOS.LOCAL")).toBe(maria);
    expect(staffOf([{ login: "CHIOS\\maria" }], "chios\\Maria")).toBeDefined();
  });

  test("not of somebody else on the same machine whose account differs in capitals", () => {
    expect(staffOf([anna], "Anna")).toBeUndefined();
    expect(staffMeant([anna], "Anna")).toBe(anna);
    expect(staffMeant([{ login: "Anna" }, { login: "ANNA" }], "anna")).toBeUndefined();
  });

  test("in Greek, however its accent was typed", () => {
    expect(staffOf([greek], "γιώργος".normalize("NFD"))).toBe(greek);
    expect(staffMeant([greek], "ΓΙΩΡΓΟΣ")).toBe(greek);
  });
});

describe("given a member of staff, when somebody edits them", () => {
  const office = { staff, openCases: 0 };

  test("then what was given changes, and the log keeps roles but no telephone", () => {
    const next = edited(anna, { phone: "2271350999", roles: ["clerk", "supervisor"] }, office);
    expect(next).toMatchObject({
      staff: { phone: "2271350999", name: anna.name, version: 2 },
      event: { fields: ["phone", "roles"], roles: { from: ["clerk"], to: ["clerk", "supervisor"] } },
    });
    expect(JSON.stringify("event" in next && next.event)).not.toContain("2271350999");
  });

  test.each([
    ["nothing changes", anna, { name: anna.name }, 0, "nothing-changed"],
    ["the last admin would be none", admin, { roles: ["clerk"] as const }, 0, "last-admin"],
    ["their cases would be nobody's", anna, { roles: ["auditor"] as const }, 1, "has-cases"],
  ])("refuses where %s", (_, one, change, openCases, refused) => {
    const given = "roles" in change ? { roles: [...change.roles] } : change;
    expect(edited(one, given, { staff, openCases })).toEqual({ refused });
  });
});

describe("given a member of staff, when the account goes out of use", () => {
  test("then it may come back with the roles that it had", () => {
    const gone = deactivated(anna, { staff, to: petros });
    expect(gone).toEqual({ ...anna, active: false, version: 2 });
    if ("refused" in gone) throw new Error(gone.refused);
    expect(reactivated(gone)).toEqual({ ...anna, version: 3 });
    expect(deactivated(gone, { staff, to: null })).toEqual({ refused: "inactive" });
    expect(reactivated(anna)).toEqual({ refused: "active" });
  });

  test.each([
    ["the last admin", admin, null, "last-admin"],
    ["in favour of themselves", anna, anna, "to-themselves"],
    ["in favour of an auditor", anna, { ...petros, roles: ["auditor" as const] }, "no-handler"],
    ["in favour of somebody who has gone", anna, { ...petros, active: false }, "no-handler"],
  ])("refuses %s", (_, one, to, refused) => {
    expect(deactivated(one, { staff, to })).toEqual({ refused });
  });
});

describe("given a desk that was restored, when the owner of its folder takes it over", () => {
  const at = new Date("2026-11-24T08:30:00Z");
  const office = { staff, newId: () => "new", at };

  test("then a new account is an admin, and the log says why", () => {
    expect(takenOver({ login: "operator", reason: "νέος υπολογιστής" }, office)).toMatchObject({
      staff: { login: "operator", roles: ["admin", "supervisor", "clerk"], active: true },
      change: { acts: [{ event: { type: "DeskTakenOver", reason: "νέος υπολογιστής" } }] },
    });
  });

  test("then a known one keeps its name, and an admin has nothing to take", () => {
    const taken = takenOver(
      { login: "anna", reason: "…" },
      { ...office, staff: [{ ...anna, active: false }] },
    );
    expect(taken).toMatchObject({ staff: { id: anna.id, name: anna.name, active: true, version: 2 } });
    expect(takenOver({ login: "admin", reason: "…" }, office)).toEqual({ refused: "already-admin" });
  });
});

describe("on the desk", () => {
  let desk: TestDesk;
  let numbers: string[];
  beforeEach(async () => {
    desk = await testDesk();
    numbers = [await reported(desk), await reported(desk, "Σπασμένο πεζοδρόμιο")];
    for (const number of numbers) await desk.as(anna).do("case.assign", { number, to: "me" });
    await desk.as(anna).do("case.stage", { number: numbers[0] ?? "", stage: "working" });
  });
  afterEach(() => desk.close());

  const cases = async () =>
    Promise.all(
      numbers.map(async (number) => {
        const one = await desk.store.case(number);
        return [one?.handler, one?.stage];
      }),
    );
  const types = async () => (await desk.store.log({ limit: 3 })).items.map(({ type }) => type);

  test("all open cases of whoever leaves go to a colleague, each with an event, and the log holds", async () => {
    const left = await desk.as(admin).do("staff.deactivate", { login: "anna", to: "petros" });
    expect(left).toMatchObject({ staff: { active: false }, to: { login: "petros" } });
    expect("cases" in left && left.cases.toSorted()).toEqual(numbers.toSorted());
    expect(await cases()).toEqual([
      [petros.id, "working"],
      [petros.id, "assigned"],
    ]);
    expect(await types()).toEqual(["StaffDeactivated", "RequestAssigned", "RequestAssigned"]);
    expect(await desk.store.compareOffice()).toMatchObject({ changed: null });
    expect(await desk.store.compareCases()).toMatchObject({ changed: null });
  });

  test("of two admins who put each other out of office at the same moment one stays, and is told why", async () => {
    const second = { ...petros, id: "second", login: "second", roles: ["admin" as const] };
    await desk.store.commit({ staff: [{ staff: second, was: 0 }] });
    const answers = await Promise.all([
      desk.as(admin).do("staff.deactivate", { login: "second" }),
      desk.as(second).do("staff.deactivate", { login: admin.login }),
      desk.as(second).do("staff.edit", { login: admin.login, roles: ["clerk"] }),
    ]);
    const reasons = answers.flatMap((answer) => ("refused" in answer ? answer.refused : []));
    expect(reasons).toContain("last-admin");
    const staff = await desk.store.staff();
    expect(staff.filter(({ active, roles }) => active && roles.includes("admin"))).toHaveLength(1);
    expect(await desk.store.compareOffice()).toMatchObject({ changed: null });
  });

  test("or back to the queue, where what was only assigned is new again", async () => {
    await desk.as(admin).do("staff.deactivate", { login: "anna" });
    expect(await cases()).toEqual([
      [null, "working"],
      [null, "new"],
    ]);
    expect(await types()).toEqual(["StaffDeactivated", "HandlerLeft", "HandlerLeft"]);
  });

  test("the mail that waits for whoever leaves goes to whoever takes over, else to the department", async () => {
    const waiting = async () =>
      (await desk.store.notices({ limit: 50 })).items
        .filter(({ channel }) => channel === "mail")
        .map(({ address, subject }) => [address, subject.includes(numbers[0]?.slice(0, 3) ?? "-")]);
    await desk.as(anna).do("case.ask", { number: numbers[0] ?? "", question: "Ποιος δρόμος;" });
    const answer = numbers[0] ?? "";
    await desk.says(answer);
    await desk.says("Η Απλωταριά.");
    expect(await waiting()).toEqual([[anna.email, true]]);
    await desk.as(admin).do("staff.deactivate", { login: "anna", to: "petros" });
    expect(await waiting()).toEqual([[petros.email, true]]);
    await desk.as(admin).do("staff.deactivate", { login: "petros" });
    const roads = chios.departments.find(({ id }) => id === petros.department);
    expect(await waiting()).toEqual([[roads?.email, true]]);
  });

  test("what comes back later comes to nobody who has gone, and residents are not given their name", async () => {
    const number = numbers[0] ?? "";
    await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
    await desk.as(admin).do("staff.deactivate", { login: "anna", to: "petros" });
    await desk.as(petros).do("case.reopen", { number, reason: "Δεν κρατάει." });
    expect((await desk.store.case(number))?.handler).toBeNull();
  });

  test("nor does an act that is taken back give a case to them", async () => {
    const number = numbers[0] ?? "";
    await desk.as(petros).do("case.assign", { number, to: "me" });
    await desk.as(admin).do("staff.deactivate", { login: "anna" });
    expect(await desk.as(petros).do("case.undo", { number })).toMatchObject({ handler: null });
  });

  test("looking first moves nothing", async () => {
    const before = await desk.store.counter();
    const seen = await desk.as(admin).do("staff.deactivate", { login: "anna", dry: true });
    expect("cases" in seen && seen.cases).toHaveLength(2);
    expect(await desk.store.counter()).toBe(before);
  });

  test("a screen that is still open does nothing more for whoever has gone, or was demoted", async () => {
    const screen = desk.as(anna);
    await desk.as(admin).do("staff.edit", { login: "petros", roles: ["auditor"] });
    const demoted = desk.as(petros);
    await desk.as(admin).do("staff.deactivate", { login: "anna" });
    const note = { number: numbers[0] ?? "", text: "Ακόμη εδώ." };
    expect(await screen.do("case.note", note)).toEqual({ refused: "not-allowed" });
    expect(await demoted.do("case.note", note)).toEqual({ refused: "not-allowed" });
  });

  test("an account is changed by whoever keeps accounts, and by nobody else", async () => {
    expect(await desk.as(anna).do("staff.edit", { login: "anna", roles: ["admin"] })).toEqual({
      refused: "not-allowed",
    });
    expect(
      await desk.as(admin).do("staff.edit", { login: "ANNA", account: "Άννα@chios.local" }),
    ).toMatchObject({ login: "Άννα@chios.local" });
    expect(await desk.as(admin).do("staff.edit", { login: "petros", account: "admin" })).toEqual({
      refused: "login-taken",
    });
    expect(await desk.as(admin).do("staff.edit", { login: "petros", department: "moon" })).toEqual({
      refused: "unknown-department",
    });
  });

  test("the log is read by case, by person and by day, page after page", async () => {
    await desk.as(admin).do("staff.edit", { login: "anna", phone: "2271350999" });
    const read = async (input: object) => {
      const page = await desk.as(admin).do("log.list", input);
      if ("refused" in page) throw new Error(page.refused);
      return page;
    };
    const all = (await read({})).items;
    expect((await read({ number: numbers[1] })).items.map(({ type }) => type)).toEqual([
      "RequestAssigned",
      "RequestOpened",
    ]);
    expect((await read({ staff: "anna" })).items.map(({ type }) => type)).toEqual([
      ...["StaffChanged", "StageChanged", "RequestAssigned", "RequestAssigned"],
    ]);
    expect((await read({ from: "2026-11-24", until: "2026-11-24" })).items).toHaveLength(all.length);
    expect((await read({ until: "2026-11-23" })).items).toEqual([]);
    expect((await read({ from: "2026-11-25" })).items).toEqual([]);
    const first = await read({ limit: 2 });
    const second = await read({ limit: 1000, after: first.next ?? "" });
    expect([...first.items, ...second.items]).toEqual(all);
    expect(second.next).toBeNull();
    expect(await desk.as(anna).do("log.list", {})).toEqual({ refused: "not-allowed" });
    expect(await desk.as(admin).do("log.list", { from: "2026-02-30" })).toMatchObject({
      refused: "bad-input",
    });
  });
});

import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { type CommandName, commands, type ReasonOf } from "../../core/desk.ts";
import { isRefusal } from "../../core/refusal.ts";
import { type Role, roles } from "../../core/staff/staff.ts";
import { anna, reported, testDesk, type TestDesk } from "../support/desk.ts";

/** Who may do what, as the town hall decided it; a command without a row fails. */
const matrix: Record<CommandName, readonly Role[]> = {
  "case.list": ["clerk", "supervisor", "auditor"],
  "case.count": ["clerk", "supervisor", "auditor"],
  "case.show": ["clerk", "supervisor", "auditor"],
  "case.file": ["clerk", "supervisor", "auditor"],
  "case.new": ["clerk", "supervisor"],
  "case.assign": ["clerk", "supervisor"],
  "case.stage": ["clerk", "supervisor"],
  "case.move": ["clerk", "supervisor"],
  "case.ask": ["clerk", "supervisor"],
  "case.answer": ["clerk", "supervisor"],
  "case.reply": ["clerk", "supervisor"],
  "case.note": ["clerk", "supervisor"],
  "case.attach": ["clerk", "supervisor"],
  "case.close": ["clerk", "supervisor"],
  "case.reopen": ["clerk", "supervisor"],
  "case.withdraw": ["clerk", "supervisor"],
  "case.release": ["clerk", "supervisor"],
  "case.undo": ["clerk", "supervisor"],
  "case.import": ["admin"],
  "petition.list": ["clerk", "supervisor", "auditor"],
  "petition.show": ["clerk", "supervisor", "auditor"],
  "petition.draft": ["clerk", "supervisor"],
  "petition.moderate": ["clerk", "supervisor"],
  "petition.sign": ["clerk", "supervisor"],
  "petition.sheet": ["clerk", "supervisor"],
  "petition.signatures": ["clerk", "supervisor", "auditor"],
  "petition.hold": ["clerk", "supervisor"],
  "petition.release": ["clerk", "supervisor"],
  "petition.invalidate": ["clerk", "supervisor"],
  "petition.decide": ["clerk", "supervisor"],
  "petition.answer": ["clerk", "supervisor"],
  "petition.agenda": ["clerk", "supervisor"],
  "petition.verify": ["clerk", "supervisor", "auditor"],
  "petition.anonymise": ["admin"],
  "petition.import": ["admin"],
  "appointment.list": ["clerk", "supervisor", "auditor"],
  "appointment.free": ["clerk", "supervisor", "auditor"],
  "appointment.book": ["clerk", "supervisor"],
  "appointment.ask": ["clerk", "supervisor"],
  "appointment.approve": ["clerk", "supervisor"],
  "appointment.refuse": ["clerk", "supervisor"],
  "appointment.move": ["clerk", "supervisor"],
  "appointment.cancel": ["clerk", "supervisor"],
  "appointment.arrive": ["clerk", "supervisor"],
  "appointment.met": ["clerk", "supervisor"],
  "appointment.missed": ["clerk", "supervisor"],
  "appointment.unheld": ["clerk", "supervisor"],
  "appointment.link": ["clerk", "supervisor", "mayors-office"],
  "appointment.device": ["clerk", "supervisor", "mayors-office"],
  "appointment.record": ["clerk", "supervisor", "auditor", "mayors-office"],
  "stats.calls": ["clerk", "supervisor", "auditor", "mayors-office", "admin"],
  "cal.show": ["clerk", "supervisor", "auditor"],
  "cal.open": ["clerk", "supervisor"],
  "cal.close": ["clerk", "supervisor"],
  "cal.remove": ["clerk", "supervisor"],
  "cal.week": ["clerk", "supervisor", "auditor"],
  "cal.hours": ["clerk", "supervisor"],
  "cal.undo": ["clerk", "supervisor"],
  "outbox.list": ["clerk", "supervisor", "auditor", "admin"],
  "outbox.retry": ["clerk", "supervisor", "admin"],
  "config.lessons": ["clerk", "supervisor", "admin"],
  "config.unlearn": ["supervisor", "admin"],
  "staff.add": ["admin"],
  "staff.list": ["clerk", "supervisor", "auditor", "admin"],
  "staff.edit": ["admin"],
  "staff.deactivate": ["admin"],
  "staff.reactivate": ["admin"],
  "log.list": ["admin", "auditor"],
  "config.apply": ["admin"],
};
const names = Object.keys(commands) as CommandName[];

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.close());

const holding = (...held: Role[]) => ({ ...anna, roles: held });

describe("the registry", () => {
  it.each(names)("lets exactly the roles of the matrix use %s", (name) => {
    const may = roles.filter((role) => desk.as(holding(role)).may(name));
    expect([...may].sort()).toEqual([...matrix[name]].sort());
  });

  it("lets nobody do anything whose account is switched off or has no role", () => {
    const off = desk.as({ ...holding(...roles), active: false });
    expect(names.filter((name) => off.may(name))).toEqual([]);
    expect(names.filter((name) => desk.as(holding()).may(name))).toEqual([]);
  });

  it.each(names)("refuses %s before it looks at anything", async (name) => {
    const refused = await desk.as(holding()).do(name, { number: "417293613" });
    expect(refused).toEqual({ refused: "not-allowed" });
  });

  it("names every field of an input that it cannot use", async () => {
    const answer = await desk.as(anna).do("case.close", { number: "417 293 614", reason: "done", text: " " });
    expect(answer).toEqual({
      refused: "bad-input",
      fields: [
        { path: "number", problem: "case-number" },
        { path: "text", problem: "empty" },
      ],
    });
  });

  it("names a field also where two of them do not go together", async () => {
    const both = { number: "417293613", category: "potholes", department: "water" };
    expect(await desk.as(anna).do("case.move", both)).toEqual({
      refused: "bad-input",
      fields: [{ path: "category", problem: "one-of" }],
    });
  });

  it("an auditor reads everything and changes nothing", async () => {
    const number = await reported(desk);
    const auditor = desk.as(holding("auditor"));
    expect(isRefusal(await auditor.do("case.show", { number }))).toBe(false);
    expect(await auditor.do("case.note", { number, text: "είδα" })).toEqual({ refused: "not-allowed" });
  });
});

describe("a case that changed meanwhile", () => {
  it("is refused to whoever looked at an older one, and nothing is written", async () => {
    const number = await reported(desk);
    const clerk = desk.as(anna);
    const first = await clerk.do("case.assign", { number, to: "me", expected: 1 });
    expect(isRefusal(first)).toBe(false);
    expect(await clerk.do("case.stage", { number, stage: "working", expected: 1 })).toEqual({
      refused: "changed-meanwhile",
    });
    expect(await desk.store.case(number)).toMatchObject({ stage: "assigned", version: 2 });
  });

  it("of twenty who take it at once each gets it or is told why not, and the log has every change", async () => {
    const number = await reported(desk);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        desk.as(anna).do("case.note", { number, text: `σημείωση ${at}` }),
      ),
    );
    const refused = answers.filter((answer) => isRefusal<object, string>(answer));
    expect(refused.every((answer) => answer.refused === "changed-meanwhile")).toBe(true);
    const request = await desk.store.case(number);
    const history = await desk.store.history(request?.id ?? "");
    expect(history.filter(({ event }) => event.type === "NoteAdded")).toHaveLength(20 - refused.length);
    expect(request?.version).toBe(1 + 20 - refused.length);
  });
});

/** The commands whose refusals have become just any word, so that nobody could be made to word them. */
type Widened = { [N in CommandName]: string extends ReasonOf<N> ? N : never }[CommandName];

it("keeps every refusal of a command as a word of its own in the type", () => {
  expectTypeOf<Widened>().toBeNever();
  expectTypeOf<ReasonOf<"case.withdraw">>().toEqualTypeOf<
    "changed-meanwhile" | "closed" | "no-resident" | "unknown-number"
  >();
});

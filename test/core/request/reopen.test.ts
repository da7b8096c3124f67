import { expect, test } from "vitest";
import type { Outcome, ServiceRequest } from "../../../core/request/request.ts";
import { confirmFix, reopenByResident, reopenByStaff } from "../../../core/request/reopen.ts";
import { chios } from "../../support/chios.ts";
import { admin, anna, petros } from "../../support/desk.ts";
import { factsOf, pothole } from "../../support/request.ts";

function closedBy(handler: string | null, over: Partial<ServiceRequest> = {}): ServiceRequest {
  const outcome: Outcome = { reason: "done", text: "Έγινε.", proof: [], duplicateOf: null };
  return { ...pothole(), stage: "done", handler, closedAt: pothole().openedAt, outcome, ...over };
}

test("«ναι, έγινε» is kept once", () => {
  expect(confirmFix(factsOf(closedBy(anna.id)))).toMatchObject({
    case: { stage: "done", verdict: "fixed" },
    events: [{ type: "FixConfirmed" }],
  });
  expect(confirmFix(factsOf(closedBy(anna.id, { verdict: "fixed" })))).toEqual({ refused: "already-told" });
  expect(confirmFix(factsOf(pothole()))).toEqual({ refused: "not-done" });
});

test("«όχι» opens the case again and gives it to a supervisor of the department who did not close it", () => {
  expect(reopenByResident(factsOf(closedBy(anna.id), { days: 1 }))).toMatchObject({
    case: {
      stage: "assigned",
      handler: petros.id,
      formerHandlers: [anna.id],
      verdict: "not-fixed",
      reopened: 1,
      closedAt: null,
      outcome: null,
    },
    events: [{ type: "RequestReopened", by: "resident" }],
  });
});

test("whoever has closed it once does not get it back, and with nobody left it waits as new", () => {
  const twice = closedBy(petros.id, { formerHandlers: [anna.id], reopened: 1 });
  expect(reopenByResident(factsOf(twice))).toMatchObject({
    case: { stage: "new", handler: null, reopened: 2 },
  });
  const away = { ...petros, active: false };
  expect(reopenByResident(factsOf(closedBy(anna.id), { staff: [anna, away, admin] }))).toMatchObject({
    case: { stage: "new", handler: null },
  });
});

test("the resident has the municipality's days to say no, to the last one", () => {
  const { reopenDays } = chios;
  expect(reopenByResident(factsOf(closedBy(anna.id), { days: reopenDays }))).toMatchObject({
    case: { stage: "assigned" },
  });
  expect(reopenByResident(factsOf(closedBy(anna.id), { days: reopenDays + 1 }))).toEqual({
    refused: "too-late",
  });
});

test("an honest no can be answered with a no as well; an open or withdrawn case cannot", () => {
  expect(reopenByResident(factsOf(closedBy(anna.id, { stage: "declined" })))).toMatchObject({
    case: { verdict: "not-fixed" },
  });
  expect(reopenByResident(factsOf(pothole()))).toEqual({ refused: "not-closed" });
  expect(reopenByResident(factsOf(closedBy(anna.id, { stage: "withdrawn" })))).toEqual({
    refused: "not-closed",
  });
});

test("a clerk reopens with a reason and keeps the case", () => {
  expect(reopenByStaff(factsOf(closedBy(anna.id), { days: 400 }), "Άνοιξε πάλι")).toMatchObject({
    case: { stage: "assigned", handler: anna.id, verdict: null },
    events: [{ type: "RequestReopened", reason: "Άνοιξε πάλι", by: "staff" }],
  });
  expect(reopenByStaff(factsOf(pothole()), "λάθος")).toEqual({ refused: "not-closed" });
});

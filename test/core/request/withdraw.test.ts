import { expect, test } from "vitest";
import { withdraw, withdrawFor } from "../../../core/request/withdraw.ts";
import { factsOf, pothole } from "../../support/request.ts";

const closed = pothole({ stage: "done", closedAt: pothole().openedAt });

test("a resident takes back what is open, and only that", () => {
  const facts = factsOf(pothole({ stage: "working" }), { days: 1 });
  expect(withdraw(facts)).toMatchObject({
    case: { stage: "withdrawn", closedAt: facts.at },
    events: [{ type: "RequestWithdrawn" }],
  });
  expect(withdraw(factsOf(closed))).toEqual({ refused: "closed" });
});

test("a clerk takes it back for a resident, and the event says for whom and why", () => {
  const asked = pothole({
    stage: "asked",
    question: "Πού;",
    pauses: [{ from: pothole().openedAt, to: null }],
  });
  const facts = factsOf(asked, { days: 2 });
  expect(withdrawFor(facts, "Το έφτιαξαν μόνοι τους")).toMatchObject({
    case: { stage: "withdrawn", question: null, pauses: [{ to: facts.at }] },
    events: [{ type: "RequestWithdrawn", asked: { resident: "p1", reason: "Το έφτιαξαν μόνοι τους" } }],
  });
  expect(withdrawFor(factsOf(closed), "Όχι")).toEqual({ refused: "closed" });
});

test("where nobody is known who reported, there is nobody to take it back for", () => {
  expect(withdrawFor(factsOf(pothole({ resident: null })), "Όχι")).toEqual({ refused: "no-resident" });
});

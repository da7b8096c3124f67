import { expect, test } from "vitest";
import { close } from "../../../core/request/close.ts";
import { declineReasons, type Outcome } from "../../../core/request/request.ts";
import { factsOf, pothole } from "../../support/request.ts";

const done: Outcome = { reason: "done", text: "Στρώθηκε άσφαλτος.", proof: [], duplicateOf: null };

test("a case is done with a written proof or with a photo", () => {
  const facts = factsOf(pothole({ stage: "working" }), { days: 2 });
  expect(close(facts, done)).toMatchObject({
    case: { stage: "done", closedAt: facts.at, outcome: done, verdict: null },
    events: [{ type: "RequestClosed", outcome: done }],
  });
  expect(close(facts, { ...done, text: "", proof: ["f1"] })).toMatchObject({ case: { stage: "done" } });
});

test("done without any proof is refused, blanks are no proof", () => {
  expect(close(factsOf(pothole()), { ...done, text: " \n" })).toEqual({ refused: "no-proof" });
});

test.each(declineReasons.filter((reason) => reason !== "duplicate"))(
  "%s needs its reason in words",
  (reason) => {
    expect(close(factsOf(pothole()), { ...done, reason, text: "" })).toEqual({ refused: "no-reason" });
    expect(close(factsOf(pothole()), { ...done, reason })).toMatchObject({ case: { stage: "declined" } });
  },
);

test("a duplicate names another case, never itself", () => {
  const duplicate: Outcome = { ...done, reason: "duplicate", text: "" };
  expect(close(factsOf(pothole()), duplicate)).toEqual({ refused: "no-original" });
  expect(close(factsOf(pothole()), { ...duplicate, duplicateOf: pothole().number })).toEqual({
    refused: "no-original",
  });
  expect(close(factsOf(pothole()), { ...duplicate, duplicateOf: "200000053" })).toMatchObject({
    case: { stage: "declined" },
  });
});

test("a closed case does not close again", () => {
  expect(close(factsOf(pothole({ stage: "done" })), done)).toEqual({ refused: "closed" });
  expect(close(factsOf(pothole({ stage: "withdrawn" })), done)).toEqual({ refused: "closed" });
});

test("closing while the resident is asked ends the pause and forgets the question", () => {
  const { openedAt } = pothole();
  const asked = pothole({
    stage: "asked",
    before: "new",
    question: "Πού;",
    pauses: [{ from: openedAt, to: null }],
  });
  const facts = factsOf(asked, { days: 3 });
  expect(close(facts, done)).toMatchObject({
    case: { before: null, question: null, pauses: [{ from: openedAt, to: facts.at }] },
  });
});

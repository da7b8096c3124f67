import { expect, test } from "vitest";
import { setStage } from "../../../core/request/set-stage.ts";
import { note, reply } from "../../../core/request/tell.ts";
import { anna } from "../../support/desk.ts";
import { factsOf, pothole } from "../../support/request.ts";

test("a case moves along the table, and the log keeps both ends", () => {
  expect(setStage(factsOf(pothole()), { stage: "planned", reason: "Μπαίνει στη βάρδια" })).toMatchObject({
    case: { stage: "planned" },
    events: [{ type: "StageChanged", stage: "planned", from: "new", reason: "Μπαίνει στη βάρδια" }],
  });
});

test("back to new means that nobody has it", () => {
  const taken = pothole({ stage: "working", handler: anna.id });
  expect(setStage(factsOf(taken), { stage: "new", reason: null })).toMatchObject({
    case: { handler: null },
  });
});

test("moving on without the answer ends the pause", () => {
  const asked = pothole({
    stage: "asked",
    before: "new",
    question: "Πού;",
    pauses: [{ from: pothole().openedAt, to: null }],
  });
  const facts = factsOf(asked, { days: 2 });
  expect(setStage(facts, { stage: "working", reason: null })).toMatchObject({
    case: { stage: "working", question: null, pauses: [{ to: facts.at }] },
  });
});

test("the same stage, a stage nobody can hold, and any stage of a closed case are refused", () => {
  expect(setStage(factsOf(pothole()), { stage: "new", reason: null })).toEqual({ refused: "same-stage" });
  expect(setStage(factsOf(pothole()), { stage: "assigned", reason: null })).toEqual({
    refused: "unassigned",
  });
  const done = pothole({ stage: "done", closedAt: pothole().openedAt });
  expect(setStage(factsOf(done), { stage: "working", reason: null })).toEqual({ refused: "illegal-stage" });
});

test("a note stays inside; a reply needs somebody to read it", () => {
  expect(note(factsOf(pothole({ resident: null })), "Πέρασε συνεργείο")).toMatchObject({
    events: [{ type: "NoteAdded", text: "Πέρασε συνεργείο" }],
  });
  expect(reply(factsOf(pothole()), "Ερχόμαστε αύριο")).toMatchObject({ events: [{ type: "ReplySent" }] });
  expect(reply(factsOf(pothole({ resident: null })), "Ερχόμαστε")).toEqual({ refused: "no-resident" });
});

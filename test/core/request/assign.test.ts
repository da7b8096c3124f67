import { expect, test } from "vitest";
import { assign } from "../../../core/request/assign.ts";
import { anna, petros } from "../../support/desk.ts";
import { factsOf, pothole } from "../../support/request.ts";

test("a new case that is given to a clerk is assigned, and the log says from whom to whom", () => {
  expect(assign(factsOf(pothole()), anna)).toEqual({
    case: pothole({ handler: anna.id, stage: "assigned" }),
    events: [{ type: "RequestAssigned", to: anna.id, from: null }],
  });
});

test("a case that is being worked on changes hands and stays where it is", () => {
  const working = pothole({ handler: anna.id, stage: "working" });
  expect(assign(factsOf(working), petros)).toMatchObject({
    case: { handler: petros.id, stage: "working" },
    events: [{ type: "RequestAssigned", to: petros.id, from: anna.id }],
  });
});

test("nobody is given what they already have, or what is closed", () => {
  expect(assign(factsOf(pothole({ handler: anna.id })), anna)).toEqual({ refused: "already-theirs" });
  expect(assign(factsOf(pothole({ stage: "done" })), anna)).toEqual({ refused: "closed" });
  expect(assign(factsOf(pothole({ stage: "withdrawn" })), anna)).toEqual({ refused: "closed" });
});

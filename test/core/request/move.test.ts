import { expect, test } from "vitest";
import { recategorise, transfer } from "../../../core/request/move.ts";
import { chios } from "../../support/chios.ts";
import { anna } from "../../support/desk.ts";
import { factsOf, pothole } from "../../support/request.ts";

const elsewhere = chios.categories.find(({ department }) => department !== anna.department);
const neighbour = chios.categories.find(
  ({ id, department }) => department === anna.department && id !== "potholes",
);

test("another category of the same department keeps the clerk and brings its own promise", () => {
  const taken = pothole({ stage: "working", handler: anna.id });
  expect(recategorise(factsOf(taken), neighbour?.id ?? "")).toMatchObject({
    case: {
      number: taken.number,
      category: neighbour?.id,
      handler: anna.id,
      stage: "working",
      promiseDays: neighbour?.promiseDays,
    },
    events: [{ type: "CategoryChanged", from: "potholes" }],
  });
});

test("a category of another department takes the case there, where nobody has it yet", () => {
  const taken = pothole({ stage: "assigned", handler: anna.id });
  expect(recategorise(factsOf(taken), elsewhere?.id ?? "")).toMatchObject({
    case: { department: elsewhere?.department, handler: null, stage: "new" },
    events: [{ type: "CategoryChanged" }, { type: "DepartmentChanged", from: anna.department }],
  });
});

test("a department passes a case on with its reason; number and category stay", () => {
  const to = { department: elsewhere?.department ?? "", reason: "Είναι δικό σας" };
  expect(transfer(factsOf(pothole({ stage: "assigned", handler: anna.id })), to)).toMatchObject({
    case: {
      number: pothole().number,
      category: "potholes",
      department: to.department,
      handler: null,
      stage: "new",
    },
    events: [
      { type: "DepartmentChanged", department: to.department, from: anna.department, reason: to.reason },
    ],
  });
});

test("what does not exist, what is the same and what is closed is refused", () => {
  expect(recategorise(factsOf(pothole()), "nothing")).toEqual({ refused: "unknown-category" });
  expect(recategorise(factsOf(pothole()), "potholes")).toEqual({ refused: "same-category" });
  expect(recategorise(factsOf(pothole({ stage: "done" })), "potholes")).toEqual({ refused: "closed" });
  expect(transfer(factsOf(pothole()), { department: "nothing", reason: null })).toEqual({
    refused: "unknown-department",
  });
  expect(transfer(factsOf(pothole()), { department: anna.department ?? "", reason: null })).toEqual({
    refused: "same-department",
  });
});

import { expect, test } from "vitest";
import { answer, ask, write } from "../../../core/request/ask.ts";
import { isRefusal } from "../../../core/refusal.ts";
import type { ServiceRequest } from "../../../core/request/request.ts";
import { factsOf, pothole } from "../../support/request.ts";

const question = "Σε ποιον όροφο είναι;";

function asked(request: ServiceRequest, days: number): ServiceRequest {
  const decision = ask(factsOf(request, { days }), question);
  if (isRefusal(decision)) throw new Error(decision.refused);
  return decision.case;
}

test("a question starts a pause and remembers where the case stood", () => {
  const before = pothole({ stage: "working" });
  const facts = factsOf(before, { days: 1 });
  expect(ask(facts, question)).toEqual({
    case: {
      ...before,
      stage: "asked",
      before: "working",
      question,
      pauses: [{ from: facts.at, to: null }],
    },
    events: [{ type: "ResidentAsked", question }],
  });
});

test("the answer ends the pause and the case goes on where it stood", () => {
  const facts = factsOf(asked(pothole({ stage: "working" }), 1), { days: 4 });
  expect(answer(facts, { text: "στον δεύτερο", files: [] })).toMatchObject({
    case: { stage: "working", before: null, question: null, pauses: [{ to: facts.at }] },
    events: [{ type: "ResidentAnswered", text: "στον δεύτερο", files: [] }],
  });
});

test("a second question before the answer, a question about a closed case, and one to nobody are refused", () => {
  expect(ask(factsOf(asked(pothole(), 1)), question)).toEqual({ refused: "already-asked" });
  expect(ask(factsOf(pothole({ stage: "done" })), question)).toEqual({ refused: "closed" });
  expect(ask(factsOf(pothole({ resident: null })), question)).toEqual({ refused: "no-resident" });
});

test("an answer that nobody asked for is refused", () => {
  expect(answer(factsOf(pothole()), { text: "ναι", files: [] })).toEqual({ refused: "not-asked" });
});

test("the resident may add words at any time, but not to what they withdrew", () => {
  const said = { text: "Έγινε μεγαλύτερη", files: ["f1"] };
  expect(write(factsOf(pothole()), said)).toEqual({
    case: pothole(),
    events: [{ type: "ResidentWrote", ...said }],
  });
  expect(write(factsOf(pothole({ stage: "done" })), said)).toMatchObject({
    events: [{ type: "ResidentWrote" }],
  });
  expect(write(factsOf(pothole({ stage: "withdrawn" })), said)).toEqual({ refused: "closed" });
});

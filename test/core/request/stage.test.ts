import { expect, test } from "vitest";
import { standingWords } from "../../../core/request/words/standing.ts";
import { closedStages, isOpen, mayGo, stages, transitions } from "../../../core/request/stage.ts";

test("what was withdrawn stays withdrawn", () => {
  expect(transitions.withdrawn).toEqual([]);
});

test("every open stage can be closed, asked about and withdrawn", () => {
  for (const stage of stages.filter(isOpen)) {
    expect(transitions[stage]).toEqual(expect.arrayContaining(["done", "declined", "withdrawn"]));
    expect(stage === "asked" || mayGo(stage, "asked")).toBe(true);
  }
});

test("a closed case only opens again", () => {
  for (const stage of closedStages) expect(transitions[stage].every(isOpen)).toBe(true);
});

test("nothing goes from a stage to itself", () => {
  expect(stages.filter((stage) => mayGo(stage, stage))).toEqual([]);
});

test("every stage has a public text in both languages", () => {
  for (const stage of stages) {
    expect(standingWords[`stage.${stage}`].el.chat).toMatch(/\p{Script=Greek}/u);
    expect(standingWords[`stage.${stage}`].en.chat).not.toBe("");
  }
});

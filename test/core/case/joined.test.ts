import { expect, test } from "vitest";
import { joined } from "../../../core/case/joined.ts";
import { minutes, opening, person, request } from "../../contract/making.ts";

const [one, two] = [opening(request()), opening(request())];
const inbound = { key: "k", at: minutes(0), answer: [] };

test("what several changes bring stands one after the other, and nothing is replaced", () => {
  const anna = person();
  const both = joined([one, {}, { people: [anna] }, two]);
  expect(both).toEqual(
    Object.fromEntries([
      ["people", [anna]],
      ...Object.entries(one).map(([part, list]) => [part, [list, two[part as keyof typeof two]].flat()]),
    ]),
  );
});

test("nothing joined is nothing, and the changes stay as they were", () => {
  expect(joined([])).toEqual({});
  const before = structuredClone(one);
  joined([one, two]);
  expect(one).toEqual(before);
});

test("what there can be only one of comes from the one that has it", () => {
  expect(joined([one, { inbound }])).toEqual({ ...one, inbound });
});

test("two that bring an inbound key are refused instead of one being lost", () => {
  expect(() => joined([{ inbound }, one, { inbound }])).toThrow("inbound");
});

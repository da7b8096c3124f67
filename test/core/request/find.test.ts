import { afterEach, beforeEach, expect, test } from "vitest";
import { chios } from "../../support/chios.ts";
import { anna, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

test("a department or category that nobody knows is refused, and not an empty list", async () => {
  const clerk = desk.as(anna);
  for (const name of ["case.list", "case.count"] as const) {
    expect(await clerk.do(name, { department: "nowhere" })).toEqual({ refused: "unknown-department" });
    expect(await clerk.do(name, { category: "nowhere" })).toEqual({ refused: "unknown-category" });
  }
  expect(await clerk.do("case.list", { department: "roads" })).toMatchObject({ items: [] });
});

test("cases of a category that the municipality has given up are still found by it", async () => {
  const clerk = desk.as(anna);
  await clerk.do("case.new", { text: "Γκράφιτι στη σχολή", category: "graffiti" });
  const categories = chios.categories.filter(({ id }) => id !== "graffiti");
  await desk.store.commit({ municipality: { ...chios, categories } });
  expect(await clerk.do("case.count", { category: "graffiti" })).toEqual({ count: 1 });
});

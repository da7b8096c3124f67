import { afterEach, beforeEach, expect, test } from "vitest";
import { chios } from "../../support/chios.ts";
import { anna, reported, type TestDesk, testDesk } from "../../support/desk.ts";

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
  expect(await clerk.do("case.count", { category: "graffiti" })).toEqual({ count: 1, more: false });
});

test("whoever calls without the number is found by the telephone that they reported with", async () => {
  const clerk = desk.as(anna);
  const number = await reported(desk, "Σπασμένο παγκάκι");
  await desk.says({ kind: "contact", phone: "306944000222", own: true });
  await clerk.do("case.new", { text: "Κάδος χωρίς καπάκι", phone: "6955000333" });
  for (const text of ["6944000222", "694 400 0222", " +30 6944000222 "]) {
    expect(await clerk.do("case.list", { text })).toMatchObject({ items: [{ number }] });
    expect(await clerk.do("case.count", { text })).toEqual({ count: 1, more: false });
  }
});

test("a telephone that nobody has is looked for among the words", async () => {
  const clerk = desk.as(anna);
  await clerk.do("case.new", { text: "Η αφίσα λέει 6977000444" });
  expect(await clerk.do("case.count", { text: "6977000444" })).toEqual({ count: 1, more: false });
  expect(await clerk.do("case.count", { text: "6977000445" })).toEqual({ count: 0, more: false });
});

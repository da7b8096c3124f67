import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isOf } from "../../../core/cases.ts";
import type { Municipality } from "../../../core/municipality/municipality.ts";
import { compareFolders } from "../../../core/municipality/compare.ts";
import { planFolder } from "../../../core/municipality/plan.ts";
import { chios } from "../../support/chios.ts";
import { admin, anna, petros, reported, testDesk, type TestDesk } from "../../support/desk.ts";

const roads = anna.department ?? "";
const other = chios.departments.find(({ id }) => id !== roads)?.id ?? "";

/** The folder without the roads department, whose categories go to another. */
const merged: Municipality = {
  ...chios,
  departments: chios.departments.filter(({ id }) => id !== roads),
  categories: chios.categories.map((each) =>
    each.department === roads ? { ...each, department: other } : each,
  ),
};
const withoutPotholes: Municipality = {
  ...chios,
  categories: chios.categories.filter(({ id }) => id !== "potholes"),
};

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const apply = (municipality: Municipality, more: { moves?: Record<string, string>; id?: string } = {}) =>
  desk.as(admin).do("config.apply", { municipality, ...more });
const townNow = async () => (await desk.store.municipality())?.name.el;

async function pothole(): Promise<string> {
  const made = await desk.as(anna).do("case.new", { text: "λακκούβα", category: "potholes" });
  if ("refused" in made) throw new Error(made.refused);
  return made.number;
}

describe("what another folder would change", () => {
  it("is named one by one, and nothing where the folders say the same", () => {
    expect(compareFolders(chios, structuredClone(chios))).toEqual([]);
    const [first, ...rest] = chios.departments;
    if (first === undefined) throw new Error("the demonstration has departments");
    const renamed = { ...first, name: { el: "Νέο όνομα", en: "New name" } };
    expect(compareFolders(chios, { ...chios, departments: [renamed, ...rest] })).toEqual([
      { part: "department", id: first.id, what: "name", from: first.name.el, to: "Νέο όνομα" },
    ]);
    expect(compareFolders(chios, withoutPotholes)).toMatchObject([
      { part: "category", id: "potholes", what: "removed" },
    ]);
    expect(compareFolders(withoutPotholes, chios)).toMatchObject([{ id: "potholes", what: "added" }]);
  });

  it("is told with the open cases and the active staff whom it meets", async () => {
    await pothole();
    await pothole();
    const { effects } = await planFolder(desk.deps, { municipality: merged, moves: {} });
    expect(effects[0]).toMatchObject({ id: roads, what: "removed", open: 2, staff: 2, moveTo: null });
    const rerouted = effects.find(({ id, what }) => id === "potholes" && what === "route");
    expect(rerouted).toMatchObject({ from: roads, to: other, open: 2 });
  });
});

describe("applying a folder", () => {
  it("of another municipality needs its id, and another id is none", async () => {
    const elsewhere = { ...chios, id: "oinousses", name: { el: "Δήμος Οινουσσών", en: "Oinousses" } };
    expect(await apply(elsewhere)).toEqual({ refused: "other-municipality" });
    expect(await apply(elsewhere, { id: "chios" })).toEqual({ refused: "other-municipality" });
    expect(await townNow()).toBe("Δήμος Χίου");
    expect(await apply(elsewhere, { id: "oinousses" })).toMatchObject({ municipality: "Δήμος Οινουσσών" });
    expect(await townNow()).toBe("Δήμος Οινουσσών");
  });

  it("leaves no open case without its department or its category, nor a clerk, and changes nothing then", async () => {
    expect(await apply(merged)).toEqual({ refused: "orphans" });
    await pothole();
    expect(await apply(withoutPotholes)).toEqual({ refused: "orphans" });
    expect(await desk.store.municipality()).toEqual(chios);
  });

  it.each([
    ["to nowhere", { [roads]: "nowhere" }],
    ["of something that stays", { [roads]: other, [other]: roads }],
    ["to what goes itself", { [roads]: roads }],
  ])("takes no move %s", async (_, moves) => {
    expect(await apply(merged, { moves })).toEqual({ refused: "wrong-move" });
    expect(await desk.store.municipality()).toEqual(chios);
  });

  it("moves cases and clerks of a department together, and they keep what they have", async () => {
    const [mine, nobodys] = [await pothole(), await pothole()];
    await desk.as(anna).do("case.assign", { number: mine, to: "me" });
    expect(await apply(merged, { moves: { [roads]: other } })).toMatchObject({
      moved: { cases: 2, staff: 2 },
    });
    expect(await desk.store.case(mine)).toMatchObject({
      department: other,
      handler: anna.id,
      stage: "assigned",
    });
    expect(await desk.store.case(nobodys)).toMatchObject({ department: other, handler: null, stage: "new" });
    const staff = await desk.store.staff();
    expect(staff.find(({ id }) => id === petros.id)).toMatchObject({ department: other, version: 2 });
    expect(await desk.store.compareCases()).toMatchObject({ changed: null });
    expect(await desk.store.compareOffice()).toMatchObject({ changed: null });
    expect(await desk.store.verify()).toMatchObject({ broken: null });
  });

  it("writes each move into the history, by whom, and tells residents nothing", async () => {
    const number = await reported(desk);
    const before = (await desk.store.notices({ limit: 100 })).items.length;
    const found = await desk.store.case(number);
    if (found === undefined || !isOf(found, "request")) throw new Error("the report made no request");
    const target = chios.categories.find(
      ({ id, guidance }) => id !== found.category && guidance === undefined,
    );
    const without = {
      ...chios,
      categories: chios.categories.filter(({ id }) => id !== found.category),
    };
    const moves = { [found.category ?? ""]: target?.id ?? "" };
    expect(await apply(without, { moves })).toMatchObject({ moved: { cases: 1 } });
    const history = await desk.store.history(found.id);
    expect(history.find(({ event }) => event.type === "CategoryChanged")).toMatchObject({
      by: { kind: "staff", id: admin.id },
      event: { category: target?.id, from: found.category },
    });
    expect((await desk.store.notices({ limit: 100 })).items).toHaveLength(before);
  });

  it("does none of it where a case changed meanwhile", async () => {
    const number = await pothole();
    const { commit } = desk.store;
    let met = false;
    desk.deps.store.commit = async (change) => {
      if (!met && change.municipality !== undefined) {
        met = true;
        await desk.as(anna).do("case.note", { number, text: "είδα το σημείο" });
      }
      return commit(change);
    };
    expect(await apply(merged, { moves: { [roads]: other } })).toEqual({ refused: "changed-meanwhile" });
    expect(await desk.store.municipality()).toEqual(chios);
  });
});

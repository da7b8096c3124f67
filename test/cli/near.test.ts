import { expect, test } from "vitest";
import { nearest } from "../../cli/near.ts";
import { chios } from "../support/chios.ts";

const departments = chios.departments.map(({ id, name }) => ({ id, called: [name.el, name.en] }));
const categories = chios.categories.map(({ id, name }) => ({ id, called: [name.el, name.en] }));
const staff = [
  { id: "maria", called: ["Μαρία Παππά"] },
  { id: "demo-mar.vorria", called: ["Μαρία Βορριά"] },
  { id: "anna", called: ["Άννα Κοντού"] },
];

test.each([
  ["a slip", "pothols", categories, ["potholes"]],
  ["a letter doubled or not", "ana", staff, ["anna"]],
  ["the beginning of a word", "demo-mar", staff, ["demo-mar.vorria"]],
  ["the id without its hyphen", "streetlights", categories, ["street-lights"]],
  ["the Greek name, without accents", "οδοποιια", departments, ["roads"]],
  ["the Greek name in Latin letters", "fotismos", categories, ["street-lights"]],
  ["the other keyboard", "ςατερ", departments, ["water"]],
  ["what somebody is called", "Μαρία Παππά", staff, ["maria"]],
  ["a name that two share", "μαρια", staff, ["maria", "demo-mar.vorria"]],
  ["nothing like any", "nowhere", departments, []],
  ["nothing at all", " ", departments, []],
])("knows what was probably meant by %s", (_, typed, things, ids) => {
  expect(nearest(typed, things).map(({ id }) => id)).toEqual(ids);
});

import { exits } from "../exit-codes.ts";
import { flagTable } from "../table/flags.ts";
import { before } from "../verb/telling.ts";
import type { Choice, Place, Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Gives a case another department, or another category with its department. */
export const move = {
  name: "case.move",
  on: ["request"],
  summary: { el: "Σε άλλη υπηρεσία ή κατηγορία", en: "To another department or category" },
  aliases: ["μεταβιβαση"],
  examples: ["dimos case move 417293613 water", "dimos case move 417293613 --category potholes"],
  asks: {
    department: {
      as: "one-of",
      flag: { term: "-d, --department <ID>", el: "σε ποια υπηρεσία", en: "to which department" },
      question: {
        el: "Ποια κατηγορία ή υπηρεσία είναι η σωστή;",
        en: "Which category or department is right?",
      },
      options: places,
      or: "category",
    },
    category: {
      as: "one-of",
      flag: { term: "-c, --category <ID>", el: "σε ποια κατηγορία", en: "to which category" },
    },
    reason: { as: "text", flag: flagTable.why, most: 1000 },
  },
  input: ({ department, category, reason }) => ({ department, category, reason }),
  value: ({ department, category = "" }, { names }) =>
    department === undefined ? names.category(category) : names.department(department),
  done: { el: "{number}  την έχει πλέον: {value}", en: "{number}  moved to: {value}" },
  refusals: {
    "same-category": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} είναι ήδη εκεί.", en: "Case {number} is there already." },
      why: { el: "Έχει αυτή την κατηγορία: {value}.", en: "It has that category: {value}." },
      next: "dimos case show {number}",
    },
    "same-department": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} είναι ήδη εκεί.", en: "Case {number} is there already." },
      why: { el: "Την έχει αυτή η υπηρεσία: {value}.", en: "That department has it: {value}." },
      next: "dimos case show {number}",
    },
  },
  timeline: {
    CategoryChanged: ({ category, from }, reading) => [
      say({ el: "Κατηγορία: {category}", en: "Category: {category}" }, reading.language, {
        category:
          category === null
            ? say({ el: "καμία", en: "none" }, reading.language)
            : reading.names.category(category),
      }),
      before(from === null ? null : reading.names.category(from), reading),
    ],
    DepartmentChanged: ({ department, reason }, { names, language }) => [
      say({ el: "Υπηρεσία: {department}", en: "Department: {department}" }, language, {
        department: names.department(department),
      }),
      reason,
    ],
  },
  screen: {
    key: "m",
    short: { el: "μεταβίβαση", en: "move" },
    long: { el: "Σωστή κατηγορία ή άλλη υπηρεσία", en: "The right category or another department" },
    done: { el: "{number}: άλλαξε κατηγορία ή υπηρεσία.", en: "{number} has moved." },
  },
} as const satisfies Verb<"case.move">;

/** Where a case can go: another department as it is, or another category. */
function places({ names, language, one }: Place): Choice[] {
  const departments = (names.municipality?.departments ?? [])
    .filter(({ id }) => id !== one?.department)
    .map(({ id, name }) => ({
      label: say({ el: "Υπηρεσία: {name}", en: "Department: {name}" }, language, { name: name[language] }),
      name: name[language],
      values: { department: id },
    }));
  const categories = (names.municipality?.categories ?? [])
    .filter(({ id, guidance }) => guidance === undefined && id !== one?.category)
    .map(({ id, name, department }) => ({
      label: say({ el: "Κατηγορία: {name}", en: "Category: {name}" }, language, { name: name[language] }),
      name: name[language],
      aside: department === one?.department ? "" : names.department(department),
      values: { category: id },
    }));
  return [...departments, ...categories];
}

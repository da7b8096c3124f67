import type { LeftOut } from "../../core/petition/sheet.ts";
import type { Language } from "../../core/language.ts";
import type { Verb } from "../verb/verb.ts";
import { fill } from "../words/words.ts";
import { leftOutWords, sheetWords } from "./command-words.ts";
import { takesSignatures } from "./words.ts";

/** A sheet of signatures on paper, one a line. */
export const sheet = {
  name: "petition.sheet",
  on: ["petition"],
  line: false,
  summary: { el: "Φύλλο με υπογραφές σε χαρτί", en: "A sheet of signatures on paper" },
  examples: [],
  asks: {
    sheet: {
      as: "text",
      flag: { term: "--sheet <NUMBER>", el: "ο αριθμός του φύλλου", en: "the number on the sheet" },
      question: sheetWords.sheet,
      most: 20,
    },
    lines: {
      as: "text",
      flag: { term: "--lines <LINES>", el: "ένας στη γραμμή", en: "one a line" },
      question: {
        el: "Ποιοι υπέγραψαν; Ένας στη γραμμή: κινητό, e-mail ή Α.Φ.Μ., όπως το ζητά το αίτημα.",
        en: "Who signed? One a line: mobile, e-mail or tax number, as the petition asks.",
      },
      most: 8000,
    },
  },
  input: ({ sheet: number = "", lines = "" }) => ({ sheet: number, lines: linesOf(lines) }),
  became: ({ petition, counted, lines, leftOut }) => {
    const told = (language: Language) => {
      const count = { el: `μετρούν ${counted} από ${lines}`, en: `${counted} of ${lines} count` }[language];
      return [count, ...leftOut.map((each) => whyLeft(each, language))].join(" · ");
    };
    return { case: petition, value: { el: told("el"), en: told("en") } };
  },
  done: { el: "{number}  φύλλο: {value}", en: "{number}  sheet: {value}" },
  timeline: {},
  screen: {
    key: "p",
    short: { el: "φύλλο", en: "sheet" },
    long: { el: "Περνά φύλλο με υπογραφές σε χαρτί", en: "Enters a sheet of signatures on paper" },
    foot: takesSignatures,
    inside: true,
    draft: { el: "φύλλο υπογραφών", en: "sheet" },
    done: { el: "{number}: {value}", en: "{number}: {value}" },
  },
} as const satisfies Verb<"petition.sheet">;

function linesOf(text: string): { key: string }[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return lines.filter((line) => line !== "").map((key) => ({ key }));
}

function whyLeft({ line, why }: LeftOut, language: Language): string {
  return fill(sheetWords.line[language], { line: String(line), why: leftOutWords[why][language] });
}

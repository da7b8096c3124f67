import { flagTable } from "../table/flags.ts";
import type { Ask, Choice, Place, Values } from "../verb/verb.ts";
import { fill, say, type Words } from "../words/words.ts";
import { doubtWords, placeWords } from "./command-words.ts";

const words = {
  sheet: { el: "Φύλλο {sheet}", en: "Sheet {sheet}" },
  hour: { el: "Όσες ήρθαν την τελευταία ώρα", en: "Those of the last hour" },
  day: { el: "Όσες ήρθαν το τελευταίο 24ωρο", en: "Those of the last 24 hours" },
  all: { el: "Όλες όσες είναι σε έλεγχο", en: "All that are held" },
  held: { el: "{count} σε έλεγχο", en: "{count} held" },
} as const satisfies Record<string, Words>;

const hourMs = 3_600_000;

/** How signatures are meant on the screen: each value of a choice is one of what `petition.hold` and its like select by. */
export const which = {
  as: "one-of",
  flag: { term: "--which <WHICH>", el: "ποιες υπογραφές", en: "which signatures" },
} as const;

/** Why they are doubtful; it stays in the office. */
export const reason = {
  as: "text",
  flag: flagTable.why,
  question: doubtWords.reason,
  most: 500,
} as const satisfies Ask;

/** A choice carries its selection as JSON: it goes to the desk as it is. */
export function selectedIn({ which: chosen = "{}" }: Values): Record<string, string> {
  return JSON.parse(chosen) as Record<string, string>;
}

/** The sheets that were entered. */
export function bySheet({ shown, language }: Place, then?: readonly string[]): Choice[] {
  const sheets = (shown?.events ?? []).flatMap(({ event }) =>
    event.type === "SheetEntered" ? [event.sheet] : [],
  );
  return sheets.map((sheet) => choice(fill(words.sheet[language], { sheet }), { sheet }, { then }));
}

/** What came lately. */
export function byTime({ now, language }: Place, then?: readonly string[]): Choice[] {
  if (now === undefined) return [];
  const since = (hours: number) => ({ since: new Date(now.getTime() - hours * hourMs).toISOString() });
  return [
    choice(say(words.hour, language), since(1), { then }),
    choice(say(words.day, language), since(24), { then }),
  ];
}

/** Where those came from that are held: what came together goes together. */
export function byPlace({ shown, language }: Place, then?: readonly string[]): Choice[] {
  return (shown?.held ?? []).map(({ of, value, count }) => {
    const label = of === "sheet" ? fill(words.sheet[language], { sheet: value }) : placeWords[of][language];
    const aside = fill(words.held[language], { count: String(count) });
    return choice(label, { [of]: value }, { then, aside });
  });
}

/** All that are held. */
export function allHeld({ shown, language }: Place): Choice[] {
  const count = shown?.tally?.held ?? 0;
  const aside = fill(words.held[language], { count: String(count) });
  return count === 0 ? [] : [choice(say(words.all, language), {}, { then: [], aside })];
}

type More = { then?: readonly string[] | undefined; aside?: string };

function choice(label: string, select: Record<string, string>, { then = [], aside }: More): Choice {
  return { label, values: { which: JSON.stringify(select) }, then, ...(aside !== undefined && { aside }) };
}

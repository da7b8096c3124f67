import type { Municipality } from "../../core/municipality/municipality.ts";
import { type Understood, understood } from "../../core/request/understood.ts";
import { exits } from "../exit-codes.ts";
import { fail } from "../print/failure.ts";
import { print, printFields, printJson } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk } from "../session.ts";
import { configTryWords as words } from "../words/config-try.ts";
import { say } from "../words/words.ts";

const shown = 3;

/** `dimos config try`: what the desk makes of a sentence and which words counted, so that the folder can be mended. */
export const tryConfig = onDesk(async (run, { deps }) => {
  const municipality = await deps.store.municipality();
  if (municipality === undefined) return fail(run, "not-initialised", { value: (await run.machine()).data });
  const text = run.args.join(" ");
  const item = told(understood(municipality, text), municipality);
  if (run.json) printJson(run, { query: { text }, items: [item] });
  else if (run.quiet) print(run, [[item.category ?? ""]]);
  else if (!run.terminal.outputIsTerminal) printFields(run, plainRows(item));
  else
    print(
      run,
      page(item, (key) => say(words[key], run.language)),
    );
  return exits.ok;
});

type Told = ReturnType<typeof told>;

function told({ danger, intent, matched, point, place }: Understood, { categories }: Municipality) {
  const nameOf = (id: string) => categories.find((each) => each.id === id)?.name.el ?? id;
  return {
    danger,
    intent,
    category: matched.best ?? null,
    sure: matched.sure,
    point,
    place,
    because: matched.ranked.slice(0, shown).map(({ id, score, because }) => ({
      category: id,
      name: nameOf(id),
      score: Math.round(score * 100) / 100,
      words: because,
    })),
  };
}

function plainRows({ danger, intent, category, sure, place, because }: Told): string[][] {
  return [
    ["danger", danger ?? ""],
    ["intent", intent ?? ""],
    ["category", category ?? "", sure ? "sure" : "asks"],
    ["place", place ?? ""],
    ...because.map((each) => ["because", each.category, String(each.score), each.words.join(" ")]),
  ];
}

function page(item: Told, word: (key: keyof typeof words) => string): Line[] {
  const row = (key: keyof typeof words, value: string): Line => [styled("dim", `${word(key)}: `), value];
  const { danger, intent, category, sure, point, place, because } = item;
  return [
    ...(danger === null ? [] : [row("danger", danger)]),
    ...(intent === null ? [] : [row("intent", intent)]),
    row("category", category === null ? word("none") : `${category} · ${word(sure ? "sure" : "asks")}`),
    ...(place === null ? [] : [row("place", place)]),
    ...(point === null ? [] : [row("point", `${point.lat}, ${point.lon}`)]),
    ...because.map(({ name, score, words: counted }): Line => [
      "  ",
      styled("cyan", name),
      ` ${score} · ${counted.join(", ")}`,
    ]),
  ];
}

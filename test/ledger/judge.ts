import { itemsOf } from "../support/command.ts";
import type { Outside } from "./outside.ts";
import type { Promised } from "./promises.ts";

/** What did not hold, each with what it is about; `repeats` are messages with a number that came more than once. */
export type Verdict = {
  lost: string[];
  doubled: string[];
  untold: string[];
  broken: string[];
  repeats: number;
};

type Item = { number: string; text: string };

/** Compares what was promised with what the desk's own commands say afterwards. */
export async function judged(outside: Outside, promised: Promised): Promise<Verdict> {
  const items = await everyCase(outside);
  const counts = promised.reports.map(({ mark }) => ({
    mark,
    count: items.filter(({ text }) => text.includes(mark)).length,
  }));
  const numbers = new Set(items.map(({ number }) => number));
  const notes = await noted(outside, promised.notes);
  const copies = await inTurn(promised.copies, copied(outside));
  const told = tellings(outside);
  const log = await unsound(outside);
  return {
    lost: [
      ...counts.filter(({ count }) => count === 0).map(({ mark }) => mark),
      ...promised.heard.filter((number) => !numbers.has(number)),
      ...notes.lost,
      ...copies.flatMap(({ lost }) => lost),
    ],
    doubled: [...counts.filter(({ count }) => count > 1).map(({ mark }) => mark), ...notes.doubled],
    untold: promised.reports.filter(({ chat }) => chat !== null && !told.has(chat)).map(({ mark }) => mark),
    broken: [...log, ...copies.flatMap(({ broken }) => broken)],
    repeats: [...told.values()].reduce((sum, count) => sum + count - 1, 0),
  };
}

/** One after the other: each is a process of its own, and there may be hundreds. */
async function inTurn<T, R>(all: readonly T[], look: (each: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (const each of all) found.push(await look(each));
  return found;
}

/** How often each chat was told a number. */
export function tellings({ telegram }: Outside): Map<number, number> {
  const told = new Map<number, number>();
  for (const { chat, text } of telegram.seen)
    if (text.includes("Ο αριθμός σας")) told.set(chat, (told.get(chat) ?? 0) + 1);
  return told;
}

async function everyCase(outside: Outside, data?: string): Promise<Item[]> {
  const all: Item[] = [];
  for (let after: string | null = ""; after !== null;) {
    const more = after === "" ? [] : ["--after", after];
    const page = await outside.dimos(
      ["case", "list", "--closed", "--limit", "1000", "--json", ...more],
      data,
    );
    if (page.code !== 0) throw new Error(page.err);
    all.push(...itemsOf<Item>(page));
    after = (JSON.parse(page.out) as { next: string | null }).next;
  }
  return all;
}

/** Notes are looked for in the history of the case that they were written on, fifty cases a process. */
async function noted(
  outside: Outside,
  notes: Promised["notes"],
): Promise<{ lost: string[]; doubled: string[] }> {
  const numbers = [...new Set(notes.map(({ number }) => number))];
  const pages = Array.from({ length: Math.ceil(numbers.length / 50) }, (_, no) =>
    numbers.slice(no * 50, (no + 1) * 50),
  );
  const shown = await inTurn(pages, (page) => outside.dimos(["case", "show", ...page, "--json"]));
  const items = shown.flatMap((each) => itemsOf<{ number: string }>(each));
  const texts = new Map(items.map((item) => [item.number, JSON.stringify(item)]));
  const counted = notes.map(({ number, mark }) => ({
    mark,
    count: (texts.get(number) ?? "").split(mark).length - 1,
  }));
  return {
    lost: counted.filter(({ count }) => count === 0).map(({ mark }) => mark),
    doubled: counted.filter(({ count }) => count > 1).map(({ mark }) => mark),
  };
}

/** The checks of the doctor that must hold after every kill, for those that do not. */
async function unsound(outside: Outside, data?: string): Promise<string[]> {
  const checks = itemsOf<{ name: string; ok: boolean; detail: string }>(
    await outside.dimos(["doctor", "--json"], data),
  );
  const vital = ["database", "log", "log-cases"];
  const bad = checks.filter(({ name, ok }) => vital.includes(name) && !ok);
  const missing = vital.filter((name) => !checks.some((check) => check.name === name));
  return [...bad.map(({ name, detail }) => `${name}: ${detail}`), ...missing];
}

/** A copy is a desk of its own, with everything in it that had been answered before it began. */
function copied(outside: Outside) {
  return async ({ folder, marks }: Promised["copies"][number]) => {
    const items = await everyCase(outside, folder).catch((error: unknown) => String(error));
    if (typeof items === "string") return { lost: [], broken: [items] };
    const lost = marks.filter((mark) => !items.some(({ text }) => text.includes(mark)));
    return { lost: lost.map((mark) => `${mark} in a copy`), broken: await unsound(outside, folder) };
  };
}

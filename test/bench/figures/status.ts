import { type Serving, serving } from "../../support/serving.ts";
import { inTurns } from "../measure.ts";
import { type Loader, startLoader } from "../parts/load.ts";
import type { Scale } from "../scale.ts";
import { seeded, seededStore, someNumbers } from "../seeded.ts";
import type { Figure } from "../table.ts";

const few = 1000;
const looks = 5000;
const pages = 2000;
const connections = 20;
const aim = { least: 0.65, of: "limit" } as const;

/** Where a case stands, by its number: the store's answer and the whole page, with many cases against few. */
export async function status(scale: Scale): Promise<Figure[]> {
  const [small, large] = [await seededStore(few), await seededStore(scale.cases)];
  const numbers = { small: await someNumbers(small, few), large: await someNumbers(large, looks) };
  const read = await inTurns(scale.rounds, {
    small: () => readRate(small.case, numbers.small),
    large: () => readRate(large.case, numbers.large),
  });
  await Promise.all([small.close(), large.close()]);
  const loader = await startLoader();
  const desks = await Promise.all([few, scale.cases].map((cases) => serving({ DIMOS_DATA: seeded(cases) })));
  const [little, much] = desks as [Serving, Serving];
  try {
    const shown = await inTurns(scale.rounds, {
      small: () => pageRate(loader, little, numbers.small),
      large: () => pageRate(loader, much, numbers.large),
    });
    const limit = (value: number) => ({ name: `at ${few} cases`, value });
    const at = `at ${scale.cases.toLocaleString("en")} cases`;
    return [
      { name: `Status by number ${at}`, value: read.large, unit: "/s", limit: limit(read.small), aim },
      { name: `Tracking page ${at}`, value: shown.large, unit: "/s", limit: limit(shown.small), aim },
    ];
  } finally {
    await Promise.all([...desks.map((desk) => desk.stop()), loader.stop()]);
  }
}

async function readRate(
  read: (number: string) => Promise<unknown>,
  numbers: readonly string[],
): Promise<number> {
  const begun = performance.now();
  for (let at = 0; at < looks; at += 1) {
    // Steps through the list by a prime, so that neighbours are not read one after the other.
    if ((await read(numbers[(at * 7919) % numbers.length] ?? "")) === undefined) throw new Error("not found");
  }
  return (looks * 1000) / (performance.now() - begun);
}

async function pageRate(loader: Loader, { url }: Serving, numbers: readonly string[]): Promise<number> {
  const shots = Array.from({ length: pages }, (_, at) => ({
    method: "GET" as const,
    path: `/t/${numbers[(at * 7919) % numbers.length] ?? ""}`,
  }));
  const { good, bad, seconds } = await loader.ask({ url, shots, connections });
  if (bad > 0) throw new Error(`${bad} pages were not shown`);
  return good / seconds;
}

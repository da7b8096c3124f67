import type { Petition } from "../../../core/petition/petition.ts";
import { recount } from "../../../core/petition/recount.ts";
import { openStore } from "../../../db/sqlite/store.ts";
import { type Serving, serving } from "../../support/serving.ts";
import { inTurns, timed } from "../measure.ts";
import { type Loader, startLoader } from "../parts/load.ts";
import { signInBulk, withPetition } from "../petition-seeded.ts";
import { migrations, newFolder } from "../places.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const few = 1000;
const looks = 2000;
const pages = 300;
const flat = { least: 0.65, of: "limit" } as const;

/** The count, the page and the recount with many signatures against few. */
export async function petitions({ cases: many, rounds }: Scale): Promise<Figure[]> {
  const sides = await Promise.all([few, many].map(async (count) => signedFolder(count)));
  const [little, much] = sides as [Signed, Signed];
  const loader = await startLoader();
  try {
    const counts = await inTurns(rounds, {
      little: () => countRate(little),
      much: () => countRate(much),
    });
    const recounted = await recounting(much, many);
    const desks = await Promise.all(sides.map(({ folder }) => serving({ DIMOS_DATA: folder })));
    const [first, second] = desks as [Serving, Serving];
    const shown = await inTurns(rounds, {
      little: () => pageRate(loader, first, little.one),
      much: () => pageRate(loader, second, much.one),
    }).finally(() => Promise.all(desks.map((desk) => desk.stop())));
    const limit = (value: number) => ({ name: `at ${few} signatures`, value });
    const at = `at ${many.toLocaleString("en")} signatures`;
    return [
      { name: `Count ${at}`, value: counts.much, unit: "/s", limit: limit(counts.little), aim: flat },
      { name: `Petition page ${at}`, value: shown.much, unit: "/s", limit: limit(shown.little), aim: flat },
      ...recounted,
    ];
  } finally {
    await loader.stop();
    sides.forEach(({ remove }) => remove());
  }
}

type Signed = { folder: string; one: Petition; remove: () => void };

async function signedFolder(count: number): Promise<Signed> {
  const { folder, remove } = newFolder("signed");
  const one = await withPetition(folder);
  signInBulk(folder, one, count);
  return { folder, one, remove };
}

async function countRate({ folder, one }: Signed): Promise<number> {
  const store = await openStore({ folder, migrations });
  const ms = await timed(async () => {
    for (let look = 0; look < looks; look += 1) await store.beside(one.id);
  });
  await store.close();
  return (looks * 1000) / ms;
}

async function pageRate(loader: Loader, { url }: Serving, { number }: Petition): Promise<number> {
  const shots = Array.from({ length: pages }, () => ({
    method: "GET" as const,
    path: `/petitions/${number}`,
  }));
  const { good, bad, seconds } = await loader.ask({ url, shots, connections: 10 });
  if (bad > 0) throw new Error(`${bad} pages were not shown`);
  return good / seconds;
}

/** How long it takes, and by how much the process grows meanwhile. */
async function recounting({ folder, one }: Signed, many: number): Promise<Figure[]> {
  const store = await openStore({ folder, migrations });
  const before = process.memoryUsage.rss();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const hashed = await timed(async () => {
    const { faults, counted } = await store.counting(one.id, (lists) => recount(lists, []));
    if (faults.length > 0 || counted !== many) throw new Error(`${counted} of ${many} were counted again`);
  });
  clearInterval(watching);
  await store.close();
  const name = `Recount of ${many.toLocaleString("en")} signatures`;
  return [
    { name, value: hashed / 1000, unit: "s", limit: { name: "a second", value: 1 }, aim: null },
    {
      ...{ name: `${name}, memory more`, value: (most - before) / 1e6, unit: "MB" },
      limit: { name: "before", value: before / 1e6 },
      aim: { most: 150, of: "value" },
    },
  ];
}

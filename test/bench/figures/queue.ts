import { openStatuses } from "../../../core/case/status.ts";
import type { QueueQuery, Store } from "../../../core/store.ts";
import { median, quantile, timed } from "../measure.ts";
import type { Scale } from "../scale.ts";
import { seededStore, someNumbers } from "../seeded.ts";
import type { Figure } from "../table.ts";

const page = 50;
const times = 40;
const open = openStatuses;

/** A page of the queue and a search, as the clerk's screen asks for them; the limit is one case by its number. */
export async function queue(scale: Scale): Promise<Figure[]> {
  const store = await seededStore(scale.cases);
  try {
    const [number = ""] = await someNumbers(store, 1);
    const [clerk] = await store.staff();
    const { next } = await store.list({ status: open, limit: page });
    const one = await millisecondsOf(() => store.case(number));
    const asked: [string, Partial<QueueQuery>][] = [
      ["all open", { status: open }],
      ["all open, page 2", { status: open, ...(next !== null && { after: next }) }],
      ["one's own", { status: open, handler: clerk?.id ?? "" }],
      ["new, newest first", { status: ["new"], order: "newest" }],
      ["planned, exactly", { status: ["working"], stages: ["planned"] }],
      ["overdue", { overdueAt: new Date() }],
      ["search, a common word", { text: "λακκουβα" }],
      ["search, among open ones", { text: "λακκουβα", status: open }],
      ["search, two words", { text: "λακκουβα σχολειο" }],
      ["search, three letters", { text: "λακ" }],
      ["search, a street", { text: "απλωταριας 12" }],
      ["search, the number", { text: number }],
    ];
    const figures: Figure[] = [];
    for (const [name, query] of asked) figures.push(await figure(store, { name, query, one: one.half }));
    return figures;
  } finally {
    await store.close();
  }
}

type Asked = { name: string; query: Partial<QueueQuery>; one: number };

async function figure(store: Store, { name, query, one }: Asked): Promise<Figure> {
  const { half, most } = await millisecondsOf(() => store.list({ limit: page, ...query }));
  return {
    name: `Queue: ${name} (p95 ${most.toFixed(1)} ms)`,
    value: half,
    unit: "ms",
    limit: { name: "one case", value: one },
    aim: { most: 5, of: "value" },
  };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<{ half: number; most: number }> {
  await work();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await timed(work));
  return { half: median(taken), most: quantile(taken, 0.95) };
}

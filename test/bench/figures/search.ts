import { openStatuses } from "../../../core/case/status.ts";
import type { Case } from "../../../core/cases.ts";
import type { QueueQuery, Store } from "../../../core/store.ts";
import { median, quantile, timed } from "../measure.ts";
import type { Scale } from "../scale.ts";
import { seededStore, someNumbers } from "../seeded.ts";
import type { Figure } from "../table.ts";

const page = 50;
const times = 25;
const most = 5;

/**
 * Whatever a clerk may look for, among all cases and among open ones, and pages by due date where two filters meet; the
 * limit is one case by its number.
 */
export async function search(scale: Scale): Promise<Figure[]> {
  const store = await seededStore(scale.cases);
  try {
    const [number = ""] = await someNumbers(store, 1);
    const one = await taken(() => store.case(number));
    const figures: Figure[] = [];
    for (const [kind, queries] of await asked(store)) {
      // Of a kind the dearest one counts.
      let worst = { half: 0, late: 0 };
      for (const query of queries) {
        const found = await taken(() => store.list({ limit: page, ...query }));
        if (found.half > worst.half) worst = found;
      }
      figures.push({
        name: `Search: ${kind} (p95 ${worst.late.toFixed(1)} ms)`,
        value: worst.half,
        unit: "ms",
        limit: { name: "one case", value: one.half },
        aim: { most, of: "value" },
      });
    }
    return figures;
  } finally {
    await store.close();
  }
}

async function taken(work: () => Promise<unknown>): Promise<{ half: number; late: number }> {
  await work();
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await timed(work));
  return { half: median(all), late: quantile(all, 0.95) };
}

type Kind = [name: string, queries: Partial<QueueQuery>[]];

async function asked(store: Store): Promise<Kind[]> {
  const { items } = await store.list({ order: "newest", limit: 1000 });
  const names = await Promise.all(
    items.slice(0, 200).map(async ({ resident }) => (resident === null ? null : store.person(resident))),
  );
  const known = names.flatMap((found) => found?.person.name ?? []);
  const [first = "", second = ""] = known;
  const protocol = items.flatMap((each: Case) =>
    "protocol" in each && each.protocol !== null ? [each.protocol] : [],
  )[0];
  const { no, year } = protocol ?? { no: 1, year: 2026 };
  const number = items[0]?.number ?? "";
  const texts = (...all: string[]) => all.flatMap((text) => [{ text }, { text, status: openStatuses }]);
  const both = (query: Partial<QueueQuery>) => [query, { ...query, order: "newest" } as const];
  const departments = distinct(items.map(({ department }) => department)).slice(0, 3);
  const categories = distinct(items.map(({ category }) => category)).slice(0, 3);
  return [
    ["the number, whole, begun, in groups", texts(number, number.slice(0, 3), number.slice(0, 6))],
    ["the number of the register", texts(`${no}/${year}`, String(no))],
    ["a name, whole and half", texts(first, second, first.split(" ")[1] ?? "")],
    ["a common word", texts("λακκούβα", "σκουπίδια", "δρόμο")],
    ["in other endings", texts("λακκουβων", "σκουπιδιών", "λάμπες")],
    ["in Latin letters", texts("lakkouva", "skoupidia", "exei fugei h roda")],
    ["abbreviated", texts("πλ βουνακιου", "αγ νικολαου", "λεωφ αιγαιου")],
    ["a street with its number", texts("ερμου 12", "απλωταριας 31")],
    ["what clerks and residents said", texts("περίπτερο", "συνεργείο", "περιπτερο απεναντι")],
    ["a word that nobody wrote", texts("ραφτοπουλος", "ξψφθ")],
    ["letters and small words", texts("λ", "λα", "λακ", "και", "στον")],
    ["two common words that seldom meet", texts("λακκουβα σχολειο", "φωτα δρομου", "λαμπα καμενη")],
    ["a sentence", texts("καλησπέρα σας, έχει μια λακκούβα στον δρόμο μπροστά από το σχολείο")],
    [
      "by due date, open, two filters",
      departments.flatMap((department) => both({ department, channel: "sms", status: openStatuses })),
    ],
    [
      "by due date, all, two filters that meet",
      departments.map((department) => ({ department, channel: "sms" })),
    ],
    [
      "by due date, all, two that never meet",
      categories.flatMap((category) => departments.map((department) => ({ category, department }))),
    ],
  ];
}

function distinct(all: readonly (string | null)[]): string[] {
  return [...new Set(all.filter((each) => each !== null))];
}

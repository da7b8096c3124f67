import { caseAt } from "../../core/case/at.ts";
import { describe, expect, it } from "vitest";
import { openStatuses } from "../../core/case/status.ts";
import { closedStages, type Stage, stages, statusOf } from "../../core/request/stage.ts";
import { dueAt, type ServiceRequest } from "../../core/request/request.ts";
import type { QueueQuery } from "../../core/store.ts";
import { changing, event, minutes, morning, opening, person, put, request } from "./making.ts";
import { onEmptyStore, type Opening, type Subject } from "./subject.ts";

const departments = ["roads", "cleaning", null];
const handlers = ["anna", "petros", null];
const channels = ["telegram", "voice", "desk"] as const;
const people = ["eleni", "nikos", "maria"].map((id) => person({ id }));
const size = 120;

/** Cases of every kind: the parts turn at different speeds, so that they meet in every way. */
const cases: ServiceRequest[] = Array.from({ length: size }, (_, index) => {
  const stage = stages[index % stages.length] ?? "new";
  return request({
    stage,
    department: departments[index % 3] ?? null,
    category: index % 3 === 2 ? null : index % 2 === 0 ? "potholes" : "bins",
    handler: handlers[(index >> 2) % 3] ?? null,
    channel: channels[index % 3] ?? "telegram",
    resident: [...people, null][index % 4]?.id ?? null,
    text: index % 5 === 0 ? `λακκούβα ${index}` : `κάδος ${index}`,
    closedAt: closedStages.includes(stage) ? minutes(index) : null,
    legalDue: stage === "asked" ? null : minutes(10_000 + ((index * 37) % size)),
    promisedDue: stage === "asked" || index % 4 === 0 ? null : minutes((index * 53) % size),
  });
});

const filters: Record<string, Omit<QueueQuery, "limit">> = {
  nothing: {},
  "what is open": { status: openStatuses },
  "what waits or is new": { status: ["waiting", "new"] },
  "no status at all": { status: [] },
  requests: { kind: "request" },
  "requests of a clerk that are worked on": { kind: "request", status: ["working"], handler: "anna" },
  "one stage": { stages: ["working"] },
  "stages named twice": { stages: ["new", "new", "done"] },
  "no stage at all": { stages: [] },
  handler: { handler: "anna" },
  "no handler": { handler: null },
  department: { department: "roads" },
  category: { category: "bins" },
  channel: { channel: "voice" },
  "a resident": { residents: ["eleni"] },
  "two residents, what is open in a department": {
    ...{ residents: ["maria", "nikos"], department: "roads", stages: ["new", "assigned", "working"] },
  },
  "somebody who reported nothing": { residents: ["nobody"] },
  "overdue ones": { overdueAt: minutes(60) },
  "overdue ones of a clerk": { overdueAt: minutes(80), handler: "petros" },
  words: { text: "λακκούβα" },
  "stages of a status": { status: ["working", "closed"], stages: ["planned", "declined"] },
  "words within a stage and a department": {
    text: "κάδος",
    stages: ["new", "assigned"],
    department: "cleaning",
  },
  "department, category, handler and channel together": {
    ...{ department: "cleaning", category: "bins", handler: "anna", channel: "voice" },
  },
  "an unknown department": { department: "navy" },
};

/** The same answer, found by looking at every case. */
function expected({ order = "due", ...query }: Omit<QueueQuery, "limit">): string[] {
  const due = (each: ServiceRequest) => dueAt(each)?.getTime() ?? Infinity;
  const found = cases.filter(
    (each) =>
      (query.kind === undefined || each.kind === query.kind) &&
      (query.status === undefined || query.status.includes(statusOf(each.stage))) &&
      (query.stages === undefined || query.stages.includes(each.stage)) &&
      (query.handler === undefined || each.handler === query.handler) &&
      (query.department === undefined || each.department === query.department) &&
      (query.category === undefined || each.category === query.category) &&
      (query.channel === undefined || each.channel === query.channel) &&
      (query.residents === undefined || query.residents.includes(each.resident ?? "")) &&
      (query.overdueAt === undefined ||
        (due(each) < query.overdueAt.getTime() && !closedStages.includes(each.stage))) &&
      (query.text === undefined || each.text.startsWith(query.text)),
  );
  const newestFirst = order === "newest" || query.text !== undefined;
  const sorted = newestFirst ? found.reverse() : found.sort((a, b) => due(a) - due(b) || place(a) - place(b));
  return sorted.map(({ number }) => number);
}

const place = (each: ServiceRequest): number => cases.indexOf(each);

async function pages({ store }: Subject, query: Omit<QueueQuery, "limit">, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.list({ ...query, limit, ...(after !== undefined && { after }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items.map(({ number }) => number));
    if (page.next === null) return found;
    expect(page.items).toHaveLength(limit);
    after = page.next;
  }
}

/** Lists and counts: by every filter, in both orders, page by page. */
export function queueContract(open: Opening): void {
  onEmptyStore("lists cases", open, (on) => {
    it("of an empty desk: none", async () => {
      expect(await on.store.list({ limit: 10 })).toEqual({ items: [], next: null });
      expect(await on.store.count({ limit: 1 }, 10)).toBe(0);
      await put(on.store, { people });
      for (const each of cases) await put(on.store, opening(each));
    });

    describe.each(Object.entries(filters))("by %s", (_, filter) => {
      it.each(["due", "newest"] as const)("in the order «%s», on pages of every size", async (order) => {
        const query = { ...filter, order };
        for (const limit of [1, 7, 200]) expect(await pages(on, query, limit)).toEqual(expected(query));
      });

      it("and counts as many, up to where it was told to count", async () => {
        const all = expected(filter).length;
        expect(await on.store.count({ ...filter, limit: 1 }, 1000)).toBe(all);
        expect(await on.store.count({ ...filter, limit: 1 }, 5)).toBe(Math.min(all, 5));
      });
    });

    it("and answers a cursor that it never gave with an empty page", async () => {
      for (const after of [
        "",
        "nonsense",
        "-1",
        "9".repeat(50),
        Buffer.from("1.2.3").toString("base64url"),
      ]) {
        expect(await on.store.list({ limit: 5, after })).toEqual({ items: [], next: null });
      }
    });
  });

  onEmptyStore("turns pages while cases change", open, (on) => {
    const inPages = async (order: "due" | "newest", between: (page: number) => Promise<void>) => {
      const seen: string[] = [];
      let after: string | undefined;
      for (let page = 0; ; page += 1) {
        const { items, next } = await on.store.list({
          order,
          limit: 4,
          ...(after !== undefined && { after }),
        });
        seen.push(...items.map(({ number }) => number));
        if (next === null) return seen;
        after = next;
        await between(page);
      }
    };

    it.each(["due", "newest"] as const)(
      "«%s»: what stays is seen once, what comes hides nothing",
      async (order) => {
        const staying = Array.from({ length: 21 }, (_, index) => request({ promisedDue: minutes(index) }));
        for (const each of staying) await put(on.store, opening(each));
        const seen = await inPages(order, async (page) => {
          await put(on.store, opening(request({ promisedDue: minutes(page - 100) })));
          await put(on.store, opening(request({ promisedDue: minutes(5000 + page) })));
          const other = staying[page % staying.length];
          if (other !== undefined) {
            const known = await caseAt(on.store, "request", other.number);
            if (known !== undefined) await put(on.store, changing(known, { handler: "anna" }));
          }
        });
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(staying.map(({ number }) => number)));
      },
    );

    it("a case that moved to another stage is listed there and no longer here", async () => {
      const made = request({ department: "moving" });
      await put(on.store, opening(made));
      const done: Stage = "done";
      await put(on.store, {
        cases: [{ case: { ...made, stage: done, closedAt: morning, version: 2 }, was: 1 }],
        events: [event(made, { type: "FixConfirmed" })],
      });
      const at = async (stage: Stage) =>
        (await on.store.list({ stages: [stage], department: "moving", limit: 5 })).items.length;
      expect([await at("new"), await at("done")]).toEqual([0, 1]);
    });
  });
}

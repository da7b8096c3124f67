import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Act } from "../../core/petition/commitments.ts";
import type { PetitionRow } from "../../core/petition/port.ts";
import type { Petition } from "../../core/petition/petition.ts";
import type { Mark } from "../../core/petition/recount.ts";
import { proven, type Signature, withdrawn } from "../../core/petition/signature.ts";
import type { Change, Store } from "../../core/store.ts";
import { pending } from "../core/petition/petitions.ts";
import { minutes, morning, person } from "./making.ts";
import { begun, petition } from "./petition-making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

function opening(one: Petition): Change {
  return {
    cases: [{ case: one, was: 0 }],
    rows: [{ row: "petition", petition: one.id, salt: "salt" }],
    events: [{ about: one.id, at: morning, by: { kind: "resident" }, event: begun(one) }],
  };
}

async function there(store: Store, own: Partial<Petition> = {}): Promise<Petition> {
  const one = petition(own);
  expect(await store.commit(opening(one))).toMatchObject({ committed: true });
  return one;
}

function signature(of: Petition, own: Partial<Signature> = {}): Signature {
  const id = randomUUID();
  return pending({ id, petition: of.id, key: `key ${id}`, leaf: `leaf ${id}`, person: null, ...own });
}

/** A signature as it is when it counts, and the row that writes it. */
function counted(
  of: Petition,
  own: Partial<Signature> = {},
  at = morning,
): PetitionRow & { row: "signature" } {
  const one = proven(signature(of, own), own.at ?? at);
  return { row: "signature", signature: one, was: null, day: "2026-11-24" };
}

/** All that was written of what counts, by leaf. */
function actsOf(store: Store, id: string): Promise<Act[]> {
  return store.counting(id, ({ byLeaf }) =>
    Promise.resolve([...byLeaf()].flatMap((each) => ("act" in each ? [each.act] : []))),
  );
}

function marksOf(store: Store, id: string): Promise<Mark[]> {
  return store.counting(id, ({ byLeaf }) =>
    Promise.resolve([...byLeaf()].flatMap((each) => ("mark" in each ? [each.mark] : []))),
  );
}

export function petitionsContract(open: Opening): void {
  onEmptyStore("petitions", open, (at) => {
    it("come back as they were written, with their number in the register and a tally of nothing", async () => {
      const store = at.store;
      const one = await there(store, {
        ...{ stage: "closed", signableUntil: minutes(9), agenda: { session: "12η", on: minutes(8) } },
        owed: [{ duty: "answer", signatures: 200, at: morning, due: minutes(5), kept: null }],
        rejection: { reason: "not-ours", text: "", other: null },
        answer: { text: "Ναι.", at: minutes(3) },
        proposals: [
          { id: "x", by: "staff", at: minutes(1), reason: "ίδια", select: { sheet: "7" }, count: 2 },
        ],
      });
      const found = await store.case(one.number);
      expect(found).toEqual({ ...one, protocol: found?.protocol });
      expect(found?.protocol).not.toBeNull();
      expect(await store.petition(one.id)).toEqual(found);
      expect(await store.beside(one.id)).toEqual({
        salt: "salt",
        tally: { pending: 0, proven: 0, held: 0, invalid: 0, withdrawn: 0 },
      });
      expect(await store.beside("nobody")).toBeUndefined();
    });

    it("are found in the queue by kind, status and words, beside requests", async () => {
      const store = at.store;
      const one = await there(store, { stage: "moderation", moderateUntil: minutes(60) });
      const page = await store.list({ kind: "petition", status: ["new"], limit: 5 });
      expect(page.items.map(({ number }) => number)).toContain(one.number);
      const found = await store.list({ text: "πεζοδρομος απλωταριας", limit: 50 });
      expect(found.items.map(({ number }) => number)).toContain(one.number);
    });

    it("are listed by stage, the newest first or by signatures, in pages that repeat nothing", async () => {
      const store = at.store;
      const all: Petition[] = [];
      for (const many of [1, 3, 0, 3]) {
        const one = await there(store, { stage: "open", signableUntil: minutes(90) });
        all.push(one);
        for (let i = 0; i < many; i += 1) await store.commit({ rows: [counted(one)] });
      }
      await there(store, { stage: "hidden" });
      const walk = async (order: "newest" | "signatures") => {
        const numbers: string[] = [];
        let after: string | undefined;
        do {
          const page = await store.listed({ stages: ["open"], order, limit: 3, ...(after && { after }) });
          numbers.push(...page.items.map(({ petition: { number } }) => number));
          after = page.next ?? undefined;
        } while (after !== undefined);
        return numbers.filter((number) => all.some((each) => each.number === number));
      };
      const [a, b, c, d] = all.map(({ number }) => number);
      expect(await walk("newest")).toEqual([d, c, b, a]);
      expect(await walk("signatures")).toEqual([d, b, a, c]);
      expect((await store.running()).filter(({ number }) => number === b)).toMatchObject([{ proven: 3 }]);
    });

    describe("and signatures", () => {
      it("count once for a key, whoever tries twice, and the database says which constraint it was", async () => {
        const store = at.store;
        const one = await there(store);
        const key = `key ${randomUUID()}`;
        expect(await store.commit({ rows: [counted(one, { key })] })).toMatchObject({ committed: true });
        expect(await store.commit({ rows: [counted(one, { key })] })).toEqual({ conflict: "signed" });
        const both = await Promise.all(
          [1, 2, 3, 4].map(() => store.commit({ rows: [counted(one, { key: "racing" })] })),
        );
        expect(both.filter((result) => "committed" in result)).toHaveLength(1);
        const other = await there(store);
        expect(await store.commit({ rows: [counted(other, { key })] })).toMatchObject({ committed: true });
        expect((await store.beside(one.id))?.tally).toMatchObject({ proven: 2 });
      });

      it("leave nothing of a change that was refused", async () => {
        const store = at.store;
        const one = await there(store);
        await store.commit({ rows: [counted(one, { key: "a" })] });
        const rows = [counted(one, { key: "b" }), counted(one, { key: "a" })];
        expect(await store.commit({ rows })).toEqual({ conflict: "signed" });
        expect(await store.signatureBy(one.id, "b")).toBeUndefined();
        expect(await actsOf(store, one.id)).toHaveLength(1);
      });

      it("come back as they were written", async () => {
        const store = at.store;
        const one = await there(store);
        const who = person();
        await store.commit({ people: [who] });
        const full = signature(one, {
          ...{ name: "Ελένη Χατζή", unit: "chios", person: who.id, sheet: "7", by: "staff-anna", codes: 2 },
          code: { digest: "d", until: minutes(30), misses: 3 },
          source: { address: "a", network: "203.0.113.0/24", wide: "203.0.0.0/16", prefix: "p" },
        });
        const row = { row: "signature", signature: full, was: null, day: "2026-11-24" } as const;
        await store.commit({ rows: [row] });
        expect(await store.signatureBy(one.id, full.key)).toEqual(full);
        expect(await store.signedBy(who.id, 5)).toEqual([{ number: one.number, signature: full }]);
        expect(await store.signatureBy(one.id, "nobody")).toBeUndefined();
      });

      it("move from state to state with the tally, the units and the list of acts in one step", async () => {
        const store = at.store;
        const one = await there(store, { stage: "open", signableUntil: minutes(90) });
        const first = signature(one, { unit: "chios" });
        await store.commit({ rows: [{ row: "signature", signature: first, was: null, day: "2026-11-24" }] });
        expect(await actsOf(store, one.id)).toEqual([]);
        const next = proven(first, minutes(1));
        await store.commit({
          rows: [{ row: "signature", signature: next, was: "pending", day: "2026-11-24" }],
        });
        const gone = withdrawn(next, one, minutes(2));
        if ("refused" in gone) throw new Error(gone.refused);
        expect(await store.units(one.id)).toEqual([{ unit: "chios", count: 1 }]);
        const leaving = { row: "signature", signature: gone, was: "proven", day: "2026-11-25" } as const;
        await store.commit({ rows: [leaving] });
        expect(await store.commit({ rows: [leaving] })).toEqual({ conflict: "version" });
        expect(await actsOf(store, one.id)).toEqual([
          { day: "2026-11-24", leaf: first.leaf, sign: 1 },
          { day: "2026-11-25", leaf: first.leaf, sign: -1 },
        ]);
        expect(await store.acts(one.id, "2026-11-25")).toHaveLength(1);
        expect((await store.beside(one.id))?.tally).toMatchObject({ pending: 0, proven: 0, withdrawn: 1 });
        expect(await store.units(one.id)).toEqual([]);
        expect(await marksOf(store, one.id)).toEqual([{ leaf: first.leaf, counts: false, at: minutes(1) }]);
      });

      it("are moved by where they came from, all or those before a moment, and counted as a preview first", async () => {
        const store = at.store;
        const one = await there(store);
        const from = (network: string) => ({ address: "a", network, wide: "w", prefix: "p" });
        const [bad, good] = [from("bad"), from("good")];
        for (const minute of [0, 5, 10]) {
          const rows = [counted(one, { source: bad, at: minutes(minute) })];
          await store.commit({ rows: [...rows, counted(one, { source: good, at: minutes(minute) })] });
        }
        const select = { network: "bad", before: minutes(10).toISOString() };
        expect(await store.selected(one.id, select, ["proven"])).toBe(2);
        const moving = {
          row: "signatures",
          petition: one.id,
          select,
          at: minutes(20),
          day: "2026-11-24",
        } as const;
        await store.commit({ rows: [{ ...moving, from: ["proven", "pending"], to: "held" }] });
        expect((await store.beside(one.id))?.tally).toMatchObject({ proven: 4, held: 2 });
        expect(await store.groups(one.id, "held")).toContainEqual({
          ...{ of: "network", value: "bad", count: 2, first: minutes(0), last: minutes(5) },
        });
        await store.commit({ rows: [{ ...moving, from: ["held"], to: "proven" }] });
        expect((await store.beside(one.id))?.tally).toMatchObject({ proven: 6, held: 0 });
        expect((await actsOf(store, one.id)).map(({ sign }) => sign).filter((sign) => sign < 0)).toHaveLength(
          2,
        );
      });

      it("say where the newest came from", async () => {
        const store = at.store;
        const one = await there(store);
        const source = { address: "a", network: "n", wide: "w", prefix: null };
        for (const minute of [0, 30, 60, 61])
          await store.commit({ rows: [counted(one, { source, at: minutes(minute) })] });
        await store.commit({ rows: [counted(one, { at: minutes(62) })] });
        const pace = (since: Date, most = 1000) => store.pace(one.id, source, { since, most });
        expect(await pace(minutes(30))).toEqual({ address: 3, network: 3, wide: 3, prefix: 0, all: 4 });
        expect(await pace(minutes(0), 2)).toEqual({ address: 1, network: 1, wide: 1, prefix: 0, all: 2 });
        expect(await pace(minutes(90))).toEqual({ address: 0, network: 0, wide: 0, prefix: 0, all: 0 });
      });

      it("are walked in pages, and show only the names that want to be seen and that count", async () => {
        const store = at.store;
        const one = await there(store);
        for (const name of ["Άννα", null, "Βάσω", "Γιώργος"])
          await store.commit({ rows: [counted(one, { name })] });
        await store.commit({
          rows: [
            { row: "signature", signature: signature(one, { name: "Δάφνη" }), was: null, day: "2026-11-24" },
          ],
        });
        const first = await store.publicNames(one.id, 2);
        const rest = await store.publicNames(one.id, 2, first.next ?? "");
        expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(["Γιώργος", "Βάσω", "Άννα"]);
        expect(rest.next).toBeNull();
        const page = await store.signatures(one.id, { states: ["proven"], limit: 3 });
        const last = await store.signatures(one.id, { states: ["proven"], limit: 3, after: page.next ?? "" });
        expect([page.items.length, last.items.length, last.next]).toEqual([3, 1, null]);
        expect(await store.signatures(one.id, { limit: 3, after: "nonsense" })).toEqual({
          items: [],
          next: null,
        });
      });

      it("say which of a sheet's keys are there, and each sheet is entered once", async () => {
        const store = at.store;
        const one = await there(store);
        await store.commit({ rows: [counted(one, { key: "a" }), counted(one, { key: "b" })] });
        expect((await store.signedAmong(one.id, ["a", "b", "c"])).sort()).toEqual(["a", "b"]);
        expect(await store.signedAmong(one.id, [])).toEqual([]);
        const sheet = {
          number: randomUUID(),
          petition: one.id,
          by: "staff-anna",
          at: morning,
          lines: 9,
          counted: 2,
        };
        expect(await store.commit({ rows: [{ row: "sheet", sheet }] })).toMatchObject({ committed: true });
        expect(await store.commit({ rows: [{ row: "sheet", sheet }] })).toEqual({ conflict: "sheet" });
        expect(await store.sheet(sheet.number)).toEqual(sheet);
        expect(await store.sheet("none")).toBeUndefined();
      });

      it("are walked in the order of the public lists and by leaf, as they were at one moment", async () => {
        const store = at.store;
        const one = await there(store);
        for (const [leaf, day] of [
          ["b", "2026-11-24"],
          ["a", "2026-11-24"],
          ["c", "2026-11-23"],
        ] as const)
          await store.commit({ rows: [{ ...counted(one, { leaf }), day }] });
        await store.counting(one.id, async ({ shown, byDay, byLeaf }) => {
          await store.commit({ rows: [counted(one, { leaf: "d" })] });
          expect(shown).toBe(3);
          expect([...byDay()].map(({ leaf }) => leaf)).toEqual(["c", "a", "b"]);
          expect([...byDay("2026-11-24")].map(({ leaf }) => leaf)).toEqual(["a", "b"]);
          expect([...byLeaf()].map((each) => ("act" in each ? each.act.leaf : each.mark.counts))).toEqual([
            ...["a", true, "b", true, "c", true],
          ]);
        });
        expect(await actsOf(store, one.id)).toHaveLength(4);
        const broken = store.counting(one.id, ({ byLeaf }) => {
          for (const _ of byLeaf()) throw new RangeError("stopped in the middle");
          return Promise.resolve(null);
        });
        await expect(broken).rejects.toThrow("stopped in the middle");
      });

      it("are committed by day, each day once, the oldest first", async () => {
        const store = at.store;
        const one = await there(store);
        for (const day of ["2026-11-24", "2026-11-26", "2026-11-25"])
          await store.commit({ rows: [{ ...counted(one), day }] });
        const days = async (before: string) =>
          (await store.uncommitted(before))
            .filter(({ number }) => number === one.number)
            .map(({ day }) => day);
        expect(await days("2026-11-26")).toEqual(["2026-11-24", "2026-11-25"]);
        await store.commit({ rows: [{ row: "committed", petition: one.id, day: "2026-11-24" }] });
        expect(await days("2026-11-27")).toEqual(["2026-11-25", "2026-11-26"]);
      });

      it("become anonymous for good, and are still counted", async () => {
        const store = at.store;
        const one = await there(store, { stage: "rejected", closedAt: minutes(1) });
        const who = person();
        await store.commit({ people: [who] });
        await store.commit({
          rows: [counted(one, { person: who.id, name: "Ελένη", key: "k" }), counted(one)],
        });
        const named = async () => (await store.named()).find(({ petition: { id } }) => id === one.id);
        expect(await named()).toMatchObject({ signers: 2 });
        await store.commit({ rows: [{ row: "anonymous", petition: one.id }] });
        expect(await named()).toBeUndefined();
        expect(await store.signedBy(who.id, 5)).toEqual([]);
        expect(await store.signatureBy(one.id, "k")).toBeUndefined();
        expect(await store.beside(one.id)).toMatchObject({ salt: null, tally: { proven: 2 } });
        expect((await store.publicNames(one.id, 5)).items).toEqual([]);
        expect((await marksOf(store, one.id)).filter(({ counts }) => counts)).toHaveLength(2);
      });

      it("are told of news in portions, each portion once, and the same news once", async () => {
        const store = at.store;
        const one = await there(store);
        const people = [person(), person(), person()];
        await store.commit({ people });
        for (const { id } of people) await store.commit({ rows: [counted(one, { person: id })] });
        await store.commit({ rows: [counted(one, { person: people[0]?.id ?? "", told: false })] });
        const event = { type: "PetitionAnswered", text: "Ναι." } as const;
        const news = { id: randomUUID(), petition: one.id, event, at: morning };
        const key = randomUUID();
        await store.commit({ rows: [{ row: "broadcast", key, broadcast: news }] });
        await store.commit({ rows: [{ row: "broadcast", key, broadcast: { ...news, id: randomUUID() } }] });
        const going = (await store.broadcasts(1000)).find(({ id }) => id === news.id);
        expect(going).toEqual({ ...news, reached: 0 });
        const first = await store.audience({ petition: one.id, reached: 0 }, 2);
        expect(first.map((each) => each.person)).toEqual(people.slice(0, 2).map(({ id }) => id));
        const reached = first.at(-1)?.place ?? 0;
        const step = { row: "broadcast-reached", id: news.id, was: 0, reached, done: false } as const;
        expect(await store.commit({ rows: [step] })).toMatchObject({ committed: true });
        expect(await store.commit({ rows: [step] })).toEqual({ conflict: "version" });
        expect(await store.audience({ petition: one.id, reached }, 2)).toHaveLength(1);
        await store.commit({ rows: [{ ...step, was: reached, done: true }] });
        expect((await store.broadcasts(1000)).map(({ id }) => id)).not.toContain(news.id);
      });
    });
  });
}

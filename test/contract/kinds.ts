import { describe, expect, it } from "vitest";
import type { Case, NewEvent } from "../../core/cases.ts";
import type { Change } from "../../core/store.ts";
import { file, minutes, morning, notice, person, put } from "./making.ts";
import { everyKind } from "./samples.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

const resident = person();
/** Of no kind in particular: what clerks do to any case. */
const noted = ({ id }: Case): NewEvent => ({
  about: id,
  at: minutes(5),
  by: { kind: "staff", id: "anna" },
  event: { type: "NoteAdded", text: "σημείωση" },
});

/** What the store promises of a case of whatever kind. */
export function kindsContract(open: Opening): void {
  describe.each(everyKind)("a case of the kind «%s»", (kind, { made, begun, word }) => {
    const opening = (one: Case): Change => ({
      cases: [{ case: one, was: 0 }],
      events: [{ about: one.id, at: morning, by: { kind: "resident" }, event: begun(one) }],
    });

    onEmptyStore("is kept", open, (on) => {
      const one = made({ resident: resident.id });
      it("whole, and found by its number and its resident", async () => {
        const [, kept] = await put(on.store, { people: [resident] }, opening(one));
        const found = await on.store.case(one.number);
        expect(found).toEqual({ ...one, protocol: kept?.protocol });
        expect(await on.store.casesOf(resident.id, 5)).toEqual([found]);
      });

      it("with its history, which begins with what it began with, and the chain holds", async () => {
        await put(on.store, { events: [noted(one)] });
        const history = await on.store.history(one.id);
        expect(history.map(({ event }) => event.type)).toEqual([begun(one).type, "NoteAdded"]);
        expect(history.every(({ about }) => about === one.id)).toBe(true);
        expect((await on.store.verify()).broken).toBeNull();
      });

      it("with its messages and files", async () => {
        const mine = file({ about: one.id });
        await put(on.store, { notices: [notice({ about: one.id })], files: [mine] });
        expect((await on.store.notices({ about: one.id, limit: 5 })).items).toHaveLength(1);
        expect(await on.store.filesOf(one.id)).toEqual([mine]);
      });

      it("in the queue, by kind and by status, in both orders, and is found by a word", async () => {
        for (const order of ["due", "newest"] as const) {
          const { items } = await on.store.list({ kind, order, limit: 5 });
          expect(items.map(({ number }) => number)).toEqual([one.number]);
        }
        expect(await on.store.count({ kind, limit: 1 }, 10)).toBe(1);
        expect((await on.store.list({ text: word, limit: 5 })).items).toHaveLength(1);
        expect((await on.store.list({ text: word, kind, limit: 5 })).items).toHaveLength(1);
        const statuses = ["new", "working", "waiting", "closed"] as const;
        const counts = await Promise.all(
          statuses.map((status) => on.store.count({ kind, status: [status], limit: 1 }, 10)),
        );
        expect(counts.sort()).toEqual([0, 0, 0, 1]);
      });

      it("not among those of another kind", async () => {
        for (const [other] of everyKind.filter(([name]) => name !== kind))
          expect((await on.store.list({ kind: other, limit: 5 })).items).toEqual([]);
      });
    });

    onEmptyStore("is decided about by one at a time", open, (on) => {
      it("and the second who decided on the same version is refused", async () => {
        const one = made();
        await put(on.store, opening(one));
        const next = { ...one, handler: "anna", version: one.version + 1 };
        const both = [next, { ...next, handler: "petros" }].map((each) =>
          on.store.commit({ cases: [{ case: each, was: one.version }], events: [noted(one)] }),
        );
        const results = await Promise.all(both);
        expect(results.filter((each) => "conflict" in each)).toEqual([{ conflict: "version" }]);
        expect(await on.store.history(one.id)).toHaveLength(2);
      });

      it("and no two of any kind have one number", async () => {
        const one = made();
        await put(on.store, opening(one));
        for (const [, other] of everyKind) {
          const twin = other.made({ number: one.number });
          expect(await on.store.commit({ cases: [{ case: twin, was: 0 }] })).toEqual({ conflict: "number" });
        }
      });
    });
  });
}

import { expect, it } from "vitest";
import { minutes, opening, request } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

/** Corrections of categories, kept beside the cases whose words they are. */
export function lessonsContract(open: Opening): void {
  onEmptyStore("what was taught", open, (at) => {
    it("comes back with the words of its case, once a case, the newest case first", async () => {
      const [first, second] = [request({ category: "bins" }), request({ category: "waste" })];
      const row = { row: "lesson", was: null, at: minutes(1) } as const;
      await at.store.commit({ ...opening(first), rows: [{ ...row, about: first.id, category: "waste" }] });
      await at.store.commit({ ...opening(second), rows: [{ ...row, about: second.id, category: "waste" }] });
      await at.store.commit({ rows: [{ ...row, about: first.id, category: "bins", was: "waste" }] });
      const shown = { at: minutes(1), taken: false };
      const lessons = await at.store.lessons(10);
      expect(lessons).toEqual([
        { ...shown, number: second.number, text: second.text, was: null, category: "waste" },
        { ...shown, number: first.number, text: first.text, was: "waste", category: "bins" },
      ]);
      expect(await at.store.lessons(1)).toEqual(lessons.slice(0, 1));
    });

    it("is none where the case is of another category by now", async () => {
      const one = request({ category: "bins" });
      const row = { row: "lesson", about: one.id, was: null, category: "waste", at: minutes(1) } as const;
      await at.store.commit({ ...opening(one), rows: [row] });
      expect((await at.store.lessons(10)).filter(({ number }) => number === one.number)).toEqual([]);
    });

    it("can be taken back, and is taught again by the next correction", async () => {
      const one = request({ category: "bins" });
      const row = { row: "lesson", about: one.id, was: null, category: "bins", at: minutes(1) } as const;
      await at.store.commit({ ...opening(one), rows: [row] });
      await at.store.commit({ rows: [{ row: "unlearn", number: one.number, at: minutes(2) }] });
      expect(await at.store.lessons(10)).toContainEqual(
        expect.objectContaining({ number: one.number, taken: true }),
      );
      await at.store.commit({ rows: [row] });
      expect(await at.store.lessons(10)).toContainEqual(
        expect.objectContaining({ number: one.number, taken: false }),
      );
    });
  });
}

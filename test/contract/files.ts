import { expect, it } from "vitest";
import { file, minutes, morning, opening, put, request, wanted } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

/** Files: whose they are, and those that a channel still holds. */
export function filesContract(open: Opening): void {
  onEmptyStore("keeps files", open, (on) => {
    it("of a case in the order in which they came, with all that is known of them", async () => {
      const made = request();
      const files = [
        file({ about: made.id, kind: "proof", name: "πριν.jpg" }),
        wanted({ about: made.id, kind: "recording" }),
        file({ about: made.id, kind: "document", state: "refused", why: "too-big", sha: null }),
      ];
      await put(on.store, { ...opening(made), files });
      expect(await on.store.filesOf(made.id)).toEqual(files);
      expect(await on.store.file(files[1]?.id ?? "")).toEqual(files[1]);
      expect(await on.store.file("none")).toBeUndefined();
      expect(await on.store.filesOf("none")).toEqual([]);
    });

    it("that came before their case and are adopted by it", async () => {
      const [early, other] = [wanted({ person: "resident-1" }), file()];
      await put(on.store, { files: [early, other] });
      const made = request();
      await put(on.store, { ...opening(made), adopt: { about: made.id, files: [early.id] } });
      expect(await on.store.filesOf(made.id)).toEqual([{ ...early, about: made.id }]);
      expect((await on.store.file(other.id))?.about).toBeNull();
    });

    it("that were adopted while they were being fetched", async () => {
      const early = wanted();
      await put(on.store, { files: [early] });
      const made = request();
      await put(on.store, { ...opening(made), adopt: { about: made.id, files: [early.id] } });
      const kept = { ...early, state: "kept" as const, sha: "b".repeat(64), mime: "image/jpeg", size: 9 };
      await put(on.store, { files: [{ ...kept, about: null }] });
      expect(await on.store.filesOf(made.id)).toEqual([{ ...kept, about: made.id }]);
    });
  });

  onEmptyStore("hands out wanted files", open, (on) => {
    it("that are due, the earliest first, and for the time of the lease to nobody else", async () => {
      const [late, early, future] = [minutes(0), minutes(-5), minutes(60)].map((dueAt) => wanted({ dueAt }));
      await put(on.store, { files: [late, early, future, file()].flatMap((each) => each ?? []) });
      const claimed = await on.store.claimFiles(morning, minutes(2), 10);
      expect(claimed.map(({ id }) => id)).toEqual([early?.id, late?.id]);
      expect(claimed.map(({ attempts, dueAt }) => [attempts, dueAt])).toEqual([
        [1, minutes(2)],
        [1, minutes(2)],
      ]);
      expect(await on.store.claimFiles(minutes(1), minutes(3), 10)).toEqual([]);
      const again = await on.store.claimFiles(minutes(2), minutes(4), 1);
      expect(again).toMatchObject([{ attempts: 2 }]);
    });

    it("that a clock which was a day ahead has leased or put off, as soon as it is right", async () => {
      const [leased, far] = [wanted(), wanted({ dueAt: minutes(1450), attempts: 1 })];
      await put(on.store, { files: [leased, far] });
      const claim = async (from: number) =>
        (await on.store.claimFiles(minutes(from), minutes(from + 2), 10)).map(({ id }) => id);
      expect(await claim(1440)).toContain(leased.id);
      expect(await claim(5)).toEqual(expect.arrayContaining([leased.id, far.id]));
      expect(await claim(6)).toEqual([]);
    });

    it("one of each resident at a time, so that many of one hold up nobody", async () => {
      const many = [1, 2, 3].map((minute) => wanted({ person: "many", dueAt: minutes(100 + minute) }));
      const one = wanted({ person: "one", dueAt: minutes(190) });
      await put(on.store, { files: [...many, one] });
      const mine = new Set([...many, one].map(({ id }) => id));
      const claim = async () =>
        (await on.store.claimFiles(minutes(200), minutes(300), 10)).filter(({ id }) => mine.has(id));
      const [first, other] = await claim();
      expect([first?.id, other?.id]).toEqual([many[0]?.id, one.id]);
      expect(await claim()).toEqual([]);
      if (first !== undefined) await put(on.store, { files: [{ ...first, state: "kept", dueAt: null }] });
      const [second, ...none] = await claim();
      expect([second?.id, none]).toEqual([many[1]?.id, []]);
      // What waits for long holds up nothing.
      if (second !== undefined) await put(on.store, { files: [{ ...second, dueAt: minutes(900) }] });
      expect((await claim()).map(({ id }) => id)).toEqual([many[2]?.id]);
    });

    it("at once when the provider says that one is ready, and no other one", async () => {
      const [slow, other] = [wanted({ dueAt: minutes(600) }), wanted({ dueAt: minutes(600) })];
      await put(on.store, { files: [slow, other] });
      await on.store.fileReady("telegram", "unknown", minutes(400));
      await on.store.fileReady("telegram", slow.source?.ref ?? "", minutes(400));
      const claimed = await on.store.claimFiles(minutes(400), minutes(401), 10);
      expect(claimed.map(({ id }) => id)).toContain(slow.id);
      expect(claimed.map(({ id }) => id)).not.toContain(other.id);
    });
  });
}

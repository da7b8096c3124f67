import { expect, it } from "vitest";
import type { RequestEvent } from "../../core/request/events.ts";
import { changing, event, minutes, opening, put, request } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

const everything: RequestEvent[] = [
  { type: "RequestAssigned", to: "anna", from: null },
  { type: "StageChanged", stage: "working", from: "assigned", reason: null },
  { type: "ResidentAsked", question: "Σε ποιον όροφο;" },
  { type: "ResidentAnswered", text: "στον δεύτερο", files: ["file"] },
  { type: "CategoryChanged", category: "bins", department: "cleaning", from: "potholes" },
  { type: "RequestClosed", outcome: { reason: "done", text: "έγινε", proof: [], duplicateOf: null } },
  { type: "RequestReopened", reason: null, by: "resident" },
];

/** The event log: append only, in order, chained. */
export function logContract(open: Opening): void {
  onEmptyStore("keeps a log", open, (on) => {
    it("that is empty at first, and whole", async () => {
      expect(await on.store.verify()).toEqual({ checked: 0, broken: null });
      expect(await on.store.counter()).toBe(0);
      expect(await on.store.history("nothing")).toEqual([]);
    });

    it("of every event with its content, its time and who did it, in order", async () => {
      const made = request();
      await put(on.store, opening(made));
      const actors = [{ kind: "staff", id: "anna" }, { kind: "resident" }, { kind: "desk" }] as const;
      const events = everything.map((each, index) => ({
        ...event(made, each, minutes(index)),
        by: actors[index % actors.length] ?? actors[0],
      }));
      await put(on.store, { events });
      const history = await on.store.history(made.id);
      expect(history.slice(1).map(({ seq: _, hash: __, ...rest }) => rest)).toEqual(events);
      expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
      expect(new Set(history.map(({ hash }) => hash)).size).toBe(history.length);
    });

    it("whose counter grows with every event, for every process", async () => {
      const other = await on.opened.again();
      const before = await other.counter();
      await put(on.store, opening(request()));
      expect(await other.counter()).toBe(before + 1);
      await other.close();
    });

    it("whose chain goes through all cases and processes", async () => {
      const other = await on.opened.again();
      const made = request();
      await put(on.store, opening(made));
      await put(other, opening(request()), changing(made));
      await put(on.store, opening(request()));
      await other.close();
      expect(await on.store.verify()).toEqual({ checked: await on.store.counter(), broken: null });
    });

    it("in which the order is that of writing, also when the clock went back", async () => {
      const made = request();
      await put(on.store, opening(made));
      const texts = ["πρώτο", "δεύτερο", "τρίτο"];
      for (const [index, text] of texts.entries())
        await put(on.store, { events: [event(made, { type: "NoteAdded", text }, minutes(-1000 * index))] });
      const history = await on.store.history(made.id);
      expect(history.slice(1).map((each) => each.event)).toEqual(
        texts.map((text) => ({ type: "NoteAdded", text })),
      );
      expect((await on.store.verify()).broken).toBeNull();
    });

    it("that tells which event somebody changed behind its back", async () => {
      const all = await on.store.counter();
      await on.opened.forge(all - 3);
      expect(await on.store.verify()).toEqual({ checked: all - 4, broken: all - 3 });
    });
  });

  onEmptyStore("walks a long log", open, (on) => {
    it("to its end", async () => {
      const made = request();
      await put(on.store, opening(made));
      const note = event(made, { type: "NoteAdded", text: "σημείωση" });
      await put(on.store, { events: Array.from({ length: 2500 }, () => note) });
      expect(await on.store.verify()).toEqual({ checked: 2501, broken: null });
    });
  });
}

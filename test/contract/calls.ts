import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { type Call, ended, moved, newCall } from "../../core/call/call.ts";
import { hashOf, linkToken, newLink, residentLink } from "../../core/call/link.ts";
import type { Store } from "../../core/store.ts";
import { minutes, morning, opening, put, request } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

const secret = new Uint8Array(32).fill(7);

/** A call about a case of its own, so many minutes after the morning of the tests. */
async function planned(store: Store, at: number, own: Partial<Call> = {}): Promise<Call> {
  const about = request();
  const times = { startsAt: minutes(at), endsAt: minutes(at + 15), graceS: 30 };
  const call = { ...newCall(randomUUID, { about: about.id, host: "mayor", centre: null, ...times }), ...own };
  await put(store, { ...opening(about), rows: [{ row: "call", call, was: 0 }] });
  return call;
}

export function callsContract(open: Opening): void {
  onEmptyStore("calls", open, (at) => {
    it("come back as they were written, by their id and by their case", async () => {
      const call = await planned(at.store, 0, { centre: "vrontados" });
      expect(await at.store.call(call.id)).toEqual(call);
      expect(await at.store.callOf(call.about)).toEqual(call);
      expect(await at.store.call(randomUUID())).toBeUndefined();
      expect(await at.store.callOf(randomUUID())).toBeUndefined();
    });

    it("change for whoever saw them last, and for nobody else", async () => {
      const call = await planned(at.store, 1);
      const later = moved(randomUUID, call, { startsAt: minutes(61), endsAt: minutes(76) });
      await put(at.store, { rows: [{ row: "call", call: later, was: call.version }] });
      expect(await at.store.call(call.id)).toEqual(later);
      const stale = ended(call, minutes(2), "host");
      const answer = await at.store.commit({ rows: [{ row: "call", call: stale, was: call.version }] });
      expect(answer).toEqual({ conflict: "version" });
      expect(await at.store.commit({ rows: [{ row: "call", call, was: 0 }] })).toEqual({
        conflict: "version",
      });
    });

    it("are listed by when they begin, of one host, at one centre", async () => {
      const day = 10_000;
      const second = await planned(at.store, day + 20);
      const first = await planned(at.store, day);
      const other = await planned(at.store, day + 5, { host: "deputy", centre: "kampos" });
      await planned(at.store, day + 40);
      const between = (of?: { host?: string; centre?: string }) =>
        at.store.callsBetween(minutes(day), minutes(day + 40), of);
      expect(await between()).toEqual([first, other, second]);
      expect(await between({ host: "mayor" })).toEqual([first, second]);
      expect(await between({ host: "deputy", centre: "kampos" })).toEqual([other]);
      expect(await between({ centre: "nowhere" })).toEqual([]);
    });

    it("are kept until they have ended, however long ago they should have", async () => {
      const past = await planned(at.store, -5000);
      const over = await planned(at.store, -4000);
      const row = { row: "call", call: ended(over, morning, "time"), was: over.version } as const;
      await put(at.store, { rows: [row] });
      const kept = await at.store.callsToKeep(minutes(-3000));
      expect(kept).toEqual([past]);
    });
  });

  onEmptyStore("links to calls", open, (at) => {
    it("are found by what stands in them, and only so", async () => {
      const call = await planned(at.store, 0);
      const which = residentLink(call.id);
      const link = newLink(secret, which, morning);
      await put(at.store, { rows: [{ row: "call-link", link, was: 0 }] });
      const token = linkToken(secret, which);
      expect(token).toMatch(/^[\w-]{32}$/);
      expect(await at.store.linkBy(hashOf(token))).toEqual(link);
      expect(await at.store.linkBy(token)).toBeUndefined();
      expect(await at.store.linksOf(call.id)).toEqual([link]);
    });

    it("belong to the first browser of two that claim them at the same time", async () => {
      const link = newLink(secret, { side: "host", call: null, of: "mayor", serial: 1 }, morning);
      await put(at.store, { rows: [{ row: "call-link", link, was: 0 }] });
      const claims = ["a", "b"].map((device) =>
        at.store.commit({ rows: [{ row: "call-link", link: { ...link, device, version: 2 }, was: 1 }] }),
      );
      expect((await Promise.all(claims)).filter((each) => "conflict" in each)).toEqual([
        { conflict: "version" },
      ]);
    });

    it("are counted, of a call and of a host apart", async () => {
      const call = await planned(at.store, 0);
      const third = (serial: number) =>
        newLink(secret, { side: "third", call: call.id, of: null, serial, label: "Διερμηνέας" }, morning);
      const host = newLink(secret, { side: "host", call: null, of: "deputy", serial: 4 }, morning);
      const rows = [third(1), third(2), host].map((link) => ({ row: "call-link", link, was: 0 }) as const);
      await put(at.store, { rows });
      expect(await at.store.lastLink("third", { call: call.id })).toEqual(third(2));
      expect(await at.store.lastLink("host", { of: "deputy" })).toEqual(host);
      expect(await at.store.lastLink("kiosk", { of: "deputy" })).toBeUndefined();
      expect(await at.store.lastLink("resident", { call: call.id })).toBeUndefined();
    });
  });

  onEmptyStore("what happened in a call", open, (at) => {
    it("is told in the order in which it was written, of this call alone", async () => {
      const [one, other] = [await planned(at.store, 0), await planned(at.store, 30)];
      const entry = (call: Call, what: "waits" | "joined", detail: string | null = null) =>
        ({ call: call.id, at: minutes(1), what, side: "resident", detail }) as const;
      const entries = [entry(one, "waits"), entry(other, "waits"), entry(one, "joined", "Ελένη")];
      await put(at.store, { rows: entries.map((each) => ({ row: "call-trail", entry: each }) as const) });
      expect(await at.store.trailOf(one.id)).toEqual([entries[0], entries[2]]);
    });
  });
}

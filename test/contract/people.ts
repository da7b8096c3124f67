import { expect, it } from "vitest";
import type { ServiceRequest } from "../../core/request/request.ts";
import { chios } from "../support/chios.ts";
import { changing, contact, event, minutes, opening, person, put, request, staff } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

/** Residents, staff and the municipality itself. */
export function peopleContract(open: Opening): void {
  onEmptyStore("knows residents", open, (on) => {
    it("by each of their addresses, with all of them", async () => {
      const resident = person({ preferred: "sms" });
      const chat = contact(resident);
      const mobile = contact(resident, { channel: "sms", address: "+306944000111", proof: "clerk" });
      await put(on.store, { people: [resident], contacts: [chat, mobile] });
      const known = await on.store.contact("sms", "+306944000111");
      expect(known?.person).toEqual(resident);
      expect(known?.contacts).toHaveLength(2);
      expect(known?.contacts).toEqual(expect.arrayContaining([chat, mobile]));
      expect(await on.store.person(resident.id)).toEqual(known);
    });

    it("not by an address of another channel, nor by a stranger's id", async () => {
      const resident = person();
      await put(on.store, { people: [resident], contacts: [contact(resident, { address: "555" })] });
      expect(await on.store.contact("sms", "555")).toBeUndefined();
      expect(await on.store.person("nobody")).toBeUndefined();
      expect(await on.store.conversation("telegram", "555")).toBeUndefined();
    });

    it("as they are now, after name, language or contact changed", async () => {
      const resident = person({ name: null });
      const chat = contact(resident);
      await put(on.store, { people: [resident], contacts: [chat] });
      const renamed = { ...resident, name: "Ελένη Χατζή", language: "en" as const };
      const dead = { ...chat, deadAt: minutes(5) };
      await put(on.store, { people: [renamed], contacts: [dead] });
      expect(await on.store.person(resident.id)).toEqual({ person: renamed, contacts: [dead] });
    });

    it("with their cases, the newest first, as many as were asked for", async () => {
      const resident = person();
      const made = [request(), request(), request()].map((each) => ({ ...each, resident: resident.id }));
      await put(on.store, { people: [resident] });
      for (const each of made) await put(on.store, opening(each));
      const numbers = made.map(({ number }) => number).reverse();
      const found = await on.store.casesOf(resident.id, 10);
      expect(found.map(({ number }) => number)).toEqual(numbers);
      const two = await on.store.casesOf(resident.id, 2);
      expect(two.map(({ number }) => number)).toEqual(numbers.slice(0, 2));
    });

    it("with how many of their newest cases they opened themselves since an instant", async () => {
      const resident = person();
      await put(on.store, { people: [resident] });
      const openedAt = [0, 10, 20, 30].map(minutes);
      const [before, ...after] = openedAt.map((at) => request({ resident: resident.id, openedAt: at }));
      const byClerk = request({ resident: resident.id, openedAt: minutes(40) });
      const first = (each: ServiceRequest, at = each.openedAt) => event(each, undefined, at);
      for (const each of [before, ...after])
        if (each !== undefined) await put(on.store, { ...opening(each), events: [first(each)] });
      // The register was ahead of the clock.
      const ahead = request({ resident: resident.id, openedAt: minutes(100_000) });
      await put(on.store, { ...opening(ahead), events: [first(ahead, minutes(-10))] });
      const noted = { ...event(byClerk), by: { kind: "staff", id: "staff-1" } as const };
      await put(on.store, { cases: [{ case: byClerk, was: 0 }], events: [noted] });
      await put(on.store, opening(request({ openedAt: minutes(50) })));
      const asked = (since: number, newest: number) =>
        on.store.openedSince(resident.id, minutes(since), newest);
      expect(await asked(10, 100)).toBe(3);
      expect(await asked(0, 100)).toBe(4);
      expect(await asked(31, 100)).toBe(0);
      expect(await asked(0, 4)).toBe(2);
      expect(await on.store.openedSince("nobody", minutes(0), 100)).toBe(0);
    });
  });

  onEmptyStore("keeps a request", open, (on) => {
    it("with every field as it was given", async () => {
      const resident = person();
      const made = request({
        ...{ stage: "asked", before: "working", question: "Σε ποιον όροφο;", handler: "staff-1" },
        ...{ formerHandlers: ["staff-2"], resident: resident.id, channel: "voice", language: "en" },
        ...{
          text: "δύο\nγραμμές 👍",
          place: { lat: null, lon: null, address: "Πυργί" },
          closedAt: minutes(9),
        },
        outcome: { reason: "duplicate", text: "το ίδιο", proof: ["file"], duplicateOf: "417293613" },
        ...{ verdict: "not-fixed", reopened: 2, promiseDays: null, legalDue: null, promisedDue: minutes(7) },
        pauses: [
          { from: minutes(1), to: minutes(2) },
          { from: minutes(3), to: null },
        ],
      });
      await put(on.store, { ...opening(made), people: [resident] });
      expect(await on.store.case(made.number)).toEqual({ ...made, protocol: { year: 2026, no: 1 } });
    });

    it("under its number only, and answers nothing for what is no number", async () => {
      for (const number of ["", "12345678", "abc", "417 293 613", "1'; drop table request"]) {
        expect(await on.store.case(number)).toBeUndefined();
      }
    });

    it("with its number and protocol number, whatever a change says of them", async () => {
      const made = request();
      await put(on.store, opening(made));
      await put(on.store, changing(made, { text: "άλλο κείμενο", protocol: { year: 1999, no: 7 } }));
      expect(await on.store.case(made.number)).toMatchObject({
        text: "άλλο κείμενο",
        protocol: { year: 2026, no: 2 },
      });
    });
  });

  onEmptyStore("keeps staff and municipality", open, (on) => {
    it("and shows at once, also to another process, what became of them", async () => {
      const other = await on.opened.again();
      expect([await other.staff(), await other.municipality()]).toEqual([[], undefined]);
      const clerk = staff({ login: "anna" });
      await put(on.store, { municipality: chios, staff: [{ staff: clerk, was: 0 }] });
      expect(await other.municipality()).toEqual(chios);
      expect(await other.staff()).toEqual([clerk]);
      const renamed = { ...chios, phone: "22710 00000" };
      await put(other, { municipality: renamed, staff: [{ staff: staff({ login: "aaron" }), was: 0 }] });
      expect(await on.store.municipality()).toEqual(renamed);
      expect((await on.store.staff()).map(({ login }) => login)).toEqual(["aaron", "anna"]);
      await other.close();
    });

    it("with what the last server that began to send was told", async () => {
      expect(await on.store.sending()).toBeUndefined();
      for (const channel of ["sms", "telegram"] as const) {
        const sending = { on: [channel], sms: { abroad: ["+357"], perDay: 10 } };
        await put(on.store, { sending });
        expect(await on.store.sending()).toEqual(sending);
      }
    });

    it("and gives the same municipality until it changes, so that calendars can be kept with it", async () => {
      expect(await on.store.municipality()).toBe(await on.store.municipality());
    });
  });
}

import { expect, it } from "vitest";
import type { Staff } from "../../core/staff/staff.ts";
import type { Change } from "../../core/store.ts";
import {
  changing,
  contact,
  conversation,
  event,
  morning,
  notice,
  opening,
  person,
  put,
  reply,
  request,
  staff,
} from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

/** All or nothing, and each refusal by its name. */
export function commitContract(open: Opening): void {
  onEmptyStore("commits a change whole", open, (on) => {
    it("with all that belongs to it", async () => {
      const resident = person();
      const phone = contact(resident);
      const made = request({ resident: resident.id });
      await put(on.store, {
        ...opening(made),
        people: [resident],
        contacts: [phone],
        notices: [notice({ about: made.id, person: resident.id })],
        conversation: { conversation: conversation(phone), was: 0 },
        inbound: { key: "first", at: morning, answer: [reply("το σημειώσαμε")] },
      });
      expect(await on.store.case(made.number)).toEqual({ ...made, protocol: { year: 2026, no: 1 } });
      expect(await on.store.history(made.id)).toHaveLength(1);
      expect(await on.store.contact("telegram", phone.address)).toEqual({
        person: resident,
        contacts: [phone],
      });
      expect(await on.store.conversation("telegram", phone.address)).toEqual(conversation(phone));
      expect((await on.store.notices({ about: made.id, limit: 5 })).items).toHaveLength(1);
      expect(await on.store.inbound("first")).toEqual([reply("το σημειώσαμε")]);
    });

    it("or leaves no trace of it", async () => {
      const login = `login-${Date.now()}`;
      await put(on.store, { staff: [{ staff: staff({ login }), was: 0 }] });
      const resident = person();
      const made = request({ resident: resident.id });
      const before = await on.store.counter();
      const refused: Change = {
        ...opening(made),
        people: [resident],
        contacts: [contact(resident)],
        notices: [notice({ key: "of the refused", about: made.id })],
        inbound: { key: "refused", at: morning, answer: [] },
        staff: [{ staff: staff({ login }), was: 0 }],
      };
      expect(await on.store.commit(refused)).toEqual({ conflict: "login" });
      expect(await on.store.case(made.number)).toBeUndefined();
      expect(await on.store.person(resident.id)).toBeUndefined();
      expect(await on.store.inbound("refused")).toBeUndefined();
      expect(await on.store.history(made.id)).toEqual([]);
      expect((await on.store.list({ text: made.number, limit: 5 })).items).toEqual([]);
      expect(await on.store.counter()).toBe(before);
      const keys = (await on.store.notices({ limit: 100 })).items.map(({ key }) => key);
      expect(keys).not.toContain("of the refused");
    });

    it("while the others of the same moment are written", async () => {
      const first = request();
      await put(on.store, opening(first));
      const [left, right] = [request(), request()];
      const results = await Promise.all([
        on.store.commit(opening(left)),
        on.store.commit(opening({ ...request(), number: first.number })),
        on.store.commit(opening(right)),
      ]);
      expect(results.map((result) => "conflict" in result)).toEqual([false, true, false]);
      expect((await on.store.case(left.number))?.id).toBe(left.id);
      expect((await on.store.case(right.number))?.id).toBe(right.id);
    });
  });

  onEmptyStore("refuses by name", open, (on) => {
    it("«version»: the case was changed by somebody else meanwhile", async () => {
      const made = request();
      await put(on.store, opening(made));
      const results = await Promise.all(
        ["Άννα", "Πέτρος"].map((handler) => on.store.commit(changing(made, { handler }))),
      );
      expect(results).toEqual([expect.objectContaining({ committed: true }), { conflict: "version" }]);
      expect(await on.store.case(made.number)).toMatchObject({ handler: "Άννα", version: 2 });
      expect(await on.store.history(made.id)).toHaveLength(2);
    });

    it("«version»: the case is not there, or is there already", async () => {
      const made = request();
      expect(await on.store.commit(changing(made))).toEqual({ conflict: "version" });
      await put(on.store, opening(made));
      const same = opening({ ...request(), id: made.id });
      expect(await on.store.commit(same)).toEqual({ conflict: "version" });
    });

    it("«version»: the dialogue went on elsewhere", async () => {
      const resident = person();
      const phone = contact(resident);
      const begun = conversation(phone);
      await put(on.store, {
        people: [resident],
        contacts: [phone],
        conversation: { conversation: begun, was: 0 },
      });
      expect(await on.store.commit({ conversation: { conversation: begun, was: 0 } })).toEqual({
        conflict: "version",
      });
      const next = { ...begun, version: 2, misses: 1 };
      await put(on.store, { conversation: { conversation: next, was: 1 } });
      const late = { ...begun, version: 2, misses: 7 };
      expect(await on.store.commit({ conversation: { conversation: late, was: 1 } })).toEqual({
        conflict: "version",
      });
      expect(await on.store.conversation("telegram", phone.address)).toEqual(next);
    });

    it("«version»: the account was changed by somebody else meanwhile", async () => {
      const clerk = staff();
      await put(on.store, { staff: [{ staff: clerk, was: 0 }] });
      const renamed = { ...clerk, name: "Άννα Παππά", version: 2 };
      await put(on.store, { staff: [{ staff: renamed, was: 1 }] });
      expect(await on.store.commit({ staff: [{ staff: { ...clerk, version: 2 }, was: 1 }] })).toEqual({
        conflict: "version",
      });
      expect(await on.store.commit({ staff: [{ staff: staff({ id: clerk.id }), was: 0 }] })).toEqual({
        conflict: "version",
      });
      expect(await on.store.staff()).toContainEqual(renamed);
    });

    it("«inbound»: the event was taken in already, and its first answer stays", async () => {
      const key = "telegram:870000001";
      await put(on.store, { inbound: { key, at: morning, answer: [reply("πρώτη")] } });
      const again = { ...opening(request()), inbound: { key, at: morning, answer: [reply("δεύτερη")] } };
      expect(await on.store.commit(again)).toEqual({ conflict: "inbound" });
      expect(await on.store.inbound(key)).toEqual([reply("πρώτη")]);
    });

    it("«inbound»: of ten deliveries at once one is taken in", async () => {
      const deliveries = Array.from({ length: 10 }, () => ({
        ...opening(request({ text: "δέκα φορές" })),
        inbound: { key: "telegram:870000002", at: morning, answer: [] },
      }));
      const results = await Promise.all(deliveries.map((change) => on.store.commit(change)));
      expect(results.filter((result) => "committed" in result)).toHaveLength(1);
      expect((await on.store.list({ text: "δέκα φορές", limit: 20 })).items).toHaveLength(1);
    });

    it("«number»: another case has the tracking number", async () => {
      const made = request();
      await put(on.store, opening(made));
      const twin = opening({ ...request(), number: made.number });
      expect(await on.store.commit(twin)).toEqual({ conflict: "number" });
    });

    it("«contact»: the address belongs to somebody", async () => {
      const [first, second] = [person(), person()];
      const phone = contact(first);
      await put(on.store, { people: [first], contacts: [phone] });
      const claim = { people: [second], contacts: [contact(second, { address: phone.address })] };
      expect(await on.store.commit(claim)).toEqual({ conflict: "contact" });
      expect((await on.store.contact("telegram", phone.address))?.person.id).toBe(first.id);
      expect(await on.store.person(second.id)).toBeUndefined();
    });

    it("«last-admin»: of two admins who put each other out of office at once, one stays", async () => {
      const [first, second] = [staff({ roles: ["admin"] }), staff({ roles: ["admin", "clerk"] })];
      await put(on.store, { staff: [first, second].map((each) => ({ staff: each, was: 0 })) });
      const out: Staff[] = [
        { ...first, active: false, version: 2 },
        { ...second, roles: ["clerk"], version: 2 },
      ];
      const results = await Promise.all(
        out.map((each) => on.store.commit({ staff: [{ staff: each, was: 1 }] })),
      );
      expect(results.filter((result) => "conflict" in result)).toEqual([{ conflict: "last-admin" }]);
      const left = (await on.store.staff()).filter(({ active, roles }) => active && roles.includes("admin"));
      expect(left).toHaveLength(1);
    });

    it("«login»: another account has it", async () => {
      const clerk = staff();
      await put(on.store, { staff: [{ staff: clerk, was: 0 }] });
      const twin = staff({ login: clerk.login });
      expect(await on.store.commit({ staff: [{ staff: twin, was: 0 }] })).toEqual({ conflict: "login" });
    });
  });

  onEmptyStore("says of broken work", open, (on) => {
    it("what is wrong, to whoever sent it, and goes on with the rest", async () => {
      const made = request();
      const lost = on.store.commit({ events: [event(request())] });
      const kept = on.store.commit(opening(made));
      await expect(lost).rejects.toThrow("no case");
      expect(await kept).toMatchObject({ committed: true });
      expect((await on.store.verify()).broken).toBeNull();
    });
  });

  onEmptyStore("when it is closed", open, (on) => {
    it("finishes what was asked for, keeps it, and takes nothing more", async () => {
      const store = await on.opened.again();
      const made = request();
      const writing = store.commit(opening(made));
      await store.close();
      expect(await writing).toMatchObject({ committed: true });
      await expect(store.commit(opening(request()))).rejects.toMatchObject({ name: "StoreUnavailable" });
      expect((await on.store.case(made.number))?.id).toBe(made.id);
    });
  });
}

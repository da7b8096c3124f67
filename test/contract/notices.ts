import { expect, it } from "vitest";
import type { ChannelName } from "../../core/channel.ts";
import type { NewNotice, Notice } from "../../core/notice/notice.ts";
import { contact, event, minutes, morning, notice, opening, person, put, reply, request } from "./making.ts";
import { onEmptyStore, type Opening, type Subject } from "./subject.ts";

const from = (channels: readonly ChannelName[] = ["telegram"], address?: string) => ({
  channels,
  limit: 50,
  ...(address !== undefined && { address }),
});
const texts = (claimed: readonly Notice[]): string[] => claimed.map((each) => each.reply.text);

async function queue({ store }: Subject, ...own: Partial<NewNotice>[]): Promise<void> {
  for (const each of own) await put(store, { notices: [notice(each)] });
}

async function claimOne({ store }: Subject, address: string, now = morning): Promise<Notice> {
  const [claimed] = await store.claim(now, minutes(10_000), from(["telegram"], address));
  if (claimed === undefined) throw new Error(`nothing for ${address}`);
  return claimed;
}

async function stateOf({ store }: Subject, { id }: Notice): Promise<Notice | undefined> {
  return (await store.notices({ limit: 500 })).items.find((each) => each.id === id);
}

/** The outbox: queued once, handed out by lease, settled, and never back. */
export function noticesContract(open: Opening): void {
  onEmptyStore("queues notices", open, (on) => {
    it("once for each key, however often the same effect is tried", async () => {
      await queue(on, { key: "same", reply: reply("πρώτη") }, { key: "same", reply: reply("δεύτερη") });
      expect(texts((await on.store.notices({ limit: 10 })).items)).toEqual(["πρώτη"]);
    });

    it("in the place of one that waits, when they replace it", async () => {
      await queue(on, { key: "replace", address: "1", reply: reply("παλιά"), replaces: true });
      const later = { key: "replace", address: "1", reply: reply("νέα"), dueAt: minutes(1), replaces: true };
      await queue(on, later);
      const waiting = (await on.store.notices({ limit: 10 })).items.filter(({ address }) => address === "1");
      expect(waiting).toMatchObject([{ reply: reply("νέα"), dueAt: minutes(1) }]);
    });

    it("after one that somebody has begun to send, when they would replace it", async () => {
      await queue(on, { key: "begun", address: "2", reply: reply("παλιά"), replaces: true });
      const begun = await claimOne(on, "2");
      await queue(on, { key: "begun", address: "2", reply: reply("νέα"), replaces: true });
      await on.store.settle([{ id: begun.id, as: "sent", at: minutes(1), providerId: null }]);
      expect(texts([await claimOne(on, "2", minutes(1))])).toEqual(["νέα"]);
    });

    it("after what was said since, when they would replace something before it", async () => {
      const album = { key: "album", address: "4", replaces: true };
      await queue(on, { ...album, reply: reply("πρώτη") }, { address: "4", reply: reply("άλλο") });
      await queue(on, { ...album, reply: reply("δεύτερη") });
      await queue(on, { ...album, reply: reply("τρίτη") });
      const read: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        const next = await claimOne(on, "4");
        read.push(...texts([next]));
        await on.store.settle([{ id: next.id, as: "sent", at: minutes(1), providerId: null }]);
      }
      expect(read).toEqual(["πρώτη", "άλλο", "τρίτη"]);
    });

    it("as delivered, where the answer was heard at once, and hands those to nobody", async () => {
      await queue(on, { channel: "voice", address: "3", state: "delivered", dueAt: minutes(2) });
      expect(await on.store.claim(minutes(5), minutes(6), from(["voice"]))).toEqual([]);
      expect((await on.store.notices({ state: "delivered", limit: 5 })).items).toMatchObject([
        { sentAt: minutes(2) },
      ]);
    });

    it("and shows them by state and by case, the newest first, page by page", async () => {
      const made = request();
      await put(on.store, opening(made));
      await queue(
        on,
        ...Array.from({ length: 7 }, (_, index) => ({ about: made.id, reply: reply(String(index)) })),
      );
      const first = await on.store.notices({ about: made.id, state: "queued", limit: 4 });
      const second = await on.store.notices({ about: made.id, limit: 4, after: first.next ?? "" });
      expect(texts([...first.items, ...second.items])).toEqual(["6", "5", "4", "3", "2", "1", "0"]);
      expect(second.next).toBeNull();
      expect(first.items[0]).toMatchObject({
        about: made.id,
        attempts: 0,
        createdAt: morning,
        sentAt: null,
      });
      expect((await on.store.notices({ limit: 5, after: "nonsense" })).items).toEqual([]);
    });

    it("created when the act happened, by its own account", async () => {
      const made = request();
      await put(on.store, {
        ...opening(made),
        events: [event(made, undefined, minutes(-7))],
        notices: [notice({ about: made.id, dueAt: minutes(9) })],
      });
      expect((await on.store.notices({ about: made.id, limit: 1 })).items).toMatchObject([
        { createdAt: minutes(-7) },
      ]);
    });
  });

  onEmptyStore("hands out notices", open, (on) => {
    it("that are due, of the asked channels, each address's oldest only", async () => {
      await queue(
        on,
        { address: "a", reply: reply("a1") },
        { address: "a", reply: reply("a2") },
        { address: "b", reply: reply("b1"), dueAt: minutes(-3) },
        { address: "c", reply: reply("c1"), dueAt: minutes(30) },
        { channel: "mail", address: "a", reply: reply("mail") },
      );
      expect(await on.store.claim(morning, minutes(1), from([]))).toEqual([]);
      expect(texts(await on.store.claim(morning, minutes(5), from()))).toEqual(["b1", "a1"]);
    });

    it("to one only, for the time of the lease, counting the attempt", async () => {
      expect(await on.store.claim(minutes(4), minutes(9), from())).toEqual([]);
      const again = await on.store.claim(minutes(5), minutes(9), from());
      expect(again.map(({ attempts, dueAt }) => [attempts, dueAt])).toEqual([
        [2, minutes(9)],
        [2, minutes(9)],
      ]);
    });

    it("each to one of ten who ask at once, from two processes", async () => {
      const other = await on.opened.again();
      await queue(
        on,
        ...Array.from({ length: 20 }, (_, index) => ({ channel: "sms" as const, address: `s${index}` })),
      );
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 === 0 ? on.store : other).claim(morning, minutes(5), { channels: ["sms"], limit: 7 }),
        ),
      );
      await other.close();
      const ids = claims.flat().map(({ id }) => id);
      expect(ids).toHaveLength(20);
      expect(new Set(ids).size).toBe(20);
    });

    it("the next of an address only when the one before it is settled, retried ones first", async () => {
      await queue(on, { address: "line", reply: reply("1") }, { address: "line", reply: reply("2") });
      const first = await claimOne(on, "line");
      await on.store.settle([{ id: first.id, as: "again", dueAt: minutes(3), why: "429" }]);
      expect(await on.store.claim(minutes(2), minutes(9), from(["telegram"], "line"))).toEqual([]);
      const again = await claimOne(on, "line", minutes(3));
      expect(again).toMatchObject({ id: first.id, attempts: 2, why: "429" });
      await on.store.settle([{ id: first.id, as: "sent", at: minutes(4), providerId: "p-line" }]);
      expect(texts([await claimOne(on, "line", minutes(4))])).toEqual(["2"]);
    });

    it("to one only, also when the clock goes back a little during a lease", async () => {
      await queue(on, { address: "clock", reply: reply("ρολόι") });
      const [claimed] = await on.store.claim(minutes(1), minutes(2), from(["telegram"], "clock"));
      expect(await on.store.claim(minutes(0.5), minutes(1.5), from(["telegram"], "clock"))).toEqual([]);
      await on.store.settle([{ id: claimed?.id ?? "", as: "sent", at: minutes(0.5), providerId: null }]);
      expect(await on.store.claim(minutes(900), minutes(901), from(["telegram"], "clock"))).toEqual([]);
    });
  });

  const ahead = { "an hour": 60, "a day": 1440 };
  for (const [name, by] of Object.entries(ahead)) {
    onEmptyStore(`after a clock that was ${name} ahead`, open, (on) => {
      const claim = (store = on.store) => store.claim(minutes(3), minutes(4), from());
      const leased = async (own: Partial<NewNotice>) => {
        await queue(on, own);
        const late = from(["telegram"], own.address);
        const [claimed] = await on.store.claim(minutes(by + 2), minutes(by + 3), late);
        return claimed?.id ?? "";
      };

      it("hands out what was leased, put off or made meanwhile, as soon as the clock is right", async () => {
        await leased({ address: "leased" });
        const id = await leased({ address: "put off" });
        await on.store.settle([{ id, as: "again", dueAt: minutes(by + 12), why: "429" }]);
        await queue(on, { address: "made", dueAt: minutes(by + 2) });
        expect((await claim()).map(({ address, why }) => [address, why])).toEqual([
          ["leased", null],
          ["put off", "429"],
          ["made", null],
        ]);
        expect(await claim()).toEqual([]);
      });

      it("hands out to a process that begins then what another left leased when it died", async () => {
        await leased({ address: "left" });
        const other = await on.opened.again();
        expect((await claim(other)).map(({ address }) => address)).toEqual(["left"]);
        await other.close();
      });
    });
  }

  onEmptyStore("waits as a provider asked", open, (on) => {
    it("whoever begins meanwhile, as long as it is no more than an hour", async () => {
      await queue(on, { address: "waits" });
      const { id } = await claimOne(on, "waits");
      await on.store.settle([{ id, as: "again", dueAt: minutes(55), why: "429" }]);
      const other = await on.opened.again();
      expect(await other.claim(minutes(1), minutes(2), from())).toEqual([]);
      expect(await other.claim(minutes(55), minutes(56), from())).toHaveLength(1);
      await other.close();
    });
  });

  onEmptyStore("settles notices", open, (on) => {
    it("as sent, with the provider's id and time, and then as delivered", async () => {
      await queue(on, { address: "ok" });
      const claimed = await claimOne(on, "ok");
      await on.store.settle([{ id: claimed.id, as: "sent", at: minutes(1), providerId: "p-1" }]);
      expect(await stateOf(on, claimed)).toMatchObject({
        state: "sent",
        sentAt: minutes(1),
        providerId: "p-1",
        why: null,
      });
      await on.store.receipt({ channel: "telegram", providerId: "p-1", state: "delivered", at: minutes(2) });
      expect(await stateOf(on, claimed)).toMatchObject({ state: "delivered", sentAt: minutes(1) });
    });

    it("and never back: neither by a late receipt nor by a late settlement", async () => {
      await queue(on, { address: "forward" });
      const claimed = await claimOne(on, "forward");
      await on.store.settle([{ id: claimed.id, as: "sent", at: minutes(1), providerId: "p-2" }]);
      const receipt = { channel: "telegram", providerId: "p-2", at: minutes(3) } as const;
      await on.store.receipt({ ...receipt, state: "delivered" });
      await on.store.receipt({ ...receipt, state: "failed" });
      await on.store.settle([{ id: claimed.id, as: "again", dueAt: minutes(5), why: "late" }]);
      await on.store.settle([{ id: claimed.id, as: "failed", at: minutes(5), why: "late" }]);
      expect(await stateOf(on, claimed)).toMatchObject({ state: "delivered", why: null });
      expect(await on.store.claim(minutes(9), minutes(10), from(["telegram"], "forward"))).toEqual([]);
      expect(await on.store.retry(claimed.id, minutes(9))).toBe(false);
    });

    it("as undelivered, by a receipt that says so", async () => {
      await queue(on, { address: "undelivered" });
      const claimed = await claimOne(on, "undelivered");
      await on.store.settle([{ id: claimed.id, as: "sent", at: minutes(1), providerId: "p-3" }]);
      await on.store.receipt({ channel: "sms", providerId: "p-3", state: "delivered", at: minutes(2) });
      await on.store.receipt({ channel: "telegram", providerId: "p-3", state: "failed", at: minutes(2) });
      expect(await stateOf(on, claimed)).toMatchObject({ state: "failed", why: "undelivered" });
    });

    it("also when the receipt is faster than the provider's own answer", async () => {
      await queue(on, { address: "fast" });
      const claimed = await claimOne(on, "fast");
      await on.store.receipt({ channel: "telegram", providerId: "p-4", state: "delivered", at: minutes(1) });
      expect(await stateOf(on, claimed)).toMatchObject({ state: "queued" });
      await on.store.settle([{ id: claimed.id, as: "sent", at: minutes(2), providerId: "p-4" }]);
      expect(await stateOf(on, claimed)).toMatchObject({ state: "delivered" });
    });

    it("as failed, and gives them out again after a retry only", async () => {
      await queue(on, { address: "failed" });
      const claimed = await claimOne(on, "failed");
      await on.store.settle([{ id: claimed.id, as: "failed", at: minutes(1), why: "500" }]);
      expect(await stateOf(on, claimed)).toMatchObject({ state: "failed", why: "500" });
      expect(await on.store.claim(minutes(60), minutes(61), from(["telegram"], "failed"))).toEqual([]);
      expect(await on.store.retry("999999", minutes(60))).toBe(false);
      expect(await on.store.retry(claimed.id, minutes(60))).toBe(true);
      expect(await claimOne(on, "failed", minutes(60))).toMatchObject({
        id: claimed.id,
        attempts: 1,
        why: null,
      });
    });

    it("and marks a contact at which nobody is any more, giving up all that waits for it", async () => {
      const resident = person();
      const chat = contact(resident, { address: "gone" });
      await put(on.store, { people: [resident], contacts: [chat] });
      await queue(on, { address: "gone" }, { address: "gone" }, { address: "there" });
      await claimOne(on, "gone");
      await on.store.settle([{ as: "gone", from: chat, next: null, at: minutes(1), why: "blocked" }]);
      const known = await on.store.contact("telegram", "gone");
      expect(known?.contacts).toEqual([{ ...chat, deadAt: minutes(1) }]);
      expect(await on.store.claim(minutes(60), minutes(61), from(["telegram"], "gone"))).toEqual([]);
      const failed = (await on.store.notices({ state: "failed", limit: 50 })).items;
      const given = failed.filter(({ address }) => address === "gone");
      expect(given.map(({ why }) => why)).toEqual(Array(2).fill("blocked; no other contact"));
      await claimOne(on, "there");
    });

    it("and moves what waits there about a case to the next contact, each once and in its order", async () => {
      const [resident, made] = [person(), request()];
      const chat = contact(resident, { address: "left" });
      const phone = contact(resident, { channel: "sms", address: "next" });
      await put(on.store, { people: [resident], contacts: [chat, phone] });
      await put(on.store, opening({ ...made, resident: resident.id }));
      const about = { address: "left", about: made.id, person: resident.id };
      await queue(
        on,
        { ...about, reply: reply("πρώτη") },
        { ...about, reply: reply("δεύτερη"), dueAt: minutes(30) },
        { ...about, person: null, reply: reply("για το γραφείο") },
        { address: "left", person: resident.id, reply: reply("απάντηση στον διάλογο") },
        { channel: "sms", address: "next", about: made.id, person: resident.id, reply: reply("τρίτη") },
      );
      await claimOne(on, "left");
      const gone = { as: "gone", from: chat, next: phone, at: minutes(1), why: "blocked" } as const;
      await on.store.settle([gone]);
      await on.store.settle([gone]);
      const read: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        const [next] = await on.store.claim(minutes(2), minutes(9), from(["sms"], "next"));
        expect(next).toMatchObject({ channel: "sms", address: "next", attempts: 1 });
        if (count === 0) expect(next?.why).toBe("telegram left: blocked");
        read.push(...texts(next === undefined ? [] : [next]));
        await on.store.settle([{ id: next?.id ?? "", as: "sent", at: minutes(2), providerId: null }]);
      }
      expect(read).toEqual(["πρώτη", "δεύτερη", "τρίτη"]);
      expect(await on.store.claim(minutes(60), minutes(61), from(["sms"], "next"))).toEqual([]);
      const failed = (await on.store.notices({ state: "failed", limit: 50 })).items;
      const given = failed.filter(({ address, why }) => address === "left" && why === "blocked");
      expect(texts(given)).toEqual(["απάντηση στον διάλογο", "για το γραφείο"]);
    });
  });
}

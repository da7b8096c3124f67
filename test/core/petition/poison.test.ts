import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settlePetitions } from "../../../core/petition/settle.ts";
import { tellingPace, tellSigners } from "../../../core/petition/tell-signers.ts";
import type { Petition } from "../../../core/petition/petition.ts";
import { anna, testDesk, type TestDesk } from "../../support/desk.ts";
import { draftedBy, mobile, opened, signing, sms } from "../../support/petitions.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const broken = () => Promise.reject(new TypeError("one that cannot be read"));
const toldOf = async () => {
  const { items } = await desk.store.notices({ limit: 1000 });
  return items.filter(({ key }) => key.startsWith("broadcast:")).map(({ address }) => address);
};

describe("one petition that cannot be read", () => {
  it("keeps no other from moving on, and is said", async () => {
    const all: Petition[] = [];
    for (const author of ["a", "b", "c"]) {
      const one = await draftedBy(desk, { channel: "telegram", address: author });
      for (let no = 1; no <= 5; no += 1) await signing(desk, { number: one.number }, sms(mobile(no)));
      all.push(one);
    }
    const bad = all[1]?.number;
    const one: typeof desk.store.case = (number) => (number === bad ? broken() : desk.store.case(number));
    const deps = { ...desk.deps, store: { ...desk.store, case: one } };
    await expect(settlePetitions(deps)).rejects.toThrow(TypeError);
    const stages = await Promise.all(all.map(({ number }) => desk.store.case(number)));
    expect(stages.map((each) => each?.stage)).toEqual(["moderation", "gathering", "moderation"]);
    expect(await settlePetitions(desk.deps)).toBe(1);
  });
});

describe("one signer who cannot be told", () => {
  it("keeps no other from being told, and the petition's news comes to its end", async () => {
    const one = await opened(desk);
    const bad = (await desk.store.contact("sms", mobile(3)))?.person.id;
    const person: typeof desk.store.person = (id) => (id === bad ? broken() : desk.store.person(id));
    const deps = { ...desk.deps, store: { ...desk.store, person } };
    await desk.as(anna).do("petition.answer", { number: one.number, text: "Ξεκινάμε τον Μάιο." });
    await expect(tellSigners(deps)).rejects.toThrow(TypeError);
    expect((await toldOf()).sort()).toEqual([1, 2, 4, 5].map(mobile).sort());
    expect(await tellSigners(desk.deps)).toBe(0);
    expect(await desk.store.broadcasts(9)).toEqual([]);
  });
});

describe("news for many", () => {
  it("goes out in portions that two petitions share, and stands in line behind what waits already", async () => {
    const [first, second] = [await opened(desk), await opened(desk)];
    for (let no = 6; no <= tellingPace.portion; no += 1)
      await signing(desk, { number: first.number }, sms(mobile(no * 10_007)));
    await desk.as(anna).do("petition.answer", { number: first.number, text: "Ναι." });
    await desk.as(anna).do("petition.answer", { number: second.number, text: "Όχι." });
    desk.clock.pass({ minutes: 5 });
    expect(await tellSigners(desk.deps)).toBe(tellingPace.portion / 2 + 5);
    const { items } = await desk.store.notices({ limit: 1000 });
    const news = items.filter(({ key }) => key.startsWith("broadcast:"));
    expect(news.every(({ dueAt }) => dueAt.getTime() === desk.clock.now().getTime())).toBe(true);
    while ((await tellSigners(desk.deps)) > 0);
    expect(new Set(await toldOf()).size).toBe(tellingPace.portion);
  });
});

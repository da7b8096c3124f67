import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  draftPetition,
  findPetition,
  similarPetitions,
  stopTelling,
  withdrawSignature,
} from "../../../core/petition/deeds.ts";
import { provePetition } from "../../../core/petition/sign-deeds.ts";
import { settlePetitions } from "../../../core/petition/settle.ts";
import { petitionDefaults } from "../../../core/municipality/petitions.ts";
import { chios } from "../../support/chios.ts";
import { anna, testDesk, type TestDesk } from "../../support/desk.ts";
import {
  chat,
  counted,
  doing,
  draftedBy,
  lastCode,
  mobile,
  opened,
  proving,
  signing,
  sms,
} from "../../support/petitions.ts";
import { pedestrianStreet } from "./petitions.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

describe("a petition", () => {
  it("is written with a number and a link, found by it, and looked at once five have supported it", async () => {
    const made = await doing(desk, draftPetition(pedestrianStreet), chat("author"));
    if ("refused" in made) throw new Error(made.refused);
    const { number } = made.petition;
    expect(made.link).toBe(`https://dimos.example/petitions/${number}`);
    for (let no = 1; no <= 4; no += 1) {
      expect(await signing(desk, { number }, sms(mobile(no)))).toMatchObject({
        as: "counted",
        missing: 5 - no,
      });
    }
    expect(await settlePetitions(desk.deps)).toBe(0);
    expect(await signing(desk, { number }, sms(mobile(5)))).toMatchObject({ missing: 0 });
    expect(await settlePetitions(desk.deps)).toBe(1);
    expect(await doing(desk, findPetition(number), chat("x"))).toMatchObject({
      seen: { petition: { stage: "moderation" }, counted: 5, signed: null },
    });
    expect(await signing(desk, { number }, sms(mobile(6)))).toMatchObject({ refused: "not-yet" });
  });

  it("is one of three that somebody may write in a day", async () => {
    for (let no = 1; no <= 3; no += 1) await draftedBy(desk);
    expect(await doing(desk, draftPetition(pedestrianStreet), chat("author"))).toEqual({
      refused: "enough-today",
    });
    expect(await doing(desk, draftPetition(pedestrianStreet), chat("other"))).toMatchObject({ petition: {} });
  });

  it("is offered to whoever writes one like it", async () => {
    const { number } = await draftedBy(desk);
    const draft = { title: "Να γίνει πεζόδρομος η Απλωταριάς", text: "χωρίς αυτοκίνητα το απόγευμα" };
    expect(await doing(desk, similarPetitions(draft), chat("x"))).toMatchObject({ petitions: [{ number }] });
  });

  it("that is hidden is unknown to all but its author", async () => {
    const { number } = await opened(desk);
    await desk.as(anna).do("petition.moderate", { number, decision: "hide", text: "προσωπικά δεδομένα" });
    expect(await doing(desk, findPetition(number), chat("x"))).toEqual({ seen: null });
    expect(await doing(desk, findPetition(number), chat("author"))).toMatchObject({ seen: { counted: 5 } });
    expect(await signing(desk, { number }, sms(mobile(7)))).toMatchObject({ refused: "unknown-number" });
    expect(await signing(desk, { number: "100000021" }, sms(mobile(7)))).toMatchObject({
      refused: "unknown-number",
    });
  });
});

describe("one person counts once", () => {
  it("by SMS, from a chat, by phone, on paper and at the desk, however the number is spelled", async () => {
    const one = await opened(desk);
    const { number } = one;
    const me = mobile(44_000_101);
    expect(await signing(desk, { number }, sms(me))).toMatchObject({ as: "counted", counted: 6 });
    expect(await signing(desk, { number }, sms(me))).toMatchObject({
      refused: "signed",
      at: expect.any(Date),
    });

    const asked = await signing(desk, { number, typed: "694 400 0101" }, chat("77"));
    expect(asked).toMatchObject({ as: "code", to: "69• ••• ••01" });
    expect(await proving(desk, { number, typed: "0030 6944000101" }, chat("77"))).toMatchObject({
      refused: "signed",
    });

    const call = { channel: "voice", address: "call-1", caller: me } as const;
    expect(await signing(desk, { number }, call)).toMatchObject({ as: "code" });
    expect(await proving(desk, { number, typed: me }, call)).toMatchObject({ refused: "signed" });

    const as = desk.as(anna);
    expect(await as.do("petition.sign", { number, key: "+30 694-400-0101" })).toMatchObject({
      refused: "signed",
    });
    const sheet = { number, sheet: "12", lines: [{ key: "6944000101" }, { key: "6944000102" }] };
    expect(await as.do("petition.sheet", sheet)).toMatchObject({
      counted: 1,
      leftOut: [{ line: 1, why: "signed" }],
    });
    expect(await counted(desk, one)).toBe(7);
    expect(await as.do("petition.verify", { number })).toMatchObject({ counted: 7, shown: 7, faults: [] });
  });

  it("also when many of the same come at once", async () => {
    const one = await opened(desk);
    const results = await Promise.all(
      Array.from({ length: 8 }, () => signing(desk, { number: one.number }, sms(mobile(9)))),
    );
    expect(results.filter((each) => "as" in each)).toHaveLength(1);
    expect(results.filter((each) => "refused" in each && each.refused === "signed")).toHaveLength(7);
    expect(await counted(desk, one)).toBe(6);
  });

  it("and is told so only once they have proven who they are", async () => {
    const { number } = await opened(desk);
    await signing(desk, { number }, sms(mobile(44)));
    expect(await signing(desk, { number, typed: mobile(44) }, chat("nosy"))).toMatchObject({ as: "code" });
    const wrong = provePetition({ number, typed: mobile(44), code: "000000" });
    for (let miss = 1; miss <= 5; miss += 1)
      expect(await doing(desk, wrong, chat("nosy"))).toEqual({ refused: "wrong-code" });
    expect(await doing(desk, wrong, chat("nosy"))).toEqual({ refused: "code-spent" });
    expect(await doing(desk, wrong, chat("nosy"))).toEqual({ refused: "no-code" });
  });
});

describe("a signature", () => {
  it("waits for its code and counts nowhere until then; the mobile is then a contact of theirs", async () => {
    const one = await opened(desk);
    const { number } = one;
    expect(await signing(desk, { number }, chat("77"))).toEqual({ as: "key" });
    await signing(desk, { number, typed: "6944000177" }, chat("77"));
    expect(await counted(desk, one)).toBe(5);
    expect(await proving(desk, { number, typed: "6944000177" }, chat("77"))).toMatchObject({
      as: "counted",
      counted: 6,
    });
    const known = await desk.store.contact("telegram", "77");
    expect(known?.contacts).toContainEqual(
      expect.objectContaining({ channel: "sms", address: "+306944000177", proof: "wrote" }),
    );
    const next = await draftedBy(desk, chat("another"));
    expect(await signing(desk, { number: next.number }, chat("77"))).toMatchObject({ as: "counted" });
  });

  it("of a number that somebody else has does not join two persons", async () => {
    const { number } = await opened(desk);
    await desk.says("Λακκούβα στον δρόμο", sms(mobile(88)));
    await signing(desk, { number, typed: mobile(88) }, chat("78"));
    await proving(desk, { number, typed: mobile(88) }, chat("78"));
    expect((await desk.store.contact("telegram", "78"))?.contacts).toHaveLength(1);
    expect((await desk.store.contact("sms", mobile(88)))?.contacts).toHaveLength(1);
  });

  it.each([
    ["22713 50000", "landline"],
    ["+49 151 23456789", "abroad"],
    ["69", "wrong-phone"],
  ])("with %s is refused: %s", async (typed, refused) => {
    const { number } = await opened(desk);
    expect(await signing(desk, { number, typed }, chat("77"))).toEqual({ refused });
  });

  it("is taken back by whoever made it, and made again", async () => {
    const one = await opened(desk);
    const { number } = one;
    expect(await doing(desk, withdrawSignature(number), chat("99"))).toEqual({ refused: "not-signed" });
    await signing(desk, { number }, sms(mobile(9)));
    expect(await doing(desk, withdrawSignature(number), sms(mobile(9)))).toEqual({ taken: true });
    expect(await counted(desk, one)).toBe(5);
    expect(await signing(desk, { number }, sms(mobile(9)))).toMatchObject({ as: "counted", counted: 6 });
    expect(await desk.as(anna).do("petition.verify", { number })).toMatchObject({ counted: 6, faults: [] });
  });

  it("of a caller is never taken for proven: the number that calls may be anybody's", async () => {
    const { number } = await opened(desk);
    await signing(desk, { number }, sms(mobile(9)));
    const call = { channel: "voice", address: "call-9", caller: mobile(9) } as const;
    expect(await doing(desk, withdrawSignature(number), call)).toEqual({ refused: "not-signed" });
    expect(await doing(desk, findPetition(number), call)).toMatchObject({ seen: { signed: null } });
  });

  it("stops being told of news by one word", async () => {
    const { number } = await opened(desk);
    await signing(desk, { number }, sms(mobile(9)));
    expect(await doing(desk, stopTelling(number), sms(mobile(9)))).toEqual({ stopped: true });
    expect(await doing(desk, stopTelling(number), sms(mobile(99)))).toEqual({ refused: "not-signed" });
  });

  it("by e-mail is one whatever its dots, tags and aliases are", async () => {
    await signedWith("email");
    const { number, id } = await draftedBy(desk);
    await signing(desk, { number, typed: "eleni.k@gmail.com" }, chat("77"));
    expect(await proving(desk, { number, typed: "e.lenik@gmail.com" }, chat("77"))).toMatchObject({
      as: "counted",
    });
    await signing(desk, { number, typed: "elenik+2@googlemail.com" }, chat("78"));
    expect(await proving(desk, { number, typed: "ELENIK@gmail.com" }, chat("78"))).toMatchObject({
      refused: "signed",
    });
    expect(await counted(desk, { id })).toBe(1);
  });

  it("with an identity is made at the desk only", async () => {
    await signedWith("identity");
    const { number } = await draftedBy(desk);
    expect(await signing(desk, { number }, sms(mobile(9)))).toEqual({ refused: "at-desk" });
    const as = desk.as(anna);
    expect(await as.do("petition.sign", { number, key: "ΑΝ 123456" })).toMatchObject({ counted: 1 });
    expect(await as.do("petition.sign", { number, key: "an123456" })).toMatchObject({ refused: "signed" });
  });
});

it("sends codes that are not the same, to the one whose key it is", async () => {
  const { number } = await opened(desk);
  await signing(desk, { number, typed: mobile(70) }, chat("77"));
  const first = await lastCode(desk);
  await signing(desk, { number, typed: mobile(70) }, chat("77"));
  expect(await lastCode(desk)).not.toBe(first);
  const { items } = await desk.store.notices({ limit: 2 });
  expect(items.map(({ channel, address, about }) => [channel, address, about])).toEqual([
    ["sms", mobile(70), null],
    ["sms", mobile(70), null],
  ]);
});

/** From now on petitions are signed with another key. */
async function signedWith(key: "email" | "identity"): Promise<void> {
  const petitions = { ...petitionDefaults, department: "citizens", key };
  await desk.store.commit({ municipality: { ...chios, petitions } });
}

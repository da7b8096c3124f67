import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../../core/channel.ts";
import { settlePetitions } from "../../../core/petition/settle.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, petros, testDesk, type TestDesk } from "../../support/desk.ts";
import { counted, draftedBy, lastCode, mobile, opened, signing, sms } from "../../support/petitions.ts";
import { petitionOn } from "../../web-call/petitions.ts";
import { pedestrianStreet } from "./petitions.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const law = Array.from(
  { length: 40 },
  (_, page) => `Άρθρο ${String(page + 1)}\n${"Ο δήμος μεριμνά. ".repeat(150)}`,
);
const longestMessage = { telegram: 4096, viber: 7000, sms: 10_000, console: 100_000 } as const;
const chats = Object.keys(longestMessage) as (keyof typeof longestMessage)[];
const from = (channel: (typeof chats)[number]): Partial<Incoming> => ({
  channel,
  address: channel === "sms" ? mobile(700) : `${channel}-1`,
});
const text = async (said: Parameters<TestDesk["says"]>[0], who: Partial<Incoming>) =>
  (await desk.says(said, who))?.text ?? "";

describe.each(chats)("writing a petition by %s", (channel) => {
  const who = from(channel);
  it.each([
    ["one word", "Δέντρα", "λίγα λόγια"],
    ["all capitals", "ΝΑ ΓΙΝΕΙ ΠΕΖΟΔΡΟΜΟΣ Η ΑΠΛΩΤΑΡΙΑ", "μικρά γράμματα"],
    ["Greeklish", "na ginei pezodromos i Aplotaria", "ελληνικά γράμματα"],
    ["Greeklish with small words", "to parko an einai na anoiksei", "ελληνικά γράμματα"],
    ["40 pages of a law", law.join("\n").slice(0, longestMessage[channel]), "δικά σας λόγια"],
    ["signs only", "!!! ??? …", "Γράψτε το με λόγια"],
  ])("%s is asked for again, and the dialogue goes on", async (_, said, answer) => {
    await text("συλλογικό αίτημα", who);
    expect(await text(said, who)).toContain(answer);
    expect(await text(pedestrianStreet.title, who)).toContain("Τι ζητάτε");
  });
});

describe.each(chats)("signing by %s", (channel) => {
  const who = from(channel);
  const signs = async (stage: Parameters<typeof petitionOn>[1]) =>
    text(`Υπογράφω ${(await petitionOn(desk, stage)).number}`, who);

  it("says of each that takes no signatures why, and of a hidden one no more than of one that is not there", async () => {
    const unknown = await text("Υπογράφω 417293613", who);
    expect(await signs({ stage: "hidden" })).toBe(unknown);
    expect(await signs({ stage: "withdrawn" })).toBe(unknown);
    expect(await signs({ stage: "closed" })).toContain("Ο χρόνος για υπογραφές τελείωσε");
    expect(await signs({ stage: "answered" })).toContain("Ο δήμος απάντησε");
    expect(await signs({ stage: "moderation" })).toContain("Το εξετάζει ο δήμος");
    expect(await signs({ stage: "rejected" })).toContain("Δεν άνοιξε");
    expect(await signs({ stage: "lapsed" })).toContain("Δεν μαζεύτηκαν");
  });
});

describe("signing by phone", () => {
  const call = { channel: "voice", address: "call-9", caller: mobile(704) } as const;
  const press = async (digits: string) => {
    const reply = await desk.says({ kind: "digits", digits }, call);
    return [...(reply?.spoken ?? []), ...(reply?.menu ?? [])].map(String).join(" ");
  };
  const asksFor = async (number: string) => {
    await desk.says({ kind: "call" }, call);
    await press("3");
    return press(number);
  };

  it("hears of a hidden one no more than of one that is not there, and of a closed one that it is over", async () => {
    const hidden = await petitionOn(desk, { stage: "hidden" });
    expect(await asksFor(hidden.number)).toBe(await asksFor("417293613"));
    const closed = await petitionOn(desk, { stage: "closed" });
    expect(await asksFor(closed.number)).toContain("Ο χρόνος για υπογραφές τελείωσε");
  });

  it("types six wrong codes: nothing counts, the right one neither, and the line never stays silent", async () => {
    const one = await opened(desk);
    await asksFor(one.number);
    await press("1");
    const code = await lastCode(desk);
    for (let no = 0; no < 6; no += 1) expect(await press(`00000${String(no)}`)).not.toBe("");
    await press(code);
    expect(await counted(desk, one)).toBe(5);
  });
});

describe("from abroad", () => {
  it("a foreign number is no key, whoever writes from it; a Greek one of theirs is", async () => {
    const one = await opened(desk);
    const abroad = sms("+447911123456");
    await text(`Υπογράφω ${one.number}`, abroad);
    expect(await text("ναι", abroad)).toMatch(/Με ποιο κινητό|Ποιο είναι το κινητό/u);
    expect(await text("+44 7911 123456", abroad)).toContain("ελληνικό");
    expect(await text("6912345678", abroad)).toContain("έξι ψηφία");
    expect(await counted(desk, one)).toBe(5);
  });
});

describe("a code that is wrong", () => {
  it.each(["telegram", "viber", "console"] as const)(
    "six times is worth nothing more by %s, the right one neither, and each time it is said",
    async (channel) => {
      const one = await opened(desk);
      const who = from(channel);
      await text(`Υπογράφω ${one.number}`, who);
      await text("1", who);
      await text("παράλειψη", who);
      expect(await text("6912345678", who)).toContain("έξι ψηφία");
      const said: string[] = [];
      for (let no = 0; no < 6; no += 1) said.push(await text(`00000${String(no)}`, who));
      expect(said.at(-1)).not.toContain("Ο κωδικός δεν ταιριάζει");
      expect(said.every((each) => each !== "")).toBe(true);
      expect(await counted(desk, one)).toBe(5);
    },
  );
});

describe("two at once", () => {
  it("moderators decide once: the second hears that it is decided", async () => {
    const { number } = await draftedBy(desk);
    for (let no = 1; no <= 5; no += 1) await signing(desk, { number }, sms(mobile(no)));
    await settlePetitions(desk.deps);
    const decided = await Promise.all([
      desk.as(anna).do("petition.moderate", { number, decision: "open" }),
      desk.as(petros).do("petition.moderate", { number, decision: "not-ours" }),
    ]);
    expect(decided.filter((each) => isRefusal(each))).toHaveLength(1);
  });

  it("clerks enter the same sheet once", async () => {
    const { number, id } = await opened(desk);
    const sheet = { number, sheet: "Β7", lines: [{ key: mobile(901) }, { key: mobile(902) }] };
    const entered = await Promise.all([anna, petros].map((by) => desk.as(by).do("petition.sheet", sheet)));
    expect(entered.filter((each) => isRefusal(each))).toMatchObject([{ refused: "sheet-entered" }]);
    expect(await counted(desk, { id })).toBe(7);
  });

  it("the same person by SMS, in a chat, on paper and at the desk counts once", async () => {
    const one = await opened(desk);
    const { number } = one;
    await Promise.all([
      signing(desk, { number }, sms(mobile(903))),
      signing(desk, { number }, sms(mobile(903))),
      desk.as(anna).do("petition.sign", { number, key: mobile(903) }),
      desk.as(petros).do("petition.sheet", { number, sheet: "Β8", lines: [{ key: mobile(903) }] }),
    ]);
    expect(await counted(desk, one)).toBe(6);
  });
});

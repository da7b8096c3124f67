import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../../core/channel.ts";
import { Dialogue } from "../../support/dialogue.ts";
import {
  anna,
  inChios,
  pressing,
  RecordingChannel,
  reported,
  testDesk,
  type TestDesk,
} from "../../support/desk.ts";

let desk: TestDesk;
let telegram: RecordingChannel;
beforeEach(async () => {
  desk = await testDesk();
  telegram = new RecordingChannel("telegram");
});
afterEach(() => desk.close());

const eleni: Partial<Incoming> = { address: "1001", name: "Ελένη" };
const nikos: Partial<Incoming> = { address: "2002", name: "Νίκος" };
const maria: Partial<Incoming> = { address: "3003", name: "Μαρία" };
const spaced = (number: string) => `${number.slice(0, 3)}\u00a0${number.slice(3, 6)}\u00a0${number.slice(6)}`;

/** What a chat has been sent by itself. */
async function told(address: string): Promise<string[]> {
  while ((await desk.deliver(telegram)) > 0) continue;
  return telegram.sent.filter((each) => each.address === address).map(({ reply }) => reply.text);
}

async function shown(number: string) {
  const found = await desk.as(anna).do("case.show", { number });
  if ("refused" in found) throw new Error(found.refused);
  return found;
}

const close = (number: string, of: string) =>
  desk.as(anna).do("case.close", { number, reason: "duplicate", duplicateOf: of });

describe("a problem that somebody has reported already", () => {
  it("is said so, with since when, and can be followed in place of a report of one's own", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    desk.clock.pass({ days: 1 });
    await desk.says("μεγάλη λακκούβα εδώ", nikos);
    const asked = await desk.says(inChios, nikos);
    expect(asked?.text).toBe("Μας το έχουν πει ήδη, από χθες. Να σας γράφουμε κι εσάς;");
    const done = await desk.says(pressing(asked, "Ναι, να μου γράφετε"), nikos);
    expect(done?.text).toContain(spaced(number));
    const page = await shown(number);
    expect(page.followers).toBe(1);
    expect(page.events.at(-1)?.event).toEqual({
      type: "FollowerJoined",
      text: "μεγάλη λακκούβα εδώ",
      files: [],
    });
    expect(await desk.store.count({ limit: 9 }, 9)).toBe(1);
  });

  it("tells followers of every step, without asking them what only its reporter is asked", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    await desk.says("λακκούβα", nikos);
    await desk.says(inChios, nikos);
    await desk.says("ναι παρακαλώ", nikos);
    await told("2002");
    telegram.sent.length = 0;
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await desk.as(anna).do("case.ask", { number, question: "Πόσο βαθιά είναι;" });
    await desk.as(anna).do("case.close", { number, reason: "done", text: "Την κλείσαμε." });
    const heard = await told("2002");
    expect(heard).toHaveLength(2);
    expect(heard[0]).toContain(spaced(number));
    expect(heard[1]).toContain("που ακολουθείτε, έγινε");
    expect(heard[1]).toContain("Την κλείσαμε.");
    expect(heard.join()).not.toContain("Πόσο βαθιά");
    expect((await told("1001")).at(-1)).toContain("σωστά");
  });

  it("9.16: tells a follower no more once they say so, by button or in words, and nobody else", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    for (const who of [nikos, maria]) {
      await desk.says("λακκούβα", who);
      await desk.says(inChios, who);
      await desk.says("ναι παρακαλώ", who);
    }
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await told("2002");
    const stop = telegram.sent.findLast(({ address }) => address === "2002")?.reply.choices.at(0);
    expect(stop?.label).toBe("Όχι άλλα γι’ αυτή");
    const pressed = { kind: "choice", token: stop?.token ?? "" } as const;
    expect((await desk.says(pressed, nikos))?.text).toContain("δεν θα σας γράψουμε άλλο");
    expect((await desk.says(`μην μου γράφετε για την ${spaced(number)}`, maria))?.text).toContain(
      "δεν θα σας γράψουμε άλλο",
    );
    expect((await desk.says(`μη μου γράφετε για την ${number}`, maria))?.text).toContain("Δεν ακολουθείτε");
    await told("2002");
    telegram.sent.length = 0;
    await desk.as(anna).do("case.close", { number, reason: "done", text: "Την κλείσαμε." });
    expect(await told("2002")).toEqual([]);
    expect((await told("1001")).at(-1)).toContain("σωστά");
  });

  it("is another one where the resident says so, or where it is far, of another kind, or closed", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    await desk.says("λακκούβα", nikos);
    const asked = await desk.says(inChios, nikos);
    expect((await desk.says(pressing(asked, "Όχι, είναι άλλο"), nikos))?.text).toContain("φωτογραφία");
    await desk.says("άκυρο", nikos);

    const far = { kind: "place", place: { lat: 38.3719, lon: 26.1358, address: null } } as const;
    await desk.says("λακκούβα", maria);
    expect((await desk.says(far, maria))?.text).toContain("φωτογραφία");
    await desk.says("άκυρο", maria);
    await desk.says("καμένη λάμπα στον στύλο", maria);
    expect((await desk.says(inChios, maria))?.text).toContain("φωτογραφία");
    await desk.says("άκυρο", maria);

    await desk.as(anna).do("case.close", { number, reason: "done", text: "Έκλεισε." });
    await desk.says("λακκούβα", maria);
    expect((await desk.says(inChios, maria))?.text).toContain("φωτογραφία");
  });

  it("is found by the name of its place too, however that is written", async () => {
    for (const said of ["λακκούβα στην Κανάρη 14", "χωρίς", "ναι"]) await desk.says(said, eleni);
    expect((await desk.says("pothole at 14 Kanari street", nikos))?.text).toContain(
      "Μας το έχουν πει ήδη, σήμερα.",
    );
    expect((await desk.says("λακκούβα στην Κανάρη 15", maria))?.text).toContain("φωτογραφία");
  });

  it("of one's own is added to, and not counted as a follower", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    await desk.says("η λακκούβα μεγάλωσε", eleni);
    const asked = await desk.says(inChios, eleni);
    expect(asked?.text).toContain(`είναι η υπόθεση ${spaced(number)}`);
    await desk.says(pressing(asked, "Ναι, προσθέστε το"), eleni);
    const page = await shown(number);
    expect(page.followers).toBe(0);
    expect(page.events.at(-1)?.event).toMatchObject({ type: "ResidentWrote", text: "η λακκούβα μεγάλωσε" });
  });

  it("that was closed while somebody thought about it lets their own report go on", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    await desk.says("λακκούβα", nikos);
    const asked = await desk.says(inChios, nikos);
    await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
    const after = await desk.says(pressing(asked, "Ναι, να μου γράφετε"), nikos);
    expect(after?.text).toMatch(/Στο μεταξύ εκείνη η υπόθεση έκλεισε.*φωτογραφία/su);
  });

  it("takes more words while it asks, and says what may be answered where it does not understand", () => {
    const near = { number: "417293613", openedAt: new Date("2026-11-20T08:00:00Z"), isOwn: false };
    const answer = ({ name }: { name: string }) => (name === "request.near" ? near : null);
    const chat = new Dialogue("telegram", { answer });
    expect(chat.say("λακκούβα στην Κανάρη 14").text).toContain("από Παρασκευή 20/11");
    expect(chat.say("είναι δίπλα σε κολόνα").text).toContain("Το προσθέσαμε");
    expect(chat.state.flow.slots).toMatchObject({ text: "λακκούβα στην Κανάρη 14\nείναι δίπλα σε κολόνα" });
    expect(chat.say("όχι").text).toContain("φωτογραφία");
  });
});

describe("a duplicate that a clerk closes", () => {
  it("keeps its reporter and its followers on the case that goes on, to the end of a chain", async () => {
    const first = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    const second = await reported(desk, "Λακκούβα στον δρόμο", nikos);
    const third = await reported(desk, "Λακκούβα στον δρόμο", maria);
    expect(await close(third, second)).toMatchObject({ stage: "declined" });
    expect(await close(second, first)).toMatchObject({ stage: "declined" });
    expect((await shown(first)).followers).toBe(2);
    telegram.sent.length = 0;
    await desk.as(anna).do("case.close", { number: first, reason: "done", text: "Την κλείσαμε." });
    for (const address of ["2002", "3003"])
      expect((await told(address)).filter((text) => text.includes("Την κλείσαμε."))).toHaveLength(1);
  });

  it("points to no case that is closed, to none that it would make a circle with, and not to itself", async () => {
    const first = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    const second = await reported(desk, "Λακκούβα στον δρόμο", nikos);
    expect(await close(second, first)).toMatchObject({ stage: "declined" });
    expect(await close(first, second)).toEqual({ refused: "closed-original" });
    expect(await close(first, first)).toEqual({ refused: "no-original" });
  });

  it("of the same reporter makes nobody follow themselves", async () => {
    const first = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    const second = await reported(desk, "Λακκούβα στον δρόμο", eleni);
    await close(second, first);
    expect((await shown(first)).followers).toBe(0);
  });
});

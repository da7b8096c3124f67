import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { matchIn } from "../../../core/request/match-in.ts";
import type { Matched } from "../../../core/request/matcher.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, petros, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const words = "τα λιθρίνια στον ταρσανά σαπίζουν";
const alike = "σάπισαν λιθρίνια δίπλα στον ταρσανά";

/** A case with these words, which the clerk moves to that category. */
async function corrected(text: string, category: string, was = "other"): Promise<string> {
  const opened = await desk.as(anna).do("case.new", { text, category: was });
  if (isRefusal(opened)) throw new Error(opened.refused);
  const moved = await desk.as(anna).do("case.move", { number: opened.number, category });
  if (isRefusal(moved)) throw new Error(moved.refused);
  // What was looked up in a turn of the event loop holds for that turn.
  await new Promise((done) => setImmediate(done));
  return opened.number;
}

async function read(text: string): Promise<Matched> {
  const municipality = await desk.deps.store.municipality();
  if (municipality === undefined) throw new Error("no municipality");
  return matchIn(municipality, text);
}

describe("the correction of a category", () => {
  it("is a lesson: the same words are read so from then on", async () => {
    expect((await read(alike)).best).not.toBe("dead-animals");
    const number = await corrected(words, "dead-animals");
    expect((await read(alike)).best).toBe("dead-animals");
    expect(await desk.as(anna).do("config.lessons", {})).toMatchObject([
      { number, text: words, was: "other", category: "dead-animals", taken: false },
    ]);
  });

  it("counts no more once it is taken back, and is still shown", async () => {
    const before = (await read(alike)).ranked.map(({ id, score }) => ({ id, score }));
    const number = await corrected(words, "dead-animals");
    expect(await desk.as(petros).do("config.unlearn", { number })).toEqual({ number });
    await new Promise((done) => setImmediate(done));
    expect((await read(alike)).ranked.map(({ id, score }) => ({ id, score }))).toEqual(before);
    expect(await desk.as(anna).do("config.lessons", {})).toMatchObject([{ number, taken: true }]);
    expect(await desk.as(petros).do("config.unlearn", { number })).toMatchObject({
      refused: "unknown-lesson",
    });
  });

  it("teaches nothing where the clerk takes it back", async () => {
    const number = await corrected(words, "dead-animals");
    await desk.as(anna).do("case.undo", { number });
    expect(await desk.as(anna).do("config.lessons", {})).toEqual([]);
  });

  it("turns no category over, however many are wrong", async () => {
    for (let time = 0; time < 12; time += 1)
      await corrected(`λακκούβα στον δρόμο, ${time} μέτρα`, "cemeteries", "potholes");
    const { best, sure } = await read("μεγάλη λακκούβα στη μέση του δρόμου");
    expect({ best, sure }).toEqual({ best: "potholes", sure: true });
    expect((await read("το νεκροταφείο είναι γεμάτο χόρτα")).best).toBe("cemeteries");
  });

  it("goes into no copy of the folder", async () => {
    await corrected(words, "dead-animals");
    const municipality = await desk.deps.store.municipality();
    expect(municipality?.lessons).toMatchObject([{ text: words }]);
    expect(JSON.stringify(municipality)).not.toContain("λιθρίνια");
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reply, Said } from "../../../core/channel.ts";
import { anna, inChios, pressing, reported, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
let sent = 0;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

function photo(caption: string | null = null): Said {
  sent += 1;
  const source = { channel: "telegram", ref: `photo-${sent}` } as const;
  const media = { source, kind: "photo", name: null, mime: null, size: 900, seconds: null } as const;
  return { kind: "media", media: [media], caption, group: "album-1" };
}

async function album(count: number): Promise<Reply | null> {
  let last: Reply | null = null;
  for (let each = 0; each < count; each += 1) last = await desk.says(photo());
  return last;
}
const filesOf = async (number: string) =>
  (await desk.store.filesOf((await desk.store.case(number))?.id ?? "")).length;

/** Sends the report that is read back; answers how many files its case has. */
async function confirmed(summary: Reply | null): Promise<number> {
  await desk.says(pressing(summary, "Ναι, στείλτε το"));
  const [request] = (await desk.store.list({ order: "newest", limit: 1 })).items;
  return filesOf(request?.number ?? "");
}

describe("photos that come after the report was sent", () => {
  test("go with its case, also while something else is asked", async () => {
    const number = await reported(desk);
    expect((await album(2))?.text).toMatch(/^Το προσθέσαμε στην υπόθεση/u);
    await desk.says("/status");
    expect((await album(1))?.text).toMatch(/^Το προσθέσαμε στην υπόθεση/u);
    expect(await filesOf(number)).toBe(3);
  });

  test("begin a report of their own where that case was withdrawn", async () => {
    const number = await reported(desk);
    await desk.says({ kind: "choice", token: `g:withdraw:${number}` });
    await desk.says("ναι");
    expect((await album(2))?.text).toBe("Τι συμβαίνει; Γράψτε το με δικά σας λόγια.");
    await desk.says("Λακκούβα στον δρόμο");
    expect(await confirmed(await desk.says(inChios))).toBe(2);
    expect(await filesOf(number)).toBe(0);
  });

  test.each([
    ["withdraw", "Να κλείσουμε την υπόθεση"],
    ["fixed", "έγινε σωστά;"],
  ])("instead of yes or no go with the case, and the question stays: %s", async (offer, question) => {
    const number = await reported(desk);
    if (offer === "fixed")
      await desk.as(anna).do("case.close", { number, reason: "done", text: "Στρώθηκε." });
    const asked = await desk.says({ kind: "choice", token: `g:${offer}:${number}` });
    const again = await album(2);
    expect(again?.text).toContain("Το προσθέσαμε στην υπόθεση");
    expect(again?.text).toContain(question);
    expect(await filesOf(number)).toBe(2);
    expect((await desk.says(pressing(asked, asked?.choices[0]?.label ?? "")))?.text).toMatch(
      /Κλείσαμε την υπόθεση|επιβεβαίωση/u,
    );
  });
});

describe("«πίσω» in the middle of an album", () => {
  beforeEach(async () => {
    await desk.says("Λακκούβα στον δρόμο");
    await desk.says(inChios);
    await album(2);
  });

  test("loses none of its photos", async () => {
    expect((await desk.says("πίσω"))?.text).toMatch(/^Έχουμε ήδη 2 αρχεία από εσάς\./u);
    expect(await confirmed(await album(2))).toBe(4);
  });

  test("may leave them out", async () => {
    const asked = await desk.says("πίσω");
    expect(await confirmed(await desk.says(pressing(asked, "Χωρίς φωτογραφία")))).toBe(0);
  });
});

test("what comes of an album after «άκυρο» is asked about", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  await desk.says(inChios);
  await album(2);
  await desk.says("άκυρο");
  expect((await album(2))?.text).toBe("Τι συμβαίνει; Γράψτε το με δικά σας λόγια.");
});

describe("an album for which a draft of yesterday is offered", () => {
  let offer: Reply | null;
  beforeEach(async () => {
    await desk.says("Λακκούβα στον δρόμο");
    await desk.says(inChios);
    desk.clock.pass({ hours: 20 });
    offer = await album(3);
    expect(offer?.text).toContain("Την προηγούμενη φορά δεν τελειώσαμε");
  });

  test("goes into the draft whole", async () => {
    expect(await confirmed(await desk.says(pressing(offer, "Ναι, συνεχίζουμε")))).toBe(3);
  });

  test("goes whole into what is new", async () => {
    expect((await desk.says(pressing(offer, "Όχι, κάτι νέο")))?.text).toContain("Τι συμβαίνει;");
    await desk.says("Σκουπίδια στην πλατεία");
    expect(await confirmed(await desk.says(inChios))).toBe(3);
  });
});

describe("an album while two questions wait", () => {
  let numbers: string[];
  beforeEach(async () => {
    numbers = [await reported(desk), await reported(desk)];
    for (const number of numbers) await desk.as(anna).do("case.ask", { number, question: "Πόσο μεγάλη;" });
    desk.clock.pass({ hours: 1 });
  });

  test("goes whole with the case that is chosen", async () => {
    const which = await album(3);
    expect(which?.text).toBe("Για ποια υπόθεση το λέτε;");
    await desk.says(pressing(which, which?.choices[0]?.label ?? ""));
    const counts = await Promise.all(numbers.map(filesOf));
    expect(counts.sort()).toEqual([0, 3]);
  });

  test("goes whole into a report when it is something new", async () => {
    const which = await desk.says(photo("Σκουπίδια στην πλατεία"));
    await album(2);
    await desk.says(pressing(which, "Είναι κάτι νέο"));
    expect(await confirmed(await desk.says(inChios))).toBe(3);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parsePhone } from "../../../core/greek/phone.ts";
import { casesADay, mayOpen } from "../../../core/request/allowance.ts";
import type { Incoming, Said } from "../../../core/channel.ts";
import { event, opening, put, request } from "../../contract/making.ts";
import { anna, pressing, reported, testDesk, type TestDesk } from "../../support/desk.ts";

test("a hundred a day may be written, and more be said on one phone line", () => {
  expect(mayOpen("telegram", casesADay.written - 1)).toBeNull();
  expect(mayOpen("telegram", casesADay.written)).toEqual({ refused: "enough-today" });
  expect(mayOpen("sms", casesADay.written)).toEqual({ refused: "enough-today" });
  expect(mayOpen("voice", casesADay.written)).toBeNull();
  expect(mayOpen("voice", casesADay.phone)).toEqual({ refused: "enough-today" });
});

/** What a resident reported today until now, the first in a dialogue. */
async function openedToday(desk: TestDesk, count: number): Promise<void> {
  const first = await desk.store.case(await reported(desk));
  const [resident, openedAt] = [first?.resident ?? null, desk.clock.now()];
  for (let made = 1; made < count; made += 1) {
    const one = request({ resident, openedAt });
    await put(desk.store, { ...opening(one), events: [event(one, undefined, openedAt)] });
  }
}

describe("whoever opened a hundred cases today", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await testDesk();
    await openedToday(desk, casesADay.written);
  });
  afterEach(() => desk.close());
  const cases = async () => (await desk.store.list({ limit: 200 })).items.length;

  test("hears it before writing another report, and whom to call", async () => {
    const reply = await desk.says("Λακκούβα στον δρόμο");
    expect(reply?.text).toBe(
      "Σήμερα έχουμε ήδη 100 προβλήματα από εσάς. Για κάτι ακόμα καλέστε 22713 50000 ή γράψτε μας αύριο.",
    );
    expect((await desk.says({ kind: "start", payload: "new" }))?.text).toBe(reply?.text);
    expect((await desk.says("υπάλληλος"))?.text).toBe(reply?.text);
    expect(await cases()).toBe(100);
  });

  test("is still told whom to call in danger, and where the cases stand", async () => {
    expect((await desk.says("Φωτιά στο δάσος"))?.text).toContain("112");
    expect((await desk.says("/mine"))?.text).toContain("Έχετε 20 υποθέσεις:");
  });

  test("opens the next one tomorrow, and a neighbour opens one today", async () => {
    await reported(desk, "Λακκούβα στον δρόμο", { address: "2002" });
    desk.clock.pass({ hours: 14 });
    await reported(desk);
    expect(await cases()).toBe(102);
  });

  test("is not counted for what a clerk writes down, and a clerk may write down more", async () => {
    const phone = "+306944000111";
    const share: Said = { kind: "contact", phone: phone.slice(1), own: true };
    await desk.says(share, { address: "3003" });
    for (let count = 0; count <= casesADay.written; count += 1)
      expect(await desk.as(anna).do("case.new", { text: "Λακκούβα", phone })).toHaveProperty("number");
    await reported(desk, "Λακκούβα στον δρόμο", { address: "3003" });
  });
});

test("a report that was begun before the last of a hundred is refused at its end, wherever that one came from", async () => {
  const desk = await testDesk();
  const mobile = parsePhone("6944000222")?.e164 ?? "";
  const sms: Partial<Incoming> = { channel: "sms", address: mobile };
  await desk.says({ kind: "contact", phone: mobile.slice(1), own: true });
  await openedToday(desk, casesADay.written - 1);
  await desk.says("Λακκούβα στον δρόμο");
  const photo = await desk.says({ kind: "place", place: { lat: 38.407, lon: 26.133, address: null } });
  const summary = await desk.says(pressing(photo, "Χωρίς φωτογραφία"));
  await desk.says("Λακκούβα στον δρόμο", sms);
  await desk.says("δίπλα στον φούρνο", sms);
  expect((await desk.says("ναι", sms))?.text).toContain("το σημειώσαμε");
  const refused = await desk.says(pressing(summary, "Ναι, στείλτε το"));
  expect(refused?.text).toContain("Σήμερα έχουμε ήδη 100 προβλήματα από εσάς");
  expect((await desk.store.list({ limit: 200 })).items).toHaveLength(100);
  expect((await desk.says("Λακκούβα στον δρόμο", sms))?.text).toMatch(/^Σήμερα έχουμε ήδη 100/u);
  await desk.close();
});

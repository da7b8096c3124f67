import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "../../../bots/telegram/parse.ts";
import { testDesk, type TestDesk } from "../../support/desk.ts";

/*
 * What was reported in public of other bots, as the Bot API sends it: a changed message that stops a bot for good, a voice
 * note whose words are lost or which nobody hears, a live location that floods, a venue that is no place, and others.
 */
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const from = { id: 1001, is_bot: false, first_name: "Ελένη", language_code: "el" };
const chat = { id: 1001, type: "private", first_name: "Ελένη" };
let last = 500;
const message = (content: object) => ({
  message_id: (last += 1),
  from,
  chat,
  date: 1_764_000_000,
  ...content,
});
async function hears(update: object): Promise<string | null> {
  const incoming = parse({ update_id: (last += 1), ...update }, "1");
  return incoming === undefined ? null : ((await desk.accept(incoming)).reply?.text ?? null);
}
const says = (content: object) => hears({ message: message(content) });
const cases = async () => (await desk.store.list({ limit: 9 })).items;
const voice = {
  file_id: "AwACAgQvoice",
  file_unique_id: "v",
  duration: 7,
  mime_type: "audio/ogg",
  file_size: 21_000,
};

test("a changed message of which nobody knows stops nothing, and what follows is heard", async () => {
  expect(await hears({ edited_message: { ...message({ text: "διόρθωση" }), edit_date: 1 } })).toBeNull();
  expect(await says({ text: "Σβηστή λάμπα, Απλωταριάς 12" })).toContain("φωτογραφία");
});

test("a kind of update that nobody has heard of yet stops nothing", async () => {
  for (const kind of [
    "message_reaction",
    "business_message",
    "chat_boost",
    "purchased_paid_media",
    "next_year",
  ])
    expect(await hears({ [kind]: message({ text: "α" }) })).toBeNull();
});

test("the words under a voice note stay with it, and are the report", async () => {
  expect(await says({ voice, caption: "Σβηστή λάμπα, Απλωταριάς 12" })).toContain(
    "«Σβηστή λάμπα, Απλωταριάς 12»",
  );
  await says({ text: "ναι" });
  const [request] = await cases();
  expect(request).toMatchObject({ text: "Σβηστή λάμπα, Απλωταριάς 12" });
  expect(await desk.store.filesOf(request?.id ?? "")).toMatchObject([{ kind: "recording" }]);
});

test("a voice note as the very first message makes a report, and one as an answer moves it on", async () => {
  expect(await says({ voice })).toContain("Πού ακριβώς είναι;");
  expect(await says({ voice: { ...voice, file_id: "AwACAgQsecond" } })).toContain("«Ηχητικό μήνυμα»");
  await says({ text: "ναι" });
  const [request] = await cases();
  expect(await desk.store.filesOf(request?.id ?? "")).toHaveLength(2);
});

describe("where the place is asked", () => {
  beforeEach(() => says({ text: "Σβηστή λάμπα στον δρόμο" }));

  test("a venue is a place with a name, not a point without one", async () => {
    const location = { latitude: 38.3717, longitude: 26.1369 };
    await says({ venue: { location, title: "Δημοτικός Κήπος", address: "Δημοκρατίας 2" }, location });
    expect(await says({ text: "όχι" })).toContain("Σημείο: Δημοτικός Κήπος, Δημοκρατίας 2");
  });

  test("of a live location the first position counts, and its hundred changes are passed over", async () => {
    const live = message({ location: { latitude: 38.3701, longitude: 26.1402, live_period: 900 } });
    expect(await hears({ message: live })).toContain("φωτογραφία");
    for (let step = 0; step < 100; step += 1) {
      const location = { latitude: 38.3701 + step / 10_000, longitude: 26.1402, live_period: 900 };
      expect(await hears({ edited_message: { ...live, edit_date: step, location } })).toBeNull();
    }
    await says({ text: "όχι" });
    await says({ text: "ναι" });
    expect((await cases())[0]).toMatchObject({ place: { lat: 38.3701 } });
  });
});

test.each([
  ["document", { file_id: "BQAC", file_name: "αίτηση.pdf", mime_type: "application/pdf", file_size: 9000 }],
  ["video", { file_id: "BAAC", duration: 8, mime_type: "video/mp4", file_size: 900_000 }],
  ["audio", { file_id: "CQAC", duration: 30, mime_type: "audio/mpeg", file_size: 90_000 }],
])("a %s comes with its caption, and neither is lost", async (kind, file) => {
  expect(await says({ [kind]: file, caption: "Σβηστή λάμπα, Απλωταριάς 12" })).toContain("Αρχεία: 1 αρχείο");
});

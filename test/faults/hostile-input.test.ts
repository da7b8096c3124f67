import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "../../bots/telegram/parse.ts";
import type { Channel, Fetched, Reply } from "../../core/channel.ts";
import { anna, pressing, RecordingChannel, reported, testDesk, type TestDesk } from "../support/desk.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const eleni = new Pocket(1001, "el");
const longestMessage = 4096;
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

async function hears(update: RawUpdate): Promise<Reply | null> {
  const incoming = parse(update, "1");
  return incoming === undefined ? null : (await desk.accept(incoming)).reply;
}

const cases = async () => (await desk.store.list({ limit: 100 })).items;

describe("a number", () => {
  test("with a wrong check digit is told apart from one that nobody has", async () => {
    const number = await reported(desk);
    const wrong = `${number.slice(0, 8)}${(Number(number[8]) + 1) % 10}`;
    expect((await hears(eleni.text(wrong)))?.text).toContain("κάποιο ψηφίο θα είναι διαφορετικό");
    expect((await hears(eleni.text("417 293 613")))?.text).toContain(
      "Δεν βρήκαμε υπόθεση με αυτόν τον αριθμό.",
    );
  });

  test.each(["417293613417293613", "000000000", "-417293613", "4.17e8", "٤١٧٢٩٣٦١٣"])(
    "as «%s» finds nothing and opens nothing",
    async (text) => {
      await hears(eleni.text("/status"));
      expect((await hears(eleni.text(text)))?.text).toMatch(
        /Με αυτόν τον αριθμό δεν βρίσκουμε υπόθεση|Δεν βρήκαμε υπόθεση/u,
      );
      expect(await cases()).toEqual([]);
    },
  );

  test("of another resident shows the coarse status and nothing of them", async () => {
    const number = await reported(desk);
    await desk.as(anna).do("case.assign", { number, to: "me" });
    const seen = await hears(new Pocket(2002, "el").text(number));
    expect(seen?.text).toBe(
      `Υπόθεση ${number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0")}\nΤην ανέλαβε υπάλληλος.`,
    );
    expect(seen?.choices).toEqual([]);
  });
});

describe("a text", () => {
  test.each(["😀", "👨‍👩‍👧🔥🔥", "...", "?", "‏‏", "\u0000\u0007"])(
    "without words (%j) is asked about, not recorded",
    async (text) => {
      const reply = await hears(eleni.text(text));
      expect(reply?.text).toMatch(/Τι συμβαίνει|Γράψτε/u);
      expect(await cases()).toEqual([]);
    },
  );

  test("of 10,000 characters is kept whole, and what is shown of it fits into a message", async () => {
    const text = `Λακκούβα στον δρόμο. ${"Είναι επικίνδυνη για όλους. ".repeat(400)}`.slice(0, 10_000).trim();
    await hears(eleni.text(text));
    const photo = await hears(eleni.location(38.3683, 26.1358));
    const summary = await desk.says(pressing(photo, "Χωρίς φωτογραφία"));
    expect(summary?.text.length).toBeLessThan(longestMessage);
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    expect((await cases())[0]?.text).toBe(text);
  });

  test("with escape sequences, marks that reorder and stacked accents is kept as plain words", async () => {
    const nasty =
      "\u001b[2J\u001b]52;c;ZXZpbA==\u0007Λακκούβα \u202eστον\u202c δρόμο\u2066\u200b\u0000 \u009b31mα\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301";
    const reply = await hears(eleni.text(nasty));
    expect(reply?.text).toContain("Πού ακριβώς είναι;");
    const photo = await hears(eleni.location(38.3683, 26.1358));
    const summary = await desk.says(pressing(photo, "Χωρίς φωτογραφία"));
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    const [request] = await cases();
    for (const text of [request?.text ?? "", summary?.text ?? ""]) {
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text).toContain("Λακκούβα στον δρόμο");
    }
  });

  test.each(["constructor", "__proto__", "hasOwnProperty"])(
    "that only programs know (%s) is answered like any other",
    async (text) => {
      expect((await hears(eleni.text(text)))?.text).toMatch(
        /Πού ακριβώς είναι;|Τι είδους πρόβλημα είναι;|Δεν καταλάβαμε τι χρειάζεστε|δεν καταλάβαμε τι συμβαίνει/u,
      );
      const membership = { new_chat_member: { status: text }, chat: eleni.chat, from: eleni.from };
      expect(parse({ update_id: 5, my_chat_member: membership }, "1")).toBeUndefined();
    },
  );

  test("that looks like markup, a placeholder or a token stays what it is", async () => {
    await hears(eleni.text("Λακκούβα στον δρόμο <b>{number}</b> *{handler}* $& g:withdraw:"));
    await hears(eleni.location(38.3683, 26.1358));
    const summary = await hears(eleni.text("χωρίς"));
    expect(summary?.text).toContain("«Λακκούβα στον δρόμο <b>{number}</b> *{handler}* $& g:withdraw:»");
  });
});

describe("a place", () => {
  test.each([
    ["Paris", 48.8566, 2.3522],
    ["nowhere, the sea off Africa", 0, 0],
    ["Athens, another municipality", 37.9838, 23.7275],
    ["Oinousses, the municipality beside", 38.5126, 26.2237],
    ["the pole", 90, 180],
  ])("in %s is outside, and another one is asked for", async (_, latitude, longitude) => {
    await hears(eleni.text("Λακκούβα στον δρόμο"));
    const reply = await hears(eleni.location(latitude, longitude));
    expect(reply?.text).toContain("είναι εκτός του Δήμου μας");
    expect(reply?.want.kind).toBe("place");
    expect((await hears(eleni.text("Απλωταριάς 12")))?.text).toContain("Έχετε φωτογραφία;");
  });

  test("that is no place on earth is asked for again", async () => {
    await hears(eleni.text("Λακκούβα στον δρόμο"));
    const reply = await hears(eleni.location(1e9, Number.MAX_VALUE));
    expect(reply?.text).toMatch(/Αυτό δεν ανοίγει εδώ/u);
  });
});

describe("a file", () => {
  const bytesOf: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    "a PNG of 30,000 × 30,000": () => vastPng(30_000, 30_000),
    "a PNG of one line of 40,000,000": () => vastPng(40_000_000, 1),
    "a text that calls itself a JPEG": () => Buffer.from("<script>alert(1)</script>"),
    "a page behind the first bytes of a JPEG": () =>
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from("<html>".repeat(99))]),
    "an SVG": () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    "an archive": () => Buffer.from("504b0304140000000800", "hex"),
    nothing: () => new Uint8Array(),
  };

  test.each(Object.keys(bytesOf))("that is %s is not kept, and its sender hears so once", async (name) => {
    const telegram = holding((await bytesOf[name]?.()) ?? new Uint8Array());
    const number = await reportedWithPhoto();
    for (let round = 0; round < 3; round += 1) await desk.fetch(telegram);
    while ((await desk.deliver(telegram)) > 0);
    expect(await fileOf(number)).toMatchObject({ state: "refused", sha: null });
    expect(
      telegram.texts.filter((text) =>
        /Ένα αρχείο σας (?:δεν άνοιξε|είναι πολύ βαρύ|ήταν πολύ μεγάλο|είναι σε μορφή)/u.test(text),
      ),
    ).toHaveLength(1);
  });

  test("that is a photo cut in half is kept as far as it came", async () => {
    const telegram = holding(half(await photo()));
    const number = await reportedWithPhoto();
    await desk.fetch(telegram);
    expect(await fileOf(number)).toMatchObject({ state: "kept", mime: "image/jpeg" });
  });

  test("that is a PNG under the name of a PDF is kept as the photo it is", async () => {
    const telegram = holding(
      new Uint8Array(
        await sharp(await photo())
          .png()
          .toBuffer(),
      ),
    );
    const number = await reportedWithPhoto({
      document: { file_id: "x", file_name: "../../a.pdf", mime_type: "application/pdf" },
    });
    await desk.fetch(telegram);
    expect(await fileOf(number)).toMatchObject({ state: "kept", mime: "image/jpeg" });
  });

  test("over 20 MB is declined at once, and the report goes on without it", async () => {
    await hears(eleni.text("Λακκούβα στον δρόμο"));
    await hears(eleni.location(38.3683, 26.1358));
    const large = { file_id: "x", file_size: 21 * 1024 * 1024, file_name: "βίντεο.pdf" };
    expect((await hears(eleni.message({ document: large })))?.text).toContain("δεχόμαστε έως 20 MB");
    expect((await hears(eleni.text("χωρίς")))?.text).toContain("Να το στείλουμε;");
  });

  test.each(["sticker", "poll", "dice", "animation", "story", "game"])(
    "of a kind that we cannot open (%s) is answered kindly, and the question stays",
    async (what) => {
      await hears(eleni.text("Λακκούβα στον δρόμο"));
      const reply = await hears(eleni.message({ [what]: { file_id: "x", id: "1" } }));
      expect(reply?.text).toMatch(/^Αυτό δεν ανοίγει εδώ[^]*Πού ακριβώς είναι;/u);
    },
  );

  async function reportedWithPhoto(
    content: Record<string, unknown> = { photo: [{ file_id: "x", file_size: 900 }] },
  ): Promise<string> {
    await hears(eleni.text("Λακκούβα στον δρόμο"));
    await hears(eleni.location(38.3683, 26.1358));
    const summary = await hears(eleni.message(content));
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    return (await cases())[0]?.number ?? "";
  }

  async function fileOf(number: string) {
    const request = await desk.store.case(number);
    return (await desk.store.filesOf(request?.id ?? ""))[0];
  }
});

/** Telegram, holding these bytes behind every file. */
function holding(bytes: Uint8Array): RecordingChannel & Channel {
  const got: Fetched = { fetched: "bytes", bytes, name: null, mime: "image/jpeg" };
  return Object.assign(new RecordingChannel("telegram"), { fetch: () => Promise.resolve(got) });
}

async function photo(): Promise<Uint8Array> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const create = { width: 64, height: 48, channels: 3, background: "#3a6ea5", noise } as const;
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}

/** A small file that unpacks to billions of bytes: one black bit for each pixel. */
function vastPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const row = Buffer.alloc(1 + Math.ceil(width / 8));
  const data = deflateSync(Buffer.concat(Array.from({ length: Math.min(height, 3000) }, () => row)));
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Petition } from "../../core/petition/petition.ts";
import { linesOf } from "../../core/petition/commitments.ts";
import { rootFrom } from "../../core/petition/merkle.ts";
import { settlePetitions } from "../../core/petition/settle.ts";
import { qrOf, waysTo } from "../../web-call/petition/share.ts";
import { sumOf } from "../core/petition/petitions.ts";
import { browserOf, lastCode, petitionOn, signedBy } from "./petitions.ts";
import { caseAt, freeNumber, webDesk, webOf, type WebDesk } from "./support.ts";

let web: WebDesk;
const minutes = (n: number) => new Date(web.desk.clock.now().getTime() + n * 60_000);
beforeAll(async () => {
  web = await webDesk();
});
afterAll(async () => {
  expect(web.errors).toEqual([]);
  await web.desk.close();
});

const rejected = (reason: "insult" | "not-ours") =>
  petitionOn(web.desk, {
    ...{ stage: "rejected", signableUntil: null, title: `Τίτλος ${reason}`, text: `Κείμενο ${reason}` },
    rejection: { reason, text: "", other: null },
  });

describe("the list", () => {
  it("has each stage on its own shelf, with the count, and nothing that is not listed", async () => {
    const open = await petitionOn(web.desk, { title: "Ανοιχτό εδώ" });
    await signedBy(web.desk, open, [{}, {}]);
    await petitionOn(web.desk, { title: "Απαντημένο εδώ", stage: "answered" });
    await petitionOn(web.desk, { title: "Μαζεύει εδώ", stage: "gathering" });
    await petitionOn(web.desk, { title: "Κρυφό εδώ", stage: "hidden" });
    const page = await web.text("/petitions");
    expect(page).toContain("Ανοιχτό εδώ");
    expect(page).toContain("2 υπογραφές");
    expect(page).not.toMatch(/Απαντημένο|Μαζεύει εδώ|Κρυφό/u);
    expect(await web.text("/petitions?show=answered")).toContain("Απαντημένο εδώ");
    expect(await web.text("/petitions?show=nonsense&order=x&after=%00")).not.toContain("Κρυφό");
  });

  it("goes on where a page ended, repeats nothing, and keeps what was asked for", async () => {
    for (let n = 0; n < 25; n += 1)
      await petitionOn(web.desk, { stage: "closed", title: `Σειρά ${String(n)}` });
    const seen: string[] = [];
    let path: string | undefined = "/petitions?show=closed&order=most&lang=en";
    while (path !== undefined) {
      const page: string = await web.text(path);
      seen.push(...(page.match(/Σειρά \d+/gu) ?? []));
      path = /rel="next" href="([^"]*)"/u.exec(page)?.[1]?.replaceAll("&amp;", "&");
      if (path !== undefined)
        expect(path).toMatch(/^\/petitions\?show=closed&order=most&after=[\w-]+&lang=en$/u);
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });
});

describe("one petition", () => {
  it("answers hidden, withdrawn and unknown numbers, and those of other cases, all alike", async () => {
    const unseen = await Promise.all([
      petitionOn(web.desk, { stage: "hidden" }).then(({ number }) => number),
      petitionOn(web.desk, { stage: "withdrawn" }).then(({ number }) => number),
      caseAt(web.desk, "new"),
      freeNumber(web.desk),
    ]);
    const answers = [];
    for (const number of unseen) {
      for (const path of [`/petitions/${number}`, `/petitions/${number}.json`, `/petitions/${number}/back`]) {
        const answer = await web.get(path);
        answers.push([answer.status, await answer.text()].join(" "));
      }
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 /u);
  });

  it("guessing them ends like guessing any number", async () => {
    const fresh = webOf(web.desk);
    for (let n = 0; n < 20; n += 1)
      await fresh.get(`/petitions/${await freeNumber(web.desk)}`, {}, "203.0.113.1");
    const one = await petitionOn(web.desk);
    expect((await fresh.get(`/petitions/${one.number}`, {}, "203.0.113.1")).status).toBe(429);
    expect((await fresh.get(`/t/${one.number}`, {}, "203.0.113.1")).status).toBe(429);
    expect((await fresh.get(`/petitions/${one.number}`, {}, "203.0.113.2")).status).toBe(200);
  });

  it("is found by its number with blanks, and from the page that asks for any number", async () => {
    const { number } = await petitionOn(web.desk);
    const spaced = await web.get(`/petitions/${number.replace(/(...)(...)/u, "$1%20$2%20")}?lang=en`);
    expect(spaced.headers.get("location")).toBe(`/petitions/${number}?lang=en`);
    expect((await web.get(`/t/${number}`)).headers.get("location")).toBe(`/petitions/${number}`);
    const hidden = await petitionOn(web.desk, { stage: "hidden" });
    expect((await web.get(`/t/${hidden.number}`)).status).toBe(404);
  });

  it("says why it was not opened, and keeps its words to itself where they would hurt somebody", async () => {
    const [insult, notOurs] = [await rejected("insult"), await rejected("not-ours")];
    const page = await web.text(`/petitions/${insult.number}`);
    expect(page).toContain("Έχει λόγια που προσβάλλουν");
    for (const path of [
      `/petitions/${insult.number}`,
      `/petitions/${insult.number}.json`,
      "/petitions?show=rejected",
    ])
      expect(await web.text(path)).not.toMatch(/Τίτλος insult|Κείμενο insult/u);
    expect(await web.text("/petitions.rss")).not.toContain("insult");
    expect(await web.text(`/petitions/${notOurs.number}`)).toContain("Κείμενο not-ours");
  });

  it.each([
    ["moderation", "Το εξετάζει ο δήμος"],
    ["closed", "Ο χρόνος για υπογραφές τελείωσε"],
    ["answered", "Ο δήμος απάντησε"],
    ["lapsed", "Δεν μαζεύτηκαν"],
  ] as const)("that is %s has no form, and says so to a form that comes late", async (stage, said) => {
    const open = await petitionOn(web.desk);
    const at = browserOf(web);
    await at.open(`/petitions/${open.number}`);
    const one = await petitionOn(web.desk, { stage });
    const path = `/petitions/${one.number}`;
    expect(await web.text(path)).toContain(said);
    expect(await web.text(path)).not.toContain(`${path}/sign`);
    const token = /name="token" value="([^"]*)"/u.exec(at.page())?.[1] ?? "";
    const late = await at.send(`${path}/sign`, { who: "6912345678", token });
    expect(at.status()).toBe(400);
    expect(late).toMatch(/role="alert"/u);
    expect((await web.desk.store.beside(one.id))?.tally.pending).toBe(0);
  });

  it("shows what is owed by when, what is late, and what was done", async () => {
    const owed = { signatures: 200, at: minutes(-9), kept: null };
    const one = await petitionOn(web.desk, {
      owed: [
        { ...owed, duty: "answer", due: minutes(-1) },
        { ...owed, duty: "agenda", due: minutes(60 * 24 * 9) },
      ],
    });
    const page = await web.text(`/petitions/${one.number}`);
    expect(page).toContain("έπρεπε να απαντήσει έως Τρίτη 24 Νοεμβρίου 2026");
    expect(page).toContain("μπαίνει στο δημοτικό συμβούλιο έως Πέμπτη 3 Δεκεμβρίου 2026");
  });

  it("shows no unit of which few signed, nor lets it be found by subtracting", async () => {
    const one = await petitionOn(web.desk);
    const from = (unit: string | null, count: number) => Array.from({ length: count }, () => ({ unit }));
    await signedBy(web.desk, one, [...from("chios", 30), ...from("ionia", 12), ...from("amani", 3)]);
    const page = await web.text(`/petitions/${one.number}`);
    const rows = [...page.matchAll(/<th scope="row">([^<]*)<\/th><td class="figure">(\d+)/gu)].map(
      ([, a, b]) => [a, b],
    );
    expect(rows).toEqual([
      ["Χίος", "30"],
      ["Υπόλοιπες ενότητες και όσοι δεν είπαν", "15"],
    ]);
  });
});

describe("what is passed on", () => {
  it("leads to the petition in each chat that is on", () => {
    const reach = [
      { channel: "telegram", address: "https://t.me/ChiosDeskBot" },
      { channel: "console", address: "viber://pa?chatURI=chios" },
      { channel: "sms", address: "+302271350000" },
      { channel: "voice", address: "+302271350000" },
    ] as const;
    expect(waysTo({ reach, language: "el" }, "417293613")).toEqual([
      { way: "chat", channel: "telegram", href: "https://t.me/ChiosDeskBot?start=p417293613" },
      { way: "chat", channel: "console", href: "viber://pa?chatURI=chios&context=p417293613" },
      {
        way: "sms",
        href: `sms:+302271350000?&body=${encodeURIComponent("Υπογράφω 417293613")}`,
        to: "+302271350000",
      },
      { way: "call", to: "+302271350000" },
    ]);
  });

  it("is a code that a camera reads as the link", () => {
    const url = "https://www.chios.example/ypiresies/desk/petitions/417293613";
    const { size, path } = qrOf(url);
    const scale = 4;
    const data = new Uint8Array((size * scale) ** 2 * 4).fill(255);
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/gu))
      for (let i = 0; i < scale * scale; i += 1) {
        const at =
          ((Number(y) * scale + Math.floor(i / scale)) * size * scale + Number(x) * scale + (i % scale)) * 4;
        data.fill(0, at, at + 3);
      }
    expect(decodeQR({ width: size * scale, height: size * scale, data })).toBe(url);
  });

  it("has a picture for whoever shows its link, by a whole address, and none of a hidden one", async () => {
    const one = await petitionOn(web.desk);
    const under = webOf(web.desk, { publicUrl: "https://chios.example/desk/" });
    const page = await under.text(`/petitions/${one.number}`);
    const address = /property="og:image" content="([^"]*)"/u.exec(page)?.[1] ?? "";
    expect(address).toBe(`https://chios.example/desk/petitions/${one.number}/picture.png?lang=el`);
    const path = address.replace("https://chios.example/desk", "");
    const picture = await web.get(path);
    expect(picture.headers.get("content-type")).toBe("image/png");
    const { width, height, format } = await sharp(await picture.arrayBuffer()).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: "png" });
    const hidden = await petitionOn(web.desk, { stage: "hidden" });
    expect((await web.get(path.replace(one.number, hidden.number))).status).toBe(404);
  });

  it("draws a picture once for many who ask, and again once one went wrong", async () => {
    const one = await petitionOn(web.desk);
    let asked = 0;
    const draw = () =>
      asked++ === 0 ? Promise.reject(new Error("no room")) : Promise.resolve(new Uint8Array(8));
    const fresh = webOf(web.desk, { draw });
    const answers = async () =>
      Promise.all(
        [1, 2, 3].map(async () => (await fresh.get(`/petitions/${one.number}/picture.png`)).status),
      );
    expect(await answers()).toEqual([500, 500, 500]);
    expect(await answers()).toEqual([200, 200, 200]);
    expect(asked).toBe(2);
  });

  it("has one address, under whatever public address the desk has", async () => {
    const one = await petitionOn(web.desk);
    const under = webOf(web.desk, { publicUrl: "https://chios.example/desk/" });
    const page = await under.text(`/petitions/${one.number}?lang=en`);
    expect(page).toContain(
      `<link rel="canonical" href="https://chios.example/desk/petitions/${one.number}"/>`,
    );
    expect(page).toContain(`property="og:url" content="https://chios.example/desk/petitions/${one.number}"`);
    const ours = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/gu)].map(([, path = ""]) => path);
    expect(ours.length).toBeGreaterThan(8);
    expect(ours.filter((path) => !path.startsWith("/desk/"))).toEqual([]);
    expect((await under.get("/t?number=417293613")).headers.get("location")).toBe("/desk/t/417293613");
    expect(await under.text("/petitions.rss")).toContain(
      `<guid isPermaLink="true">https://chios.example/desk/`,
    );
  });
});

describe("counting again", () => {
  it("each day has its list, and a signer finds theirs in it with a way to the root", async () => {
    const own = await webDesk();
    const one = await petitionOn(own.desk);
    const path = `/petitions/${one.number}`;
    const receipts: string[] = [];
    for (const who of ["6912345671", "6912345672", "6912345673"]) {
      const at = browserOf(own);
      await at.open(path);
      await at.send(`${path}/sign`, { who });
      const done = await at.send(`${path}/sign/code`, { code: await lastCode(own.desk) });
      receipts.push(/class="receipt">([^<]+)/u.exec(done)?.[1] ?? "");
    }
    const at = browserOf(own);
    const ask = { receipt: receipts[1]?.toLowerCase() ?? "", with: "+30 691-2345672" };
    await at.open(path);
    expect(await at.send(`${path}/find`, ask)).toContain("Μπαίνει στον κατάλογο της ημέρας");
    expect((await own.get(`${path}/commitments/2026-11-24`)).status).toBe(404);
    own.desk.clock.pass({ days: 1 });
    await settlePetitions(own.desk.deps);
    const list = await own.text(`${path}/commitments/2026-11-24`);
    const lines = list.split("\n\n")[1]?.trim().split("\n") ?? [];
    expect(lines).toHaveLength(3);
    const acts = await own.desk.store.acts(one.id, "2026-11-24");
    const { root } = sumOf(acts);
    expect(list).toContain(`root ${root}`);
    expect(linesOf(acts)).toEqual(lines);
    const found = await at.send(`${path}/find`, ask);
    const line = /class="hash">(\+ [0-9a-f]{64})/u.exec(found)?.[1] ?? "";
    const steps = [...found.matchAll(/<li class="hash">(αριστερά|δεξιά): ([0-9a-f]{64})/gu)];
    const way = steps.map(([, side, hash = ""]) => ({ left: side === "αριστερά", hash }));
    expect(lines).toContain(line);
    expect(rootFrom(line, way)).toBe(root);
    expect(found).not.toContain("691");
    expect(await at.send(`${path}/find`, { ...ask, with: "6912345671" })).toContain("Δεν βρίσκουμε υπογραφή");
    for (const day of ["2026-11-25", "2026-02-30", "x", "%2e%2e", "9".repeat(5000)])
      expect([day.slice(0, 9), (await own.get(`${path}/commitments/${day}`)).status]).toEqual([
        day.slice(0, 9),
        404,
      ]);
    await own.desk.close();
  });
});

describe("a form", () => {
  const signing = async () => {
    const one: Petition = await petitionOn(web.desk);
    const at = browserOf(web, "203.0.113.77");
    await at.open(`/petitions/${one.number}`);
    return { one, at, path: `/petitions/${one.number}` };
  };
  const pendingOf = async ({ id }: Petition) => (await web.desk.store.beside(id))?.tally.pending;

  it("has no effect from another site, without a token, with a forged or an old one", async () => {
    const { one, at, path } = await signing();
    const fields = { who: "6912345678" };
    await at.send(`${path}/sign`, fields, { "sec-fetch-site": "cross-site" });
    expect(at.status()).toBe(403);
    for (const token of ["", "x", "a.b.c", "mf0.AAAAAAAAAAAAAAAAAAAAAA.AAAA"]) {
      await at.open(path);
      expect(await at.send(`${path}/sign`, { ...fields, token })).toContain("Ό,τι γράψατε είναι εδώ");
      expect(at.page()).toContain('value="6912345678"');
    }
    await at.open(path);
    web.desk.clock.pass({ hours: 25 });
    await at.send(`${path}/sign`, fields);
    expect([at.status(), await pendingOf(one)]).toEqual([400, 0]);
    await at.send(`${path}/sign`, fields, { "sec-fetch-site": "same-origin" });
    expect([at.status(), await pendingOf(one)]).toEqual([200, 1]);
  });

  it("is good once: with another number in it, it is asked for again", async () => {
    const { one, at, path } = await signing();
    const first = browserOf(web, "203.0.113.78");
    await first.open(path);
    const token = /name="token" value="([^"]*)"/u.exec(first.page())?.[1] ?? "";
    await first.send(`${path}/sign`, { who: "6912345678", token });
    await at.send(`${path}/sign`, { who: "6987654321", token });
    expect([at.status(), await pendingOf(one)]).toEqual([400, 1]);
    expect(at.page()).toContain("Ό,τι γράψατε είναι εδώ");
  });

  it.each([
    ["", "Γράψτε το κινητό σας"],
    ["2271350000", "Αυτό είναι σταθερό"],
    ["+49 151 23456789", "μόνο σε ελληνικό κινητό"],
    ["12", "Ο αριθμός δεν είναι κινητού"],
    ["eleni@example.gr", "Ο αριθμός δεν είναι κινητού"],
    ["9".repeat(9000), "Ο αριθμός δεν είναι κινητού"],
  ])("with «%s» says what is missing, at the field", async (who, said) => {
    const { at, path } = await signing();
    const page = await at.send(`${path}/sign`, { who });
    expect([at.status(), page.includes(said)]).toEqual([400, true]);
    expect(page).toMatch(
      /<input[^>]*id="who"[^>]*aria-describedby="who-mend who-hint"[^>]*aria-invalid="true"/u,
    );
  });

  it.each(["=SUM(A1)", "www.kerdise.gr", "Καλέστε 6912345678", "<b>x</b>", "@me", "a".repeat(61), "+1"])(
    "takes no name like «%s», because everybody would read it at once",
    async (name) => {
      const { at, path } = await signing();
      expect(await at.send(`${path}/sign`, { who: "6912345678", name })).toContain("γράψτε μόνο γράμματα");
    },
  );

  it("asks for no more codes than a house needs, and right ones count for nobody", async () => {
    const fresh = webOf(web.desk);
    const one = await petitionOn(web.desk);
    const path = `/petitions/${one.number}`;
    const at = browserOf(fresh, "203.0.113.90");
    const ask = async (n: number) => {
      await at.open(path);
      await at.send(`${path}/sign`, { who: `69123${String(n + 10_000)}` });
      return at.status();
    };
    for (let n = 0; n < 15; n += 1) {
      expect(await ask(n)).toBe(200);
      await at.send(`${path}/sign/code`, { code: await lastCode(web.desk) });
      expect(at.page()).toContain('class="receipt"');
    }
    const statuses = [];
    for (let n = 20; n < 41; n += 1) statuses.push(await ask(n));
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
    expect(at.page()).toContain("ζητήθηκαν πολλοί κωδικοί");
    const other = browserOf(fresh, "198.51.100.44");
    await other.open(path);
    await other.send(`${path}/sign`, { who: "6977777777" });
    expect(other.status()).toBe(200);
  });

  it("of another kind or size is refused, and nothing breaks", async () => {
    const { path } = await signing();
    const post = (body: string | FormData, headers = {}) =>
      web.app.request(`${path}/sign`, { method: "POST", body, headers });
    const multi = new FormData();
    multi.set("who", "6912345678");
    expect((await post(multi)).status).toBe(400);
    expect((await post("{}", { "content-type": "application/json" })).status).toBe(400);
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await post(`who=${"x".repeat(20_000)}`, form)).status).toBe(404);
    expect((await post("%E0%A4%A&token=%00", form)).status).toBe(400);
    for (const method of ["PUT", "DELETE", "PATCH"])
      expect((await web.app.request(`${path}/sign`, { method })).status).toBe(404);
    expect((await web.get(`${path}/sign`)).status).toBe(404);
  });
});

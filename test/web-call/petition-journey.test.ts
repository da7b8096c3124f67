import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Petition } from "../../core/petition/petition.ts";
import { type Browser, browserOf, hiddenOf, lastCode, petitionOn } from "./petitions.ts";
import { type WebDesk, webDesk } from "./support.ts";

let web: WebDesk;
let one: Petition;
let path: string;
let eleni: Browser;
beforeEach(async () => {
  web = await webDesk();
  one = await petitionOn(web.desk);
  path = `/petitions/${one.number}`;
  eleni = browserOf(web);
});
afterEach(async () => {
  expect(web.errors).toEqual([]);
  await web.desk.close();
});

const counted = async () => (await web.desk.store.beside(one.id))?.tally.proven;

/** Asks for a code on the page, and gives it back. */
async function signs(at: Browser, who: string, own: Record<string, string> = {}): Promise<string> {
  await at.open(path);
  await at.send(`${path}/sign`, { who, ...own });
  return at.send(`${path}/sign/code`, { code: await lastCode(web.desk) });
}

describe("somebody signs on the page", () => {
  it("with a code to their mobile: it counts once, and they get a receipt", async () => {
    const done = await signs(eleni, "6912345678", { name: "Ελένη Μαρή", unit: "chios", told: "1" });
    expect(eleni.status()).toBe(200);
    expect(done).toContain("Η υπογραφή σας μετρά. Μαζί με σας: 1 υπογραφή.");
    expect(done).toMatch(/class="receipt">(?:[0-9A-Z]{5} ){5}[0-9A-Z]</u);
    expect(await counted()).toBe(1);
    const page = await eleni.open(path);
    expect(page).toContain("<strong>1 υπογραφή</strong>");
    expect(page).toContain("<li>Ελένη Μαρή</li>");
    expect(page).not.toContain("691234");
    const data = JSON.parse(await eleni.open(`${path}.json`)) as Record<string, unknown>;
    expect(data).toMatchObject({
      number: one.number,
      title: one.title,
      stage: "open",
      signatures: 1,
      answer: null,
    });
  });

  it("again, by another spelling: still once, and they hear since when, and what their receipt is", async () => {
    const first = await signs(eleni, "6912345678");
    web.desk.clock.pass({ hours: 26 });
    const again = await signs(browserOf(web, "198.51.100.7"), "+30 691 234 5678");
    expect(again).toContain("Έχετε υπογράψει ήδη, Τρίτη 24 Νοεμβρίου 2026, 10:30.");
    expect(again).toContain(/class="receipt">([^<]+)/u.exec(first)?.[1] ?? "?");
    expect(await counted()).toBe(1);
    await signs(browserOf(web), "0030 6912345678");
    expect(await counted()).toBe(1);
  });

  it("gets the same answer whether the number has signed already or not, until the code is given back", async () => {
    await signs(eleni, "6912345678");
    const answers = [];
    for (const who of ["6912345678", "6987654321"]) {
      const other = browserOf(web, "198.51.100.8");
      await other.open(path);
      answers.push((await other.send(`${path}/sign`, { who })).replace(/value="[^"]*"|•+ ?\d+|69\S+/gu, ""));
    }
    expect(answers[0]).toBe(answers[1]);
  });

  it("presses the button twice: one code goes out, one signature counts, both see the receipt", async () => {
    await eleni.open(path);
    const notices = async () => (await web.desk.store.notices({ limit: 50 })).items.length;
    await eleni.send(`${path}/sign`, { who: "6912345678" });
    expect(await notices()).toBe(1);
    const code = await lastCode(web.desk);
    const before = eleni.page();
    const answers = await Promise.all([1, 2].map(() => pressed(before, code)));
    expect(answers.every((page) => page.includes('class="receipt"'))).toBe(true);
    expect(answers[0]).toBe(answers[1]);
    expect(await counted()).toBe(1);
  });

  it("gives a wrong code six times: it ends, and the right one counts no more", async () => {
    await eleni.open(path);
    await eleni.send(`${path}/sign`, { who: "6912345678" });
    const right = await lastCode(web.desk);
    const wrong = right === "111111" ? "222222" : "111111";
    for (let n = 1; n <= 5; n += 1) {
      const page = await eleni.send(`${path}/sign/code`, { code: wrong });
      expect([n, eleni.status(), page.includes("Ο κωδικός δεν ταιριάζει.")]).toEqual([n, 400, true]);
    }
    const ended = await eleni.send(`${path}/sign/code`, { code: wrong });
    expect(ended).toContain("Ο κωδικός δεν ταίριαξε έξι φορές");
    expect(ended).toContain('value="6912345678"');
    await eleni.open(path);
    await eleni.send(`${path}/sign`, { who: "6912345678" });
    const late = await eleni.send(`${path}/sign/code`, { code: right });
    expect(late).toContain("Ο κωδικός δεν ταιριάζει.");
    expect(await counted()).toBe(0);
  });

  it.each([
    ["with a blank", (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `],
    ["with a dash", (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`],
    [
      "in wide figures",
      (code: string) => code.replace(/\d/gu, (d) => String.fromCodePoint(0xff10 + Number(d))),
    ],
    ["with the words around it", (code: string) => `Ο κωδικός: ${code}.`],
  ])("gives the code back %s", async (_, as) => {
    await eleni.open(path);
    const own = { "sec-fetch-site": "same-origin", origin: "null" };
    await eleni.send(`${path}/sign`, { who: "6912345678" }, own);
    await eleni.send(`${path}/sign/code`, { code: as(await lastCode(web.desk)) }, own);
    expect([eleni.status(), await counted()]).toEqual([200, 1]);
  });

  it("takes it back by a code, from another browser, and can sign again", async () => {
    await signs(eleni, "6912345678", { name: "Ελένη" });
    const later = browserOf(web, "203.0.113.5");
    await later.open(`${path}/back`);
    await later.send(`${path}/back`, { who: "691 234 5678" });
    const done = await later.send(`${path}/back/code`, { code: await lastCode(web.desk) });
    expect(done).toContain("Η υπογραφή σας δεν μετρά πια.");
    expect(await counted()).toBe(0);
    expect(await later.open(path)).not.toContain("Ελένη");
    await signs(eleni, "6912345678");
    expect(await counted()).toBe(1);
  });

  it("who never signed is told so only after the code", async () => {
    await eleni.open(`${path}/back`);
    await eleni.send(`${path}/back`, { who: "6912345678" });
    expect(eleni.page()).toContain("Σας στείλαμε έναν κωδικό");
    const done = await eleni.send(`${path}/back/code`, { code: await lastCode(web.desk) });
    expect(done).toContain("Δεν βρίσκουμε υπογραφή σας");
    expect(await counted()).toBe(0);
  });

  it("whoever supports a new one is told what is missing, or that it is enough", async () => {
    one = await petitionOn(web.desk, { stage: "gathering", signableUntil: null, supporters: 2 });
    path = `/petitions/${one.number}`;
    expect(await signs(eleni, "6912345671")).toContain("Χρειάζονται ακόμα 1");
    expect(await signs(browserOf(web, "198.51.100.9"), "6912345672")).toContain("οι υπογραφές φτάνουν");
  });

  it("is one of a burst: a clerk looks first, and the page says so", async () => {
    for (let n = 0; n < 20; n += 1) await signs(browserOf(web), `69123456${String(n + 10)}`);
    expect(await counted()).toBe(20);
    expect(await signs(browserOf(web), "6912345699")).toContain("Πήραμε την υπογραφή σας");
    expect(await counted()).toBe(0);
  });

  it("becomes somebody who is told of the answer, at the number that they proved", async () => {
    await signs(eleni, "6912345678", { told: "1" });
    const known = await web.desk.store.contact("sms", "+306912345678");
    expect(known?.contacts).toMatchObject([{ channel: "sms", address: "+306912345678", proof: "wrote" }]);
    const { items } = await web.desk.store.signatures(one.id, { limit: 5 });
    expect(items).toMatchObject([{ person: known?.person.id, told: true, channel: "web" }]);
    expect(items[0]?.source.network).toBe("192.0.2.0/24");
  });

  it("by e-mail where the petition asks for it, with all spellings of one mailbox", async () => {
    one = await petitionOn(web.desk, { key: "email" });
    path = `/petitions/${one.number}`;
    await signs(eleni, "Eleni.Mari@gmail.com");
    expect(await counted()).toBe(1);
    expect(await signs(eleni, "elenimari+x@googlemail.com")).toContain("Έχετε υπογράψει ήδη");
    expect(await counted()).toBe(1);
    expect((await web.desk.store.contact("mail", "eleni.mari@gmail.com"))?.contacts).toHaveLength(1);
  });
});

/** The form on this page, sent as it stands. */
async function pressed(page: string, code: string): Promise<string> {
  const body = new URLSearchParams({ ...hiddenOf(page, `${path}/sign/code`), code }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return (await web.app.request(`${path}/sign/code`, { method: "POST", body, headers })).text();
}

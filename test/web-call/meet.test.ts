import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { numberIn, ownToken } from "../../core/appointment/own-page.ts";
import { anna } from "../support/desk.ts";
import { browserOf, lastCode } from "./petitions.ts";
import { webDesk, type WebDesk } from "./support.ts";

let web: WebDesk;
beforeEach(async () => {
  web = await webDesk();
});
afterEach(async () => {
  expect(web.errors).toEqual([]);
  await web.desk.close();
});

const at = "2026-11-25T15:00:00.000Z";
const filled = { at, text: "Η άδεια του περιπτέρου", way: "video", name: "Ελένη Παπά", who: "6912345678" };
const appointments = async () => (await web.desk.store.list({ kind: "appointment", limit: 20 })).items;

/** Books and answers the path of the page of one's own appointment. */
async function booked(own: Partial<typeof filled> = {}, from = "192.0.2.1"): Promise<string> {
  const browser = browserOf(web, from);
  await browser.open("/meet");
  expect(await browser.send("/meet", { ...filled, ...own })).toContain("κωδικό με έξι ψηφία");
  await browser.send("/meet/code", { code: await lastCode(web.desk) });
  expect(browser.status()).toBe(303);
  const [one] = await appointments();
  return `/meet/${ownToken(web.desk.deps.secret, one?.number ?? "")}`;
}

describe("booking on a page", () => {
  it("works without a script: a time, a topic, a code, and a page of one's own", async () => {
    const path = await booked();
    expect(await appointments()).toMatchObject([
      { stage: "booked", startsAt: new Date(at), way: "video", channel: "web", text: filled.text },
    ]);
    const [one] = await appointments();
    const person = await web.desk.store.person(one?.resident ?? "");
    expect(person).toMatchObject({
      person: { name: "Ελένη Παπά" },
      contacts: [{ channel: "sms", proof: "wrote" }],
    });
    const page = await web.text(path);
    expect(page).toContain("Δήμαρχος: Τετάρτη 25 Νοεμβρίου, 17:00");
    expect(page).toContain("/call/");
  });

  it("keeps the time for whoever got the code, and tells everybody else that it is gone", async () => {
    const [first, second] = [browserOf(web, "192.0.2.1"), browserOf(web, "192.0.2.2")];
    await second.open("/meet");
    await first.open("/meet");
    await first.send("/meet", filled);
    const code = await lastCode(web.desk);
    const late = await second.send("/meet", { ...filled, who: "6912345679" });
    expect(late).toContain("μόλις κλείστηκε");
    expect(late).not.toContain(`value="${at}"`);
    await first.send("/meet/code", { code });
    expect(first.status()).toBe(303);
    expect(await appointments()).toHaveLength(1);
  });

  it("says what is missing, field by field, and sends no code for it", async () => {
    const browser = browserOf(web);
    await browser.open("/meet");
    for (const [own, told] of [
      [{ text: "" }, "Γράψτε το θέμα"],
      [{ name: "" }, "Γράψτε το όνομά σας"],
      [{ who: "2271041234" }, "ελληνικό κινητό"],
      [{ who: "τίποτα" }, "ελληνικό κινητό"],
      [{ at: "" }, "Διαλέξτε μία ώρα"],
    ] as const) {
      expect(await browser.send("/meet", { ...filled, ...own })).toContain(told);
      expect(browser.status()).toBe(400);
    }
    expect(await browser.send("/meet", { ...filled, at: "κάποτε" })).not.toContain("κωδικό με έξι");
    expect(await lastCode(web.desk)).toBe("");
  });

  it("takes five wrong codes, and books nothing after the sixth", async () => {
    const browser = browserOf(web);
    await browser.open("/meet");
    await browser.send("/meet", filled);
    const code = await lastCode(web.desk);
    const wrong = code === "111111" ? "222222" : "111111";
    for (let tries = 1; tries <= 5; tries += 1)
      expect(await browser.send("/meet/code", { code: wrong })).toContain("δεν ταιριάζει");
    expect(await browser.send("/meet/code", { code: wrong })).toContain("δεν ισχύει πια");
    expect(await appointments()).toEqual([]);
  });

  it("refuses a form from elsewhere, one that the desk has not made, and the same code twice", async () => {
    const browser = browserOf(web);
    await browser.open("/meet");
    await browser.send("/meet", filled, { "sec-fetch-site": "cross-site" });
    expect(browser.status()).toBe(403);
    await browser.send("/meet", { ...filled, token: "1.2.3" });
    expect(browser.status()).toBe(400);
    await browser.open("/meet");
    await browser.send("/meet", filled);
    const code = await lastCode(web.desk);
    const page = browser.page();
    await Promise.all([browser.send("/meet/code", { code }), browser.send("/meet/code", { code })]);
    expect(page).toContain("/meet/code");
    expect(await appointments()).toHaveLength(1);
  });

  it("is there only where somebody can be met", async () => {
    const municipality = await web.desk.store.municipality();
    if (municipality === undefined) throw new Error("no municipality");
    const { appointments: _, ...without } = municipality;
    await web.desk.store.commit({ municipality: without });
    const browser = browserOf(web);
    await browser.open("/meet");
    expect(browser.status()).toBe(404);
  });
});

describe("the page of one's own appointment", () => {
  it("changes nothing by being looked at, twenty times, by GET and HEAD, with whatever behind it", async () => {
    const path = await booked();
    for (let n = 0; n < 10; n += 1) {
      await web.app.request(path, { method: "HEAD" });
      await web.app.request(`${path}/cancel`, { method: "GET" });
    }
    expect(await appointments()).toMatchObject([{ stage: "booked" }]);
  });

  it("cancels by its button, once, and says so afterwards", async () => {
    const path = await booked();
    const browser = browserOf(web, "192.0.2.9");
    await browser.open(path);
    await browser.send(`${path}/cancel`, {}, { "sec-fetch-site": "cross-site" });
    expect(await appointments()).toMatchObject([{ stage: "booked" }]);
    await browser.open(path);
    await browser.send(`${path}/cancel`);
    expect(browser.status()).toBe(303);
    expect(await browser.open(path)).toContain("ακυρώθηκε");
    expect(browser.page()).not.toContain("<form");
    expect(await appointments()).toMatchObject([{ stage: "cancelled" }]);
    expect(await browser.open("/meet")).toContain(`value="${at}"`);
  });

  it("is found by nobody who guesses, and whoever goes on guessing has to wait", async () => {
    const path = await booked();
    const [one] = await appointments();
    const right = ownToken(web.desk.deps.secret, one?.number ?? "");
    for (let tries = 0; tries < 10_000; tries += 1) {
      const guess = `${one?.number ?? ""}-${randomBytes(16).toString("base64url").slice(0, 22)}`;
      if (guess !== right) expect(numberIn(web.desk.deps.secret, guess)).toBeUndefined();
    }
    const thief = browserOf(web, "198.51.100.7");
    const pages = new Set<string>();
    for (let tries = 0; tries < 10 && thief.status() !== 429; tries += 1) {
      pages.add(await thief.open(`/meet/${one?.number ?? ""}-${"A".repeat(22)}`));
      expect([404, 429]).toContain(thief.status());
    }
    await thief.open("/meet/nonsense");
    expect(pages.size).toBe(1);
    for (let tries = 0; tries < 30; tries += 1) await thief.open("/meet/nonsense");
    expect(thief.status()).toBe(429);
    expect(await browserOf(web, "192.0.2.77").open(path)).toContain("17:00");
  });

  it("shows what the office has done since", async () => {
    const path = await booked();
    const [one] = await appointments();
    await web.desk
      .as(anna)
      .do("appointment.move", { number: one?.number ?? "", at: "2026-12-01T08:00:00.000Z" });
    expect(await web.text(path)).toContain("Τρίτη 1 Δεκεμβρίου, 10:00");
  });
});

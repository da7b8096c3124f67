import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownToken } from "../../core/appointment/own-page.ts";
import { isOf } from "../../core/cases.ts";
import type { Host } from "../../core/municipality/appointments.ts";
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

const filled = {
  ...{ asker: "association", of: "Σύλλογος Αλιέων", name: "Ελένη Παπά", text: "Το λιμάνι" },
  ...{ centre: "pyrgi", days: "Τρίτη, μετά τις 11", who: "6912345678" },
};
const appointments = async () =>
  (await web.desk.store.list({ kind: "appointment", limit: 20 })).items.filter((one) =>
    isOf(one, "appointment"),
  );
const clerk = () => web.desk.as(anna);

async function asked(own: Partial<typeof filled> = {}, from = "192.0.2.1"): Promise<string> {
  const browser = browserOf(web, from);
  await browser.open("/hearing");
  expect(await browser.send("/hearing", { ...filled, ...own })).toContain("κωδικό με έξι ψηφία");
  await browser.send("/hearing/code", { code: await lastCode(web.desk) });
  expect(browser.status()).toBe(303);
  const [one] = await appointments();
  return `/meet/${ownToken(web.desk.deps.secret, one?.number ?? "")}`;
}

describe("asking for a hearing on a page", () => {
  it("says who, for whom, what, where and when, and has a page of its own until the office has decided", async () => {
    const path = await asked();
    const [one] = await appointments();
    expect(one).toMatchObject({
      ...{ stage: "asked", channel: "web", asker: "association", text: "Το λιμάνι" },
      wish: { name: "Ελένη Παπά", of: "Σύλλογος Αλιέων", centre: "pyrgi", days: "Τρίτη, μετά τις 11" },
    });
    expect(await web.text(`${path}?new=1`)).toContain("Ζητήσατε ακρόαση");
    expect(await web.text(path)).toContain("Δεν τη χρειάζομαι πια");
    await clerk().do("appointment.approve", {
      ...{ number: one?.number ?? "", at: "2026-12-01T08:20:00.000Z", centre: "pyrgi" },
    });
    const granted = await web.text(path);
    expect(granted).toContain("Δήμαρχος: Τρίτη 1 Δεκεμβρίου, 10:20");
    expect(granted).toContain("ΚΕΠ Πυργίου");
  });

  it("asks what is missing, field by field, and sends no code for it", async () => {
    const browser = browserOf(web);
    await browser.open("/hearing");
    for (const [own, told] of [
      [{ of: "" }, "Γράψτε πώς λέγεται"],
      [{ name: "" }, "Γράψτε το όνομά σας"],
      [{ text: "" }, "Γράψτε το θέμα"],
      [{ who: "2271041234" }, "ελληνικό κινητό"],
    ] as const) {
      expect(await browser.send("/hearing", { ...filled, ...own })).toContain(told);
      expect(browser.status()).toBe(400);
    }
    await browser.send("/hearing", filled, { "sec-fetch-site": "cross-site" });
    expect(browser.status()).toBe(403);
    expect(await lastCode(web.desk)).toBe("");
  });

  it("is asked once at a time, and taken back by its button alone", async () => {
    const path = await asked();
    const browser = browserOf(web, "192.0.2.2");
    await browser.open("/hearing");
    await browser.send("/hearing", filled);
    expect(await browser.send("/hearing/code", { code: await lastCode(web.desk) })).toContain(
      "έχετε ήδη ζητήσει ακρόαση",
    );
    expect(await appointments()).toHaveLength(1);
    for (let looks = 0; looks < 5; looks += 1) await web.app.request(`${path}/cancel`, { method: "GET" });
    expect(await appointments()).toMatchObject([{ stage: "asked" }]);
    await browser.open(path);
    await browser.send(`${path}/cancel`);
    expect(await appointments()).toMatchObject([{ stage: "cancelled" }]);
    expect(await browser.open(path)).toContain("ακυρώθηκε");
  });

  it("can be asked for again once it was refused", async () => {
    await asked();
    const [one] = await appointments();
    await clerk().do("appointment.refuse", { number: one?.number ?? "", reason: "Της Περιφέρειας" });
    await asked({}, "192.0.2.5");
    expect((await appointments()).map(({ stage }) => stage).sort()).toEqual(["asked", "refused"]);
  });

  it("is there only where there is a centre, and takes none that is not there", async () => {
    const browser = browserOf(web);
    await browser.open("/hearing");
    await browser.send("/hearing", { ...filled, centre: "nowhere" });
    await browser.send("/hearing/code", { code: await lastCode(web.desk) });
    expect(browser.status()).toBe(400);
    expect(await appointments()).toEqual([]);
    const municipality = await web.desk.store.municipality();
    if (municipality?.appointments === undefined) throw new Error("no appointments");
    await web.desk.store.commit({
      municipality: { ...municipality, appointments: { ...municipality.appointments, centres: [] } },
    });
    await browser.open("/hearing");
    expect(browser.status()).toBe(404);
    expect(await browser.open("/meet")).not.toContain("/hearing");
  });
});

const at = "2026-11-25T15:00:00.000Z";
const booking = { at, text: "Η άδεια", way: "video", name: "Ελένη Παπά", who: "6912345678" };

async function booked(): Promise<string> {
  const browser = browserOf(web);
  await browser.open("/meet");
  await browser.send("/meet", booking);
  await browser.send("/meet/code", { code: await lastCode(web.desk) });
  const [one] = await appointments();
  return `/meet/${ownToken(web.desk.deps.secret, one?.number ?? "")}`;
}

describe("moving one's own appointment on its page", () => {
  it("happens by its button alone, twice, and says when it is no more", async () => {
    const path = await booked();
    const browser = browserOf(web, "192.0.2.9");
    const to = async (time: string, headers = {}) => {
      await browser.open(`${path}/move`);
      return browser.send(`${path}/move`, { at: time }, headers);
    };
    for (let looks = 0; looks < 10; looks += 1) {
      await web.app.request(`${path}/move`, { method: "HEAD" });
      await web.text(`${path}/move`);
    }
    await to("2026-11-26T08:00:00.000Z", { "sec-fetch-site": "cross-site" });
    await to("κάποτε");
    expect(await appointments()).toMatchObject([{ moves: 0, startsAt: new Date(at) }]);
    await to("2026-11-26T08:00:00.000Z");
    expect(browser.status()).toBe(303);
    expect(await browser.open(path)).toContain("Πέμπτη 26 Νοεμβρίου, 10:00");
    expect(await browser.open(`${path}/move`)).toContain("μία φορά ακόμα");
    await to(at);
    expect(await appointments()).toMatchObject([
      { moves: 2, startsAt: new Date(at), invite: { sequence: 2 } },
    ]);
    expect(await browser.open(path)).toContain("άλλαξε ήδη δύο φορές");
    await browser.open(`${path}/move`);
    expect(browser.status()).toBe(303);
  });

  it("moves once by a form that is sent twice, and the old time is another's at once", async () => {
    const path = await booked();
    const browser = browserOf(web, "192.0.2.9");
    await browser.open(`${path}/move`);
    const twice = { at: "2026-11-26T08:00:00.000Z" };
    await Promise.all([browser.send(`${path}/move`, twice), browser.send(`${path}/move`, twice)]);
    expect(await appointments()).toMatchObject([{ moves: 1, startsAt: new Date(twice.at) }]);
    const taken = await clerk().do("appointment.book", { at, text: "Άλλο", phone: "6998765432" });
    expect(taken).toMatchObject({ stage: "booked" });
  });

  it("is nothing for what was cancelled or is over: an old page of it books nothing", async () => {
    const path = await booked();
    const browser = browserOf(web, "192.0.2.9");
    const old = await browser.open(`${path}/move`);
    expect(old).toContain("2026-11-26T08:00:00.000Z");
    const [one] = await appointments();
    await clerk().do("appointment.cancel", { number: one?.number ?? "", reason: "Λείπει" });
    await browser.send(`${path}/move`, { at: "2026-11-26T08:00:00.000Z" });
    expect(browser.status()).toBe(303);
    expect(await appointments()).toMatchObject([{ stage: "cancelled", moves: 0, startsAt: new Date(at) }]);
    await browser.open(`${path}/move`);
    expect(browser.status()).toBe(303);
    web.desk.clock.at = Date.parse(at) + 3_600_000;
    expect(await browser.open(path)).not.toContain("/move");
  });

  it("keeps the old time where somebody was quicker, and shows what is free", async () => {
    const path = await booked();
    const browser = browserOf(web, "192.0.2.9");
    await browser.open(`${path}/move`);
    await clerk().do("appointment.book", {
      ...{ at: "2026-11-26T08:00:00.000Z", text: "Άλλο", phone: "6998765432" },
    });
    expect(await browser.send(`${path}/move`, { at: "2026-11-26T08:00:00.000Z" })).toContain(
      "μόλις κλείστηκε",
    );
    expect((await appointments()).find(({ channel }) => channel === "web")).toMatchObject({
      startsAt: new Date(at),
      moves: 0,
    });
  });

  it("is for the office alone in the last two hours", async () => {
    const path = await booked();
    web.desk.clock.at = Date.parse("2026-11-25T13:30:00.000Z");
    expect(await web.text(path)).toContain("λιγότερο από δύο ώρες");
    const browser = browserOf(web, "192.0.2.9");
    await browser.open(`${path}/move`);
    expect(browser.status()).toBe(303);
  });
});

describe("where several can be met", () => {
  const deputy: Host = {
    ...{ id: "works", name: { el: "Αντιδήμαρχος Έργων", en: "Deputy Mayor, Works" }, length: 10, cap: 5 },
    hours: [{ days: [1, 2, 3, 4, 5], from: "12:00", to: "13:00" }],
  };

  beforeEach(async () => {
    const municipality = await web.desk.store.municipality();
    if (municipality?.appointments === undefined) throw new Error("no appointments");
    const { hosts, ...others } = municipality.appointments;
    await web.desk.store.commit({
      municipality: { ...municipality, appointments: { ...others, hosts: [...hosts, deputy] } },
    });
  });

  it("asks with whom first, and books with that one", async () => {
    const browser = browserOf(web);
    expect(await browser.open("/meet")).toContain("Με ποιον θέλετε ραντεβού;");
    expect(browser.page()).toContain('href="/meet?host=works"');
    const form = await browser.open("/meet?host=works");
    expect(form).toContain("Αντιδήμαρχος Έργων");
    const noon = "2026-11-26T10:00:00.000Z";
    expect(form).toContain(noon);
    await browser.send("/meet", { ...booking, at: noon });
    await browser.send("/meet/code", { code: await lastCode(web.desk) });
    expect(await appointments()).toMatchObject([{ host: "works", length: 10, startsAt: new Date(noon) }]);
    const [one] = await appointments();
    const path = `/meet/${ownToken(web.desk.deps.secret, one?.number ?? "")}`;
    expect(await web.text(path)).toContain("Αντιδήμαρχος Έργων: Πέμπτη 26 Νοεμβρίου, 12:00");
    expect(await web.text(`${path}/move`)).not.toContain(at);
  });

  it("knows nobody else, and lets a hearing be asked of either", async () => {
    const browser = browserOf(web);
    await browser.open("/meet?host=nobody");
    expect(browser.status()).toBe(404);
    await browser.open("/hearing");
    await browser.send("/hearing", { ...filled, host: "works" });
    await browser.send("/hearing/code", { code: await lastCode(web.desk) });
    expect(await appointments()).toMatchObject([{ stage: "asked", host: "works" }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../core/catalogue.ts";
import { trackWords } from "../../web-call/words/track.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { stages } from "../../core/request/stage.ts";
import { words } from "../../web-call/words.ts";
import { anna } from "../support/desk.ts";
import { caseAt, freeNumber, webDesk, type WebDesk } from "./support.ts";

let web: WebDesk;
beforeAll(async () => {
  web = await webDesk();
});
afterAll(() => web.desk.close());

describe("the start page", () => {
  it("says whose desk it is and how to reach it, in Greek first", async () => {
    const page = await web.text("/");
    expect(page).toMatch(/^<!doctype html><html lang="el">/u);
    expect(page).toContain("Δήμος Χίου");
    expect(page).toContain('href="tel:+302271350000"');
    expect(page).toContain('href="https://t.me/ChiosDeskBot"');
    expect(page).toContain('href="tel:112"');
    expect(page).toContain("Δημαρχείο Χίου");
    expect(page).toContain("Τμήμα Οδοποιίας");
    expect(page).toContain('action="/t"');
  });

  it("speaks English to who asks for it, by the address or by the browser", async () => {
    for (const page of [
      await web.text("/?lang=en"),
      await web.text("/?lang=EN", { "accept-language": "el" }),
      await web.text("/", { "accept-language": "en-GB,en;q=0.9,el;q=0.5" }),
    ]) {
      expect(page).toContain('<html lang="en">');
      expect(page).toContain("Municipality of Chios");
      expect(page).toContain("Chios Town Hall");
    }
    expect(await web.text("/", { "accept-language": "de,el;q=0.4,en;q=0.2" })).toContain('lang="el"');
    expect(await web.text("/?lang=el", { "accept-language": "en" })).toContain('<html lang="el">');
    expect(await web.text("/?lang=xx", { "accept-language": "fr" })).toContain('<html lang="el">');
  });

  it("marks what is open today", async () => {
    expect(await web.text("/")).toContain("Ανοιχτά τώρα, έως 15:00");
    expect(await web.text("/?lang=en")).toContain("Open now, until 14:30");
  });

  it("keeps the language that was asked for in its own links, and only then", async () => {
    expect(await web.text("/?lang=en")).toContain('name="lang" value="en"');
    const byBrowser = await web.text("/", { "accept-language": "en" });
    expect(byBrowser).not.toContain('name="lang"');
    expect(byBrowser).toContain('href="/?lang=el"');
  });

  it("offers only the channels that are on", async () => {
    const quiet = (await webDesk({ reach: () => [] })) satisfies WebDesk;
    const page = await quiet.text("/");
    expect(page).not.toContain("t.me");
    expect(page).not.toContain("SMS");
    expect(page).toContain('href="tel:+302271350000"');
    expect(page).toContain(words["reach.call.person"].el);
    await quiet.desk.close();
  });
});

describe("the form", () => {
  it("leads a number, however it is written, to its page", async () => {
    for (const typed of ["417293613", "417 293 613", "417-293-613", " 417.293.613 ", "αριθμός 417 293 613"]) {
      const answer = await web.get(`/t?number=${encodeURIComponent(typed)}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/t/417293613"]);
    }
    const english = await web.get("/t?lang=en&number=417293613");
    expect(english.headers.get("location")).toBe("/t/417293613?lang=en");
    expect((await web.get("/t/417%20293%20613")).headers.get("location")).toBe("/t/417293613");
  });

  it("answers a number that does not fit with the same page and a word about it", async () => {
    const answer = await web.get("/t?number=417293612");
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain(trackWords["track.wrong"].el);
    expect(page).toMatch(
      /<input[^>]*value="417293612"[^>]*aria-describedby="number-about"[^>]*aria-invalid="true"/u,
    );
    expect(page).toContain("<title>Ο αριθμός δεν ταιριάζει – Δήμος Χίου</title>");
  });

  it("asks for the number when none was written", async () => {
    for (const path of ["/t?number=", "/t?number=%20%20"])
      expect(await web.text(path)).toContain(words["track.empty"].el);
    for (const path of ["/t", "/t/"]) {
      const page = await web.text(path);
      expect(page).toContain(words["track.hint"].el);
      expect(page).not.toContain("aria-invalid");
    }
  });

  it("asks for digits from a phone's keypad and lets no browser remember them", async () => {
    const page = await web.text("/t");
    expect(page).toMatch(/<label for="number">/u);
    expect(page).toMatch(/<input id="number"[^>]*inputmode="numeric"[^>]*autocomplete="off"/u);
  });
});

describe("the page of a number", () => {
  it.each(stages)("says in both languages what the stage «%s» means and what comes next", async (stage) => {
    const number = await caseAt(web.desk, stage, stage === "done" ? web.desk.clock.now() : null);
    for (const language of ["el", "en"] as const) {
      const page = await web.text(`/t/${number}?lang=${language}`);
      expect(page).toContain(`<p class="status">${catalogue[`stage.${stage}`][language].chat}</p>`);
      expect(page).toContain(words[`next.${stage}`][language].split("{")[0]);
      expect(page).toContain(groupTracking(number));
      expect(page).toContain(language === "el" ? "Τρίτη 24 Νοεμβρίου 2026" : "Tuesday 24 November 2026");
    }
  });

  it("claims no work on a case that was taken back", async () => {
    const page = await web.text(`/t/${await caseAt(web.desk, "withdrawn", web.desk.clock.now())}`);
    expect(page).toContain(words["case.step.received"].el);
    expect(page).not.toContain(words["case.step.working"].el);
  });

  it("of a duplicate names the number where it goes on", async () => {
    const [first, second] = [await caseAt(web.desk, "new"), await caseAt(web.desk, "working")];
    await web.desk.as(anna).do("case.close", { number: second, reason: "duplicate", duplicateOf: first });
    expect(await web.text(`/t/${second}`)).toContain(`Συνεχίζουμε στην υπόθεση ${groupTracking(first)}.`);
  });

  it("tells nothing but the stage and the days", async () => {
    const number = await caseAt(web.desk, "asked");
    const request = await web.desk.store.case(number);
    const page = await web.text(`/t/${number}`);
    expect(request?.text).toContain("φαρμακείο");
    const category = web.desk.store
      .municipality()
      .then((known) => known?.categories.find((each) => each.id === request?.category));
    for (const secret of [
      "φαρμακείο",
      "38.36",
      "26.13",
      "Ελένη",
      "Οδοποιίας",
      (await category)?.name.el ?? "?",
    ])
      expect(page).not.toContain(secret);
  });

  it("names the last day on which a closed case opens again, and stops when it has passed", async () => {
    const dayMs = 86_400_000;
    const now = web.desk.clock.now().getTime();
    const fresh = await caseAt(web.desk, "done", new Date(now));
    const last = await caseAt(web.desk, "done", new Date(now - 29 * dayMs));
    const over = await caseAt(web.desk, "done", new Date(now - 30 * dayMs));
    expect(await web.text(`/t/${fresh}`)).toContain("πείτε μας το έως Τετάρτη 23 Δεκεμβρίου 2026");
    expect(await web.text(`/t/${last}`)).toContain("πείτε μας το έως Τρίτη 24 Νοεμβρίου 2026");
    expect(await web.text(`/t/${over}`)).toContain(words["next.done.over"].el);
  });

  it("says it in the municipality's own words where it has some", async () => {
    const own = await webDesk();
    const municipality = await own.desk.store.municipality();
    if (municipality === undefined) throw new Error("no municipality");
    const phrases = { "stage.new": { el: "Είναι στα χέρια μας." } };
    await own.desk.store.commit({ municipality: { ...municipality, phrases } });
    const number = await caseAt(own.desk, "new");
    expect(await own.text(`/t/${number}`)).toContain("Είναι στα χέρια μας.");
    expect(await own.text(`/t/${number}?lang=en`)).toContain(catalogue["stage.new"].en.chat);
    await own.desk.close();
  });

  it("gives every number without a case one and the same answer", async () => {
    const [one, two] = [await freeNumber(web.desk), await freeNumber(web.desk)];
    const [first, second] = [await web.get(`/t/${one}`), await web.get(`/t/${two}`)];
    expect([first.status, second.status]).toEqual([404, 404]);
    const plainer = async (answer: Response, number: string) =>
      (await answer.text()).replaceAll(groupTracking(number), "N").replaceAll(number, "N");
    const page = await plainer(first, one);
    expect(await plainer(second, two)).toBe(page);
    expect(page).toContain(catalogue["status.unknown"].el.chat.split("{")[0]);
    expect(page).toContain('href="tel:+302271350000"');
    expect([...first.headers]).toEqual([...second.headers]);
  });

  it.each(["417293612", "017293613", "41729361", "4172936130", "abc", "%E0%A4%A", "9".repeat(400)])(
    "answers «%s» kindly, without asking the store for a case",
    async (given) => {
      const answer = await web.get(`/t/${given}`, {}, "192.0.2.77");
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(trackWords["track.wrong"].el);
    },
  );
});

describe("a page that is not there", () => {
  it.each(["/nope", "/t/417293613/more", "/.env", "//evil.example/x"])("is told so at %s", async (path) => {
    const answer = await web.get(`http://127.0.0.1${path}`);
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain(words["missing.title"].el);
    expect(page).not.toContain("evil");
  });

  it("is no other for another method", async () => {
    expect((await web.app.request("/t", { method: "POST", body: "number=1" })).status).toBe(404);
  });
});

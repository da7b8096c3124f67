import { afterEach, beforeEach, expect, test } from "vitest";
import { similarPetitions } from "../../core/petition/deeds.ts";
import { settlePetitions } from "../../core/petition/settle.ts";
import { anna } from "../support/desk.ts";
import { chat, doing, mobile } from "../support/petitions.ts";
import { browserOf, lastCode, petitionOn, signedBy } from "./petitions.ts";
import { type WebDesk, webDesk } from "./support.ts";

/** What went wrong in other systems of petitions, as their users reported it; the numbers are those of their reports. */
let web: WebDesk;
beforeEach(async () => {
  web = await webDesk();
});
afterEach(async () => {
  expect(web.errors).toEqual([]);
  await web.desk.close();
});

test("signatures on paper move the number on the page, the bar and the threshold (decidim 6862, consul 779)", async () => {
  const one = await petitionOn(web.desk, { thresholds: [{ signatures: 3, duty: "answer", days: 30 }] });
  const lines = [1, 2, 3].map((no) => ({ key: mobile(no) }));
  await web.desk.as(anna).do("petition.sheet", { number: one.number, sheet: "Α1", lines });
  await settlePetitions(web.desk.deps);
  const page = await web.text(`/petitions/${one.number}`);
  expect(page).toContain("<strong>3 υπογραφές</strong>");
  expect(page).toContain("Έφτασε τις 3");
  expect(await web.text("/petitions.json")).toContain('"signatures":3');
});

test("the number stays in the list once a petition is closed or answered (decidim 6540)", async () => {
  for (const stage of ["closed", "answered"] as const) {
    await signedBy(web.desk, await petitionOn(web.desk, { stage, title: `Αίτημα που είναι ${stage}` }), [
      {},
      {},
    ]);
    expect(await web.text(`/petitions?show=${stage}`)).toContain("2 υπογραφές");
  }
});

test("who misspells their name and begins anew is seen as they wrote it last (petitions.eu 353)", async () => {
  const one = await petitionOn(web.desk);
  const path = `/petitions/${one.number}`;
  const at = browserOf(web);
  for (const name of ["Μαρά Παππά", "Μαρία Παππά"]) {
    await at.open(path);
    await at.send(`${path}/sign`, { who: "6912345678", name });
  }
  await at.send(`${path}/sign/code`, { code: await lastCode(web.desk) });
  const page = await at.open(path);
  expect(page).toContain("Μαρία Παππά");
  expect(page).not.toContain("Μαρά Παππά");
});

test("whatever opens links before people do uses up no code and signs nothing (e-petitions 1661)", async () => {
  const one = await petitionOn(web.desk);
  const path = `/petitions/${one.number}`;
  const at = browserOf(web);
  await at.open(path);
  await at.send(`${path}/sign`, { who: "6912345678" });
  const [form, code] = [at.page(), await lastCode(web.desk)];
  for (const each of [path, `${path}/sign`, `${path}/sign/code?code=${code}`, `${path}/back`])
    await web.get(each);
  expect((await web.desk.store.beside(one.id))?.tally.proven).toBe(0);
  expect(form).toContain("/sign/code");
  await at.send(`${path}/sign/code`, { code });
  expect((await web.desk.store.beside(one.id))?.tally.proven).toBe(1);
});

test("what was not opened or is hidden keeps nobody from writing it again (polis 132)", async () => {
  await petitionOn(web.desk, { stage: "hidden" });
  const rejection = { reason: "insult", text: "", other: null } as const;
  const gone = await petitionOn(web.desk, { stage: "rejected", rejection });
  const { title, text } = gone;
  const { petitions } = await doing(web.desk, similarPetitions({ title, text }), chat("1"));
  expect(petitions).toEqual([]);
});

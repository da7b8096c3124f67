import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { chios } from "../support/chios.ts";
import { webDesk, type WebDesk } from "./support.ts";

let web: WebDesk;
beforeAll(async () => {
  web = await webDesk();
});
afterAll(() => web.desk.close());

const emblem = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

async function become(municipality: Municipality): Promise<void> {
  await web.desk.store.commit({ municipality });
}

describe("the page about personal data", () => {
  it("says who answers for them, why and until when they are kept, and where to complain", async () => {
    const page = await web.text("/privacy");
    expect(page).toContain("Υπεύθυνος επεξεργασίας είναι: Δήμος Χίου, Δημοκρατίας 2");
    expect(page).toContain('href="mailto:dpo@chios.example"');
    expect(page).toContain("Δύο χρόνια αφού κλείσει η υπόθεση");
    expect(page).toContain("Telegram, τηλέφωνο, SMS");
    expect(page).toContain('href="tel:+302106475600"');
    expect(await web.text("/privacy?lang=en")).toContain("Data protection officer");
  });

  it("stands at the foot of every page, and of one that is not there", async () => {
    for (const path of ["/", "/t", "/petitions", "/nope"]) {
      const page = await web.text(path);
      for (const link of ["/privacy", "/accessibility"])
        expect([path, page.includes(`href="${link}"`)]).toEqual([path, true]);
    }
  });

  it("says that nothing was written where the folder has nothing, and keeps the rights", async () => {
    const { privacy: _, accessibility: __, ...bare } = chios;
    await become(bare);
    const page = await web.text("/privacy");
    expect(page).toContain("δεν έχει γράψει ακόμα");
    expect(page).toContain("Αντίγραφο όσων κρατάμε για εσάς");
    expect(await web.text("/accessibility")).toContain("δεν έχει δημοσιεύσει ακόμα");
    await become(chios);
    expect(await web.text("/accessibility")).toContain("συμμορφώνονται εν μέρει");
  });
});

describe("the municipality's own look", () => {
  it("is its emblem and its colour, which browsers may keep for ever", async () => {
    await become({ ...chios, emblem, colour: "#6b1f1f" });
    const page = await web.text("/");
    const icon = /src="(\/icon-[\da-f]+\.svg)"/u.exec(page)?.[1] ?? "";
    const picture = await web.get(icon);
    expect([await picture.text(), picture.headers.get("content-type")]).toEqual([emblem, "image/svg+xml"]);
    const sheet = await web.get("/colour-6b1f1f.css");
    expect(page).toContain('href="/colour-6b1f1f.css"');
    expect(await sheet.text()).toContain("--accent: #6b1f1f");
    expect(sheet.headers.get("cache-control")).toContain("immutable");
    await become(chios);
    expect(await web.text("/")).not.toContain("colour-");
  });

  it("is served to nobody who makes up an address", async () => {
    for (const path of ["/colour-ffffff.css", "/colour-ffcc00.css", "/colour-12.css", "/icon-0000000000.svg"])
      expect((await web.get(path)).status).toBe(404);
  });
});

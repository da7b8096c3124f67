import { afterEach, beforeEach, describe, expect, it } from "vitest";
import sharp from "sharp";
import { frame } from "../../../cli/screens/frame.ts";
import { firstPane } from "../../../cli/screens/layout.ts";
import { maria, settle } from "../../support/town.ts";
import {
  inChios,
  petros,
  pressing,
  RecordingChannel,
  reported,
  type TestDesk,
  testDesk,
} from "../../support/desk.ts";
import { screenOn, type TestScreen } from "../../support/screen.ts";

let desk: TestDesk;
let screen: TestScreen;

beforeEach(async () => {
  desk = await testDesk();
});
afterEach(async () => {
  screen.close();
  await desk.close();
});

const wide = { columns: 120, rows: 30 };
const rowOf = (number: string) => {
  const shown = number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0");
  return (
    screen
      .shows()
      .split("\n")
      .find((line) => line.slice(2).startsWith(shown)) ?? ""
  );
};

describe("a row of the list", () => {
  it("shows that its resident has answered, until somebody does something", async () => {
    const number = await reported(desk, "Λακκούβα στον δρόμο μπροστά από το σχολείο");
    await desk.as(petros).do("case.ask", { number, question: "Πόσο μεγάλη;" });
    await desk.says("Ένα μέτρο περίπου");
    screen = await screenOn(desk, { as: maria, size: wide });
    await screen.until("«");
    expect(rowOf(number)).toMatch(/«/u);
    await screen.until("έγραψε ο δημότης");
    await desk.as(petros).do("case.note", { number, text: "Το είδα" });
    screen.runOut("poll");
    await screen.until(/^(?!.*έγραψε ο δημότης).*$/su);
    expect(rowOf(number)).not.toMatch(/«/u);
  });

  it("shows that a case was opened again", async () => {
    const number = await reported(desk);
    await desk.as(petros).do("case.close", { number, reason: "cannot", text: "Δεν γίνεται" });
    await desk.as(petros).do("case.reopen", { number, reason: "Γίνεται" });
    screen = await screenOn(desk, { as: maria, size: wide });
    await screen.until("↻");
    expect(rowOf(number)).toContain("↻");
  });

  it("shows that there is a photo to look at, and a recording to hear", async () => {
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#789" } })
      .jpeg()
      .toBuffer();
    const telegram = new RecordingChannel("telegram");
    const media = {
      kind: "photo",
      name: null,
      mime: "image/jpeg",
      size: bytes.length,
      seconds: null,
    } as const;
    await desk.says("Λακκούβα στον δρόμο");
    await desk.says(inChios);
    const source = { channel: "telegram", ref: "file-1" } as const;
    const summary = await desk.says({
      kind: "media",
      media: [{ ...media, source }],
      caption: null,
      group: null,
    });
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    await desk.deliver(telegram);
    screen = await screenOn(desk, { as: maria, size: wide });
    await screen.until("▣");
  });

  it.each(["el", "en"] as const)(
    "leaves most of its room to what the resident wrote, in %s",
    async (language) => {
      const town = await settle(desk, desk.clock);
      desk.clock.pass({ days: 1200 });
      screen = await screenOn(desk, { as: maria, size: wide, language });
      screen.types("4");
      await screen.until("12 ");
      const waste = town.cases[0];
      expect(rowOf(waste?.number ?? "")).toContain("Εδώ και τρεις μέρες δεν");
      expect(rowOf(waste?.number ?? "")).toMatch(language === "el" ? /−1\d{3} ημ\./u : /−1\d{3}d/u);
      expect(screen.shows()).toContain("Ερμού 12");
    },
  );

  it("is highlighted from edge to edge", async () => {
    await settle(desk, desk.clock);
    screen = await screenOn(desk, { as: maria, size: wide });
    const [chosen] = frame(screen.state()).lines.flatMap((line) =>
      line.filter(({ look }) => look === "chosen"),
    );
    expect(chosen?.text).toHaveLength(firstPane(wide));
  });
});

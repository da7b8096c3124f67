import { describe, expect, it } from "vitest";
import { dangerBySigns, readDanger } from "../../../core/hearing/danger.ts";
import { sentences } from "../../support/heard.ts";

const parts = ["learning", "trial", "fresh", "towns", "sealed", "again", "last"] as const;

describe("danger to life", () => {
  it.each(parts)("is never missed in the %s sentences", (part) => {
    const emergencies = sentences(part, "danger").filter(([danger]) => danger !== "none");
    const missed = emergencies.filter(([, text = ""]) => readDanger(text) === undefined);
    // A number alone: what failed among the trial sentences is not to be learned from.
    expect(missed.length).toBe(0);
  });

  it("is seen in three of five told in words that no sign has, of which the signs see less than a third", () => {
    const told = sentences("told", "danger").filter(([danger]) => danger !== "none");
    const seen = (read: typeof readDanger) => told.filter(([, text = ""]) => read(text) !== undefined).length;
    expect(seen(readDanger)).toBeGreaterThanOrEqual(told.length * 0.6);
    expect(seen(dangerBySigns)).toBeLessThan(told.length / 3);
  });

  it.each(parts)("is seen by signs in at most one of twenty %s sentences that only look like it", (part) => {
    const others = sentences(part, "danger").filter(([danger]) => danger === "none");
    const alarmed = others.filter(([, text = ""]) => dangerBySigns(text) !== undefined);
    expect(alarmed.length).toBeLessThanOrEqual(others.length / 20);
  });

  it("is seen in at most one of ten sentences that only look like it", () => {
    const others = [...parts, "told" as const]
      .flatMap((part) => sentences(part, "danger"))
      .filter(([danger]) => danger === "none");
    const alarmed = others.filter(([, text = ""]) => readDanger(text) !== undefined);
    expect(alarmed.length).toBeLessThanOrEqual(others.length / 10);
  });

  it("is seen in at most three of a hundred sentences of other kinds", () => {
    const all = (["trial", "fresh", "towns", "sealed", "again", "last", "later"] as const).flatMap((part) =>
      ["categories", "intents", "replies", "places", "two"].flatMap((name) => sentences(part, name)),
    );
    const alarmed = all.filter((columns) => readDanger(columns.at(-1) ?? "") !== undefined);
    expect(alarmed.length).toBeLessThanOrEqual(all.length * 0.03);
  });

  // Each pair was confused by a reader somewhere, as its users reported: parts of words, typographic apostrophes.
  it.each([
    ["brushstroke on the mural", undefined],
    ["the keystroke counter is broken", undefined],
    ["I don’t want to live anymore", "despair"],
    ["I feel suicidal", "despair"],
    ["δεν θέλω να υπάρχω", "despair"],
    ["a gas leak on our street", "gas"],
  ])("reads «%s» as %s", (text, danger) => {
    expect(readDanger(text)).toBe(danger);
  });

  it("is a cry for help, and «help» alone asks how this works", () => {
    expect(readDanger("ΒΟΗΘΕΙΑ ΒΟΗΘΕΙΑ")).toBe("life");
    expect(readDanger("βοήθεια γρήγορα")).toBe("life");
    for (const text of ["βοήθεια", "Βοήθεια παρακαλώ", "help", "help me"])
      expect(readDanger(text), text).toBeUndefined();
  });

  it("is not what is over, feared, dear or a thing", () => {
    for (const text of [
      "καμένος κάδος",
      "έσβησε η φωτιά χθες",
      "θα γίνει φωτιά η τιμή",
      "φοβάμαι μην πιάσουν φωτιά τα χόρτα",
      "πέθανε ο παππούς μου, τι χαρτιά χρειάζομαι;",
      "μπήκε νερό στο μαγαζί",
      "φοβόμαστε για φωτιά",
    ])
      expect(readDanger(text), text).toBeUndefined();
  });

  it("is read out of a long message, and a very long one takes no time", () => {
    expect(readDanger(`${"καλημέρα σας είμαι ο Γιώργος και ".repeat(20)} πιάσαμε φωτιά`)).toBe("fire");
    const begun = process.cpuUsage();
    readDanger("ο δρόμος είναι γεμάτος νερά ".repeat(400));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(500);
  });
});

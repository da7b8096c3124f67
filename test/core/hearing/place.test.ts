import { describe, expect, it, test } from "vitest";
import { placeReader } from "../../../core/hearing/place.ts";
import { placeInWords, withoutStreets } from "../../../core/municipality/place-in-words.ts";
import { matchIn } from "../../../core/request/match-in.ts";
import { chios } from "../../support/chios.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { missed, placesHeard, rightShare, sentences } from "../../support/heard.ts";
import { fc } from "../../support/property.ts";

const named = (text: string) => placeInWords(chios, text)?.name ?? "none";
const aim = 0.95;

describe("the place in a sentence", () => {
  it.each(["learning", "trial", "fresh"] as const)("is found in 95 of 100 %s sentences", (part) => {
    expect(rightShare(placesHeard(part))).toBeGreaterThanOrEqual(aim);
  });

  it("of learning is found in all", () => {
    expect(missed(placesHeard("learning"))).toEqual([]);
  });

  it.each([
    ["στο 3 της οδού Κοραή", "Κοραή 3"],
    ["έξω από το 15 της Κοραή έχει ανοίξει λακκούβα", "Κοραή 15"],
    ["στην Αγίου Νικολάου", "Αγίου Νικολάου"],
    ["στον Άγιο Νικόλαο", "Εκκλησία Αγίου Νικολάου"],
    ["Κανάρη 12:30 το πρωί πέρασε ένα φορτηγό στην Κανάρη", "Κανάρη"],
    ["στην Κοραή, 6912345678", "Κοραή"],
    ["ΛΕΩΦ.ΑΙΓΑΙΟΥ 3", "Λεωφόρος Αιγαίου 3"],
    ["στη Μιχαήλ Λιβανού αριθμός 7", "Μιχαήλ Λιβανού 7"],
  ])("«%s» is %s", (text, name) => {
    expect(named(text)).toBe(name);
  });

  it("is no word that is only spelled like a street", () => {
    for (const text of [
      "διακοπή νερού 3 μέρες",
      "δεν έχουμε νερό",
      "χωρίς νερό 2 μέρες",
      "Νερού διακοπή",
      "έλλειψη νερού, 12 σπίτια",
      "φωτεινός σηματοδότης χαλασμένος",
      "ο κάμπος είναι γεμάτος",
      "με λένε Φίλιππο Αργέντη",
      "Ευχαριστώ, Μαρία Κανάρη",
      "είμαι ο Ράλλης",
    ])
      expect(named(text), text).toBe("none");
  });

  it("is none in an answer of any dialogue", () => {
    const found = sentences("learning", "replies")
      .filter(([, expected]) => expected !== "content")
      .map((line) => line.at(-1) ?? "")
      .filter((text) => named(text) !== "none" && !/Κοραή|δημοτικό/u.test(text));
    expect(found).toEqual([]);
  });

  it("says nothing of what is wrong there", () => {
    expect(withoutStreets(chios, "λακκούβα στην οδό Νερού 4")).toBe("λακκούβα στην οδό  4");
    expect(matchIn(chios, "λακκούβα Νερού 4").best).toBe("potholes");
    expect(matchIn(chios, "σκουπίδια στην οδό Φωτεινού")).toMatchObject({ best: "waste", sure: true });
    expect(matchIn(chios, "διακοπή νερού στην οδό Νερού").best).toBe(matchIn(chios, "διακοπή νερού").best);
  });

  it("is found within 3 ms in a city of five thousand streets, and nothing makes the reader throw", () => {
    const letters = [..."αβγδεζηθικλμνξοπρστυφχω"];
    const street = (n: number) =>
      `Οδ${letters[n % 23] ?? ""}${letters[Math.floor(n / 23) % 23] ?? ""}ρ${letters[Math.floor(n / 529) % 23] ?? ""}νίδου`;
    const streets = Array.from({ length: 5000 }, (_, n) => ({ name: street(n) }));
    const read = placeReader({ places: { ...chios.places, streets }, town: "Δήμος", common: [] });
    read("πρώτη φορά");
    const begun = process.cpuUsage();
    for (let time = 0; time < 100; time += 1)
      read(`λακκ. στην ${street(time)} ${time}, δίπλα στον φούρνο του κ. Παπ.`);
    expect(process.cpuUsage(begun).user / 100_000).toBeLessThan(3);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(typeof (read(text)?.name ?? "")).toBe("string");
        expect(typeof withoutStreets(chios, text)).toBe("string");
      }),
    );
  });

  it("is nothing in a folder without places", () => {
    const { places: _, ...folder } = chios;
    expect(placeInWords({ ...folder, categories: [...folder.categories] }, "στην Κανάρη 3")).toBeUndefined();
  });
});

test("a place in the first sentence stands in the summary to be confirmed and is not asked again", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say("λακκούβα στην Κανάρη 14").text).toContain("φωτογραφία");
  const summary = chat.say("χωρίς");
  expect(summary.text).toContain("Σημείο: Κανάρη 14");
  expect(chat.press(summary, "Διορθώνω το σημείο").text).toContain("Πού ακριβώς είναι;");
});

test("a place that is named after nobody knew it is taken too", () => {
  const chat = new Dialogue("telegram");
  chat.say("λακκούβα έξω από το σπίτι");
  chat.say("δεν ξέρω");
  expect(chat.say("νομίζω είναι στη γωνία Κανάρη και Κοραή").text).toContain("Σημείο: Κανάρη και Κοραή");
});

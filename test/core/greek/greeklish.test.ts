import { fc } from "../../support/property.ts";
import { expect, test } from "vitest";
import { phoneticKey, phoneticKeys } from "../../../core/greek/greeklish.ts";

test.each([
  ["σκουπίδια", "skoupidia", "skoypidia", "skupidia", "σκουπηδια", "ΣΚΟΥΠΙΔΙΑ"],
  ["λακκούβα", "lakkouva", "lakouba", "lakkoyva", "λακουβα"],
  ["έχει", "exei", "ehei", "echei", "ehi", "εχη"],
  ["ξύλα", "ksila", "xyla", "3yla", "ξηλα"],
  ["αυτοκίνητο", "aftokinito", "autokinhto", "aytokinito", "avtokinito", "αφτοκίνητο"],
  ["θάλασσα", "thalassa", "8alassa", "thalasa"],
  ["λάμπα", "lampa", "laba", "lamba"],
  ["ψάρια", "psaria", "4aria"],
  ["δέντρο", "dentro", "dendro", "δένδρο"],
  ["γκρεμός", "gkremos", "gremos", "ggremos"],
  ["φως", "fws", "fos", "phos"],
  ["χρόνος", "xronos", "hronos", "chronos"],
  ["σπασμένη", "spasmeni", "spasmenh"],
  ["παιδί", "paidi", "pedi", "πεδί"],
  ["σύνθημα", "synthima", "syn8hma", "σινθιμμα"],
])("%s has one key with each of its spellings", (greek, ...spellings) => {
  for (const spelling of spellings)
    expect([spelling, phoneticKey(spelling)]).toEqual([spelling, phoneticKey(greek)]);
});

test.each([
  ["ημέρα", "hmera"],
  ["στην", "sthn"],
  ["κατάστημα", "katasthma"],
  ["στάθμευση", "stathmeusi"],
  ["θρόνος", "thronos"],
  ["νύχτα", "nuxta"],
])("where Greeklish leaves it open, %s is among the keys of %s", (greek, greeklish) => {
  expect(phoneticKeys(greeklish)).toContain(phoneticKey(greek));
});

test("different words keep different keys", () => {
  const all = "σκουπίδια κάδος λάμπα δρόμος δέντρο νερό φρεάτιο σκύλος θόρυβος πάρκο πεζοδρόμιο".split(" ");
  expect(new Set(all.map(phoneticKey)).size).toBe(all.length);
});

test("numbers stay as they are and no word has more than four keys", () => {
  expect(phoneticKeys("384")).toEqual(["384"]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."huthxaeioy8") }), (word) => {
      expect(phoneticKeys(word).length).toBeLessThanOrEqual(4);
    }),
  );
  expect(phoneticKey("h".repeat(10_000)).length).toBeLessThanOrEqual(40);
});

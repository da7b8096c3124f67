import { describe, expect, test } from "vitest";
import { buildMatcher, MATCHER_READS } from "../../../core/request/matcher.ts";

const categories = [
  {
    id: "potholes",
    words: [
      "λακκούβ*",
      "άσφαλτος",
      "οδόστρωμα",
      "τρύπα στο δρόμο",
      "καθίζηση",
      "σπασμένος δρόμος",
      "pothole",
    ],
  },
  {
    id: "lighting",
    words: [
      "λάμπα",
      "σβηστή λάμπα",
      "φωτισμός",
      "φωτιστικό",
      "κολόνα",
      "σκοτάδι",
      "σκοτειν*",
      "φώτα",
      "street light",
    ],
  },
  {
    id: "waste",
    words: ["σκουπίδια", "απορρίμματα", "κάδος", "σκουπιδιάρα", "αποκομιδή", "γεμάτος κάδος", "rubbish"],
  },
  { id: "bulky", words: ["ογκώδη", "στρώμα", "καναπές", "ψυγείο", "έπιπλα", "παλιά έπιπλα", "μπάζα"] },
  {
    id: "water",
    words: ["διαρροή", "νερό", "ύδρευση", "σπασμένος σωλήνας", "τρέχει νερό", "βλάβη ύδρευσης", "πίεση"],
  },
  { id: "sewer", words: ["φρεάτιο", "αποχέτευση", "λύματα", "βουλωμένο φρεάτιο", "βόθρος", "υπερχείλιση"] },
  {
    id: "trees",
    words: ["δέντρο", "κλαδιά", "κλάδεμα", "κλαδέψ*", "πεσμένο δέντρο", "ξερό δέντρο", "χόρτα"],
  },
  { id: "stray", words: ["αδέσποτ*", "σκύλος", "σκυλιά", "γάτα", "νεκρό ζώο", "ψόφι*"] },
  {
    id: "vehicle",
    words: [
      "εγκαταλελειμμένο αυτοκίνητο",
      "εγκαταλελειμμέν* όχημα",
      "αυτοκίνητο",
      "όχημα",
      "χωρίς πινακίδες",
    ],
  },
  { id: "sidewalk", words: ["πεζοδρόμιο", "πλάκες", "σπασμένες πλάκες", "ράμπα", "κράσπεδο"] },
];
const match = buildMatcher(categories);

test.each([
  ["Έχει μια μεγάλη λακκούβα στην Εγνατία 12", "potholes"],
  ["exei mia lakkouva stin egnatia", "potholes"],
  ["ΛΑΚΚΟΥΒΕΣ ΠΑΝΤΟΥ ΣΤΟΝ ΔΡΟΜΟ", "potholes"],
  ["λακουβα μπροστα στο σχολειο", "potholes"],
  ["Η άσφαλτος έχει φύγει τελείως", "potholes"],
  ["υπάρχει μία τρύπα στον δρόμο έξω από το σπίτι μου", "potholes"],
  ["there is a huge pothole on our street", "potholes"],
  ["Η λάμπα έξω από το 14 είναι σβηστή εδώ και μέρες", "lighting"],
  ["svisti lampa sthn plateia", "lighting"],
  ["δεν ανάβουν τα φώτα στην οδό Λεωνίδου", "lighting"],
  ["μια κολώνα της ΔΕΗ γέρνει", "lighting"],
  ["όλη η γειτονιά στα σκοτεινά", "lighting"],
  ["den exoume fwtismo sto parko", "lighting"],
  ["the street light is broken", "lighting"],
  ["Τα σκουπίδια δεν τα μάζεψε κανείς από τη Δευτέρα", "waste"],
  ["skoupidia pantou", "waste"],
  ["skoypidia ekso apo ton kado", "waste"],
  ["Ο κάδος ξεχειλίζει και μυρίζει", "waste"],
  ["γέμισαν οι κάδοι απορριμάτων", "waste"],
  ["σκουπηδια στιν γονια", "waste"],
  ["Θέλω να πετάξω ένα στρώμα και ένα ψυγείο", "bulky"],
  ["palia epipla sto pezodromo", "bulky"],
  ["πότε μαζεύετε τα ογκώδη", "bulky"],
  ["Τρέχει νερό από έναν σωλήνα", "water"],
  ["διαροη νερου", "water"],
  ["diarroi nerou stin aplotarias", "water"],
  ["Έσπασε ο αγωγός, βλάβη στην ύδρευση", "water"],
  ["Βουλωμένο φρεάτιο, πλημμύρισε ο δρόμος", "sewer"],
  ["to freatio vromaei", "sewer"],
  ["βγαίνουν λύματα", "sewer"],
  ["Έπεσε ένα δέντρο πάνω στα καλώδια", "trees"],
  ["ena dentro einai etoimo na pesei", "trees"],
  ["Θέλουν κλάδεμα τα δένδρα μας", "trees"],
  ["να κλαδέψετε τις μουριές παρακαλώ", "trees"],
  ["αγέλη αδέσποτων στο λιμάνι", "stray"],
  ["adespota skylia stin paralia", "stray"],
  ["υπάρχει μια ψόφια γάτα", "stray"],
  ["Εγκαταλελειμένο αυτοκίνητο χωρίς πινακίδες", "vehicle"],
  ["egkataleleimmeno amaxi, oxhma xoris pinakides", "vehicle"],
  ["Σπασμένες πλάκες στο πεζοδρόμιο", "sidewalk"],
  ["to pezodromio exei spasei", "sidewalk"],
])("«%s» is surely %s", (text, id) => {
  const { best, sure, ranked } = match(text);
  expect({ best, sure, ranked }).toMatchObject({ best: id, sure: true });
});

describe("when the text does not settle it", () => {
  test.each([
    ["Καλημέρα σας", undefined],
    ["", undefined],
    ["😀😀😀", undefined],
    ["417 293 613", undefined],
    ["έχω ένα πρόβλημα στην οδό Κάδου", undefined],
  ])("«%s» proposes nothing", (text, best) => expect(match(text)).toEqual({ best, sure: false, ranked: [] }));

  test.each([
    "σκουπίδια και λακκούβες",
    "μπάζα, κάδος",
    "ένα δέντρο έριξε τη λάμπα",
    "σκουπδια εδώ",
    "λάμπα σκύλος νερό",
  ])("«%s» has a best guess that must be asked about", (text) => {
    const { best, sure } = match(text);
    expect(best).toBeDefined();
    expect(sure).toBe(false);
  });
});

test("a match says which of the municipality's own words it found", () => {
  const { ranked } = match("Σβηστή λάμπα και ένας κάδος");
  expect(ranked).toEqual([
    { id: "lighting", score: 4, because: ["λάμπα", "σβηστή λάμπα"] },
    { id: "waste", score: 1, because: ["κάδος"] },
  ]);
});

test("what stands close behind «μπροστά», «δίπλα» or «έξω από» says where, not what", () => {
  expect(match("Σβηστή λάμπα δίπλα στον κάδο").ranked.map((each) => each.id)).toEqual(["lighting"]);
  expect(match("λακκούβα έξω από τον κάδο").sure).toBe(true);
});

test("the words of a phrase count only when they stand close together", () => {
  const only = buildMatcher([{ id: "tree", words: ["πεσμένο δέντρο"] }]);
  expect(only("ένα δέντρο είναι πεσμένο").best).toBe("tree");
  expect(only(`πεσμένο ${"και ".repeat(8)} δέντρο`).best).toBeUndefined();
});

test("a word that several categories share weighs less in each, and a word said twice counts once", () => {
  const shared = buildMatcher([
    { id: "a", words: ["νερό", "σωλήνας"] },
    { id: "b", words: ["νερό"] },
  ]);
  expect(shared("νερό, νερό").ranked.map(({ score }) => score)).toEqual([0.5, 0.5]);
  expect(shared("νερό από τον σωλήνα")).toMatchObject({ best: "a", sure: true });
});

test("what lies beyond the limits of reading changes nothing, so hostile texts cost no more than those", () => {
  expect(match(`${"α ".repeat(MATCHER_READS.words)}λακκούβα`).best).toBeUndefined();
  expect(match(`${".".repeat(MATCHER_READS.characters)}λακκούβα`).best).toBeUndefined();
  for (const evil of ["h", "λ", "th ", "νερό λάμπα ", "πεσμένο ", "σκουπιδ", "\u0301", "xh8u"]) {
    const text = evil.repeat(10_000);
    expect(match(text)).toEqual(match(text.slice(0, MATCHER_READS.characters)));
  }
});

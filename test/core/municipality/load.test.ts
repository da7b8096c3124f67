import { fc } from "../../support/property.ts";
import { describe, expect, it } from "vitest";
import { knownPhrase } from "../../../core/wording/line.ts";
import type { KnownPhrase } from "../../../core/municipality/check.ts";
import type { FolderFile } from "../../../core/municipality/load.ts";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import { readSource } from "../../../core/municipality/source.ts";
import { smallFolder } from "./small-folder.ts";

function complaints(files: FolderFile[], knownPhrase?: KnownPhrase): string[] {
  const result = loadMunicipality(files, knownPhrase);
  if ("municipality" in result) return [];
  for (const { message } of result.problems) expect(message.en).not.toBe("");
  return result.problems.map(({ file, line, message }) => `${file}:${String(line)} ${message.el}`);
}

const after = (file: string, from: string, to: string) => complaints(smallFolder({ file, from, to }));
const without = (name: string) => smallFolder().filter(({ path }) => path !== name);

describe("loading a municipality", () => {
  it("gives everything the folder says, phones typed without spaces included", () => {
    const result = loadMunicipality(smallFolder());
    expect(result).toMatchObject({
      municipality: {
        id: "chios",
        name: { el: "Δήμος Χίου", en: "Municipality of Chios" },
        offices: [{ phone: "2271350000", hours: [{ days: [1, 2, 3, 4, 5], from: "07:30", to: "15:00" }] }],
        groups: [{ id: "streets" }],
        categories: [{ id: "potholes", words: ["λακκούβ*", "οδόστρωμα"], promiseDays: 5 }],
        phrases: {},
        holidays: [{ name: "Απελευθέρωση", month: 11, day: 11 }],
      },
    });
  });

  it("reads words as one text with commas, over several lines", () => {
    const words = "words:\n      λακκούβ*, χαλασμέν* δρόμος,\n      pothole*";
    const files = smallFolder({ file: "categories.yaml", from: "words: [λακκούβ*, οδόστρωμα]", to: words });
    expect(loadMunicipality(files)).toMatchObject({
      municipality: { categories: [{ words: ["λακκούβ*", "χαλασμέν* δρόμος", "pothole*"] }] },
    });
  });

  it("reads a file that a Mac wrote with separate accents and Windows line ends", () => {
    const files = smallFolder().map(({ path, text }) => ({
      path,
      text: text.normalize("NFD").replaceAll("\n", "\r\n"),
    }));
    expect(loadMunicipality(files)).toMatchObject({ municipality: { name: { el: "Δήμος Χίου" } } });
  });

  it("does without phrases and holidays, and leaves other files alone", () => {
    const files = without("phrases.yaml").filter(({ path }) => path !== "holidays.yaml");
    expect(complaints([...files, { path: "README.txt", text: "{" }])).toEqual([]);
  });

  it("tells every problem of every file at once, in order", () => {
    const files = smallFolder().map((file) => ({ ...file, path: `chios/${file.path}` }));
    const broken = files.map(({ path, text }) => ({
      path,
      text: text
        .replace("22713 50000", "12")
        .replace("promiseDays: 5", "promiseDays: 0")
        .replace("from: 07:30", "from: 7"),
    }));
    expect(complaints(broken).map((line) => line.split(" ")[0])).toEqual([
      "chios/municipality.yaml:3",
      "chios/offices.yaml:7",
      "chios/categories.yaml:11",
    ]);
  });
});

describe("what the loader refuses, by file and line", () => {
  it.each([
    [
      "municipality.yaml",
      "phone: 22713 50000\n",
      "",
      "municipality.yaml:1 Λείπει το «phone». Παράδειγμα: phone: 22713 50000",
    ],
    [
      "municipality.yaml",
      "phone: 22713 50000",
      "phone:",
      "municipality.yaml:3 Λείπει το «phone». Παράδειγμα: phone: 22713 50000",
    ],
    [
      "municipality.yaml",
      "50000",
      "5000",
      "municipality.yaml:3 Το τηλέφωνο έχει δέκα ψηφία, π.χ. 22713 50000.",
    ],
    ["municipality.yaml", "reopenDays", "reopendays", "municipality.yaml:1 Λείπει το «reopenDays»"],
    [
      "municipality.yaml",
      "reopenDays: 30",
      "reopenDays: πολλές",
      "municipality.yaml:6 Γράψτε ακέραιο αριθμό ημερών από 1 έως 365.",
    ],
    [
      "municipality.yaml",
      "website: https",
      "website: ftp",
      "municipality.yaml:5 Γράψτε διεύθυνση που αρχίζει με https",
    ],
    [
      "municipality.yaml",
      "lat: 38.37, lon: 26.136",
      "lat: 26.136, lon: 38.37",
      "municipality.yaml:8 Το πλάτος στην Ελλάδα",
    ],
    ["municipality.yaml", "lat: 38.37,", "lat: 37.98,", "municipality.yaml:8 Το σημείο πέφτει έξω"],
    ["municipality.yaml", "south: 38.13", "south: 38.9", "municipality.yaml:9 Το south είναι μικρότερο"],
    [
      "municipality.yaml",
      "email: dimotis@",
      "  email: dimotis@",
      "municipality.yaml:3 Δύο πεδία έγιναν ένα.",
    ],
    ["municipality.yaml", "\nphone", "\n\tphone", "municipality.yaml:3 Η γραμμή αρχίζει με tab."],
    ["municipality.yaml", "Χίου, en: Municipality of Chios }", "Χίου, en: Chios", "municipality.yaml:3 "],
    [
      "municipality.yaml",
      "phone: 22713",
      "id: chios2\nphone: 22713",
      "municipality.yaml:3 Το ίδιο πεδίο γράφεται δύο φορές.",
    ],
    ["offices.yaml", "to: 15:00", "to: 07:00", "offices.yaml:7 Η ώρα λήξης είναι μετά"],
    ["offices.yaml", "from: 07:30", "from: 25:00", "offices.yaml:7 Η ώρα γράφεται με τέσσερα ψηφία"],
    ["offices.yaml", "[1, 2, 3, 4, 5]", "[0, 1]", "offices.yaml:7 Οι ημέρες είναι από 1"],
    ["offices.yaml", "[1, 2, 3, 4, 5]", "[1, 1]", "offices.yaml:7 Η ίδια ημέρα γράφεται δύο φορές."],
    [
      "offices.yaml",
      "    - {",
      "    - { days: [5], from: 14:00, to: 20:00 }\n    - {",
      "offices.yaml:8 Το ωράριο αυτό πέφτει πάνω",
    ],
    [
      "offices.yaml",
      "kind: town-hall",
      "kind: hall",
      "offices.yaml:2 Το «kind» είναι ένα από αυτά: town-hall, kep, other.",
    ],
    ["departments.yaml", "roads@chios.example", "roads", "departments.yaml:4 Γράψτε διεύθυνση e-mail"],
    ["departments.yaml", "id: roads", "id: Οδοποιία", "departments.yaml:1 Το id γράφεται με μικρά λατινικά"],
    ["departments.yaml", "el: Οδοποιία", "el: Roads", "departments.yaml:2 Εδώ γράφεται το ελληνικό κείμενο."],
    ["departments.yaml", "en: Roads", "en: Δρόμοι", "departments.yaml:2 Εδώ γράφεται το αγγλικό κείμενο"],
    [
      "departments.yaml",
      "el: Οδοποιία",
      "el: Oδοποιία",
      "departments.yaml:2 Στη λέξη «Oδοποιία» κάποια γράμματα είναι λατινικά: O.",
    ],
    [
      "categories.yaml",
      "department: roads",
      "department: road",
      "categories.yaml:10 Δεν υπάρχει υπηρεσία «road». Υπάρχουν: roads.",
    ],
    [
      "categories.yaml",
      "group: streets",
      "group: water",
      "categories.yaml:9 Δεν υπάρχει ομάδα «water». Υπάρχουν: streets.",
    ],
    [
      "categories.yaml",
      "    words: [λακκούβ*, οδόστρωμα]\n",
      "",
      "categories.yaml:6 Λείπει το «words». Παράδειγμα: words: [",
    ],
    ["categories.yaml", "[λακκούβ*, οδόστρωμα]", "[]", "categories.yaml:12 Είναι κενό."],
    ["categories.yaml", "οδόστρωμα]", "λα*]", "categories.yaml:12 Η λέξη «λα*» θέλει τρία γράμματα"],
    [
      "categories.yaml",
      "οδόστρωμα]",
      "*λακκούβα]",
      "categories.yaml:12 Το αστεράκι μπαίνει στο τέλος της λέξης: λακκούβα*",
    ],
    [
      "categories.yaml",
      "οδόστρωμα]",
      "λakκούβα]",
      "categories.yaml:12 Στη λέξη «λakκούβα» κάποια γράμματα είναι λατινικά: a k.",
    ],
    [
      "categories.yaml",
      "el: λακκούβα,",
      "el: λακκούβα ή χαλασμένο δρόμο ή γούβα μεγάλη,",
      "categories.yaml:8 Γράψτε το με έως 40 χαρακτήρες.",
    ],
    [
      "categories.yaml",
      "el: λακκούβα,",
      "el: λακκούβα, γούβα,",
      "categories.yaml:8 Το «γούβα» διαβάστηκε ως νέο πεδίο.",
    ],
    [
      "categories.yaml",
      "promiseDays: 5",
      "promiseDays: 5\n    promise: 5",
      "categories.yaml:12 Το «promise» δεν υπάρχει εδώ. Υπάρχουν: id, name",
    ],
    [
      "categories.yaml",
      "promiseDays: 5",
      "promiseDays: 5\n    emergency: true",
      "categories.yaml:12 Η επείγουσα κατηγορία θέλει και guidance",
    ],
    [
      "holidays.yaml",
      "month: 11, day: 11",
      "month: 2, day: 30",
      "holidays.yaml:1 Ο μήνας αυτός δεν έχει τέτοια ημέρα.",
    ],
    ["holidays.yaml", "month: 11, day: 11", "month: 11", "holidays.yaml:1 Η αργία θέλει ή month και day"],
    [
      "holidays.yaml",
      "month: 11, day: 11",
      "date: 2026-02-30",
      "holidays.yaml:1 Η ημερομηνία γράφεται έτος-μήνας-ημέρα",
    ],
    ["departments.yaml", "el: Οδοποιία", "el: o Δρόμος", "departments.yaml:2 Στη λέξη «o» κάποια γράμματα"],
    ["categories.yaml", "οδόστρωμα]", "λακ*κούβα]", "categories.yaml:12 Η λέξη «λακ*κούβα» θέλει"],
    [
      "municipality.yaml",
      "neighbours: []",
      "neighbours: κανείς",
      "municipality.yaml:10 Στο «neighbours» μπαίνει κατάλογος",
    ],
    [
      "municipality.yaml",
      "email: dimotis@chios.example",
      "email: 5",
      "municipality.yaml:4 Γράψτε διεύθυνση e-mail",
    ],
    [
      "categories.yaml",
      "[λακκούβ*, οδόστρωμα]",
      "[112]",
      "categories.yaml:12 Στο «words» μπαίνει κείμενο· αν αρχίζει με ψηφίο",
    ],
  ])("in %s: %j → %j", (file, from, to, expected) => {
    expect(after(file, from, to)).toContainEqual(expect.stringContaining(expected));
  });

  it("an id that is used twice, with the line of the first", () => {
    const double =
      "- id: roads\n  name: { el: Άλλο, en: Other }\n  phone: 22713 50211\n  email: a@chios.example\n";
    expect(after("departments.yaml", "- id: roads", `${double}- id: roads`)).toEqual([
      "departments.yaml:5 Το id «roads» υπάρχει ήδη στη γραμμή 1. Δώστε άλλο.",
    ]);
  });

  it("a missing, an empty, an unknown and a doubled file", () => {
    expect(complaints(without("departments.yaml"))).toEqual([
      "departments.yaml:1 Λείπει το αρχείο departments.yaml.",
    ]);
    const empty = [...without("offices.yaml"), { path: "offices.yaml", text: "# later\n" }];
    expect(complaints(empty)).toEqual(["offices.yaml:1 Το αρχείο είναι κενό."]);
    const more = ["holiday.yaml", "copy/offices.yaml"].map((path) => ({ path, text: "" }));
    expect(complaints([...smallFolder(), ...more])).toEqual([
      expect.stringContaining("holiday.yaml:1 Δεν ξέρουμε αυτό το αρχείο."),
      "copy/offices.yaml:1 Το offices.yaml υπάρχει δύο φορές. Κρατήστε το ένα.",
    ]);
  });

  it("still finds the references of a file that has another mistake", () => {
    const found = after("categories.yaml", "roads\n    promiseDays: 5", "road\n    promiseDays: 0");
    expect(found.map((line) => line.split(" ")[0])).toEqual(["categories.yaml:10", "categories.yaml:11"]);
  });
});

describe("a file that was cut or scribbled on", () => {
  it.each([
    ["  bad: [", [2]],
    ["[", [2, 62]],
  ])("with «%s» before everything is not told of every line after it", (bracket, lines) => {
    const entries = Array.from({ length: 20 }, (_, at) => `- id: d${at}\n  phone: 2271350000\n\n`).join("");
    const { problems } = readSource("departments.yaml", `${bracket}\n${entries}`);
    expect(problems.map(({ line }) => line)).toEqual(lines);
  });

  it("and of two faults far apart hears both", () => {
    const fault = '- id: "a" b\n';
    const { problems } = readSource("departments.yaml", `${fault}\n\n\n- id: c\n\n\n${fault}`);
    expect(problems.map(({ line }) => line)).toEqual([1, 8]);
  });

  it("gives a municipality or problems with lines, and never throws", () => {
    const file = fc.nat({ max: 5 });
    const scribble = fc.oneof(
      fc.constantFrom(
        "*",
        "&a",
        "<<",
        "{",
        "]",
        "? ",
        ": ",
        "- ",
        "\n---\n",
        "!!binary x",
        "__proto__: {}",
        "|",
        "\t",
        "~",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(file, fc.nat({ max: 400 }), fc.nat({ max: 20 }), scribble, (index, at, cut, text) => {
        const files = smallFolder().map((old, place) =>
          place === index ? { ...old, text: old.text.slice(0, at) + text + old.text.slice(at + cut) } : old,
        );
        const result = loadMunicipality(files, () => []);
        if ("municipality" in result) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { line } of result.problems) expect(line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe("phrases said differently", () => {
  const known: KnownPhrase = (key) =>
    key === "report.done" ? ["number"] : key === "home.again" ? [] : undefined;
  const phrases = (text: string) =>
    complaints(smallFolder({ file: "phrases.yaml", from: "# nothing yet\n", to: text }), known);

  it("are taken when the catalogue has them", () => {
    const text = "report.done:\n  el: Ο αριθμός σας είναι {number}.\n";
    expect(phrases(text)).toEqual([]);
    const files = smallFolder({ file: "phrases.yaml", from: "# nothing yet\n", to: text });
    expect(loadMunicipality(files, known)).toMatchObject({
      municipality: { phrases: { "report.done": { el: "Ο αριθμός σας είναι {number}." } } },
    });
  });

  it("are refused with an unknown key, placeholder or language, or a brace left open", () => {
    expect(phrases("home.agian:\n  el: Κάτι άλλο;\n")).toEqual([
      "phrases.yaml:1 Δεν υπάρχει φράση «home.agian».",
    ]);
    expect(phrases("report.done:\n  en: Number {number}\n  el: Αριθμός {arithmos}\n")).toEqual([
      "phrases.yaml:3 Δεν ξέρουμε το «{arithmos}». Υπάρχουν: {number}.",
    ]);
    expect(phrases('home.again:\n  el: "Κάτι άλλο {"\n')).toEqual([
      "phrases.yaml:2 Η φράση αυτή δεν συμπληρώνεται: σβήστε το «{».",
    ]);
    expect(phrases("home.again:\n  gr: Κάτι άλλο;\n")).toEqual([
      "phrases.yaml:2 Το «gr» δεν υπάρχει εδώ. Υπάρχουν: el, en.",
    ]);
  });

  it.each(["2026-02-30", "2026-13-01", "2027-02-29"])("have no day that is none: %s", (checked) => {
    const text = `standing: full\nchecked: { on: ${checked}, how: { el: Έλεγχος, en: A check } }\n`;
    const files = [...smallFolder(), { path: "accessibility.yaml", text }];
    expect(JSON.stringify(loadMunicipality(files))).toContain('"accessibility.yaml","line":2');
  });

  it.each(["constructor", "__proto__", "toString/sms"])("are unknown by a name like «%s» too", (name) => {
    const files = smallFolder({
      file: "phrases.yaml",
      from: "# nothing yet\n",
      to: `${name}: { el: Κάτι }\n`,
    });
    expect(complaints(files, knownPhrase)).toEqual([`phrases.yaml:1 Δεν υπάρχει φράση «${name}».`]);
  });
});

import { describe, expect, it } from "vitest";
import { lookAlikes } from "../../../core/petition/look-alikes.ts";

const about = (number: string, title: string, text: string) => ({ number, title, text });
const others = [
  about("1", "Πεζόδρομος στην Απλωταριάς", "Να κλείσει η Απλωταριάς στα αυτοκίνητα κάθε απόγευμα."),
  about("2", "Φανάρι έξω από το 3ο δημοτικό", "Ζητάμε φανάρι για τα παιδιά που περνούν απέναντι."),
  about("3", "Ποδηλατόδρομος ως τον Βροντάδο", "Ζητάμε ποδηλατόδρομο από το λιμάνι ως τον Βροντάδο."),
  about("4", "Στείρωση αδέσποτων", "Πρόγραμμα στείρωσης για τις αδέσποτες γάτες και τα σκυλιά."),
  about("5", "Πεζοδρόμηση της παραλίας", "Να γίνει πεζόδρομος η παραλία τις Κυριακές."),
];

describe("petitions that look alike", () => {
  it.each([
    ["Να γίνει η Απλωταριάς πεζόδρομος", "Θέλουμε να κλείσει στα αυτοκίνητα", "1"],
    ["ΠΕΖΟΔΡΟΜΟΣ ΣΤΗΝ ΑΠΛΩΤΑΡΙΑΣ", "ΧΩΡΙΣ ΑΥΤΟΚΙΝΗΤΑ", "1"],
    ["Pezodromos stin Aplotarias", "na kleisei sta autokinita", "1"],
    ["Φανάρια στο τρίτο δημοτικό", "ένα φανάρι για τα παιδιά του σχολείου", "2"],
    ["Αδέσποτα", "να στειρωθούν οι γάτες και τα σκυλιά, στείρωση αδέσποτων", "4"],
  ])("«%s» finds its like first", (title, text, number) => {
    expect(lookAlikes({ title, text }, others)[0]).toBe(number);
  });

  it.each([
    ["Δημοτικό κολυμβητήριο", "Ζητάμε να ανοίξει το κολυμβητήριο και το πρωί."],
    ["Ζητάμε από τον δήμο", "να γίνει κάτι για όλους μας στην πόλη μας"],
    ["", ""],
    ["👍", "!!!"],
  ])("«%s» finds none", (title, text) => {
    expect(lookAlikes({ title, text }, others)).toEqual([]);
  });

  it("offers three at most, and looks through thousands in a moment", () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      about(String(at), `Πεζόδρομος στην Απλωταριάς ${at}`, "Χωρίς αυτοκίνητα."),
    );
    const draft = { title: "Πεζόδρομος στην Απλωταριάς", text: "Χωρίς αυτοκίνητα." };
    expect(lookAlikes(draft, many)).toHaveLength(3);
    const started = process.cpuUsage();
    lookAlikes(draft, many);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
  });
});

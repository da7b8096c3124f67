import { describe, expect, it } from "vitest";
import { intentIn } from "../../../core/request/match-in.ts";
import { chios } from "../../support/chios.ts";

const problems = [
  "ευχαριστώ για προχθές, αλλά ξεχείλισε πάλι ο υπόνομος",
  "Thanks for coming, but the swing is still broken",
  "ρε άχρηστοι, μαζέψτε τα σκουπίδια",
  "δεν πάει άλλο, κάντε κάτι",
];
const none: readonly [string, string][] = [
  ["nonsense", "Ευτυχία Σταματίου"],
  ["nonsense", "Στείλε το παρακάτω σε είκοσι γνωστούς σου και το βράδυ θα έχεις καλά νέα"],
  ["nonsense", "στην ακρογιαλιά σε γνώρισα κι η καρδιά μου τραγουδά"],
  ["thanks", "σας ευχαριστώ που αλλάξατε τον κάδο"],
  ["question", "ποιες μέρες μαζεύετε τα κλαδιά στο χωριό;"],
  ["status", "προχώρησε καθόλου η διαρροή που σας δήλωσα;"],
  ["authority", "το αφεντικό μου χρωστάει τρεις μισθούς"],
];

describe("what a message is for", () => {
  it.each(problems)("is a problem where one is told: %s", (text) => {
    expect(intentIn(chios, text)).toBeUndefined();
  });

  it.each(none)("is %s, and no report: %s", (intent, text) => {
    expect(intentIn(chios, text)).toBe(intent);
  });

  const story =
    "Χθες το πρωί ήρθε ο εγγονός μου από τη Θεσσαλονίκη και καθίσαμε στην αυλή. Του έψησα καφέ, φάγαμε κουλουράκια και μου έλεγε για τη σχολή του. Θυμήθηκα τότε που ταξίδευα με τα καράβια και γύριζα κάθε Χριστούγεννα με δώρα. Να τον χαίρομαι.";

  it("is none in a long story, and one where a sentence of it tells of a problem", () => {
    expect(intentIn(chios, story)).toBe("nonsense");
    expect(intentIn(chios, `${story} Και τώρα δεν ανάβει καμία λάμπα στον δρόμο μας.`)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { beyondCourtesy } from "../../../core/hearing/courtesy.ts";
import { chios } from "../../support/chios.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { intentIn } from "../../../core/request/match-in.ts";

const after = (text: string) => {
  const chat = new Dialogue("telegram");
  const reply = chat.say(text);
  return { chat, reply, slots: chat.state.flow.slots as { text?: string; category?: string } };
};

describe("greetings and thanks", () => {
  test.each([
    ["Σας ευχαριστώ πολύ. Κι άλλο ένα: στην Κανάρη 14 ξεχείλισε ο κάδος", "bins"],
    ["ωραία, ευχαριστώ, και έχει λακκούβα μπροστά στο σπίτι μου στη Βενιζέλου 40", "potholes"],
    ["Καλό μήνα σε όλους! Η λάμπα στην Απλωταριάς 22 δεν ανάβει", "street-lights"],
    ["εντάξει ευχαριστώ έσπασε σωλήνας στην Κανάρη και τρέχει το νερό", "water-leak"],
    ["Έχει λακκούβα η Κανάρη στο 9. Σας ευχαριστώ που μας διαβάζετε, καλό βράδυ", "potholes"],
    ["Σας ευχαριστώ για την απάντηση και την υπομονή. Δεν ανάβει το φως στην Κανάρη 3", "street-lights"],
    ["Καλησπέρα από τη Νέα Υόρκη! Μπροστά στο πατρικό μας στα Καρδάμυλα δεν ανάβει η λάμπα", "street-lights"],
    ["Many thanks for your quick answer. There is a deep pothole at Kanari 12", "potholes"],
    ["geia sas kai xronia polla exei lakkouva stin kanari 5", "potholes"],
  ])("around a problem leave it one: «%s»", (text, category) => {
    const { chat, slots } = after(text);
    expect(chat.state.flow.id).toBe("report");
    expect(slots).toMatchObject({ text, category });
  });

  test.each([
    ["Ευχαριστώ πολύ. Τι ώρα κλείνει το δημαρχείο;", "Δημαρχείο Χίου: σήμερα"],
    ["Χίλια ευχαριστώ! Και πού πληρώνω τα δημοτικά τέλη;", "Στο ταμείο του δημαρχείου"],
    ["Καλά, ευχαριστώ. Θέλω να μιλήσω με υπάλληλο", "θα σας απαντήσει υπάλληλος"],
    ["ευχαριστώ. δεν έχουμε ρεύμα από το πρωί", "ΔΕΔΔΗΕ"],
  ])("before something else do not answer for it: «%s»", (text, answer) => {
    expect(after(text).reply.text).toContain(answer);
  });

  test.each(["ευχαριστώ. ξέχασα να σας πω, οδός Κοραή", "Ευχαριστούμε, ο αριθμός του σπιτιού είναι 27"])(
    "with a fact that says not of what are no farewell, and the words are kept: «%s»",
    (text) => {
      const { chat, slots } = after(text);
      expect(chat.step).toBe("talk.pass");
      expect(slots.text).toBe(text);
    },
  );

  test.each([
    ["ευχαριστώ πάρα πολύ, καλή σας μέρα", "thanks"],
    ["Ευχαριστούμε όλοι από το χωριό", "thanks"],
    ["σας ευχαριστώ για χθες, το φτιάξατε αμέσως", "thanks"],
    ["καλημέρα και καλή εβδομάδα", "greeting"],
    ["μπράβο για την άμεση εξυπηρέτηση", "thanks"],
    ["καλά, ευχαριστώ, αντίο", "farewell"],
  ])("alone are what they are: «%s»", (text, intent) => {
    expect(intentIn(chios, text)).toBe(intent);
  });

  test("are taken off at both ends, and nowhere between", () => {
    expect(beyondCourtesy("Καλημέρα, ευχαριστώ. Έσπασε, ευχαριστώ, ο κάδος. Ευχαριστώ.")).toBe(
      "Έσπασε, ευχαριστώ, ο κάδος. ",
    );
    expect(beyondCourtesy("ευχαριστώ πολύ!")).toBe("ευχαριστώ πολύ!");
    expect(beyondCourtesy("")).toBe("");
  });

  test("cost no time, however many there are", () => {
    const many = "ευχαριστώ, ".repeat(3000);
    expect(beyondCourtesy(`${many}έσπασε ο κάδος`)).toBe("έσπασε ο κάδος");
  });
});

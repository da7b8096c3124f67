import { describe, expect, test } from "vitest";
import { wantsToMeet } from "../../../core/appointment/wishes.ts";
import { wantsPetition } from "../../../core/petition/wishes.ts";
import { Dialogue } from "../../support/dialogue.ts";

function after(...said: string[]): Dialogue {
  const chat = new Dialogue("telegram");
  for (const each of said) chat.say(each);
  return chat;
}
const slots = (chat: Dialogue) => chat.state.flow.slots;

describe("whoever only says that something follows", () => {
  test.each([
    "να αναφέρω κάτι;",
    "έχω κάτι να πω",
    "παρακαλώ μπορείτε να με βοηθήσετε",
    "θέλω να κάνω μια καταγγελία",
    "Θα μπορούσα να ρωτήσω κάτι παρακαλώ;",
    "ΚΑΛΗΣΠΕΡΑ ΘΕΛΩ ΝΑ ΔΗΛΩΣΩ ΒΛΑΒΗ",
    "ena provlima exw na sas pw",
    "hello i want to report something",
  ])("is greeted and asked what it is, and that is no report: %s", (said) => {
    const chat = new Dialogue("telegram");
    const reply = chat.say(said);
    expect([chat.step, reply.text]).toEqual([
      "home.menu",
      expect.stringContaining("Γράψτε μας τι συμβαίνει και πού"),
    ]);
    chat.say("έσπασε η σχάρα στην Κοραή 3");
    expect(slots(chat)).toMatchObject({ text: "έσπασε η σχάρα στην Κοραή 3" });
  });
});

describe("asked of which kind it is", () => {
  const vague = "Ρε παιδιά φτιάξτε τον δρόμο, μας έχει φάει η λάσπη";

  test("words that choose one are kept with the report", () => {
    const chat = after(vague, "Μια λακκούβα που χωράει μέσα λεκάνη");
    expect(slots(chat)).toMatchObject({
      category: "potholes",
      text: `${vague}\nΜια λακκούβα που χωράει μέσα λεκάνη`,
    });
  });

  test.each(["αυτό με τις λακκούβες", "το με το οδόστρωμα", "για τις λακκούβες"])(
    "«%s» chooses, and is not what is wrong",
    (said) => expect(slots(after(vague, said))).toMatchObject({ category: "potholes", text: vague }),
  );

  test("words that only say where are the place, and it is asked again", () => {
    const chat = after(vague, "πάνω από το γυμνάσιο");
    expect(chat.step).toBe("report.category");
    expect(slots(chat)).toMatchObject({ text: vague, place: { address: "πάνω από το γυμνάσιο" } });
  });
});

describe("asked where it is", () => {
  test.each([
    ["Καλημέρα έχω ένα θέμα με τον κάδο", "έσπασε το καπάκι του και γεμίζει η γειτονιά γάτες"],
    ["έπεσε ένα κλαδί", "πάνω στο πεζοδρόμιο και δεν περνάμε με το καρότσι"],
    ["Τα φώτα!!!", "δεν ανάβουν καθόλου"],
    ["λακκούβα", "χαλάσαμε δύο λάστιχα φέτος"],
  ])("«%s», they go on with «%s»: it is kept, and where is asked again", (first, more) => {
    const chat = after(first, more);
    expect(chat.step).toBe("report.place");
    expect(slots(chat)).toMatchObject({ text: `${first}\n${more}`, place: null });
    chat.say("Κοραή 3");
    expect(slots(chat)).toMatchObject({ place: { address: "Κοραή 3" } });
  });

  test("who tells more a second time is asked no third time", () => {
    const chat = after("έπεσε ένα κλαδί", "δεν περνάμε με το καρότσι", "μας έχει κλείσει μέσα από χθες");
    expect(chat.step).toBe("report.photo");
    expect(slots(chat)).toMatchObject({ noPlace: true });
    expect(JSON.stringify(slots(chat))).toContain("μας έχει κλείσει μέσα από χθες");
  });

  test.each(["έξω από το σπίτι μου", "στη γειτονιά μας", "εδώ που μένω", "στον δρόμο μας"])(
    "«%s» is anybody's, and asked for by street",
    (said) => {
      const chat = new Dialogue("telegram");
      chat.say("λακκούβα στην άσφαλτο");
      expect(chat.say(said).text).toContain("Γράψτε δρόμο και αριθμό");
      expect(chat.step).toBe("report.place");
    },
  );

  test.each([
    "Ροδοκανάκη και Πολυτεχνείου",
    "πίσω από το παλιό σινεμά",
    "όπου μένει ο Κώστας ο ψαράς",
    "το καφενείο του Λεωνίδα",
    "δίπλα στον φούρνο",
    "Θυμιανά, στην είσοδο του χωριού",
    "sti gonia me to farmakeio",
    "outside the post office",
    "βιβλιοθήκη",
    "απέναντι από τον μύλο, στην πίσω μεριά",
  ])("«%s» is where it is", (said) => {
    expect(slots(after("λακκούβα στην άσφαλτο", said))).toMatchObject({ place: { address: said } });
  });
});

describe("of an answer to where it is, the place alone", () => {
  test.each([
    ["μα το έγραψα, Κοραή 3", "Κοραή 3", ""],
    [
      "Στο λιμανάκι στο Βροντάδο, όλα σβηστά από προχτές",
      "Στο λιμανάκι στο Βροντάδο",
      "όλα σβηστά από προχτές",
    ],
    [
      "Εγγονοπούλου 3, ρωτήστε αν είναι καλά, είναι 88 χρονών",
      "Εγγονοπούλου 3",
      "ρωτήστε αν είναι καλά, είναι 88 χρονών",
    ],
    ["Κοραή 12 και σας ευχαριστώ πολύ", "Κοραή 12", ""],
    ["Νομίζω Κοραή 12 αλλά δεν είμαι σίγουρη", "Κοραή 12", ""],
    ["Στην Απλωταριάς 12, εγώ μένω στο 14", "Στην Απλωταριάς 12", "εγώ μένω στο 14"],
    ["Οδός Κοραή, δεν θυμάμαι αριθμό", "Οδός Κοραή", ""],
    ["Σμύρνης 9, το φως τρεμοπαίζει κάθε βράδυ", "Σμύρνης 9", "το φως τρεμοπαίζει κάθε βράδυ"],
  ])("«%s» is at «%s», and «%s» is told besides", (said, address, besides) => {
    const chat = after("λακκούβα στην άσφαλτο", said);
    const text = besides === "" ? "λακκούβα στην άσφαλτο" : `λακκούβα στην άσφαλτο\n${besides}`;
    expect(slots(chat)).toMatchObject({ place: { address }, text });
  });

  test.each(["Ποιο κουμπί;", "δεμένος", "ογκώδη", "Το τηλέφωνό μου είναι 6944111222"])(
    "«%s» is none",
    (said) => expect(slots(after("λακκούβα στην άσφαλτο", said))).toMatchObject({ place: null }),
  );

  test("a name that nobody here knows is believed when it is written twice", () => {
    expect(slots(after("λακκούβα στην άσφαλτο", "στρουγκες", "στρουγκες"))).toMatchObject({
      place: { address: "στρουγκες" },
    });
  });
});

describe("what is read back is put right", () => {
  const read = (...said: string[]) =>
    slots(after("λακκούβα στην άσφαλτο", "Απλωταριάς 12", "χωρίς", ...said));

  test.each([
    ["Όχι, λάθος, στο 15", "Απλωταριάς 15"],
    ["Όχι στο 12, στο 15", "Απλωταριάς 15"],
    ["Στο 15 είναι, όχι στο 12", "Απλωταριάς 15"],
    ["Συγγνώμη, 15 ο αριθμός", "Απλωταριάς 15"],
    ["ο αριθμός είναι 14 όχι 41, μπερδεύτηκα συγγνώμη", "Απλωταριάς 14"],
    ["Λάθος έκανα, είναι Βενιζέλου 15", "Βενιζέλου 15"],
    ["Όχι, στη Βενιζέλου είναι", "στη Βενιζέλου"],
    ["σημείο: Βερίτη 5", "Βερίτη 5"],
    ["λάθος, Λιβανού 35 είναι", "Λιβανού 35"],
    ["sorry, number 15", "Απλωταριάς 15"],
    ["oxi, sto 15", "Απλωταριάς 15"],
    ["Να γράφει πως είναι απέναντι από το φαρμακείο κι όχι δίπλα", "απέναντι από το φαρμακείο"],
  ])("«%s»: %s", (said, address) => {
    expect(read(said)).toMatchObject({ text: "λακκούβα στην άσφαλτο", place: { address } });
  });

  test.each([
    ["Δεν είναι λακκούβα, είναι φρεάτιο", "sewers"],
    ["δεν είναι λακκούβα, είναι πεζοδρόμιο", "pavements"],
  ])("«%s»: %s", (said, category) => {
    expect(read(said)).toMatchObject({ category, text: "λακκούβα στην άσφαλτο" });
  });

  test("at the question of a photo, too", () => {
    const chat = after("λακκούβα στην άσφαλτο", "Λιβανού 35", "όχι λάθος, Λιβανού 53");
    expect(slots(chat)).toMatchObject({ place: { address: "Λιβανού 53" }, text: "λακκούβα στην άσφαλτο" });
  });

  test("and the desk says that it was, not that it was added", () => {
    const chat = after("λακκούβα στην άσφαλτο", "Απλωταριάς 12", "χωρίς");
    expect(chat.say("όχι, λάθος, στο 15").text).toContain("Το διορθώσαμε.");
  });

  test.each(["δεν πέρασε κανείς από χθες", "όχι μόνο εγώ, όλη η γειτονιά το λέει", "είναι βαθιά, όχι ρηχή"])(
    "«%s» corrects nothing",
    (said) => expect(read(said)).toMatchObject({ place: { address: "Απλωταριάς 12" }, category: "potholes" }),
  );
});

describe("more of where it is, at a later question", () => {
  test.each([
    ["στον Κάμπο", "δίπλα στο σχολείο", "στον Κάμπο, δίπλα στο σχολείο"],
    ["δίπλα στον φούρνο", "Βροντάδος", "δίπλα στον φούρνο, Βροντάδος"],
    ["στην παραλία", "του Καρφά", "στην παραλία, του Καρφά"],
    ["Κοραή 3", "Κοραή 5", "Κοραή 5"],
  ])("«%s» and then «%s» is %s", (first, more, place) => {
    const chat = after("λακκούβα στην άσφαλτο", first, more);
    expect(chat.step).toBe("report.confirm");
    expect(slots(chat)).toMatchObject({ place: { address: place } });
  });

  test("what is no place is kept with the words", () => {
    const chat = after("λακκούβα στην άσφαλτο", "Κοραή 3", "είναι πολύ βαθιά");
    expect(slots(chat)).toMatchObject({
      text: "λακκούβα στην άσφαλτο\nείναι πολύ βαθιά",
      place: { address: "Κοραή 3" },
    });
  });
});

test("«Δημαρχείο εκεί;» calls us, and is no place", () => {
  expect(slots(after("Δημαρχείο εκεί; λακκούβα στον δρόμο"))).toMatchObject({ place: null });
  expect(slots(after("λακκούβα μπροστά στο δημαρχείο"))).toMatchObject({
    place: { address: "Δημαρχείο Χίου" },
  });
});

test("after a complaint, what it was about is no report of its own", () => {
  const chat = after("Έχω ξαναγράψει και δεν ήρθε κανείς", "για το φως στην πλατεία");
  expect(chat.step).toBe("talk.pass");
  chat.say("ναι");
  expect(chat.deeds.at(-1)?.given).toMatchObject({
    text: "Έχω ξαναγράψει και δεν ήρθε κανείς\nγια το φως στην πλατεία",
  });
});

test("whether the lorry comes is a question", () => {
  expect(after("αν περνάει το σκουπιδιάρικο τις Κυριακές").step).not.toMatch(/^report/u);
});

test.each([
  ["θα ήθελα να μαζέψουμε υπογραφές για να γίνει παιδική χαρά", true],
  ["theloume na mazepsoume ypografes gia to parko", true],
  ["πώς κάνω ένα συλλογικό αίτημα;", true],
  ["we want to collect signatures for a playground", true],
  ["έχω στείλει αίτημα για τη λάμπα", false],
  ["μαζέψαμε υπογραφές και δεν τις πήρε κανείς", false],
])("«%s» asks for a petition: %s", (said, wants) => {
  expect(wantsPetition(said)).toBe(wants);
});

test("who wants somebody else than the mayor is not led to the mayor", () => {
  expect(wantsToMeet("θέλω ραντεβού αλλά όχι με τον δήμαρχο, με κάποιον από την πολεοδομία")).toBe(false);
  expect(wantsToMeet("θέλω ραντεβού με τον δήμαρχο, όχι με υπάλληλο")).toBe(true);
});

test("asked whether a case is meant, who goes on about the topic has said it", () => {
  const chat = after("θέλω ραντεβού με τον δήμαρχο", "το πρώτο", "για έναν δρόμο");
  expect(chat.step).toBe("meet.case");
  chat.say("είναι σε άθλια κατάσταση");
  expect(chat.step).toBe("meet.case");
  expect(slots(chat)).toMatchObject({ text: "για έναν δρόμο\nείναι σε άθλια κατάσταση" });
});

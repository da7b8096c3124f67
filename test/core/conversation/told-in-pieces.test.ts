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
    "καλησπέρα παιδιά, μένω στον Κάμπο και θα ήθελα να σας πω κάτι",
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
  const vague = "Ρε παιδιά πότε θα φτιάξετε τον δρόμο; μας έχει φάει η λάσπη";

  test("words that choose one are kept with the report", () => {
    const chat = after(vague, "Μια λακκούβα που χωράει μέσα λεκάνη");
    expect(slots(chat)).toMatchObject({
      category: "potholes",
      text: `${vague}\nΜια λακκούβα που χωράει μέσα λεκάνη`,
    });
  });

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
    "στο σπίτι του παππού μου απέναντι από τον μύλο",
  ])("«%s» is where it is", (said) => {
    expect(slots(after("λακκούβα στην άσφαλτο", said))).toMatchObject({ place: { address: said } });
  });
});

describe("more of where it is, at a later question", () => {
  test.each([
    ["στον Κάμπο", "δίπλα στο σχολείο", "στον Κάμπο, δίπλα στο σχολείο"],
    ["δίπλα στον φούρνο", "Βροντάδος", "δίπλα στον φούρνο, Βροντάδος"],
    ["στην παραλία", "του Καρφά", "στην παραλία, του Καρφά"],
    ["Κοραή 3", "όχι εκεί, Κοραή 5", "Κοραή 5"],
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

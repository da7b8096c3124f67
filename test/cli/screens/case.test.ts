import { caseAt } from "../../../core/case/at.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import sharp from "sharp";
import { chios } from "../../support/chios.ts";
import { anna, petros, type TestDesk, testDesk } from "../../support/desk.ts";
import { grouped, screenOn, type TestScreen } from "../../support/screen.ts";
import { added, maria, settle, type Town } from "../../support/town.ts";

let desk: TestDesk;
let town: Town;
let screen: TestScreen;
let pothole: string;
let leak: string;

beforeEach(async () => {
  desk = await testDesk();
  town = await settle(desk, desk.clock);
  [, pothole = "", , leak = ""] = town.cases.map(({ number }) => number);
  screen = await screenOn(desk, { as: maria });
});
afterEach(async () => {
  screen.close();
  await desk.close();
});

const stored = async (number: string) => {
  const request = await caseAt(desk.store, "request", number);
  if (request === undefined) throw new Error(`no case ${number}`);
  return request;
};
const lastMessage = async (number: string) => {
  const { id } = await stored(number);
  const { items } = await desk.store.notices({ about: id, limit: 20 });
  return items.find(({ reply }) => reply.text.includes(grouped(number)))?.reply.text ?? "";
};

const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "gray" } })
    .jpeg()
    .toBuffer();

async function openCase(number: string): Promise<void> {
  screen.types(`4/${number}`);
  screen.press("enter");
  await screen.until("1 υπόθεση");
  screen.press("enter");
  await screen.until(`ΥΠΟΘΕΣΗ  ${grouped(number)}`);
  await screen.until("Πρωτόκολλο");
}

describe("an open case", () => {
  it("says at the bottom how to leave it, also where not all keys have room", async () => {
    await openCase(pothole);
    expect(screen.shows().trimEnd()).toMatch(/\? βοήθεια {2}Esc πίσω {2}q έξοδος$/u);
  });

  it("shows what it is about, who has it, when it is due and what happened last first", async () => {
    await openCase(leak);
    const shown = screen.shows();
    expect(shown).toContain("Περιμένει απάντηση");
    expect(shown).toContain("Διαρροή νερού · ΔΕΥΑ Χίου · Μαρία Παππά");
    expect(shown).toContain("Δέσποινα Λ.");
    expect(shown).toContain("ν. 2690/1999");
    expect(shown.indexOf("Ρωτήσαμε: «Τρέχει")).toBeLessThan(shown.indexOf("Ανατέθηκε σε:"));
  });

  it("scrolls to its last line and no further", async () => {
    screen.send({ event: "size", size: { rows: 14, columns: 80 } });
    await openCase(leak);
    expect(screen.shows()).toMatch(/↓ ακόμη \d+/u);
    screen.types("G");
    expect(screen.shows()).not.toContain("↓ ακόμη");
    expect(screen.shows()).toContain("SMS, περιμένει");
    const end = screen.shows();
    screen.types("jjj");
    expect(screen.shows()).toBe(end);
    screen.types("g");
    expect(screen.shows()).toContain("Διαρροή νερού στο πεζοδρόμιο");
  });

  it("leads to the next case of the list and back to the list", async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο   4/");
    screen.types("]");
    await screen.until("Πρωτόκολλο   2/");
    screen.types("[");
    await screen.until("Πρωτόκολλο   4/");
    screen.press("escape");
    expect(screen.shows()).toContain("ΟΥΡΑ");
  });

  it("is read again when somebody else changes it", async () => {
    await openCase(pothole);
    await desk.as(petros).do("case.note", { number: pothole, text: "Το είδε ο εργοδηγός" });
    screen.runOut("poll");
    await screen.until("Σημείωση: Το είδε ο εργοδηγός");
    expect(screen.shows()).toContain("! Η υπόθεση άλλαξε και ανανεώθηκε.");
  });
});

describe("what is done to a case", () => {
  it("assigns it with three keys from the list, after showing what the resident will read", async () => {
    screen.types("4");
    await screen.until("12 υποθέσεις");
    screen.types("a");
    await screen.until("Σε ποιο άτομο ανατίθεται;");
    screen.types("1");
    await screen.until("Ο δημότης θα διαβάσει: «Δήμος Χίου");
    const number = screen.cursor() ?? "";
    screen.press("enter");
    await screen.until(`✓ ${grouped(number)}: την έχει πλέον Μαρία Παππά.`);
    expect(screen.shows()).toContain("ΟΥΡΑ");
    expect((await stored(number)).handler).toBe(maria.id);
  });

  it("does not lose keys that are pressed before the case is there", async () => {
    screen.types("4");
    await screen.until("12 υποθέσεις");
    const number = screen.cursor() ?? "";
    screen.types("α1");
    screen.press("enter");
    await screen.until("την έχει πλέον Μαρία Παππά");
    expect((await stored(number)).handler).toBe(maria.id);
  });

  it("marks a stage by its digit, and Enter sets it", async () => {
    await openCase(pothole);
    screen.types("3");
    expect(screen.shows()).toContain("▸ 3 Σε εξέλιξη");
    expect((await stored(pothole)).stage).toBe("assigned");
    screen.press("enter");
    await screen.until("το στάδιο είναι πλέον «Σε εξέλιξη»");
    expect((await stored(pothole)).stage).toBe("working");
  });

  it("says why a stage is not possible, before and after Enter", async () => {
    await openCase(pothole);
    screen.types("s2");
    const why = `Η υπόθεση ${grouped(pothole)} είναι ήδη εκεί.`;
    expect(screen.shows()).toContain(why);
    screen.press("enter");
    expect(screen.shows()).toContain(`! ${why}`);
  });

  it("moves it to the category that a few letters find, and to its department with it", async () => {
    await openCase(pothole);
    screen.types("μπεζοδ");
    await screen.until("▸ Κατηγορία: Πεζοδρόμια");
    screen.press("enter");
    await screen.until("άλλαξε κατηγορία ή υπηρεσία");
    expect((await stored(pothole)).category).toBe("pavements");
  });

  it("writes a note that the resident never sees", async () => {
    await openCase(pothole);
    screen.types("n");
    await screen.until("Σημείωση για την υπηρεσία");
    screen.types("Να πάει ο Γιώργος, ξέρει τον δρόμο");
    screen.press("enter");
    await screen.until("η σημείωση γράφτηκε");
    await screen.until("Σημείωση: Να πάει ο Γιώργος");
    expect(await lastMessage(pothole)).not.toContain("Γιώργος");
  });

  it("shows a reply word for word before it is sent, and Enter counts only once it has rested", async () => {
    await openCase(pothole);
    screen.types("r");
    screen.types("Έρχεται συνεργείο αύριο το πρωί.");
    screen.press("enter");
    const review = screen.shows();
    expect(review).toContain("Αυτό θα λάβει ο δημότης");
    expect(review).toContain("με 2 SMS · 694 400 0102");
    screen.press("enter", "enter", "enter");
    expect(screen.shows()).toContain("Διαβάστε το πρώτα…");
    screen.runOut("arm");
    expect(screen.shows()).toContain("Enter αποστολή");
    screen.press("enter", "enter");
    await screen.until("η απάντηση μπήκε στα εξερχόμενα");
    const sent = await lastMessage(pothole);
    expect(sent).toContain("Έρχεται συνεργείο αύριο το πρωί.");
    const flat = review.replaceAll(/[\s│]+/gu, " ");
    for (const line of sent.split("\n")) expect(flat).toContain(line.replaceAll("\u00a0", " "));
    const replies = (await desk.store.history((await stored(pothole)).id)).filter(
      ({ event }) => event.type === "ReplySent",
    );
    expect(replies).toHaveLength(1);
  });

  it("asks the resident, and says at once when we still wait for an answer", async () => {
    await openCase(pothole);
    screen.types("eΠόσο βαθιά είναι;");
    screen.press("enter");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("η ερώτηση έφυγε και η προθεσμία σταμάτησε");
    expect((await stored(pothole)).stage).toBe("asked");
    await screen.until("Περιμένει απάντηση");
    screen.types("ε");
    expect(screen.shows()).toMatch(/Περιμένουμε ακόμη την\s+απάντηση/u);
  });

  it("writes down what a resident answered by phone, and the clock runs again", async () => {
    await openCase(leak);
    expect(screen.shows()).toContain("t τι απάντησε");
    screen.types("τ");
    await screen.until("Τι απάντησε ο δημότης;");
    screen.types("Στάζει μόνο");
    screen.press("enter");
    await screen.until("η απάντηση γράφτηκε");
    await screen.until("Απάντηση από δημότη: «Στάζει μόνο»  Μαρία Παππά");
    expect(await stored(leak)).toMatchObject({ stage: "assigned", question: null });
    await screen.until("ΥΠΟΘΕΣΗ");
    expect(screen.shows()).not.toContain("t τι απάντησε");
    screen.types("t");
    expect(screen.shows()).toContain("δεν έχουμε ρωτήσει κάτι");
  });

  it("keeps a file with it by its path, and says what is wrong with another one", async () => {
    const path = join(desk.folder, "σχέδιο.jpg");
    writeFileSync(path, await photo());
    await openCase(pothole);
    screen.types("π");
    await screen.until("Ποιο αρχείο;");
    screen.types("/no/such.pdf");
    screen.press("enter");
    await screen.until("Δεν υπάρχει αρχείο /no/such.pdf.");
    screen.press("wipe");
    screen.types(path);
    screen.press("enter");
    await screen.until("το αρχείο φυλάχτηκε στην υπόθεση");
    await screen.until("Συνημμένο: σχέδιο.jpg");
    expect(await desk.store.filesOf((await stored(pothole)).id)).toMatchObject([{ name: "σχέδιο.jpg" }]);
    expect((await stored(pothole)).stage).toBe("assigned");
  });

  it("keeps the file after a look when somebody else was faster", async () => {
    const path = join(desk.folder, "photo.jpg");
    writeFileSync(path, await photo());
    await openCase(pothole);
    screen.types(`p${path}`);
    await desk.as(petros).do("case.note", { number: pothole, text: "Σημείωση του Πέτρου" });
    screen.press("enter");
    await screen.until("Η υπόθεση άλλαξε στο μεταξύ.");
    await screen.until("Σημείωση του Πέτρου");
    screen.press("enter");
    await screen.until("το αρχείο φυλάχτηκε στην υπόθεση");
  });

  it("keeps a text that was left, and closing needs words", async () => {
    await openCase(pothole);
    screen.types("r");
    screen.types("Μισό κείμενο");
    screen.press("escape");
    screen.types("c1");
    screen.press("enter");
    expect(screen.shows()).toContain("! Γράψτε πρώτα κάτι.");
    screen.press("escape", "escape");
    screen.types("ρ");
    expect(screen.shows()).toContain("Μισό κείμενο");
  });
});

describe("the end of a case", () => {
  it("closes it as done with words, and the resident is asked whether it was", async () => {
    await openCase(pothole);
    screen.types("c1Κλείσαμε τη λακκούβα με άσφαλτο.");
    screen.press("enter");
    expect(screen.shows()).toMatch(/Κλείσαμε τη λακκούβα με[\s│]+άσφαλτο\./u);
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("η υπόθεση έκλεισε");
    expect((await stored(pothole)).outcome).toMatchObject({ reason: "done", proof: [] });
    await screen.until("Έκλεισε: έγινε");
  });

  it("closes it with a photo alone", async () => {
    const path = join(desk.folder, "μετά τη δουλειά.jpg");
    writeFileSync(path, await photo());
    await openCase(pothole);
    screen.types("c2");
    screen.send({ event: "paste", text: `'${path}'` });
    screen.press("enter");
    await screen.until("Η φωτογραφία φυλάχτηκε στην υπόθεση.");
    screen.press("enter");
    // By SMS: the words have to say what the photo would have shown.
    await screen.until("χωρίς φωτογραφία: εδώ φεύγουν μόνο λόγια");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("η υπόθεση έκλεισε");
    expect((await stored(pothole)).outcome?.proof).toHaveLength(1);
  });

  it("says that the photo goes along where it does", async () => {
    const { number } = await added(desk, { text: "Παγκάκι", category: "parks", email: "eleni@example.org" });
    const path = join(desk.folder, "παγκάκι.jpg");
    writeFileSync(path, await photo());
    await openCase(number);
    screen.types("c2");
    screen.send({ event: "paste", text: `'${path}'` });
    screen.press("enter");
    await screen.until("Η φωτογραφία φυλάχτηκε στην υπόθεση.");
    screen.press("enter");
    await screen.until("με e-mail");
    expect(screen.shows()).toContain("μαζί 1 αρχείο");
  });

  it("says in words that there is no such photo, and the path can be corrected", async () => {
    await openCase(pothole);
    screen.types("c2/no/such.jpg");
    screen.press("enter");
    await screen.until("! ");
    expect(screen.shows()).toContain("/no/such.jpg");
    expect(screen.shows()).toContain("Πού είναι η φωτογραφία;");
    screen.press("wipe");
    screen.types("/other.jpg");
    expect(screen.shows()).toMatch(/^ +\/other\.jpg *$/mu);
  });

  it("closes it as a duplicate of another case, by its number", async () => {
    await openCase(pothole);
    screen.types("c6123");
    screen.press("enter");
    expect(screen.shows()).toContain("κάποιο ψηφίο θα είναι διαφορετικό");
    screen.press("backspace", "backspace", "backspace");
    screen.types(grouped(leak));
    screen.press("enter");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("η υπόθεση έκλεισε");
    expect((await stored(pothole)).outcome?.duplicateOf).toBe(leak);
  });

  it("goes back into the queue by the last choice of those who may have it, with no reason given", async () => {
    await openCase(pothole);
    screen.types("a");
    await screen.until("Σε κανέναν: πίσω στην ουρά της υπηρεσίας");
    screen.press(...Array.from({ length: 20 }, () => "down" as const), "enter");
    await screen.until("Γιατί γυρίζει στην ουρά;");
    screen.press("enter");
    await screen.until("περιμένει πάλι");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("γύρισε στην ουρά της υπηρεσίας");
    expect(await stored(pothole)).toMatchObject({ handler: null, stage: "new" });
    screen.types("a");
    await screen.until("Σε ποιο άτομο ανατίθεται;");
    expect(screen.shows()).not.toContain("Σε κανέναν");
  });

  it("takes it back for the resident who called, who reads it before it is done", async () => {
    await openCase(pothole);
    screen.types("c7");
    await screen.until("Μετά την απόσυρση η υπόθεση δεν ανοίγει ξανά.");
    screen.types("Κάλεσε: το έφτιαξαν");
    screen.press("enter");
    expect(screen.shows()).toContain("όπως ζητήσατε.");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("η υπόθεση αποσύρθηκε");
    await screen.until("Αποσύρθηκε · μας το ζήτησαν: «Κάλεσε: το έφτιαξαν»");
    expect((await stored(pothole)).stage).toBe("withdrawn");
  });

  it("opens a closed one again with a reason; an open one cannot be", async () => {
    await openCase(pothole);
    screen.types("o");
    expect(screen.shows()).toContain("δεν μπορεί να ανοίξει ξανά");
    await desk.as(anna).do("case.close", { number: pothole, reason: "cannot", text: "Βρέχει" });
    screen.runOut("poll");
    await screen.until("Χωρίς εργασία");
    screen.types("a");
    expect(screen.shows()).toContain("έχει κλείσει");
    expect(screen.shows()).toMatch(/r απάντηση {2}n σημείωση {2}o ξανά {2}\? βοήθεια/u);
    screen.types("οΣταμάτησε η βροχή");
    screen.press("enter");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("η υπόθεση άνοιξε ξανά");
    expect((await stored(pothole)).reopened).toBe(1);
  });
});

describe("what changes in the office while the desk is open", () => {
  it("is seen: somebody who was added can be given a case, and a department has its new name", async () => {
    const departments = chios.departments.map((each) =>
      each.id === "roads" ? { ...each, name: { el: "Τμήμα Δρόμων", en: "Roads" } } : each,
    );
    await openCase(pothole);
    await desk.store.commit({
      staff: [{ staff: { ...anna, id: "staff-eleni", login: "eleni", name: "Ελένη Μονογιού" }, was: 0 }],
      municipality: { ...chios, departments },
    });
    screen.runOut("poll");
    await screen.until("Τμήμα Δρόμων");
    screen.types("α");
    await screen.until("Ελένη Μονογιού");
  });

  it("draws nothing anew while it is the same", async () => {
    screen.runOut("poll");
    await screen.until("▸");
    const before = screen.state();
    const { names } = before.office;
    screen.send({ event: "named", names: { ...names, staff: [...names.staff] } });
    expect(screen.state()).toBe(before);
  });
});

describe("two clerks at one case", () => {
  it("writes nothing over what the other did; the text stays and may go on after a look", async () => {
    await openCase(pothole);
    screen.types("nΔική μου σημείωση");
    await desk.as(petros).do("case.note", { number: pothole, text: "Σημείωση του Πέτρου" });
    screen.press("enter");
    await screen.until("Η υπόθεση άλλαξε στο μεταξύ.");
    await screen.until("Σημείωση του Πέτρου");
    expect(screen.shows()).toContain("Δική μου σημείωση");
    screen.press("enter");
    await screen.until("η σημείωση γράφτηκε");
    const notes = (await desk.store.history((await stored(pothole)).id)).filter(
      ({ event }) => event.type === "NoteAdded",
    );
    expect(notes).toHaveLength(2);
  });
});

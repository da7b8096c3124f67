import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wantsPetition, wantsToSign } from "../../../core/petition/wishes.ts";
import { testDesk, type TestDesk } from "../../support/desk.ts";
import { chat, draftedBy, mobile, opened, sms } from "../../support/petitions.ts";
import { pedestrianStreet } from "./petitions.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const text = async (said: string, from = chat("80")) => (await desk.says(said, from))?.text ?? "";

describe("whoever wants to sign and has no number", () => {
  it.each([
    "ήθελα να υπογράψω κι εγώ ένα συλλογικό αίτημα",
    "ποια συλλογικά αιτήματα υπάρχουν αυτή τη στιγμή;",
    "Συλλογικά αιτήματα",
    "θέλουμε να υπογράψουμε ένα αίτημα",
    "which petitions are open?",
  ])("is offered what is open by its title, and a link to all: «%s»", async (said) => {
    const { number } = await opened(desk);
    const offered = await desk.says(said, chat("81"));
    expect(offered?.choices.map(({ label }) => label)).toContain(pedestrianStreet.title);
    expect(offered?.text).toMatch(/https:\/\/dimos\.example\/petitions$/mu);
    expect(await text(pedestrianStreet.title, chat("81"))).toMatch(/Θέλετε να υπογράψετε|like to sign/u);
    expect(number).toHaveLength(9);
  });

  it("comes at once to the one that the words are about", async () => {
    await opened(desk);
    expect(await text("μπορώ να υπογράψω κι εγώ για τον πεζόδρομο;")).toContain("Θέλετε να υπογράψετε;");
  });

  it("may name its number in the sentence, or say later what it is about", async () => {
    const { number } = await opened(desk);
    expect(await text(`να υπογράψω κι εγώ το ${number}`)).toContain("Θέλετε να υπογράψετε;");
    expect(await text("υπογραφή", chat("82"))).toContain("ανοιχτά για υπογραφές");
    expect(await text("αυτό με τον πεζόδρομο λέω", chat("82"))).toContain("Θέλετε να υπογράψετε;");
  });

  it("by SMS reads the titles in one message", async () => {
    await opened(desk);
    expect(await text("θέλω να υπογράψω ένα αίτημα", sms(mobile(83)))).toContain("1 Πεζόδρομος στην οδό");
  });

  it("learns that none is open, and of none that no clerk has read", async () => {
    const hidden = await draftedBy(desk, chat("author"));
    const said = await text("θέλω να υπογράψω κάποιο συλλογικό αίτημα");
    expect(said).toContain("κανένα συλλογικό αίτημα δεν είναι ανοιχτό");
    expect(said).not.toContain(hidden.title);
    expect(await text(hidden.number)).toContain("Θέλετε να υπογράψετε;");
  });
});

describe("wishes for petitions", () => {
  it.each([
    "θέλω να μαζέψω υπογραφές για το πάρκο",
    "θέλουμε να γράψουμε ένα συλλογικό αίτημα",
    "start a petition",
  ])("to write one are no wish to sign: «%s»", (said) => {
    expect([wantsPetition(said), wantsToSign(said)]).toEqual([true, false]);
  });

  it.each([
    "υπογράψατε τη σύμβαση για τον δρόμο;",
    "τα αιτήματά μου",
    "η πινακίδα STOP έπεσε",
    "θέλω να κάνω ένα αίτημα για κάδο",
  ])("are not in everything: «%s»", (said) => {
    expect([wantsPetition(said), wantsToSign(said)]).toEqual([false, false]);
  });
});

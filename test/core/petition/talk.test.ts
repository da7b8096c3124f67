import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeTracking } from "../../../core/number/tracking.ts";
import { settlePetitions } from "../../../core/petition/settle.ts";
import { tellSigners } from "../../../core/petition/tell-signers.ts";
import { anna, pressing, RecordingChannel, testDesk, type TestDesk } from "../../support/desk.ts";
import { chat, counted, draftedBy, lastCode, mobile, opened, sms } from "../../support/petitions.ts";
import { pedestrianStreet } from "./petitions.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const text = async (said: Parameters<TestDesk["says"]>[0], from = chat("50")) =>
  (await desk.says(said, from))?.text ?? "";

describe("writing a petition in a chat", () => {
  it("goes from the title to the number and a link", async () => {
    expect(await text("/petition")).toContain("Πώς να το πούμε;");
    expect(await text("Πεζόδρομος")).toContain("Με τόσο λίγα λόγια");
    expect(await text("PEZODROMOS stin poli")).toContain("ελληνικά γράμματα");
    expect(await text(pedestrianStreet.title)).toContain("Τι ζητάτε");
    expect(await text("ζητάμε ".repeat(60))).toContain("χωράνε 300");
    expect(await text(pedestrianStreet.ask)).toContain("Γιατί το ζητάτε;");
    expect(await text("Μας ενοχλεί ο κύριος Παπαδόπουλος, τηλ. 6944000101")).toContain(
      "όνομα Παπαδόπουλος, τηλέφωνο 6944000101",
    );
    expect(await text("Όχι, το ξαναγράφω")).toContain("Τι ζητάτε");
    expect(await text(pedestrianStreet.ask)).toContain("Γιατί το ζητάτε;");
    expect(await text("Παράλειψη")).toContain("να φαίνεται το όνομά σας");
    expect(await text("=cmd|' /C calc'!A0")).toContain("μόνο το ονοματεπώνυμό σας");
    const summary = await desk.says("όχι", chat("50"));
    expect(summary?.text).toContain(pedestrianStreet.title);
    const done = await text(pressing(summary, "Ναι, στείλτε το"));
    expect(done).toMatch(/Ο αριθμός του:\n\d{3}\u00a0\d{3}\u00a0\d{3}/u);
    expect(done).toMatch(/https:\/\/dimos\.example\/petitions\/\d{9}/u);
  });

  it("offers one that is there already, to be signed instead", async () => {
    const { number } = await opened(desk);
    await text("/petition");
    await text("Να γίνει πεζόδρομος η Απλωταριάς");
    const like = await desk.says("Ζητάμε να κλείσει η Απλωταριάς στα αυτοκίνητα", chat("50"));
    expect(like?.text).toContain(`Υπάρχει ήδη: «${pedestrianStreet.title}»`);
    expect((await desk.says(pressing(like, "Υπογράφω"), chat("50")))?.text).toContain(
      "Θέλετε να υπογράψετε;",
    );
    expect(
      (await desk.store.listed({ stages: ["gathering", "open"], order: "newest", limit: 9 })).items,
    ).toHaveLength(1);
    expect(number).toHaveLength(9);
  });
});

describe("signing a petition", () => {
  it("by SMS is a word with the number and a yes", async () => {
    const one = await opened(desk);
    const from = sms(mobile(60));
    expect(await text(`Υπογράφω ${one.number}`, from)).toContain("Θέλετε να υπογράψετε;");
    expect(await text("ναι", from)).toContain("Υπογραφές ως τώρα: 6");
    expect(await text(`υπογραφω ${one.number}`, from)).toContain("Έχετε υπογράψει ήδη");
    expect(await counted(desk, one)).toBe(6);
  });

  it("from a chat asks for a mobile and the code that went there", async () => {
    const one = await opened(desk);
    const ask = await desk.says({ kind: "start", payload: `p${one.number}` }, chat("51"));
    expect(await text(pressing(ask, "Υπογράφω"), chat("51"))).toContain("Σε ποια περιοχή μένετε;");
    const key = await text("παράλειψη", chat("51"));
    expect(key).toContain("Ποιο είναι το κινητό σας;");
    expect(await text("22713 50000", chat("51"))).toContain("Αυτό είναι σταθερό");
    expect(await text("694 400 0151", chat("51"))).toContain("69• ••• ••51");
    expect(await text("δεν το βλέπω", chat("51"))).toContain("έξι ψηφία");
    expect(await text("000000", chat("51"))).toContain("Ο κωδικός δεν ταιριάζει");
    expect(await text(`ο κωδικός είναι ${await lastCode(desk)}`, chat("51"))).toContain("Η απόδειξή σας");
    expect(await counted(desk, one)).toBe(6);
  });

  it("from the number that somebody asks about is a button away, and so is taking it back", async () => {
    const one = await opened(desk);
    const from = sms(mobile(61));
    const found = await desk.says(one.number, from);
    expect(found?.text).toContain("Είναι ανοιχτό για υπογραφές");
    const ask = await desk.says(pressing(found, "Υπογράφω"), from);
    await desk.says(pressing(ask, "Υπογράφω"), from);
    expect(await counted(desk, one)).toBe(6);
    const again = await desk.says(`υπογράφω ${one.number}`, from);
    const sure = await desk.says(pressing(again, "Παίρνω πίσω την υπογραφή"), from);
    expect((await desk.says(pressing(sure, "Ναι"), from))?.text).toContain("δεν μετρά πια");
    expect(await counted(desk, one)).toBe(5);
  });

  it("by phone takes the keypad and the code that came to the mobile", async () => {
    const one = await opened(desk);
    const call = { channel: "voice", address: "call-7", caller: mobile(62) } as const;
    await desk.says({ kind: "call" }, call);
    const press = async (digits: string) => {
      const reply = await desk.says({ kind: "digits", digits }, call);
      return [...(reply?.spoken ?? []), ...(reply?.menu ?? [])].map(String).join(" ");
    };
    expect(await press("3")).toContain("εννέα ψηφία");
    expect(await press(one.number)).toContain("Το αίτημα λέει");
    expect(await press("1")).toContain("Σας στείλαμε μήνυμα με έναν κωδικό");
    expect(await counted(desk, one)).toBe(5);
    expect(await press(await lastCode(desk))).toContain("Υπογράψατε");
    expect(await counted(desk, one)).toBe(6);
  });

  it.each(["closed", "unknown"])("one that is %s says so", async (which) => {
    const one = await opened(desk);
    desk.clock.pass({ days: 121 });
    await settlePetitions(desk.deps);
    const number = which === "closed" ? one.number : makeTracking(() => 0);
    const said = await text(`υπογράφω ${number}`, sms(mobile(63)));
    expect(said).toContain(
      which === "closed" ? "Ο χρόνος για υπογραφές τελείωσε" : "δεν βρίσκουμε συλλογικό αίτημα",
    );
  });
});

describe("taking a petition back", () => {
  it("is a button under its number for its author, and asks first with a choice that does nothing", async () => {
    const one = await draftedBy(desk, chat("70"));
    const found = await desk.says(one.number, chat("70"));
    const sure = await desk.says(pressing(found, "Απόσυρση του αιτήματος"), chat("70"));
    expect(sure?.text).toContain(`Να αποσύρουμε το συλλογικό αίτημα «${one.title}»;`);
    expect(sure?.choices[0]?.label).toBe("Όχι");
    expect(await text("όχι", chat("70"))).toContain("το αίτημά σας συνεχίζεται");
    expect((await desk.store.case(one.number))?.stage).toBe("gathering");
    await desk.says(pressing(found, "Απόσυρση του αιτήματος"), chat("70"));
    expect(await text("ναι", chat("70"))).toContain("Το αίτημά σας αποσύρθηκε");
    expect((await desk.store.case(one.number))?.stage).toBe("withdrawn");
    expect(await text(`υπογράφω ${one.number}`, sms(mobile(71)))).toContain("δεν βρίσκουμε");
  });

  it.each([
    "αποσύρω το αίτημα",
    "Απόσυρση του συλλογικού αιτήματος",
    "να αποσύρω το αίτημά μου",
    "aposyro to aitima mou",
    "withdraw my petition",
  ])("is understood by «%s» and its number, by SMS too", async (words) => {
    const one = await draftedBy(desk, sms(mobile(72)));
    expect(await text(`${words} ${one.number}`, sms(mobile(72)))).toContain("Να αποσύρουμε το");
    expect(await text("ναι", sms(mobile(72)))).toContain("αποσύρθηκε");
  });

  it("is for nobody else, and for nobody once it is open", async () => {
    const one = await draftedBy(desk, chat("70"));
    const words = `αποσύρω το αίτημα ${one.number}`;
    const others = await desk.says(one.number, chat("73"));
    expect(others?.choices.map(({ label }) => label)).not.toContain("Απόσυρση του αιτήματος");
    expect(await text(words, chat("73"))).toContain("βρίσκουμε συλλογικό αίτημα δικό σας");
    const open = await opened(desk);
    expect(await text(`αποσύρω το αίτημα ${open.number}`, chat("author"))).toContain("έχει ανοίξει");
    await text(words, chat("70"));
    await text("ναι", chat("70"));
    expect(await text(words, chat("70"))).toContain("έχει ήδη κλείσει");
  });
});

describe("what somebody adds to a signature", () => {
  it("is a name and where they live, in a chat and of their own will", async () => {
    const municipality = await desk.store.municipality();
    if (municipality === undefined) throw new Error("no municipality");
    const unit = (id: string, el: string) => ({ id, name: { el, en: el } });
    const units = [unit("chios", "Δημοτική Ενότητα Χίου"), unit("mastic", "Μαστιχοχωρίων")];
    await desk.store.commit({ municipality: { ...municipality, units } });
    const one = await opened(desk);
    const ask = await desk.says(`υπογράφω ${one.number}`, chat("80"));
    await text(pressing(ask, "Υπογράφω με το όνομά μου"), chat("80"));
    expect(await text("www.example.com", chat("80"))).toContain("μόνο το ονοματεπώνυμό σας");
    const where = await desk.says("Ελένη Χατζή", chat("80"));
    expect(where?.choices.map(({ label }) => label)).toEqual([
      ...["Παράλειψη", "Δημοτική Ενότητα Χίου", "Μαστιχοχωρίων"],
    ]);
    await text(pressing(where, "Μαστιχοχωρίων"), chat("80"));
    await text(mobile(80), chat("80"));
    expect(await text(await lastCode(desk), chat("80"))).toContain("Υπογράψατε");
    expect((await desk.store.publicNames(one.id, 9)).items).toMatchObject([{ name: "Ελένη Χατζή" }]);
    expect(await desk.store.units(one.id)).toContainEqual({ unit: "mastic", count: 1 });
    const bare = await desk.says(`υπογράφω ${one.number}`, chat("81"));
    const skipped = await desk.says(pressing(bare, "Υπογράφω"), chat("81"));
    expect(await text(pressing(skipped, "Παράλειψη"), chat("81"))).toContain("Ποιο είναι το κινητό σας;");
    await text(`υπογράφω ${one.number}`, sms(mobile(82)));
    expect(await text("ναι", sms(mobile(82)))).toContain("Υπογράψατε");
    expect((await desk.store.publicNames(one.id, 9)).items).toHaveLength(1);
  });
});

describe("those who signed", () => {
  it("are told of the answer once, and of nothing more after one word", async () => {
    const one = await opened(desk);
    const { number } = one;
    const channel = new RecordingChannel("sms");
    await desk.deliver(channel);
    await text("στοπ", sms(mobile(2)));
    await desk.deliver(channel);
    channel.sent.length = 0;
    await desk.as(anna).do("petition.answer", { number, text: "Ξεκινάμε τον Μάιο." });
    await desk.as(anna).do("petition.answer", { number, text: "Ξεκινάμε τον Ιούνιο." });
    while ((await tellSigners(desk.deps)) > 0);
    for (let sent = 1; sent > 0;) sent = await desk.deliver(channel);
    expect(channel.sent.map(({ address }) => address).sort()).toEqual([1, 3, 4, 5].map(mobile).sort());
    expect(channel.texts[0]).toContain("Ξεκινάμε τον Μάιο.");
    expect(channel.texts[0]).toContain("ΣΤΟΠ");
  });
});

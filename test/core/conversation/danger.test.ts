import { describe, expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import { chios } from "../../support/chios.ts";
import { dangerBySigns } from "../../../core/hearing/danger.ts";
import { Dialogue, heard } from "../../support/dialogue.ts";

const opened = (chat: Dialogue) =>
  chat.deeds.filter(({ name }) => name === "request.open").map(({ given }) => given as { text: string });

describe("whoever writes of danger", () => {
  test.each(["telegram", "sms", "console", "mail"] as const)(
    "is told on %s whom to call, first of all",
    (channel: ChannelName) => {
      const chat = new Dialogue(channel);
      const reply = chat.say("ΦΩΤΙΑ ΣΤΟ ΔΑΣΟΣ");
      expect(reply.text).toMatch(/^Καλέστε τώρα το 199 ή το 112\./u);
      expect(reply.text).toContain(
        channel === "sms" ? "Να το γράψουμε κι εμείς; ΝΑΙ ή ΟΧΙ." : "Να το γράψουμε και στον δήμο;",
      );
    },
  );

  test.each(["telegram", "viber", "sms", "console", "mail"] as const)(
    "is told on %s just the same where no sign knows the words, and only what was learned",
    (channel: ChannelName) => {
      const text = "Ένα παλικάρι κάθεται στην άκρη της ταράτσας και κλαίει";
      expect(dangerBySigns(text)).toBeUndefined();
      const chat = new Dialogue(channel);
      expect(chat.say(text).text).toMatch(/^Δεν είστε μόνοι\. Στο 1018/u);
      expect(chat.step).toBe("danger.write");
    },
  );

  test.each([
    ["φωτιά στο βουνό", "όχι πήρα 199 ευχαριστώ"],
    ["χάσαμε τη γιαγιά, έχει άνοια", "όλα καλά, τη βρήκαν"],
    ["φωτιά στο βουνό", "λάθος άνθρωπος"],
    ["φωτιά στο βουνό", "ήρθε η πυροσβεστική ευχαριστώ"],
    ["φωτιά στο βουνό", "όχι κανεις δεν κινδυνευει"],
    ["fire in the forest", "ok thanks I called them"],
    ["με χτυπάει ο άντρας μου", "όχι μην το γράψετε"],
    ["με χτυπάει ο άντρας μου", "όχι"],
  ])("as «%s» and then «%s» is asked nothing more, and nothing is passed on", (danger, text) => {
    const chat = new Dialogue("telegram");
    chat.say(danger);
    expect(chat.say(text).text).toMatch(/^Εντάξει\. Αν χρειαστείτε τον δήμο/u);
    expect(chat.step).toBe("home.menu");
  });

  test("and says yes with more has all of it in the words of the report", () => {
    const chat = new Dialogue("telegram");
    chat.say("φωτιά στο σχολείο");
    chat.say("ναι γράψτε το, είναι πίσω από το γήπεδο");
    expect(chat.step).toBe("report.place");
    expect(JSON.stringify(chat.state)).toContain("πίσω από το γήπεδο");
  });

  test("and tells more of it is neither taken for yes nor for no", () => {
    const chat = new Dialogue("telegram");
    chat.say("φωτιά στο βουνό");
    for (const text of ["είναι κοντά στο χωριό", "δεν ήρθε ακόμα η πυροσβεστική"]) {
      chat.say(text);
      expect(chat.step, text).toBe("danger.write");
    }
  });

  test("is told so at every step, and the question that was open waits", () => {
    const chat = new Dialogue("telegram");
    chat.say("Έχει μια λακκούβα στη μέση");
    expect(chat.step).toBe("report.place");
    expect(chat.say("έπεσε ένας άνθρωπος και δεν κουνιέται").text).toContain("166");
    expect(chat.say("όχι").text).toContain("Πού ακριβώς είναι;");
    expect(chat.step).toBe("report.place");
  });

  test("may have it written down all the same, even where the kind of case only says whom to call", () => {
    const chat = new Dialogue("telegram");
    chat.say("καίγεται το σπίτι δίπλα μας");
    chat.say("ναι");
    expect(chat.step).toBe("report.place");
    chat.say("Κοραή 5");
    chat.say("δεν έχω");
    chat.say("ναι");
    expect(opened(chat)).toMatchObject([{ text: "καίγεται το σπίτι δίπλα μας" }]);
  });

  test("and goes on writing of it is told again without being asked again", () => {
    const chat = new Dialogue("telegram");
    chat.say("φωτιά στο βουνό");
    chat.say("ναι");
    const reply = chat.say("καίγεται πίσω από την εκκλησία στο χωριό");
    expect(reply.text).toMatch(/^Καλέστε τώρα το 199/u);
    expect(chat.step).toBe("report.photo");
  });

  test("under a photo, is told just the same, and the photo goes along", () => {
    const chat = new Dialogue("telegram");
    const photo = { kind: "files", files: ["f1"], caption: "φωτιά!!", seconds: null, tooBig: false } as const;
    expect(chat.say({ ...photo, files: ["f1"] }).text).toMatch(/^Καλέστε τώρα/u);
    chat.say("ναι");
    chat.say("Κοραή 5");
    chat.say("ναι");
    expect(opened(chat)).toMatchObject([{ text: "φωτιά!!", files: ["f1"] }]);
  });

  test("three times without an answer is brought to a person", () => {
    const chat = new Dialogue("telegram");
    for (let time = 0; time < 4; time += 1) chat.say("φωτιά");
    expect(chat.step).toBe("person.message");
  });

  test("comes back to a report that was left yesterday only after the danger", () => {
    const chat = new Dialogue("telegram");
    chat.say("Έχει μια λακκούβα στη μέση");
    chat.context = { ...chat.context, now: new Date(chat.context.now.getTime() + 24 * 3_600_000) };
    expect(chat.say("φωτιά").text).toMatch(/^Καλέστε τώρα/u);
    expect(chat.state.draft?.id).toBe("report");
  });

  test("is told to call 112 by a municipality that has no words of its own for it", () => {
    const { emergencies, ...municipality } = chios;
    expect(emergencies?.length).toBeGreaterThan(8);
    const chat = new Dialogue("telegram", { context: { municipality } });
    expect(chat.say("πνίγεται ένας").text).toMatch(/^Αν κινδυνεύει κάποιος, καλέστε τώρα το 112\./u);
  });
});

test("a caller hears of 112 in the first sentences", () => {
  const call = new Dialogue("voice");
  expect(heard(call.say({ kind: "call" }))).toMatch(/^Δήμος Χίου\. [^.]*ένα ένα δύο\./u);
});

import { describe, expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import { Dialogue } from "../../support/dialogue.ts";

const written: readonly ChannelName[] = ["telegram", "viber", "sms", "console"];
const waiting = {
  matters: [{ number: "717213442", waits: "answer" as const, question: "Τι έγινε;" }],
};
const givenTo = (chat: Dialogue, name: string) =>
  chat.deeds.filter((deed) => deed.name === name).map(({ given }) => given);

describe.each(written)(
  "words that sound like danger, written on %s in the middle of something",
  (channel) => {
    test("are the title of the petition, once it is said that no case is to be made of them", () => {
      const chat = new Dialogue(channel);
      chat.say("συλλογικό αίτημα");
      expect(chat.say("Φωτιά στο δάσος: πυροπροστασία").text).toContain("199");
      const next = chat.say("όχι");
      expect(chat.step).toBe("petition.ask");
      expect(next.text).toContain("Τι ζητάτε");
      expect(chat.state.flow.slots).toMatchObject({ title: "Φωτιά στο δάσος: πυροπροστασία" });
    });

    test("are the topic of the appointment", () => {
      const chat = new Dialogue(channel);
      chat.say("ραντεβού");
      for (let answers = 0; chat.step !== "meet.topic" && answers < 4; answers += 1) chat.say("1");
      expect(chat.step).toBe("meet.topic");
      chat.say("για τη φωτιά του Αυγούστου");
      chat.say("όχι, ευχαριστώ");
      expect(chat.step).toMatch(/^meet\.(?:case|way)$/u);
      expect(chat.state.flow.slots).toMatchObject({ text: "για τη φωτιά του Αυγούστου" });
    });

    test("are the answer to a clerk's question, be it answered by itself or where it is asked", () => {
      for (const first of [[], ["g:answer:717213442"]]) {
        const chat = new Dialogue(channel, { context: waiting });
        for (const token of first) chat.say({ kind: "token", token });
        chat.say("τραυματίστηκε ένας εργάτης");
        chat.say("όχι");
        expect(givenTo(chat, "request.answer")).toMatchObject([
          { number: "717213442", text: "τραυματίστηκε ένας εργάτης" },
        ]);
      }
    });

    test("are where it is, in a report", () => {
      const chat = new Dialogue(channel);
      chat.say("Έχει μια λακκούβα στη μέση");
      chat.say("εκεί που έπεσε ένας άνθρωπος πέρσι τον χειμώνα στο χαντάκι και χτύπησε");
      if (chat.step === "danger.write") chat.say("όχι");
      expect(chat.step).not.toBe("report.place");
      expect(chat.state.flow.id).toBe("report");
    });

    test("are said once: what follows of the same is only told whom to call", () => {
      const chat = new Dialogue(channel);
      chat.say("συλλογικό αίτημα");
      chat.say("Φωτιά στο δάσος: πυροπροστασία");
      chat.say("όχι");
      const next = chat.say("Να μπουν κρουνοί εκεί όπου ξέσπασε φωτιά στο δάσος");
      expect(chat.step).toBe("petition.alike");
      expect(next.text).not.toContain("Να το γράψουμε");
    });
  },
);

test("what is no answer to what is open makes no case either, and the question stays", () => {
  const chat = new Dialogue("telegram");
  chat.say("νέο πρόβλημα");
  chat.say("καίγεται το σπίτι δίπλα μας");
  expect(chat.say("όχι").text).toContain("Τι συμβαίνει");
  expect(chat.step).toBe("report.what");
  expect(chat.deeds).toEqual([]);
});

test("asked for an appointment, they lead there", () => {
  const chat = new Dialogue("telegram");
  chat.say("θέλω ραντεβού με τον δήμαρχο, ξέσπασε φωτιά στο δάσος");
  expect(chat.step).toBe("danger.write");
  chat.say("όχι");
  expect(chat.state.flow.id).toMatch(/^(?:meet|hearing)$/u);
});

test("whoever has them written down comes back to what was open, and to what waited beneath that", () => {
  const chat = new Dialogue("telegram", { context: waiting });
  chat.say("συλλογικό αίτημα");
  chat.say({ kind: "token", token: "g:answer:717213442" });
  chat.say("καίγεται το σπίτι δίπλα μας");
  chat.say("ναι");
  expect(chat.step).toBe("report.place");
  chat.say("Κοραή 5");
  chat.say("δεν έχω");
  expect(chat.say("ναι").text).toContain("Τι έγινε;");
  chat.say("κόπηκε ένα κλαδί");
  expect(chat.step).toBe("petition.title");
  expect(givenTo(chat, "request.open")).toMatchObject([{ text: "καίγεται το σπίτι δίπλα μας" }]);
  expect(givenTo(chat, "request.answer")).toMatchObject([{ text: "κόπηκε ένα κλαδί" }]);
});

test("danger upon danger does not pile up what waits", () => {
  const chat = new Dialogue("telegram");
  chat.say("συλλογικό αίτημα");
  for (let round = 0; round < 20; round += 1) {
    chat.say(round % 2 === 0 ? "φωτιά στο σπίτι" : "πνίγεται ένας άνθρωπος");
    chat.say("ναι");
  }
  expect(JSON.stringify(chat.state).length).toBeLessThan(20_000);
});

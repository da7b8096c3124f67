import { describe, expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import { twoProblems } from "../../../core/request/talk/two-problems.ts";
import { chios } from "../../support/chios.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { sentences } from "../../support/heard.ts";

const both = "σπασμένος κάδος στην Κοραή 3 και επίσης καμένη λάμπα στη Βενιζέλου 8";
const opened = (chat: Dialogue) =>
  chat.deeds.filter(({ name }) => name === "request.open").map(({ given }) => given as { text: string });

/** As far as the first case, with whatever is asked on the way. */
function filed(channel: ChannelName, text: string): Dialogue {
  const chat = new Dialogue(channel);
  chat.say(text);
  for (let turn = 0; turn < 6 && opened(chat).length === 0; turn += 1)
    chat.say({ place: "Κοραή 3", photo: "όχι" }[chat.state.flow.step] ?? "ναι");
  return chat;
}

describe("two problems in one message", () => {
  const heard = (part: "learning" | "later") =>
    sentences(part, "two").map(([expected = "", text = ""]) => {
      const found = twoProblems(text.replaceAll("\\n", "\n"), chios);
      return { text, expected, got: found === undefined ? "1" : "2" };
    });

  test.each(["learning", "later"] as const)("are met, and one is hardly ever torn in two: %s", (part) => {
    const wrong = heard(part).filter(({ expected, got }) => expected === "1" && got === "2");
    const all = heard(part).filter(({ expected }) => expected === "2");
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(all.filter(({ got }) => got === "2").length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(["telegram", "viber", "console", "sms"] as const)(
    "on %s: the first is filed first, then the second is offered",
    (channel) => {
      const chat = filed(channel, both);
      expect(opened(chat)).toMatchObject([{ text: both, category: "bins", place: { address: "Κοραή 3" } }]);
      expect(chat.step).toBe("second.offer");
      const done = chat.say("ναι");
      expect(done.text).toMatch(/417\s293\s613/u);
      expect(opened(chat)[1]).toMatchObject({
        ...{ text: "καμένη λάμπα στη Βενιζέλου 8", category: "street-lights" },
        place: { address: "Βενιζέλου 8" },
      });
      expect(chat.step).toBe("home.menu");
    },
  );

  test.each([
    ["Έχω να πω δύο πράγματα. Έσπασε ο κάδος στην Κανάρη 7. Στη Βενιζέλου 3 δεν ανάβει το φως.", "Κανάρη 7"],
    ["Two issues: the bin at Kanari 5 is broken. The street light at Venizelou 3 is off", "Κανάρη 5"],
    [
      "Ευχαριστώ για χθες. Τρία θέματα, ο κάδος στην Κανάρη 9 έχει σπάσει και η λάμπα στη Βενιζέλου 3 δεν ανάβει",
      "Κανάρη 9",
    ],
  ])("an announcement before them is none of them: «%s»", (text, where) => {
    const chat = new Dialogue("telegram");
    chat.say(text);
    expect(chat.state.flow.slots).toMatchObject({
      ...{ text, category: "bins", place: { address: where } },
      second: { category: "street-lights", place: { address: "Βενιζέλου 3" } },
    });
  });

  test("both are where it is said once of both", () => {
    const chat = new Dialogue("telegram");
    chat.say("Δύο προβλήματα έχω, ο κάδος που έσπασε και η λάμπα που δεν ανάβει, και τα δύο στην Κανάρη 7");
    expect(chat.state.flow.slots).toMatchObject({
      ...{ category: "bins", place: { address: "Κανάρη 7" } },
      second: { category: "street-lights", place: { address: "Κανάρη 7" } },
    });
  });

  test.each([
    "Το ένα φανάρι έχει δύο προβλήματα, δεν ανάβει και γέρνει",
    "Η λάμπα στην Κανάρη 5. Δεν ανάβει",
  ])("one stays one: «%s»", (text) => {
    expect(twoProblems(text, chios)).toBeUndefined();
  });

  test("each has a summary of its own, with its number first", () => {
    const chat = new Dialogue("telegram");
    chat.say(both);
    expect(chat.say("όχι").text).toContain("Είδος: Κάδοι απορριμμάτων\nΣημείο: Κοραή 3");
    expect(chat.say("ναι").text).toMatch(
      /^Το σημειώσαμε[^]*Γράψατε και για: Φωτισμός[^]*«καμένη λάμπα στη Βενιζέλου 8»\nΣημείο: Βενιζέλου 8\nΝα το στείλουμε χωριστά;$/u,
    );
  });

  test("where the second has no place it is asked for that, and for nothing else", () => {
    const chat = filed("telegram", "σπασμένος κάδος στην Κοραή 3 και επίσης δεν ανάβει μια λάμπα");
    expect(chat.say("ναι").text).toContain("Πού ακριβώς είναι;");
    chat.say("Βενιζέλου 8");
    expect(opened(chat)[1]).toMatchObject({ place: { address: "Βενιζέλου 8" } });
  });

  test("«εκεί» is the same place, and so is one over a list", () => {
    const there = filed("telegram", "σπασμένος κάδος στην Κοραή 3. Επίσης εκεί δεν ανάβει η λάμπα");
    there.say("ναι");
    expect(opened(there)[1]).toMatchObject({ place: { address: "Κοραή 3" } });
    const list = filed("telegram", "Κοραή 3:\n1. σπασμένος κάδος\n2. καμένη λάμπα στην κολόνα");
    list.say("ναι");
    expect(opened(list)[1]).toMatchObject({ place: { address: "Κοραή 3" } });
  });

  test("of three each has its turn", () => {
    const chat = filed(
      "telegram",
      "1. σκουπίδια στην Κοραή\n2. καμένη λάμπα στη Βενιζέλου\n3. λακκούβα στην Κοραή 9",
    );
    chat.say("ναι");
    expect(chat.step).toBe("second.offer");
    chat.say("ναι");
    expect(opened(chat).map(({ text }) => text)).toEqual([
      expect.stringContaining("σκουπίδια"),
      expect.stringContaining("καμένη λάμπα"),
      "λακκούβα στην Κοραή 9",
    ]);
  });

  test("«όχι» leaves it, and whoever says nothing has lost nothing and is not asked again", () => {
    const refused = filed("telegram", both);
    expect(refused.say("όχι").text).toContain("πρώτη υπόθεση");
    expect(opened(refused)).toHaveLength(1);
    const silent = filed("telegram", both);
    expect(opened(silent)[0]?.text).toBe(both);
    silent.context = { ...silent.context, now: new Date("2026-11-26T08:30:00Z") };
    expect(silent.say("γεια σας").text).not.toContain("Να");
    expect(silent.state.draft).toBeNull();
  });

  test("whoever goes on with something else is heard", () => {
    const thanks = filed("telegram", both);
    expect(thanks.say("ευχαριστώ πολύ").text).toContain("Κι εμείς ευχαριστούμε");
    const other = filed("telegram", both);
    other.say("Έχει και μια λακκούβα στην Κοραή 20");
    expect(other.state.flow).toMatchObject({ id: "report", slots: { category: "potholes" } });
    const fire = filed("telegram", both);
    expect(fire.say("Φωτιά! Καίγεται το σπίτι μου").text).toMatch(/^.*199/u);
  });

  test("more words and a photo belong to the second", () => {
    const chat = filed("telegram", both);
    expect(chat.say("είναι η τρίτη κολόνα από τη γωνία").text).toContain("Το προσθέσαμε");
    chat.say({ kind: "files", files: ["f9"], caption: null, seconds: null, tooBig: false });
    chat.say("ναι");
    expect(opened(chat)[1]).toMatchObject({
      text: "καμένη λάμπα στη Βενιζέλου 8\nείναι η τρίτη κολόνα από τη γωνία",
      files: ["f9"],
    });
  });

  test("a second one that comes with the photo or at the summary is offered too", () => {
    const chat = new Dialogue("telegram");
    chat.say("σπασμένος κάδος στην Κοραή 3");
    chat.say("Επίσης καμένη λάμπα στη Βενιζέλου 8");
    chat.say("ναι");
    expect(opened(chat)).toMatchObject([{ place: { address: "Κοραή 3" } }]);
    chat.say("ναι");
    expect(opened(chat)[1]).toMatchObject({ category: "street-lights", place: { address: "Βενιζέλου 8" } });
  });

  test("who already follows the first is asked of the second all the same", () => {
    const near = { number: "717213442", openedAt: new Date("2026-11-23T08:30:00Z"), isOwn: false };
    const answer = ({ name }: { name: string }) =>
      name === "request.near" ? near : name === "request.follow" ? { number: near.number } : null;
    const chat = new Dialogue("telegram", { answer });
    chat.say(both);
    expect(chat.say("ναι").text).toContain("Γράψατε και για: Φωτισμός");
  });

  test("one matter of two words is one: it is asked, and nothing is offered", () => {
    const chat = filed("telegram", "Έσπασε ο σωλήνας στην Κοραή 3 και άνοιξε λακκούβα");
    expect(chat.step).toBe("home.menu");
  });
});

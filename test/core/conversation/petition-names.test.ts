import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

/** At the question whether a name shall be seen on the petition. */
function atTheName(): Dialogue {
  const chat = new Dialogue("telegram");
  for (const said of [
    "θέλω να γράψω ένα συλλογικό αίτημα",
    "Νέα παιδική χαρά στα Θυμιανά",
    "Ζητάμε να γίνει μια παιδική χαρά δίπλα στο σχολείο",
    "όχι",
    "παράλειψη",
  ])
    chat.say(said);
  expect(chat.step).toBe("petition.name");
  return chat;
}

const author = (chat: Dialogue) => (chat.state.flow.slots as { author?: string | null }).author;

describe("the name that everybody would see on a petition", () => {
  test.each([
    "ας μην φαίνεται",
    "χωρίς όνομα καλύτερα",
    "ΑΝΩΝΥΜΑ ΠΑΡΑΚΑΛΩ",
    "όχι το όνομά μου",
    "δεν θέλω να το δουν",
    "μη με γράψετε πουθενά",
    "oxi onoma",
    "no name please",
    "I would rather not",
    "anonymous",
    "καλύτερα όχι",
    "δίχως",
  ])("is none where they say «%s»", (text) => {
    const chat = atTheName();
    const reply = chat.say(text);
    expect(chat.step).toBe("petition.confirm");
    expect(author(chat)).toBeNull();
    expect(reply.text).not.toContain("Από:");
  });

  test.each(["ναι", "τι εννοείτε", "ποιος θα το δει;", "θέλω να φαίνεται το όνομά μου", "με λένε Ελένη"])(
    "is no answer like «%s»",
    (text) => {
      const chat = atTheName();
      chat.say(text);
      expect(chat.step).toBe("petition.name");
    },
  );

  test.each([
    "Ελένη Παπαδάκη",
    "Μαρία-Άννα Ο. Νοταρά",
    "Dimitris Nomikos",
    "Maria De Luca",
    "Δέσποινα Χωριανοπούλου",
  ])("stays a name: «%s»", (text) => {
    const chat = atTheName();
    expect(chat.say(text).text).toContain(`Από: ${text}`);
  });

  test.each([
    "να μη φαίνεται το όνομα",
    "βγάλτε το όνομά μου",
    "όχι, χωρίς το όνομά μου",
    "make it anonymous",
  ])("is taken away again before it is sent: «%s»", (text) => {
    const chat = atTheName();
    chat.say("Ελένη Παπαδάκη");
    const reply = chat.say(text);
    expect(reply.text).toContain("Το όνομά σας δεν θα φαίνεται.");
    expect(reply.text).not.toContain("Παπαδάκη");
    chat.say("ναι");
    expect(chat.deeds.at(-1)).toMatchObject({ name: "petition.draft", given: { author: null } });
  });

  test("has a button that takes it away, and «όχι» says what can be changed", () => {
    const chat = atTheName();
    chat.say("Ελένη Παπαδάκη");
    const asked = chat.say("όχι");
    expect(asked.text).toContain("Δεν το στείλαμε ακόμα");
    expect(chat.press(asked, "Χωρίς το όνομά μου").text).not.toContain("Παπαδάκη");
  });

  test("is none where whoever signs says so, and can be taken away while the rest is asked", () => {
    const signing = () => {
      const chat = new Dialogue("telegram");
      chat.press(chat.say("υπογράφω 717213442"), "Υπογράφω με το όνομά μου");
      return chat;
    };
    const hidden = signing();
    hidden.say("χωρίς, ας μη φανεί");
    expect(hidden.state.flow.slots).toMatchObject({ name: null });
    expect(hidden.step).not.toBe("sign.name");
    const named = signing();
    named.say("Ελένη Παπαδάκη");
    expect(named.step).toBe("sign.unit");
    expect(named.say("όχι, να μη φανεί το όνομα").text).toContain("δεν θα φαίνεται");
    named.say("παράλειψη");
    expect(named.deeds.at(-1)).toMatchObject({ name: "petition.sign" });
    expect(named.deeds.at(-1)?.given).not.toHaveProperty("name");
  });
});

import { describe, expect, test } from "vitest";
import type { Context } from "../../../core/conversation/flow.ts";
import { Dialogue, foundCase } from "../../support/dialogue.ts";

const number = "417293613";

function own(isOwn = true, context: Partial<Context> = {}): Dialogue {
  const answer = ({ name }: { name: string }) => {
    if (name === "case.find") return { slow: false, found: foundCase(number, { isOwn }) };
    return name === "petition.find" ? { seen: null } : { number };
  };
  return new Dialogue("telegram", { context, answer });
}

describe("whoever takes a case back", () => {
  test.each([
    "σας είχα γράψει για μια λάμπα, την παίρνω πίσω, τη φτιάξανε",
    "να αποσύρω την αναφορά μου",
    "θέλω να ακυρώσω το αίτημα που έκανα",
    "I want to cancel my report",
  ])("and names no number is asked for it, and then whether it shall be closed: «%s»", (said) => {
    const chat = own();
    expect(chat.say(said).text).toMatch(/Ποια υπόθεση να κλείσουμε|Which case shall we close/u);
    chat.say("417 293 613");
    expect(chat.step).toBe("after.withdraw");
    chat.say("ναι");
    expect(chat.deeds.at(-1)).toMatchObject({ name: "request.withdraw", given: { number } });
  });

  test.each(["Θέλω να ακυρώσω την αναφορά 417 293 613", "να αποσύρω το αίτημά μου 417293613"])(
    "and names it at once is asked at once: «%s»",
    (said) => {
      const chat = own();
      chat.say(said);
      expect(chat.step).toBe("after.withdraw");
      expect(chat.deeds.map(({ name }) => name)).not.toContain("request.withdraw");
    },
  );

  test("that is somebody else's only reads where it stands", () => {
    const chat = own(false);
    chat.say("Θέλω να ακυρώσω την αναφορά 417 293 613");
    expect(chat.step).toBe("home.menu");
  });

  test.each(["wait, cancel that", "ακυρώστε το, το έφτιαξαν", "το παίρνω πίσω"])(
    "right after it was sent means that one: «%s»",
    (said) => {
      const chat = own(true, { recent: { number, at: "2026-11-24T08:25:00Z" } });
      chat.say(said);
      expect(chat.step).toBe("after.withdraw");
    },
  );

  test("is not whoever wants something taken away", () => {
    const chat = own();
    chat.say("να πάρετε πίσω τον κάδο που αφήσατε μπροστά στην πόρτα μου στην Κανάρη 4");
    expect(["status.number", "after.withdraw"]).not.toContain(chat.step);
  });
});

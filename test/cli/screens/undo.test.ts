import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { maria, settle } from "../../support/town.ts";
import { RecordingChannel, petros, type TestDesk, testDesk } from "../../support/desk.ts";
import { grouped, screenOn, type TestScreen } from "../../support/screen.ts";

let desk: TestDesk;
let screen: TestScreen;
let waste: string;

beforeEach(async () => {
  desk = await testDesk();
  const town = await settle(desk, desk.clock);
  waste = town.cases[0]?.number ?? "";
  screen = await screenOn(desk, { as: maria });
  screen.types("4");
  await screen.until("12 υποθέσεις");
  await leaves();
  sms.sent.length = 0;
});
afterEach(async () => {
  screen.close();
  await desk.close();
});
const sms = new RecordingChannel("sms");
const leaves = async () => {
  while ((await desk.deliver(sms)) > 0);
};
const stageOf = async (number: string) => (await desk.store.case(number))?.stage;

describe("keys that are hit by mistake", () => {
  it.each(["s", "a", "m", "c"])("%s and Enter, once or twice, change nothing", async (key) => {
    const before = await desk.store.counter();
    screen.types(key);
    await screen.until(/▸ (0 )?Μένει όπως είναι/u);
    screen.press("enter");
    expect(screen.shows()).toContain("ΟΥΡΑ");
    screen.press("enter", "enter", "enter");
    await screen.until("Πρωτόκολλο");
    expect(await desk.store.counter()).toBe(before);
  });

  it("no key pressed any number of times tells a resident something", async () => {
    const before = await desk.store.counter();
    for (const key of "abcdefgijklmnoprstuvwxyz0123456789[]?/:") {
      screen.types(key.repeat(12));
      screen.press("escape", "escape", "escape");
      if (screen.shows().includes("Έχετε κείμενο")) screen.press("enter");
    }
    expect(await desk.store.counter()).toBe(before);
  });
});

describe("undo", () => {
  const assign = async () => {
    screen.types("a1");
    screen.press("enter");
    await screen.until("την έχει πλέον");
    await screen.until(/→ \d{3}\u00a0\d{3}\u00a0\d{3} φεύγει σε 20″, SMS: «Δήμος/u);
  };

  it("shows what rests, and takes it back with z, in the Greek layout too", async () => {
    await assign();
    const before = await desk.store.case(waste);
    expect(before?.handler).toBe(maria.id);
    screen.types("ζ");
    await screen.until(`✓ ${grouped(waste)}: αναιρέθηκε. Στον δημότη δεν έφυγε τίποτα.`);
    await screen.until(/^(?!.*→).*$/su);
    expect((await desk.store.case(waste))?.handler).toBe("staff-anna");
    desk.clock.pass({ minutes: 1 });
    await leaves();
    expect(sms.texts).toEqual([]);
  });

  it("takes back what was done last, wherever the cursor is by now", async () => {
    await assign();
    screen.types("jjj");
    screen.types("z");
    await screen.until(`${grouped(waste)}: αναιρέθηκε`);
  });

  it("says that there is nothing to take back", async () => {
    screen.types("z");
    expect(screen.shows()).toContain("Δεν έχετε κάνει κάτι που να αναιρείται.");
  });

  it("says that the words have left, once they have", async () => {
    await assign();
    desk.clock.pass({ minutes: 1 });
    await leaves();
    screen.runOut("poll");
    await screen.until(/^(?!.*→).*$/su);
    screen.types("z");
    await screen.until("το μήνυμα έφυγε ήδη");
    expect((await desk.store.case(waste))?.handler).toBe(maria.id);
  });

  it("takes back a reply, and gives its words back to be written better", async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
    screen.types("r");
    screen.types("Ερχόμαστε σήμερα.");
    screen.press("enter");
    await screen.until("Αυτό θα λάβει ο δημότης");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until(/φεύγει σε 20″, SMS: «/u);
    screen.types("z");
    await screen.until("αναιρέθηκε");
    desk.clock.pass({ minutes: 1 });
    await leaves();
    expect(sms.texts).toEqual([]);
    screen.types("r");
    expect(screen.shows()).toContain("Ερχόμαστε σήμερα.");
  });

  it("takes back a stage in the open case", async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
    screen.types("3");
    screen.press("enter");
    await screen.until("το στάδιο είναι πλέον «Σε εξέλιξη»");
    screen.types("z");
    await screen.until("Αναιρέθηκε η αλλαγή σταδίου");
    expect(await stageOf(waste)).toBe("assigned");
  });
});

describe("closed cases", () => {
  beforeEach(async () => {
    await desk.as(petros).do("case.close", { number: waste, reason: "done", text: "Μαζεύτηκαν" });
  });

  it("stand in a view of their own, and open like any other", async () => {
    screen.types("5");
    await screen.until("1 υπόθεση");
    expect(screen.cursor()).toBe(waste);
    screen.press("enter");
    await screen.until("Έκλεισε");
  });

  it("are named where the words of the filter fit no open case, with the keys that lead there", async () => {
    screen.types("/σκουπιδια");
    screen.runOut("filter");
    await screen.until("Στα κλειστά ταιριάζουν: 1. Για να τις δείτε: Enter, 5");
    screen.press("enter");
    await screen.until("Στα κλειστά ταιριάζουν: 1. Για να τις δείτε: 5");
    screen.types("5");
    await screen.until("1 υπόθεση");
    expect(screen.cursor()).toBe(waste);
  });

  it("send back to the open ones what fits only there", async () => {
    screen.types("5/λακκουβα");
    screen.runOut("filter");
    await screen.until("Στα ανοιχτά ταιριάζουν: 1. Για να τις δείτε: Enter, 4");
  });
});

describe("before it is sent", () => {
  const sends = (on: readonly ("sms" | "mail")[]) =>
    desk.store.commit({ sending: { on, sms: { abroad: [], perDay: 2000 } } });
  const review = async () => {
    screen.types("rΕρχόμαστε αύριο.");
    screen.press("enter");
    await screen.until("Αυτό θα λάβει ο δημότης");
    return screen.shows().replace(/\s*\n\s*/gu, " ");
  };

  it("8.2: the review says by what a message goes, and that it may not arrive", async () => {
    await sends(["sms"]);
    expect(await review()).toContain("δεν μας έχει γράψει από εκεί: ίσως δεν φτάσει");
  });

  it("8.2: or that its channel is off, and there is no other way", async () => {
    await sends(["mail"]);
    expect(await review()).toContain(
      "το κανάλι είναι κλειστό (SMS): δεν έχουμε άλλη σίγουρη επαφή και δεν θα φτάσει",
    );
  });
});

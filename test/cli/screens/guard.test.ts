import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../../core/store.ts";
import { anna, petros, type TestDesk, testDesk } from "../../support/desk.ts";
import { screenOn, type TestScreen } from "../../support/screen.ts";
import { maria, settle } from "../../support/town.ts";

let desk: TestDesk;
let screen: TestScreen;

beforeEach(async () => {
  desk = await testDesk();
  await settle(desk, desk.clock);
  screen = await screenOn(desk, { as: maria });
});
afterEach(async () => {
  screen.close();
  await desk.close();
});

const events = async () => (await desk.store.verify()).checked;

describe("keys that were not meant", () => {
  it("does not obey a sentence that was typed into the wrong window", async () => {
    const before = await events();
    screen.burst("καλημέρα σας");
    expect(screen.shows()).toContain("Ήρθαν πολλά γράμματα μαζί:");
    expect(screen.shows()).toContain("καλημέρα σας");
    screen.press("enter");
    expect(screen.shows()).toContain("[1 Δικές μου");
    expect(await events()).toBe(before);
  });

  it("obeys it after all when the clerk says so", () => {
    screen.burst("jkjkjs");
    screen.types("χ");
    expect(screen.state().modes.at(-1)).toMatchObject({ is: "case", intent: { verb: "case.stage" } });
  });

  it("does nothing with pasted text where commands are expected, and says where text goes", () => {
    screen.send({ event: "paste", text: "rm -rf\nq" });
    expect(screen.shows()).toContain("Η επικόλληση εδώ δεν κάνει τίποτα.");
    expect(screen.state().quit).toBeNull();
  });

  it("keeps a pasted text safe and inside its field", async () => {
    screen.types("/");
    screen.send({ event: "paste", text: `\u001b[31mλακ\u202eκούβα\nστον ${"ω".repeat(300)}` });
    screen.press("home");
    expect(screen.shows()).toContain("φίλτρο: [31mλακκούβα στον");
    expect(screen.shows()).not.toMatch(/[\u001b\u202e]/u);
    screen.runOut("filter");
    await screen.until("καμία υπόθεση");
  });

  it("takes no key for a command while text is typed", () => {
    screen.types("/q;a");
    expect(screen.state().quit).toBeNull();
    expect(screen.shows()).toContain("φίλτρο: q;a");
  });
});

describe("leaving", () => {
  it("leaves with q, with the same key of the Greek layout, and with Ctrl-C from anywhere", () => {
    screen.types(";");
    expect(screen.state().quit).toBe(0);
  });

  it("answers 130 to Ctrl-C, also in the middle of a text", () => {
    screen.types("/abc");
    screen.press("interrupt");
    expect(screen.state().quit).toBe(130);
  });

  it("waits until a change is on the disk", async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
    let written = (): void => undefined;
    const { commit } = desk.store;
    desk.store.commit = async (change) => {
      await new Promise<void>((resolve) => (written = resolve));
      return commit(change);
    };
    screen.types("nΘα το δω αύριο");
    screen.press("enter");
    screen.press("interrupt");
    expect(screen.state().quit).toBeNull();
    expect(screen.shows()).toContain("Κλείνουμε μόλις γραφτεί η αλλαγή.");
    await expect.poll(() => (written(), screen.state().quit)).toBe(130);
  });
});

describe("a text that was begun", () => {
  beforeEach(async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
  });

  it("is kept when it is left, and both the case and the way to it are said", async () => {
    screen.types("rΈρχεται συνεργείο");
    screen.press("escape");
    expect(screen.shows()).toContain("✓ Το κείμενο κρατήθηκε. Με r συνεχίζετε από εκεί που μείνατε.");
    screen.press("escape");
    screen.types("j");
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
    expect(screen.shows()).not.toContain("Εδώ αφήσατε");
    screen.types("[");
    await screen.until("! Εδώ αφήσατε ένα κείμενο στη μέση. Με r συνεχίζετε.");
    screen.types("ρ");
    expect(screen.shows()).toContain("Έρχεται συνεργείο");
  });

  it.each([
    ["q", 0],
    [";", 0],
  ])("is not lost by %s: it is shown first, and Enter stays", (key, code) => {
    screen.types("nΘέλει γερανό");
    screen.press("escape", "escape");
    screen.types(key);
    const asked = screen.shows();
    expect(asked).toContain("Έχετε κείμενο που δεν στείλατε");
    expect(asked).toMatch(/\d{3}.\d{3}.\d{3} {2}σημείωση: «Θέλει γερανό»/u);
    expect(asked).toContain("Enter μένω εδώ  q έξοδος");
    screen.press("enter");
    expect(screen.state().quit).toBeNull();
    expect(screen.shows()).toContain("ΟΥΡΑ");
    screen.types(key);
    screen.types(key);
    expect(screen.state().quit).toBe(code);
  });

  it("is not lost by Ctrl-C in the middle of it; a second one leaves with 130", () => {
    screen.types("rΤο ξέρουμε");
    screen.press("interrupt");
    expect(screen.state().quit).toBeNull();
    expect(screen.shows()).toContain("απάντηση στον δημότη: «Το ξέρουμε»");
    screen.press("escape");
    screen.types(" ήδη");
    expect(screen.shows()).toContain("Το ξέρουμε ήδη");
    screen.press("interrupt", "interrupt");
    expect(screen.state().quit).toBe(130);
  });

  it("is asked about no more once it was sent or wiped, and a path or number never is", async () => {
    screen.types("nΘέλει γερανό");
    screen.press("escape");
    screen.types("n");
    screen.press("enter");
    await screen.until("η σημείωση γράφτηκε");
    screen.types("rΠού;");
    screen.press("escape");
    screen.types("r");
    screen.press("wipe", "escape");
    expect(screen.shows()).not.toContain("Το κείμενο κρατήθηκε");
    screen.types("p/tmp/photo.jpg");
    screen.press("escape");
    screen.types("c6417");
    screen.press("escape", "escape");
    screen.types("q");
    expect(screen.state().quit).toBe(0);
  });

  it("is asked about when what was on its way is refused after Ctrl-C", async () => {
    const { commit } = desk.store;
    let refuse = (): void => undefined;
    desk.store.commit = async () => {
      await new Promise<void>((resolve) => (refuse = resolve));
      throw new StoreUnavailable("busy", null);
    };
    screen.types("nΘέλει γερανό");
    screen.press("enter", "interrupt");
    await expect.poll(() => (refuse(), screen.shows())).toContain("Έχετε κείμενο που δεν στείλατε");
    desk.store.commit = commit;
    expect(screen.state().quit).toBeNull();
  });
});

describe("trouble", () => {
  it("keeps the text when the database does not take it, and writes it once at the second try", async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
    const { commit } = desk.store;
    desk.store.commit = () => Promise.reject(new StoreUnavailable("busy", null));
    screen.types("nΘα το δω αύριο");
    screen.press("enter");
    await screen.until("Η αλλαγή δεν γράφτηκε: η βάση δεν απαντά.");
    expect(screen.shows()).toContain("Θα το δω αύριο");
    desk.store.commit = commit;
    const before = await events();
    screen.press("enter");
    await screen.until("η σημείωση γράφτηκε");
    expect(await events()).toBe(before + 1);
  });

  it("says that the disk is full, when it is", async () => {
    screen.press("enter");
    await screen.until("Πρωτόκολλο");
    desk.store.commit = () => Promise.reject(new StoreUnavailable("full", null));
    screen.types("nΤο είδε ο εργοδηγός");
    screen.press("enter");
    await screen.until("Η αλλαγή δεν γράφτηκε: ο δίσκος γέμισε.");
    expect(screen.shows()).toContain("Το είδε ο εργοδηγός");
  });

  it("tells an account that may only read why a key does nothing", async () => {
    screen.close();
    const reader = { ...anna, id: "staff-reader", login: "reader", roles: ["auditor" as const] };
    await desk.store.commit({ staff: [{ staff: reader, was: 0 }] });
    screen = await screenOn(desk, { as: reader });
    screen.types("a");
    await screen.until("! Ο λογαριασμός σας δεν μπορεί να το κάνει αυτό.");
    expect(screen.shows()).toContain("ΟΥΡΑ");
  });

  it("says that a case which belongs to nobody reachable cannot be answered", async () => {
    const cats = await desk.as(petros).do("case.list", { text: "γάτες" });
    const number = "items" in cats ? cats.items[0]?.number : undefined;
    screen.types(`4/${number ?? ""}`);
    screen.press("enter");
    await screen.until("1 υπόθεση");
    screen.types("r");
    await screen.until("δεν έχουμε σε ποιον να γράψουμε");
  });
});

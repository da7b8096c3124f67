import { expect, test } from "vitest";
import { refuse } from "../../../core/refusal.ts";
import { type Asked, Dialogue } from "../../support/dialogue.ts";

const number = "417293613";
const yes = { kind: "token", token: `g:fixed-yes:${number}` } as const;
const no = { kind: "token", token: `g:fixed-no:${number}` } as const;

function refusing(refused: string) {
  return ({ name }: Asked): object => (name === "request.verdict" ? refuse(refused) : { full: false });
}

test("yes said twice is thanked twice and changes nothing", () => {
  const chat = new Dialogue("telegram", { answer: refusing("already-told") });
  expect(chat.say(yes).text).toContain("Ευχαριστούμε");
});

test("a button of an older closing says that the case is open now", () => {
  const chat = new Dialogue("telegram", { answer: refusing("not-closed") });
  expect(chat.say(no).text).toContain("είναι ακόμα ανοιχτή");
  expect(new Dialogue("telegram", { answer: refusing("not-done") }).say(yes).text).toContain(
    "είναι ακόμα ανοιχτή",
  );
});

test("after the days are over, «όχι» leads to a new report", () => {
  const chat = new Dialogue("telegram", { answer: refusing("too-late") });
  expect(chat.say(no).text).toContain("Γράψτε μας τι βλέπετε τώρα");
});

test.each([
  ["ακυρώστε το", ["request.withdraw"]],
  ["ναι, ακυρώστε το", ["request.withdraw"]],
  ["κρατήστε το", []],
  ["οι υποθέσεις μου", []],
])("where a withdrawal is asked about, «%s» answers that", (said, done) => {
  const chat = new Dialogue("telegram");
  chat.say({ kind: "token", token: `g:withdraw:${number}` });
  chat.say(said);
  expect(chat.deeds.map(({ name }) => name).filter((name) => name === "request.withdraw")).toEqual(done);
});

test("a case is withdrawn only after one more question", () => {
  const chat = new Dialogue("telegram");
  const asked = chat.say({ kind: "token", token: `g:withdraw:${number}` });
  expect(asked.text).toContain("Να κλείσουμε την υπόθεση");
  expect(chat.deeds).toEqual([]);
  expect(chat.press(asked, "Ναι").text).toContain("Κλείσαμε την υπόθεση");
  expect(chat.deeds).toEqual([{ name: "request.withdraw", given: { number } }]);
});

test("«όχι» to the withdrawal leaves the case alone", () => {
  const chat = new Dialogue("telegram");
  chat.press(chat.say({ kind: "token", token: `g:withdraw:${number}` }), "Όχι");
  expect(chat.deeds).toEqual([]);
});

test("the answer of a question that is closed meanwhile is not lost in silence", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say({ kind: "token", token: `g:answer:${number}` }).text).toContain("Αυτό το έχουμε ήδη");
});

test("after a reopening a photo goes to the same case, and «τίποτα άλλο» ends it", () => {
  const chat = new Dialogue("telegram");
  chat.say(no);
  chat.say({ kind: "files", files: ["f1"], caption: "να τη", seconds: null, tooBig: false });
  expect(chat.deeds.at(-1)).toEqual({
    name: "request.write",
    given: { number, text: "να τη", files: ["f1"] },
  });
  const other = new Dialogue("telegram");
  other.press(other.say(no), "Τίποτα άλλο");
  expect(other.step).toBe("home.menu");
});

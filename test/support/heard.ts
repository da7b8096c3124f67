import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Choosable, Meaning } from "../../core/hearing/choosable.ts";
import { intentIn, matchIn, offeredIn } from "../../core/request/match-in.ts";
import { readReply } from "../../core/hearing/reply.ts";
import { parseTracking } from "../../core/number/tracking.ts";
import { parsePlace } from "../../core/municipality/point-in-text.ts";
import { placeInWords } from "../../core/municipality/place-in-words.ts";
import { chios } from "./chios.ts";
import { fold } from "../../core/greek/fold.ts";

/** Of `later` and `whole` there are replies only. */
export type Part =
  "learning" | "trial" | "fresh" | "later" | "towns" | "sealed" | "again" | "last" | "whole" | "told";
export type Heard = { sentence: string; expected: string; got: string };

/** The lines of a file of sentences, each cut at its tabs. */
export function sentences(part: Part, name: string): string[][] {
  const path = join(import.meta.dirname, "../../test/fixtures/hearing", part, `${name}.tsv`);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

const option = (id: string, digit: string, labels: string, means?: Meaning): Choosable => ({
  id,
  digit,
  words: labels.split("|").map(fold),
  ...(means !== undefined && { means }),
});

/** What is on offer at each question, as the dialogues offer it. */
export const questions: Record<string, readonly Choosable[]> = {
  send: [
    option("send", "1", "Ναι, στείλτε το|να το στείλουμε|Yes, send it", "send"),
    option(
      "text",
      "2",
      "Διορθώνω τα λόγια|άλλο κείμενο, αυτά που έγραψα, να τα ξαναγράψω, την περιγραφή, το μήνυμα|Change the text",
    ),
    option("category", "3", "Διορθώνω το είδος|άλλο είδος, κατηγορία|Change the kind"),
    option("place", "4", "Διορθώνω το σημείο|άλλο σημείο, μέρος, διεύθυνση, τοποθεσία|Change the place"),
  ],
  photo: [option("none", "1", "Χωρίς φωτογραφία|Without a photo", "none")],
  fixed: [
    option("yes", "1", "Ναι, έγινε|Yes, it is fixed", "done"),
    option("no", "2", "Όχι, υπάρχει ακόμα|No, it is still there", "undone"),
  ],
  place: [option("unknown", "1", "Δεν ξέρω|I do not know", "unknown")],
  category: [
    option("c-potholes", "1", "Λακκούβες και οδόστρωμα|λακκούβα ή χαλασμένο δρόμο"),
    option("c-street-lights", "2", "Φωτισμός δρόμου|φωτισμό δρόμου"),
    option("c-pavements", "3", "Πεζοδρόμια|σπασμένο πεζοδρόμιο"),
    option("c-bins", "4", "Κάδοι απορριμμάτων|κάδο απορριμμάτων"),
    option("other", "5", "Κάτι άλλο|Something else", "other"),
    option("more", "6", "Περισσότερα|άλλα θέματα|τα υπόλοιπα, κι άλλα, παρακάτω, τα επόμενα, η συνέχεια"),
  ],
  withdraw: [
    option("yes", "1", "Ναι|ακυρώστε το, κλείστε το, σταματήστε|Yes", "yes"),
    option("no", "2", "Όχι|κρατήστε το|No", "no"),
  ],
  resume: [
    option("=resume", "1", "Συνεχίζω|Συνέχεια|Go on", "yes"),
    option("fresh", "2", "Όχι, κάτι νέο|κάτι άλλο, άλλο πράγμα, από την αρχή|No, something new", "no"),
  ],
  which: [
    option("c1", "1", "Φωτισμός, Ερμού 5|σβηστή λάμπα"),
    option("c2", "2", "Κάδοι, Αγορά|κάδος απορριμμάτων"),
    option("new", "3", "Είναι κάτι νέο|κάτι νέο|It is something new", "other"),
  ],
  day: [
    option("d1", "1", "Τετάρτη 25 Νοεμβρίου"),
    option("d2", "2", "Πέμπτη 26 Νοεμβρίου"),
    option("d3", "3", "Τρίτη 1 Δεκεμβρίου"),
    option("d4", "4", "Τετάρτη 2 Δεκεμβρίου"),
    option("d5", "5", "Πέμπτη 3 Δεκεμβρίου"),
    option("d6", "6", "Τρίτη 8 Δεκεμβρίου"),
  ],
  hour: [
    option("t1", "1", "Τετάρτη 25 Νοεμβρίου, 17:40"),
    option("t2", "2", "Πέμπτη 26 Νοεμβρίου, 10:00"),
    option("t3", "3", "Τρίτη 1 Δεκεμβρίου, 10:00"),
    option("other", "4", "Άλλη ημέρα|Another day", "other"),
  ],
  number: [option("unknown", "1", "Οι υποθέσεις μου|My cases", "unknown")],
  near: [
    option("yes", "1", "Ναι, να μου γράφετε|το ίδιο είναι, γράψτε και σε εμένα|Yes, write to me", "yes"),
    option("no", "2", "Όχι, είναι άλλο|δεν είναι το ίδιο, διαφορετικό|No, it is another one", "no"),
  ],
  sign: [
    option("sign", "1", "Υπογράφω|I sign", "yes"),
    option("named", "2", "Υπογράφω με το όνομά μου|να φαίνεται και το όνομά σας|I sign with my name"),
    option("no", "3", "Όχι τώρα|άλλη φορά, αργότερα, να το σκεφτώ|Not now", "no"),
  ],
  confirm: [
    option("yes", "1", "Ναι, κλείστε το|Yes, book it", "yes"),
    option("no", "2", "Όχι|να το αφήσουμε|No", "no"),
  ],
  drop: [
    option("no", "1", "Όχι, το κρατώ|No, I keep it", "no"),
    option("yes", "2", "Ναι, ακυρώστε το|Yes, cancel it", "yes"),
  ],
  way: [
    option(
      "video",
      "1",
      "Με βιντεοκλήση|βίντεο, κάμερα, οθόνη, υπολογιστή, ίντερνετ, να σας βλέπω|By video call",
    ),
    option(
      "phone",
      "2",
      "Στο τηλέφωνο|πάρτε με τηλέφωνο, καλέστε με, από το σταθερό, από το κινητό, απλή κλήση|By telephone|call me, ring me",
    ),
  ],
  pass: [option("yes", "1", "Ναι, δώστε το|Yes, please", "send"), option("no", "2", "Όχι|No", "no")],
};

/** How each sentence of the replies is read, beside what it was to be. */
export function repliesHeard(part: Part): Heard[] {
  return sentences(part, "replies").map(([question = "", expected = "", sentence = ""]) => ({
    sentence: `${question}: ${sentence}`,
    expected,
    got: replyTo(question, sentence, expected),
  }));
}

function replyTo(question: string, sentence: string, expected: string): string {
  const number = question === "number" ? parseTracking(sentence) : undefined;
  if (number !== undefined) return number;
  const reply = readReply(sentence, questions[question] ?? []);
  // A yes that says more is understood, and what it says is kept.
  if (reply.kind === "option")
    return reply.rest !== undefined && expected === "content" ? expected : reply.id;
  if (reply.kind === "global") return `global:${reply.global}`;
  if (reply.kind === "text") return meantIn(question, sentence) ?? "content";
  if (reply.said === "later" && expected === "yes") return expected;
  if (question === "place" && reply.said !== "done") return "unclear";
  return (question === "category" && reply.said === "unclear" && meantIn(question, sentence)) || reply.said;
}

/** The kinds of problem that a question offers, which the folder knows by many words. */
const kinds: Record<string, Readonly<Record<string, string>>> = {
  category: Object.fromEntries(
    chios.categories.filter(({ id }) => id !== "other").map(({ id }) => [id, `c-${id}`]),
  ),
  which: { "street-lights": "c1", bins: "c2" },
};

function meantIn(question: string, sentence: string): string | undefined {
  const offered = kinds[question];
  const meant = offered && offeredIn(chios, sentence, Object.keys(offered));
  return meant === undefined ? undefined : offered?.[meant];
}

/** What each sentence that was written at home is for; neither of somebody else's matters nor of several at once. */
export function intentsHeard(part: Part): Heard[] {
  return sentences(part, "intents")
    .filter(([expected]) => expected !== "authority" && expected !== "several")
    .map(([expected = "", sentence = ""]) => ({ sentence, expected, got: intentOf(sentence) }));
}

function intentOf(sentence: string): string {
  const reply = readReply(sentence, []);
  if (reply.kind === "global") return reply.global;
  return intentIn(chios, sentence) ?? (reply.kind === "said" ? "nonsense" : "problem");
}

/** The category that is chosen without asking for each sentence; «unsure» where the resident is asked. */
export function categoriesHeard(part: Part): Heard[] {
  return sentences(part, "categories").map(([expected = "", sentence = ""]) => {
    const { best, sure } = matchIn(chios, sentence);
    return { sentence, expected, got: sure && best !== undefined ? best : "unsure" };
  });
}

/** How the fixtures write a point. */
const point = /^-?\d+\./u;
const centre = { lat: 38.3687, lon: 26.1358 };

/** The point of each message that has one, to some ten metres, and of each that only looks like it. */
export function pointsHeard(part: Part): Heard[] {
  return sentences(part, "places")
    .filter(([expected = ""]) => expected === "none" || point.test(expected))
    .map(([expected = "", sentence = ""]) => {
      const got = parsePlace(sentence, centre);
      const [lat, lon] = expected.split(",").map(Number);
      const isThere = got !== undefined && near(got.lat, lat) && near(got.lon, lon);
      const said = got === undefined ? "none" : `${got.lat},${got.lon}`;
      return { sentence, expected, got: isThere ? expected : said };
    });
}

/** The place in words that each sentence names, without «οδός», which the folder leaves out. */
export function placesHeard(part: Part): Heard[] {
  return sentences(part, "places")
    .filter(
      ([expected = "", sentence = ""]) => !point.test(expected) && !/https?:|\d[.,]\s?\d/u.test(sentence),
    )
    .map(([expected = "", sentence = ""]) => ({
      sentence,
      expected: expected.replace(/^Οδός /u, ""),
      got: placeInWords(chios, sentence)?.name ?? "none",
    }));
}

const near = (a: number, b: number | undefined): boolean => Math.abs(a - (b ?? NaN)) < 0.001;

export const missed = (heard: readonly Heard[]): Heard[] =>
  heard.filter(({ expected, got }) => got !== expected);

/** The share that was heard right, from 0 to 1. */
export const rightShare = (heard: readonly Heard[]): number => 1 - missed(heard).length / heard.length;

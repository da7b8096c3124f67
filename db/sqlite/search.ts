import { setImmediate as turn } from "node:timers/promises";
import type Database from "better-sqlite3";
import { openStatuses } from "../../core/case/status.ts";
import type { Case } from "../../core/cases.ts";
import { words } from "../../core/greek/fold.ts";
import { phoneticKeys } from "../../core/greek/greeklish.ts";
import { stem } from "../../core/greek/stem.ts";
import { remembered } from "../../core/hearing/remembered.ts";
import type { Cursor } from "../../core/page-mark.ts";
import type { QueueQuery } from "../../core/store.ts";
import { codecOf } from "../kinds/all.ts";
import { all, type Piece, planOf, statusesOf } from "./filters.ts";
import { patiently } from "./patient.ts";
import { preparing } from "./statements.ts";

const mostCharacters = 2000;
const mostSaid = 6000;
const mostSounds = 2;
const mostWords = 10_000;
const longestWord = 40;
const shortestStem = 4;
const shortestPrefix = 3;
const foundInStep = 250;

/**
 * The folded words under which a case is found, each once: its text and its address, as far as 2,000 characters, and
 * what was `said` of it besides, by whom it is among that. Behind them stands how they sound without their endings, and stands what lists are narrowed by, so that a rare department is not looked for among all cases with a common word.
 */
export function searchWords(one: Case, said: readonly string[] = []): string {
  const { stage, department, category, channel, handler } = one;
  const codec = codecOf(one.kind);
  const whole = [codec.wordsOf(one).slice(0, mostCharacters), said.join(" ").slice(0, mostSaid)];
  const words = new Set(whole.flatMap(cut));
  const sounds = new Set([...words].flatMap((word) => soundsOf(word).slice(0, mostSounds)));
  const isOpen = openStatuses.includes(codec.statusOf(one));
  const known = [isOpen ? open : shut, fact("stage", stage), fact("channel", channel)];
  known.push(fact("handler", handler ?? nobody));
  if (department !== null) known.push(fact("department", department));
  if (category !== null) known.push(fact("category", category));
  return [...words, ...sounds, ...known].join(" ");
}

/**
 * A word that nobody can type, because folding leaves only letters and digits. It is one character of Unicode's private
 * plane, too short for the indexes of prefixes, which it would double; where two facts share one, the rows decide.
 */
function fact(kind: string, value: string): string {
  const letters = Buffer.from(`${kind} ${value}`);
  return String.fromCodePoint(0xf0000 + letters.reduce((sum, letter) => (sum * 31 + letter) % 0x10000, 0));
}

/** Short forms that people write, and the word whose sound they have too. */
const shortForms = new Map([
  ["λεωφ", "λεωφορος"],
  ["λ", "λεωφορος"],
  ["πλ", "πλατεια"],
  ["αγ", "αγιος"],
  ["τηλ", "τηλεφωνο"],
  ["δημ", "δημοτικο"],
  ["γυμν", "γυμνασιο"],
  ["οικ", "οικισμος"],
]);

/**
 * How a word sounds without its ending, in Greek or in Latin letters: two characters that nobody can type, too few for the
 * indexes of prefixes. Two sounds have the same once in some billions.
 */
const soundsOf = remembered(mostWords, (word): readonly string[] => {
  const whole = shortForms.get(word) ?? word;
  if (whole.length < shortestStem || /\p{N}/u.test(whole)) return [];
  return [...new Set(phoneticKeys(whole).map(stem))].map(
    (key) => `${private16(key, 31)}${private16(key, 131)}`,
  );
});

function private16(key: string, by: number): string {
  return String.fromCodePoint(
    0x100000 + Buffer.from(key).reduce((sum, letter) => (sum * by + letter) % 0xfffd, 7),
  );
}

const nobody = "";
const [open, shut] = [fact("open", "yes"), fact("open", "no")];

/** What the index knows of a query's filters; the rows themselves decide. */
function factsOf(query: QueueQuery): string[] {
  const { department, category, channel, handler } = query;
  const facts = standingFacts(query);
  if (department !== undefined) facts.push(fact("department", department));
  if (category !== undefined) facts.push(fact("category", category));
  if (channel !== undefined) facts.push(fact("channel", channel));
  if (handler !== undefined) facts.push(fact("handler", handler ?? nobody));
  return facts;
}

function standingFacts(query: QueueQuery): string[] {
  const wanted = statusesOf(query);
  const isOpen = wanted.every((status) => openStatuses.includes(status));
  const isShut = !wanted.some((status) => openStatuses.includes(status));
  const facts = wanted.length === 0 || isOpen === isShut ? [] : [isOpen ? open : shut];
  const { stages = [] } = query;
  if (stages.length > 0) facts.push(`(${stages.map((stage) => fact("stage", stage)).join(" OR ")})`);
  return facts;
}

/** Which cases are looked at: those from `from` on and before `before`. */
type Within = { from: number; before: number; limit: number };
type Asked = { after: Cursor | null; limit: number; casesInStep: number };

/**
 * The cases that hold all of the words, each as the beginning of a word, or whose number begins with these digits, or,
 * where no words are given, to which all filters apply;
 * newest first, because a rank would have to look at all of them. Others are served between steps, and a step ends after
 * `casesInStep` cases; each costs rare words as much as all of them together, so that few large ones are best.
 */
export function found(db: Database.Database): (query: QueueQuery, asked: Asked) => Promise<Cursor[]> {
  const prepared = preparing(db);
  const newest = db.prepare<[], number>("select max(seq) from cases").pluck();
  const look = async (piece: Piece | null): Promise<number[]> => {
    if (piece === null) return [];
    const rows = await patiently(() => prepared<{ seq: number }>(piece.sql).all(...piece.values));
    return rows.map(({ seq }) => seq);
  };

  return async (query, { after, limit, casesInStep }) => {
    const start = after?.seq ?? (await patiently(() => newest.get() ?? 0)) + 1;
    const within = { from: 1, before: start, limit };
    const numbered = [await look(byNumber(query, within)), await look(byProtocol(query, within))];
    const seqs = new Set(numbered.flat());
    for (let before = start, left = limit; before > 1 && left > 0;) {
      if (before < start) await turn();
      const from = Math.max(1, before - casesInStep);
      const most = Math.min(left, foundInStep);
      const step = await look(byWords(query, { from, before, limit: most }));
      for (const seq of step) seqs.add(seq);
      left -= step.length;
      before = (step.length < most ? undefined : step.at(-1)) ?? from;
    }
    const newestFirst = [...seqs].sort((a, b) => b - a).slice(0, limit);
    return newestFirst.map((seq) => ({ key: 0, seq }));
  };
}

/**
 * Words that half of all cases have, and how people greet: beside another they say nothing, and take as long as all the
 * others together.
 */
const small = new Set(
  words(`και κι να το τα τη την τον του της των ο η οι στο στη στην στον στα στις στους με σε για απο που ειναι εχει σας
  μας δεν θα μια ενα εναν καλημερα καλησπερα γεια παρακαλω kai na to ta ti tin ton tou tis ths twn o i sto sti sth
  stin sthn ston sta me se gia apo pou einai exei den tha mia ena enan kalimera kalhmera kalispera kalhspera geia
  parakalo parakalw`),
);

/** So many words that tell something are a sentence, in which words from so many letters on are written whole. */
const sentence = { words: 4, letters: 5 };

/** The words of a text that say something, each with the ways in which it may stand in the index. */
function asked(typed: readonly string[]): string[] {
  const telling = typed.filter((word) => !small.has(word));
  const some = telling.length === 0 ? typed : telling;
  const isWhole = (word: string, at: number) =>
    // The last one may still be on its way.
    some.length >= sentence.words && word.length >= sentence.letters && at < some.length - 1;
  return some.map((word, at) => {
    const sounds = soundsOf(word);
    // Whatever begins so is many lists of cases, how it sounds is one.
    return anyOf(sounds.length > 0 && isWhole(word, at) ? sounds : [begun(word), ...sounds]);
  });
}

function begun(word: string): string {
  return word.length < shortestPrefix ? `"${word}"` : `"${word}"*`;
}

function anyOf(ways: readonly string[]): string {
  return ways.length === 1 ? (ways[0] ?? "") : `(${ways.join(" OR ")})`;
}

/** Null when there is no word to look for in a text; without a text what the index knows of the filters is looked for. */
export function byWords(query: QueueQuery, { from, before, limit }: Within): Piece | null {
  const typed = cut(query.text ?? "");
  if (typed.length === 0 && query.text !== undefined) return null;
  const words = asked(typed);
  const match = [...words, ...factsOf(query)].join(" AND ");
  const where = filters(query);
  // The driver binds every number as a real one, and the index passes over a limit that is not an integer.
  return {
    sql: `select search.rowid as seq from search cross join cases on seq = search.rowid
      where search match ? and search.rowid >= cast(? as integer) and search.rowid < cast(? as integer)
      and ${where.sql} order by search.rowid desc limit ?`,
    values: [match, from, before, ...where.values, limit],
  };
}

/** Null unless the text is three to nine digits, in groups or not. */
export function byNumber(query: QueueQuery, { from, before, limit }: Within): Piece | null {
  const digits = (query.text ?? "").replace(/[\s.,·/_-]/gu, "");
  if (!/^[1-9]\d{2,8}$/.test(digits)) return null;
  const rest = 10 ** (9 - digits.length);
  const lowest = Number(digits) * rest;
  const where = filters(query);
  return {
    sql: `select seq from cases indexed by cases_number
      where number between ? and ? and seq >= ? and seq < ? and ${where.sql} order by seq desc limit ?`,
    values: [lowest, lowest + rest - 1, from, before, ...where.values, limit],
  };
}

/** Null unless the text is a number of the register: 2080, 2080/2026, 2080/26-11-2026 or 2026-2080. */
export function byProtocol(query: QueueQuery, { from, before, limit }: Within): Piece | null {
  const text = (query.text ?? "").trim();
  const whole = /^(\d{1,7})(?:\s*[/-]\s*(?:\d{1,2}[-/.]\d{1,2}[-/.])?(\d{4}))?$/u.exec(text);
  const turned = /^(\d{4})-(\d{1,7})$/u.exec(text);
  const [no, year] = turned === null ? [whole?.[1], whole?.[2]] : [turned[2], turned[1]];
  if (no === undefined) return null;
  const where = filters(query);
  const years = `with recursive years (year) as (select max(protocol_year) from cases
    union all select year - 1 from years where year > (select min(protocol_year) from cases))`;
  return {
    sql: `${years} select seq from years cross join cases indexed by cases_protocol
      where protocol_year = year and protocol_no = ? and seq >= ? and seq < ?
      and ${year === undefined ? "true" : "year = ?"} and ${where.sql} order by seq desc limit ?`,
    values: [Number(no), from, before, ...(year === undefined ? [] : [Number(year)]), ...where.values, limit],
  };
}

function filters(query: QueueQuery): Piece {
  const { lead, rest, statuses } = planOf(query);
  const marks = statuses.map(() => "?").join(", ");
  return all([{ sql: `status in (${marks})`, values: [...statuses] }, ...lead, ...rest]);
}

function cut(text: string): string[] {
  return words(text).map((word) => word.slice(0, longestWord));
}

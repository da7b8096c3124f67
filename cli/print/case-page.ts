import type { Case } from "../../core/cases.ts";
import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { steady } from "./steady.ts";
import { kindOf } from "../kinds.ts";
import { channelWords } from "../words/channels.ts";
import { fileWords, kindWords, noticeWords, showWords } from "../words/show.ts";
import { say, type Words } from "../words/words.ts";
import { stamp } from "./dates.ts";
import { explained } from "./explained.ts";
import type { CasePage } from "./facts.ts";
import { wordsOf } from "./said.ts";
import { type Line, styled, textOf } from "./paint.ts";
import { actorName, eventSentence } from "./timeline.ts";
import { shorten, width, wrap } from "./width.ts";

const labelWidth = 13;
const readable = 100;

/** A whole case for the terminal: facts, due dates with their article, timeline, files, notices. */
export function casePage(page: CasePage, columns: number): Line[] {
  const wide = Math.min(columns, readable);
  const { case: one, language } = page;
  const number = styled("bold", groupTracking(one.number));
  const stage = kindOf(one).stage(one)[language];
  const isNarrow = wide < width(textOf(number)) + width(stage) + 2;
  return [
    ...(isNarrow ? [[number], [styled("cyan", stage)]] : [[number, "  ", styled("cyan", stage)]]),
    [],
    ...caseText(one, wide, language),
    [],
    ...caseFacts(page, wide),
    ...caseHistory(page, wide),
    ...caseFiles(page, wide),
    ...caseNotices(page, wide),
  ];
}

/** What the resident wrote. */
export function caseText(one: Case, wide: number, language: Language): Line[] {
  const said = kindOf(one).says(one, language);
  return wrap(steady(said, { lines: true }), wide).map((line): Line => [line]);
}

/** Place, people and due dates, one below the other; `without` leaves out what stands elsewhere already. */
export function caseFacts(page: CasePage, wide: number, without: readonly Words[] = []): Line[] {
  return kindOf(page.case)
    .facts(page)
    .filter(([label]) => !without.includes(label))
    .flatMap(([label, value]) => fact(label[page.language], value, wide));
}

/** What happened, in the order of the events, under its title. */
export function caseHistory(page: CasePage, wide: number): Line[] {
  return section(say(showWords.history, page.language), history(page, wide));
}

/** The files under their title; nothing where there are none. */
export function caseFiles(page: CasePage, wide: number): Line[] {
  const { language, case: one } = page;
  const [first] = page.files.flatMap(({ state }, index) => (state === "kept" ? [index + 1] : []));
  const how =
    first === undefined
      ? []
      : [[styled("dim", "→ "), styled("cyan", `dimos case file ${one.number} ${first}`)]];
  return section(say(showWords.files, language), [...files(page, wide), ...how]);
}

/** The messages that went out, under their title; nothing where there are none. */
export function caseNotices(page: CasePage, wide: number): Line[] {
  return section(say(showWords.notices, page.language), notices(page, wide));
}

function fact(label: string, value: string, wide: number): Line[] {
  return explained([styled("dim", label)], steady(value), { column: labelWidth, columns: wide });
}

function section(title: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [[], [styled("bold", title)], ...lines];
}

function history({ events, files: kept, names, language }: CasePage, wide: number): Line[] {
  const file = (id: string) => kept.find((each) => each.id === id)?.name ?? id.slice(0, 8);
  return events.flatMap(({ at, by, event }) => {
    const sentence = steady(eventSentence(event, { names, language, file }));
    const who = `  ${steady(actorName(by, { names, language }))}`;
    const beside = wide - stampWidth >= leastBeside;
    const indent = beside ? stampWidth : 2;
    const room = Math.max(1, wide - indent);
    const lines = wrap(sentence, room);
    const fits = width((lines.at(-1) ?? "") + who) <= room;
    const told = fits ? lines : [...lines, ""];
    const rows = told.map((line, index): Line => {
      const start = index === 0 && beside ? [styled("dim", stamp(at)), "  "] : [" ".repeat(indent)];
      const end = index === told.length - 1 ? [styled("dim", fits ? who : shorten(who.trim(), room))] : [];
      return [...start, line, ...end];
    });
    return beside ? rows : [[styled("dim", stamp(at))], ...rows];
  });
}

const stampWidth = 18;
const leastBeside = 20;

function files({ files: kept, language }: CasePage, wide: number): Line[] {
  return kept.flatMap(({ name, kind, mime, size, state }, index): Line[] => {
    const what = [
      `${index + 1}  ${name ?? kindWords[kind][language]}`,
      mime,
      size === null ? null : bytes(size),
    ].filter((part) => part !== null);
    const file = steady(what.join(" · "));
    const stands = styled("dim", fileWords[state][language]);
    if (wide - stateWidth < leastBeside) return [[shorten(file, wide)], ["  ", stands]];
    return [[shorten(file, wide - stateWidth), "  ", stands]];
  });
}

const stateWidth = 20;

function notices({ notices: sent, language }: CasePage, wide: number): Line[] {
  return sent.flatMap(({ createdAt, channel, state, reply, why }): Line[] => {
    const where = `${channelWords[channel][language]}, ${noticeWords[state][language]}`;
    const said = state === "failed" && why !== null ? why : wordsOf(reply);
    const head = `${stamp(createdAt)}  ${where}`;
    const style = state === "failed" ? "red" : "dim";
    const room = wide - head.length - 2;
    if (room >= leastBeside) return [[styled(style, head), "  ", shorten(steady(said), room)]];
    const above = wrap(head, wide).map((line): Line => [styled(style, line)]);
    return [...above, ["  ", shorten(steady(said), wide - 2)]];
  });
}

function bytes(size: number): string {
  return size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

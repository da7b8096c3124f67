import { dangerBySigns, readDanger } from "../../../core/hearing/danger.ts";
import { readReply } from "../../../core/hearing/reply.ts";
import { buildLearned } from "../../../core/request/learned-matcher.ts";
import { intentIn } from "../../../core/request/match-in.ts";
import { buildMatcher } from "../../../core/request/matcher.ts";
import { chios } from "../../support/chios.ts";
import {
  categoriesHeard,
  type Heard,
  intentsHeard,
  type Part,
  pointsHeard,
  questions,
  repliesHeard,
  rightShare,
  sentences,
} from "../../support/heard.ts";
import type { Figure } from "../table.ts";

const parts = ["trial", "fresh", "towns", "sealed"] as const;
const ordinary = ["categories", "intents", "replies", "places", "two"] as const;
const rounds = 20;

/** How much of what residents write is understood, on sentences that nothing was learned from; and what it costs. */
export function understanding(): Promise<Figure[]> {
  return Promise.resolve([
    ...parts.flatMap(sharesOf),
    ...(["again", "last"] as const).flatMap(sharesOfTalk),
    ...sharesOfDanger("told"),
    ...(["again", "later", "whole"] as const).flatMap(sharesOfReplies),
    alarms(),
    ...costs(),
  ]);
}

function sharesOf(part: Part): Figure[] {
  const sure = categoriesHeard(part).filter(({ got }) => got !== "unsure");
  const meant = categoriesHeard(part).filter(({ expected }) => expected !== "none");
  return [
    ...sharesOfReplies(part),
    ...sharesOfTalk(part),
    figure(`Category right when sure, ${part}`, rightShare(sure), { of: sure.length, least: 97 }),
    figure(`Category sure and right, ${part}`, rightShare(meant), { of: meant.length, least: 85 }),
    ...byWordsAlone(part),
  ];
}

/** What is danger, and what is no report. */
function sharesOfTalk(part: Part): Figure[] {
  const others = intentsHeard(part).filter(({ expected }) => expected !== "problem");
  return [
    ...sharesOfDanger(part),
    figure(`Intents right, ${part}`, rightShare(intentsHeard(part)), {
      of: intentsHeard(part).length,
      least: 90,
    }),
    figure(`Others that become reports, ${part}`, share(others, isReport), { of: others.length, most: 0 }),
  ];
}

function sharesOfDanger(part: Part): Figure[] {
  const dangers = sentences(part, "danger").map(([kind = "", text = ""]) => ({
    real: kind !== "none",
    seen: readDanger(text) !== undefined,
    bySigns: dangerBySigns(text) !== undefined,
  }));
  const real = dangers.filter((each) => each.real);
  const harmless = dangers.filter((each) => !each.real);
  const seen = ({ seen: is }: { seen: boolean }) => is;
  const bySigns = ({ bySigns: is }: { bySigns: boolean }) => is;
  return [
    figure(`Dangers seen, ${part}`, share(real, seen), { of: real.length, least: 100 }),
    figure(`  by signs alone, ${part}`, share(real, bySigns), { of: real.length }),
    figure(`Taken for danger, ${part}`, share(harmless, seen), { of: harmless.length, most: 10 }),
    figure(`  by signs alone, ${part}`, share(harmless, bySigns), { of: harmless.length }),
  ];
}

/** Of all that is no danger and does not look like one: reports, questions, answers, places. */
function alarms(): Figure {
  const all = ([...parts, "again", "last", "later", "whole"] as const)
    .flatMap((part) => ordinary.flatMap((name) => sentences(part, name)))
    .map((columns) => columns.at(-1) ?? "");
  const alarmed = share(all, (text) => readDanger(text) !== undefined);
  return figure("Other sentences taken for danger", alarmed, { of: all.length, most: 3 });
}

/** What only some parts have sentences of. */
function sharesOfReplies(part: Part): Figure[] {
  const [replies, points] = [repliesHeard(part), pointsHeard(part)];
  if (replies.length === 0) return [];
  const understood = figure(`Replies understood, ${part}`, rightShare(replies), {
    of: replies.length,
    least: 95,
  });
  if (points.length === 0) return [understood];
  return [
    understood,
    figure(`Points of links, ${part}`, rightShare(points), { of: points.length, least: 96 }),
  ];
}

const isReport = ({ got }: Heard): boolean => got === "problem";

/** What the words of the folder do without its examples. */
function byWordsAlone(part: Part): Figure[] {
  const match = buildMatcher(chios.categories);
  const heard = sentences(part, "categories").map(([expected = "", text = ""]) => ({
    expected,
    ...match(text),
  }));
  const sure = heard.filter((each) => each.sure);
  const meant = heard.filter(({ expected }) => expected !== "none");
  const isRight = ({ expected, best, sure: isSure }: (typeof heard)[number]) => isSure && best === expected;
  return [
    figure(`  by the words alone, right when sure, ${part}`, share(sure, isRight), { of: sure.length }),
    figure(`  by the words alone, sure and right, ${part}`, share(meant, isRight), { of: meant.length }),
  ];
}

function share<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.filter(is).length / all.length;
}

function figure(name: string, value: number, given: { of: number; least?: number; most?: number }): Figure {
  const { of, least, most } = given;
  const aim =
    least === undefined && most === undefined
      ? null
      : { of: "value" as const, ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  return { name, value: value * 100, unit: "%", limit: { name: `of ${of} sentences`, value: 100 }, aim };
}

/** Processor time of one message and of learning, and the memory of what was learned. */
function costs(): Figure[] {
  const texts = sentences("trial", "categories").map(([, text = ""]) => text);
  const before = memory();
  const begun = process.cpuUsage();
  const match = buildLearned(chios.categories, { facts: chios.facts ?? [] });
  const built = cpuSince(begun);
  const taken = memory() - before;
  const each = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const text of texts) {
      readDanger(text);
      readReply(text, questions["send"] ?? []);
      intentIn(chios, text);
      match(text);
    }
  const decision = cpuSince(each) / rounds / texts.length;
  const most = (value: number) => ({ most: value, of: "value" }) as const;
  const limit = { name: "of processor time", value: 1 };
  return [
    { name: "One message read whole", value: decision, unit: "ms", limit, aim: most(3) },
    { name: "Learning the folder's examples", value: built, unit: "ms", limit, aim: most(150) },
    {
      name: "What was learned",
      value: taken,
      unit: "MB",
      limit: { name: "of memory", value: 1 },
      aim: most(40),
    },
  ];
}

const cpuSince = (begun: NodeJS.CpuUsage): number => process.cpuUsage(begun).user / 1000;

/** What is in use, in millions of bytes; as much more as was not collected yet. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

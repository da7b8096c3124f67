import { filesAtMost } from "../allowance.ts";
import { askNear, takeNear } from "./report-near.ts";
import { matchIn } from "../match-in.ts";
import { line } from "../../wording/line.ts";
import { type Context, flow, type Input, type Move, type Step } from "../../conversation/flow.ts";
import { answerLines } from "./answer-lines.ts";
import { categoryStep, emergencyIn } from "./report-category.ts";
import { empty, type ReportSlots, reportSlots } from "./report-slots.ts";
import { numberPrompt, takeNumberRead } from "./number-read.ts";
import { askPlace, askWhat, placeIn, saysWhere, unclearReport, withWords } from "./report-place.ts";
import { reportWords } from "../words/report.ts";
import { askedAside } from "./asked.ts";
import { besideAnswer } from "./beside-answer.ts";
import { aside, isStreet, noProblemIn } from "./no-problem.ts";
import { takePlace, takePoint } from "./report-placed.ts";
import { isNoReport, meaningful, textLimit } from "./report-text.ts";
import { corrected } from "./report-correct.ts";
import { partsOf } from "./two-problems.ts";
import { left, missing, onward, open } from "./report-onward.ts";
import { askPhoto, confirmPrompt, donePrompt, thanked, unlessEnough } from "./report-summary.ts";
import { cut } from "../../text/cut.ts";

/** Less than this is a cough, or a key that was held. */
const audibleSeconds = 3;
/** A problem, its place and its photo, in whatever order they come; it asks only for what is still missing. */
export const report = flow<ReportSlots>({
  id: "report",
  version: 1,
  doors: [
    {
      label: "home.report",
      menu: true,
      key: { digit: "1", brief: "home.report.brief" },
      command: "new",
      words: ["νέο πρόβλημα", "πρόβλημα"],
      links: ["new", "report"],
      as: "",
    },
  ],
  claims: "the rest",
  keepsDraft: true,
  looksUp: true,
  slots: reportSlots,
  start: (input, context) => {
    const move = begun(input, context);
    // Advice («καλέστε το 112») is no case, and is given to everybody.
    return move.move === "end" ? move : unlessEnough(move, empty, context);
  },
  // Somebody who goes back to change a word has sent the photos all the same.
  keep: (earlier, { files, full }) => ({ ...earlier, files, full }),
  corrected: (at, { before, now }) =>
    at.text?.includes(before) === true
      ? {
          ...at,
          text: cut(
            at.text.replace(before, () => now),
            textLimit,
          ),
          second: at.second !== null && now.includes(at.second.text) ? at.second : null,
        }
      : undefined,
  steps: {
    what: guarded({ ask: askWhat, take: takeWhat }),
    category: guarded({
      ask: categoryStep.ask,
      take: (input, at, context) => withCategory(categoryStep.take(input, at, context), context),
    }),
    place: guarded({ ask: askPlace, take: takePlace }),
    near: guarded({ ask: askNear, take: (input, at, context) => takeNear(input, at, { context, onward }) }),
    photo: guarded({ ask: askPhoto, take: takePhoto }),
    confirm: guarded({ ask: confirmPrompt, take: takeConfirm }),
    done: { ask: donePrompt, take: takeNumberRead },
    number: { ask: numberPrompt, take: takeNumberRead },
  },
});

function begun(input: Input, context: Context): Move<ReportSlots> {
  if (input.kind === "start") return { move: "go", step: "what", slots: empty };
  const apart = input.kind === "text" ? input.apart : undefined;
  const known = apart && { ...apart, agreed: true, photoDone: true };
  const at = { ...empty, warned: "warned" in input && input.warned === true, ...known };
  const move = gathered(input, at, context) ?? takeWhat(input, at, context);
  return move.move === "again" ? { ...move, move: "go", step: "what", slots: move.slots ?? empty } : move;
}

/** Every step takes places and files when they come, and the end of a call. */
function guarded(step: Step<ReportSlots>): Step<ReportSlots> {
  return {
    ask: step.ask,
    take: (input, at, context) =>
      unwritten(input, at, context) ??
      gathered(input, at, context) ??
      askedAside(input, { at, context }, (rest) => step.take(rest, at, context)) ??
      step.take(input, at, context),
  };
}

/** Of what is to make no case a report takes where it is, if that was asked. */
function unwritten(input: Input, at: ReportSlots, context: Context): Move<ReportSlots> | undefined {
  if (!("unwritten" in input)) return undefined;
  const step = missing(at, context);
  const isWhere = step === "place" && input.kind === "text" && saysWhere(input.text, context);
  return isWhere ? undefined : { move: "go", step, slots: at };
}

function gathered(input: Input, at: ReportSlots, context: Context): Move<ReportSlots> | undefined {
  switch (input.kind) {
    case "place":
      return takePoint(input.place, at, context);
    case "files":
      return takeFiles(input, at, context);
    case "hangup":
      return at.seconds >= audibleSeconds && at.number === null
        ? left(at, context)
        : { move: "silent", slots: at };
    case "unsupported":
      return { move: "again", say: [line("miss.unsupported")] };
    default:
      return aside(input, at, context);
  }
}

function takeWhat(input: Input, at: ReportSlots, context: Context): Move<ReportSlots> {
  if (input.kind === "text" && input.said === "done" && at.category === null && at.files.length === 0)
    return { move: "end", say: [line("cancel.done")] };
  if (
    input.kind !== "text" ||
    input.said !== undefined ||
    !meaningful(input.text) ||
    isNoReport(input.text)
  ) {
    return { move: "again", say: context.can.sync ? [] : [unclearReport(context)], slots: at };
  }
  if (isStreet(input.text) && at.place === null) {
    const slots = { ...at, place: { lat: null, lon: null, address: input.text.trim() } };
    return { move: "go", step: "what", slots, say: [line("report.what.there")] };
  }
  const none = at.files.length === 0 && at.category === null ? noProblemIn(input.text, context) : undefined;
  if (none !== undefined && !at.warned) return { move: "again", say: [none], slots: at };
  return described(input.text, at, context);
}

function described(text: string, at: ReportSlots, context: Context): Move<ReportSlots> {
  const { first, second } = partsOf(text, context);
  const matched = matchIn(context.municipality, first);
  const unsure = at.warned ? emergencyIn(context) : null;
  const category = at.category ?? (matched.sure ? (matched.best ?? null) : unsure);
  const slots = {
    ...at,
    text: cut(text, textLimit),
    category,
    place: at.place ?? placeIn(first, context),
    second: at.warned ? null : second,
  };
  return thanked(withCategory({ move: "go", step: "", slots }, context), context);
}

/** A category that only explains whom to call ends the report with that. */
function withCategory(move: Move<ReportSlots>, context: Context): Move<ReportSlots> {
  if (move.move !== "go") return move;
  const chosen = context.municipality.categories.find((category) => category.id === move.slots.category);
  if (chosen?.guidance === undefined || move.slots.warned) return onward(move.slots, context);
  return { move: "end", say: answerLines("guidance", chosen.guidance, { context }) };
}

function takePhoto(input: Input, at: ReportSlots, context: Context): Move<ReportSlots> {
  const next = { ...at, photoDone: true };
  if (input.kind === "option")
    return besideAnswer(input, { at: { ...next, files: [] }, context }, (more) => onward(more, context));
  // What comes another time is not waited for: it finds its case by itself.
  if (input.kind === "text" && input.said === "later")
    return onward(next, context, [line("report.photo.later")]);
  if (input.kind !== "text") return { move: "again", say: [] };
  if (input.said !== undefined)
    return { move: "again", say: [line(input.said === "yes" ? "report.photo.waiting" : "report.photo.how")] };
  const right = corrected(at, input.text, context);
  if (right !== undefined) return onward(right, context, [line("report.amended")]);
  return onward(withWords({ ...at, photoDone: true }, input.text, context), context, [line("report.kept")]);
}

function takeFiles(input: Input & { kind: "files" }, at: ReportSlots, context: Context): Move<ReportSlots> {
  if (input.tooBig) return { move: "again", say: [line("report.photo.big")] };
  const seconds = input.seconds ?? 0;
  if (context.can.sync) {
    if (seconds < 1) return { move: "again", say: [] };
    const heard = { ...at, files: [...at.files, ...input.files], seconds: at.seconds + seconds };
    if (heard.seconds < audibleSeconds) return { move: "again", say: [], slots: heard };
    const next = { ...heard, text: at.text ?? "" };
    return thanked(onward(next, context), context);
  }
  const all = [...at.files, ...input.files];
  const next = { ...at, files: all.slice(0, filesAtMost), photoDone: true };
  if (all.length > filesAtMost) {
    if (at.full) return { move: "silent", slots: next };
    return onward({ ...next, full: true }, context, [
      line("files.enough", { count: { count: filesAtMost } }),
    ]);
  }
  if (at.text !== null && input.spoken === true) return spokenMore(next, at, context);
  if (at.text !== null) return onward(next, context);
  if (input.caption === null || !meaningful(input.caption))
    return input.spoken === true ? onward(spoken(next, context), context) : onward(next, context);
  return described(input.caption, next, context);
}

/** Whoever only speaks is heard: a clerk listens, and nobody asks what kind of thing it is. */
function spoken(at: ReportSlots, { language }: Context): ReportSlots {
  return { ...at, text: reportWords["report.voice"][language].chat, other: true };
}

/** Whoever answers a question by speaking has said where it is, and that it shall go. */
function spokenMore(next: ReportSlots, at: ReportSlots, context: Context): Move<ReportSlots> {
  const step = missing(at, context);
  if (step === "confirm") return open(next, context);
  return onward({ ...next, noPlace: true, other: true }, context, [line("report.kept")]);
}

/** «Όχι» is asked what changes; by SMS only then all that may be is written out. */
function unsent(isNo: boolean, at: ReportSlots): Move<ReportSlots> {
  if (!isNo) return { move: "again", say: [line("miss.again")] };
  return { move: "again", say: [line("report.confirm.change")], slots: { ...at, changing: true } };
}

function takeConfirm(input: Input, at: ReportSlots, context: Context): Move<ReportSlots> {
  if (input.kind === "text") {
    const right = corrected(at, input.text, context);
    if (right === undefined && input.said !== undefined) return unsent(input.said === "no", at);
    const slots = right ?? withWords(at, input.text, context);
    const say = [line(right === undefined ? "report.kept" : "report.amended")];
    return { move: "go", step: "confirm", slots, say };
  }
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  switch (input.id) {
    case "send":
      return besideAnswer(input, { at, context }, (more) => open(more, context));
    case "text":
      return { move: "go", step: "what", slots: { ...at, text: null, second: null } };
    case "category":
      return {
        move: "go",
        step: "category",
        slots: { ...at, category: null, other: false, nearAsked: false },
      };
    case "place":
      return { move: "go", step: "place", slots: { ...at, place: null, noPlace: false, nearAsked: false } };
    default:
      return onward(at, context);
  }
}

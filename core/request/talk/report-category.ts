import { fold } from "../../greek/fold.ts";
import type { Category, Municipality } from "../../municipality/municipality.ts";
import { matchIn, offeredIn } from "../match-in.ts";
import { wordCount } from "../../text/word-count.ts";
import { line } from "../../wording/line.ts";
import type { Context, Input, Move } from "../../conversation/flow.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { withWords } from "./report-place.ts";
import { meaningful } from "./report-text.ts";
import type { ReportSlots } from "./report-slots.ts";

const suggestions = 5;
const wordsOfChoice = 2;
/** The category of what fits nowhere else, where the municipality has one. */
const fallback = "other";

/** «Με τι μοιάζει;»: the likely ones first, then all others in the municipality's order. */
export const categoryStep = { ask, take };

/** Whether the municipality wants the one question that a caller may be asked after the recording. */
export function asksOnPhone({ phoneKinds = [], categories }: Municipality): boolean {
  return categories.some(({ id }) => phoneKinds.includes(id));
}

function ask(slots: ReportSlots, context: Context): Prompt {
  return context.can.sync ? askOnPhone(context) : askInWriting(slots, context);
}

/** One question of four answers at most; whoever gives none has reported all the same. */
function askOnPhone(context: Context): Prompt {
  const { phoneKinds = [], categories } = context.municipality;
  const kinds = phoneKinds.flatMap((id) => categories.filter((category) => category.id === id));
  const other: Option = { id: "other", label: line("report.category.other"), means: "other", digit: "4" };
  return choose([line("report.category")], [...kinds.map((each) => option(each, context)), other]);
}

function askInWriting(slots: ReportSlots, context: Context): Prompt {
  const categories = context.municipality.categories.filter((category) => category.id !== fallback);
  const ranked = matchIn(context.municipality, slots.text ?? "")
    .ranked.slice(0, suggestions)
    .map((each) => each.id);
  const likely = ranked.flatMap((id) => categories.filter((category) => category.id === id));
  const others = categories.filter((category) => !ranked.includes(category.id));
  const other: Option = { id: "other", label: line("report.category.other"), means: "other" };
  const options = [
    ...likely.map((each) => option(each, context)),
    other,
    ...others.map((each) => option(each, context)),
  ];
  return choose([line("report.category")], options);
}

function option(category: Category, { can }: Context): Option {
  const name = can.register === "spoken" ? category.spoken : category.name;
  return { id: `c-${category.id}`, label: line("report.category.name", { category: name }) };
}

const choosing =
  /^(?:ε\s+|μαλλον\s+|νομιζω\s+)?(?:(?:αυτο|εκεινο|το|κατι|η επιλογη|ayto|auto|kati|to|the one)\s+(?:με|για|που λε\p{L}+|me|gia|with|about)|(?:για|gia|about)\s)(?:\s*\p{L}+){1,4}[.!]*$/u;

function take(input: Input, slots: ReportSlots, context: Context): Move<ReportSlots> {
  if (input.kind === "option") {
    const wanted = input.id.startsWith("c-") ? input.id.slice(2) : fallback;
    const category = context.municipality.categories.some((each) => each.id === wanted) ? wanted : null;
    return { move: "go", step: "category", slots: { ...slots, category, other: category === null } };
  }
  if (context.can.sync && input.kind === "silence")
    return { move: "go", step: "category", slots: { ...slots, other: true } };
  const miss = input.kind === "digits" ? line("miss.key") : line("miss.choice");
  const again: Move<ReportSlots> = { move: "again", say: [miss], slots };
  if (input.kind !== "text" || !meaningful(input.text)) return again;
  const isOpen = input.said === undefined || input.said === "unclear";
  const category = isOpen ? meantIn(input.text, context) : undefined;
  if (category === undefined && input.said !== undefined) return again;
  // «Το με τα φώτα» only chooses. What else chooses tells of it too, and of what is in no list a clerk sees what it is.
  if (category !== undefined && choosing.test(fold(input.text)))
    return { move: "go", step: "category", slots: { ...slots, category } };
  const more = withWords(slots, input.text, context);
  if (more.text === slots.text && more.place !== null && slots.place === null)
    return { move: "again", slots: more, say: [line("report.kept")] };
  const chosen = category === undefined ? { other: true } : { category };
  const say = wordCount(input.text) > wordsOfChoice ? [line("report.kept")] : [];
  return { move: "go", step: "category", slots: { ...more, ...chosen }, say };
}

/** The category that is plain by itself, or of those in the list. */
function meantIn(text: string, { municipality }: Context): string | undefined {
  const { best, sure } = matchIn(municipality, text);
  if (sure) return best;
  const ids = municipality.categories.map(({ id }) => id).filter((id) => id !== fallback);
  return offeredIn(municipality, text, ids);
}

/** Nobody in danger is asked which kind of case it is. */
export function emergencyIn({ municipality }: Context): string | null {
  return municipality.categories.find(({ emergency }) => emergency === true)?.id ?? null;
}

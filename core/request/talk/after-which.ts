import type { Context, Input, Matter, Move } from "../../conversation/flow.ts";
import { line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { type AfterSlots as Slots, isContent, whatWasSaid, withFiles } from "./after-slots.ts";
import { offeredIn } from "../match-in.ts";
import { begins } from "./anew.ts";
import { joined } from "./report-text.ts";
import { elsewhere, elsewhereThan, textOf, waitingFor } from "./whose.ts";

/** Which of the cases that wait is meant, or something new, each named by what it is about. */
export function askWhich(at: Slots, context: Context): Prompt {
  const kind = context.municipality.categories.find(({ id }) => id === at.instead);
  const anew: Option = {
    id: "new",
    label: kind === undefined ? line("answer.none") : line("answer.new", { kind: kind.name }),
    also: line("answer.none"),
    means: "other",
  };
  const say = line(kind === undefined ? "answer.which" : "answer.which.new");
  return choose([say], [...casesOf(at, context).map(caseOption), anew]);
}

type Cased = Pick<Matter, "number" | "about">;

/** The case of the question that was open, else each that waits for such words. */
function casesOf({ number, text }: Slots, context: Context): readonly Cased[] {
  if (number === "") return waitingFor(text, context);
  return [context.matters.find((each) => each.number === number) ?? { number }];
}

function caseOption({ number, about = { tracking: number } }: Cased): Option {
  return { id: `n-${number}`, label: line("answer.which.case", { about }) };
}

/** Where a case was chosen: how it goes on there. */
type Chosen = (matter: Matter | undefined, at: Slots) => Move<Slots>;

export function takeWhich(input: Input, at: Slots, chosen: { context: Context; to: Chosen }): Move<Slots> {
  if (input.kind === "files") return { move: "go", step: "which", slots: withFiles(at, input) };
  const meant =
    input.kind === "text" && isContent(input) ? meantIn(input.text, at, chosen.context) : undefined;
  if (meant !== undefined) return chosen.to(meant, { ...at, number: meant.number });
  if (isContent(input)) {
    const text = joined(at.text, textOf(input));
    return { move: "go", step: "which", slots: { ...at, text }, say: [line("report.kept")] };
  }
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "new") return { move: "switch", flow: "report", input: whatWasSaid(at) };
  const number = input.id.slice(2);
  const matter = chosen.context.matters.find((each) => each.number === number);
  return chosen.to(matter, { ...at, number });
}

/** The one of the cases whose kind is meant, «για τα φώτα»; undefined where none is, or several are. */
function meantIn(text: string, at: Slots, context: Context): Matter | undefined {
  const { municipality, matters } = context;
  if (begins(text)) return undefined;
  const numbers = casesOf(at, context).map(({ number }) => number);
  const cases = matters.filter(({ number }) => numbers.includes(number));
  const kinds = cases.flatMap(({ category }) => category ?? []);
  const kind = offeredIn(municipality, text, kinds);
  const [only, ...others] = cases.filter(({ category }) => category !== undefined && category === kind);
  return others.length > 0 ? undefined : only;
}

/** Asks which, where words that wait for one case tell of another kind of problem; undefined where they fit it. */
export function asksWhich(at: Slots, context: Context): Move<Slots> | undefined {
  const { number, text } = at;
  if (text === "") return undefined;
  const instead =
    number === ""
      ? elsewhere(text, waitingFor(text, context), context)
      : elsewhereThan(number, text, context);
  return instead === null ? undefined : { move: "go", step: "which", slots: { ...at, instead } };
}

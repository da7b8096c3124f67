import type { Act } from "./answer-examples.ts";
import type { Choosable, Meaning } from "./choosable.ts";
import { sensesOf } from "./lexicon.ts";
import { tokensOf } from "./tokens.ts";

/** What an act comes to at a question: an option of it, or what it says where none means that. */
export type Outcome = { id: string } | "yes" | "no" | "later" | "unclear" | "cancel" | "text";

type Question = "send" | "photo" | "done" | "place" | "drop" | "choice" | "menu" | "cases";
type Wanted = Meaning | Exclude<Outcome, object>;

/** Of what is said beside the question, it is asked again. */
const unclear: Partial<Record<Act, Wanted>> = {
  ...{ none: "unclear", later: "unclear", now: "unclear" },
  ...{ unknown: "unclear", confused: "unclear", other: "unclear" },
};

/** What each act answers; where it stands nowhere, it is no answer there. */
const table: Record<Question, Partial<Record<Act, Wanted>>> = {
  send: {
    ...{ agree: "send", decline: "no", leave: "cancel" },
    ...unclear,
  },
  photo: {
    ...{
      agree: "yes",
      decline: "none",
      leave: "none",
      none: "none",
      later: "later",
      now: "yes",
      unknown: "none",
    },
    confused: "unclear",
  },
  done: {
    ...{ agree: "done", decline: "undone", done: "done", undone: "undone" },
    ...{ unknown: "unclear", confused: "unclear", leave: "unclear" },
  },
  place: {
    ...{ unknown: "unknown", none: "unknown", confused: "unclear" },
    ...{ agree: "unclear", decline: "unclear", leave: "cancel", later: "unclear", now: "unclear" },
  },
  // Whether something is given up: to let it be is a yes.
  drop: {
    ...{ agree: "yes", leave: "yes", decline: "no" },
    ...unclear,
  },
  choice: {
    ...{ agree: "yes", decline: "no", leave: "no", none: "no", other: "no" },
    ...{ later: "unclear", now: "unclear", unknown: "unclear", confused: "unclear" },
  },
  cases: {
    ...{ decline: "none", none: "none", other: "none", confused: "unclear", unknown: "unclear" },
    ...{ agree: "unclear", leave: "cancel", later: "unclear", now: "unclear" },
  },
  menu: {
    ...{ other: "other", decline: "other", confused: "unclear", unknown: "unclear" },
    ...{ agree: "unclear", leave: "cancel", none: "unclear", later: "unclear", now: "unclear" },
  },
};

/** What an act comes to at this question; undefined where what is on offer is no such question. */
export function outcomesAt(offered: readonly Choosable[]): ((act: Act) => Outcome) | undefined {
  const question = questionOf(offered);
  if (question === undefined) return undefined;
  return (act) => {
    const wanted = table[question][act] ?? "text";
    const option = offered.find(({ means }) => means === wanted);
    if (option !== undefined) return { id: option.id };
    const no = offered.find(({ means }) => means === "no");
    if (wanted === "cancel" && no !== undefined) return { id: no.id };
    return isOutcome(wanted) ? wanted : "unclear";
  };
}

const isOutcome = (wanted: Wanted): wanted is Exclude<Outcome, object> =>
  ["yes", "no", "later", "unclear", "cancel", "text"].includes(wanted);

function questionOf(offered: readonly Choosable[]): Question | undefined {
  const find = (meaning: Meaning) => offered.find(({ means }) => means === meaning);
  if (find("send") !== undefined) return "send";
  if (find("done") !== undefined) return "done";
  if (find("unknown") !== undefined) return "place";
  const [yes, no] = [find("yes"), find("no")];
  if (yes !== undefined && no !== undefined) return names(yes, "cancel") ? "drop" : "choice";
  const none = find("none");
  if (none !== undefined && names(none, "photo")) return "photo";
  if (none !== undefined && offered.length > 1) return "cases";
  return find("other") === undefined ? undefined : "menu";
}

function names({ words }: Choosable, sense: "cancel" | "photo"): boolean {
  return words.some((label) => tokensOf(label).some((token) => sensesOf(token).has(sense)));
}

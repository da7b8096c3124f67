import type { Case } from "../../core/cases.ts";
import { failureOf, type Given } from "../print/failure.ts";
import { valueOf } from "../verb/asks.ts";
import { verbNamed } from "../verbs.ts";
import { tuiWords, type TuiWord } from "../words/tui.ts";
import { fill } from "../words/words.ts";
import type { Act } from "./act.ts";
import { type State, tell } from "./state.ts";

type Speaking = { office: Pick<State["office"], "language"> };

/** A text of the screen in the language of the desk, with what belongs between its braces. */
export function word(
  { office }: Speaking,
  key: TuiWord,
  given: Readonly<Record<string, string>> = {},
): string {
  return fill(tuiWords[key][office.language], given);
}

/** One text for one thing and another for several; `{count}` is the number, with dots in thousands. */
export function counted(
  state: Speaking,
  count: number,
  [one, many]: readonly [one: TuiWord, many: TuiWord],
): string {
  return word(state, count === 1 ? one : many, { count: grouped(count) });
}

/** 10000 as 10.000. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ".");
}

/** A refusal in words: what happened and why. */
export function refusalText({ office }: Speaking, reason: string, { number, value }: Given = {}): string {
  const given = { ...(number !== undefined && { number }), ...(value !== undefined && { value }) };
  const { message, why } = failureOf(office, reason, given);
  return `${message} ${why}`;
}

/** What stands for `{value}` in what is said of an act, before and after. */
export function valueIn({ office }: State, { verb, values }: Act, became?: Case): string {
  const { names, language } = office;
  return valueOf(verbNamed(verb), values, { names, language, became });
}

/** The state with a refusal at the bottom of the screen. */
export function tellRefusal(state: State, reason: string, given: Given = {}): State {
  return tell(state, refusalText(state, reason, given), "warn");
}

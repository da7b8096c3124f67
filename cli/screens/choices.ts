import { fold } from "../../core/greek/fold.ts";
import { keySign } from "../parts/keymap.ts";
import { allVerbs, isVerb } from "../verbs.ts";
import { askOf, begun, chosenIn, type Draft } from "./act.ts";
import { keysNow } from "./keys.ts";
import type { Choosing, PickItem, PickMode, Shown, State } from "./state.ts";

/** From here on letters narrow a list, because digits no longer reach all of it. */
export const searchedFrom = 10;

/** The ways to answer an ask about a case, and the verbs that stand under this one. */
export function choicesOf(
  { office, now }: Pick<State, "office" | "now">,
  shown: Shown,
  draft: Draft,
): PickItem[] {
  const { me, names, language, may } = office;
  const { case: one } = shown;
  const ask = askOf(draft);
  const options = ask?.as === "one-of" ? ask.options?.({ me, names, language, one, shown, now }) : undefined;
  const under = allVerbs.flatMap(({ name, on, screen }): PickItem[] =>
    "under" in screen &&
    screen.under.verb === draft.verb &&
    may.includes(name) &&
    on.includes(one.kind) &&
    (screen.under.where?.(one) ?? true)
      ? [
          {
            label: screen.under.label[language],
            aside: "",
            then: { choose: "write", draft: begun(name, draft.on) },
          },
        ]
      : [],
  );
  const chosen = (options ?? []).map((choice): PickItem => ({
    aside: "",
    ...choice,
    then: after(draft, chosenIn(draft, choice)),
  }));
  return [...chosen, ...under];
}

/** What is all is done at once; otherwise the first of the asks that follow comes next. */
function after(draft: Draft, { then, ...act }: ReturnType<typeof chosenIn>): Choosing {
  const [ask, ...others] = then;
  return ask === undefined
    ? { choose: "act", act }
    : { choose: "write", draft: { ...draft, ...act, ask, then: others } };
}

/** Everything that can be done here, by name. */
export function commandChoices(state: State): PickItem[] {
  const { office } = state;
  return keysNow(state)
    .filter(
      ({ action, keys }) =>
        action !== "palette" && !isMove(action) && (action === "calendar" || !keys.every(isDigit)),
    )
    .filter(({ action }) => !isVerb(action) || office.may.includes(action))
    .map((row) => ({
      label: row.said.long[office.language],
      aside: row.keys.map(keySign).join(" "),
      then: { choose: "command", action: row.action },
    }));
}

function isDigit(key: string): boolean {
  return /^\d$/u.test(key);
}

/** Whether an action only moves the cursor. */
export function isMove(action: string): boolean {
  return ["down", "up", "pagedown", "pageup", "first", "last"].includes(action);
}

/** What is left of a list once it is narrowed. */
export function shownItems({ items, search }: PickMode): readonly PickItem[] {
  const wanted = fold(search?.text ?? "")
    .split(/\s+/u)
    .filter((each) => each !== "");
  if (wanted.length === 0) return items;
  return items.filter(({ label, aside, then }) => {
    if (then.choose === "stay") return false;
    const text = fold(`${label} ${aside}`);
    return wanted.every((each) => text.includes(each));
  });
}

import type { Context, Input, Move, Step } from "../../conversation/flow.ts";
import { line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { hidesName, nameAnswer } from "../name-answer.ts";
import { shownName } from "../shown-name.ts";

/** What somebody adds to their signature of their own will. */
type Own = { name: string | null; unit: string | null };
type Next<S> = (slots: S, context: Context) => Move<S>;

/** A name for everybody to see; «όχι» signs without one. */
export function nameStep<S extends Own>(next: Next<S>): Step<S> {
  return {
    ask: (): Prompt => ({
      say: [line("petition.sign.name")],
      want: { kind: "text" },
      options: [{ id: "hide", label: line("petition.name.hide"), means: "no" }],
    }),
    take: (input, at, context) => {
      if (input.kind === "option") return next({ ...at, name: null }, context);
      const text = input.kind === "text" && input.said === undefined ? input.text : "";
      const answer = nameAnswer(text);
      if (answer === "hide") return next({ ...at, name: null }, context);
      const name = shownName(text);
      return typeof name === "string" && answer === undefined
        ? next({ ...at, name }, context)
        : { move: "again", say: [line("petition.name.wrong")] };
    },
  };
}

/** Where they live, by municipal unit; the first choice says nothing. */
export function unitStep<S extends Own>(next: Next<S>): Step<S> {
  return {
    ask: (_, { municipality: { units = [] } }) => {
      // It means no «none»: «όχι, να μη φανεί το όνομα» is heard below.
      const skip: Option = { id: "skip", label: line("petition.skip") };
      const all = units.map(({ id, name }): Option => {
        return { id: `u-${id}`, label: line("petition.sign.unit.one", { unit: name }) };
      });
      return choose([line("petition.sign.unit")], [skip, ...all]);
    },
    take: (input: Input, at, context) => {
      if (input.kind === "text" && at.name !== null && hidesName(input.text))
        return {
          move: "go",
          step: "unit",
          slots: { ...at, name: null },
          say: [line("petition.name.hidden")],
        };
      if (input.kind === "text" && input.said === "no") return next({ ...at, unit: null }, context);
      if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
      return next({ ...at, unit: input.id === "skip" ? null : input.id.slice(2) }, context);
    },
  };
}

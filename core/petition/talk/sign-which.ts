import { type Context, type Input, type Move, run } from "../../conversation/flow.ts";
import { parseTracking } from "../../number/tracking.ts";
import { line } from "../../wording/line.ts";
import type { Prompt } from "../../wording/prompt.ts";
import { type Offered, signablePetitions } from "../signable.ts";

/** What is offered; null where nobody has looked. */
type Which = { offered: Offered[] | null };
type Looked<S> = (number: string) => Move<S>;

/** What can be signed, to whoever names no number; at once the one that their words are about, if it is only one. */
export function offering<S extends Which>(said: string, at: S, looked: Looked<S>): Move<S> {
  return run(signablePetitions(said), at, ({ offered, named }) => {
    const [only, ...others] = offered;
    if (named && only !== undefined && others.length === 0) return looked(only.number);
    return { move: "go", step: "number", slots: { ...at, offered } };
  });
}

/** Which petition: one of those offered, or a number. */
export function askNumber({ offered }: Which, { can, site }: Context): Prompt {
  const ask = line("petition.sign.which");
  if (can.sync) return { say: [], keys: [ask], want: { kind: "digits", count: 9 }, options: [] };
  if (offered === null) return { say: [ask], want: { kind: "text" }, options: [] };
  if (offered.length === 0) return { say: [line("petition.sign.none")], want: { kind: "text" }, options: [] };
  const isShort = site === "" || can.register === "sms";
  const all = isShort ? [] : [line("petition.sign.all", { link: `${site}/petitions` })];
  const options = offered.map(({ number, title }) => ({
    id: number,
    label: line("petition.like.sign", { title }),
  }));
  return { say: [line("petition.sign.open"), ...all], want: { kind: "text" }, options };
}

/** A number, one of those offered, or words about one. */
export function takeNumber<S extends Which>(input: Input, at: S, looked: Looked<S>): Move<S> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "option") return looked(input.id);
  const typed = input.kind === "digits" ? input.digits : input.kind === "text" ? input.text : "";
  const number = parseTracking(typed);
  if (number !== undefined) return looked(number);
  const unknown: Move<S> = { move: "again", say: [line("petition.sign.unknown")] };
  if (input.kind !== "text" || input.said !== undefined || /\d{6}/u.test(typed)) return unknown;
  return run(signablePetitions(typed), at, ({ offered, named }): Move<S> => {
    const [only, ...others] = offered;
    if (!named || only === undefined) return unknown;
    return others.length === 0
      ? looked(only.number)
      : { move: "go", step: "number", slots: { ...at, offered } };
  });
}

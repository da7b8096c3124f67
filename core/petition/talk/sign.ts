import { z } from "zod";
import { type Context, flow, type Input, type Move, run } from "../../conversation/flow.ts";
import { fold } from "../../greek/fold.ts";
import { parseTracking, trackingsIn } from "../../number/tracking.ts";
import { wantsToSign } from "../wishes.ts";
import { isRefusal } from "../../refusal.ts";
import { line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { findPetition, type Seen, stopTelling, withdrawSignature } from "../deeds.ts";
import { provePetition, type Signing, signPetition } from "../sign-deeds.ts";
import { furtherLines, stageLine } from "../standing.ts";
import { signable } from "../signature.ts";
import { askNumber, offering, takeNumber } from "./sign-which.ts";
import { nameStep, unitStep } from "./sign-own.ts";
import { refusedLine, signedLines } from "./sign-lines.ts";

const slots = z.object({
  number: z.string(),
  title: z.string(),
  text: z.string(),
  /** What was offered to whoever named no number; null where nobody has looked. */
  offered: z
    .array(z.object({ number: z.string(), title: z.string() }))
    .nullable()
    .default(null),
  /** The mobile or e-mail that was typed, and as its owner recognises it. */
  typed: z.string().nullable(),
  to: z.string(),
  email: z.boolean(),
  /** What they add of their own will: a name for everybody to see, and where they live. */
  name: z.string().nullable().default(null),
  unit: z.string().nullable().default(null),
});
type Slots = z.infer<typeof slots>;
const nothing: Slots = {
  ...{ number: "", title: "", text: "", typed: null, to: "", email: false, name: null, unit: null },
  offered: null,
};

const typedSign = ["υπογραφή", "υπογράφω", "να υπογράψω", "ypografi", "ypografo", "sign"];
const typedStop = ["στοπ", "stop petitions", "enough"];
const linked = /^p(\d{9})$/u;
const signing = /^(?:υπογραφ\p{L}*|ypograf\p{L}*|sign)\s+(.+)$/u;

/** Signing a petition by its number from any chat, SMS and the phone; taking it back; hearing no more of it. */
export const sign = flow<Slots>({
  id: "sign",
  version: 1,
  doors: [
    {
      label: "petition.sign.door",
      key: { digit: "3", brief: "petition.sign.brief" },
      command: "sign",
      words: typedSign,
      links: ["sign"],
      as: "sign",
    },
    { label: "petition.told.stop.option", words: typedStop, anywhere: true, as: "petition-stop" },
  ],
  offers: ["sign", "unsign", "petition-stop"],
  claims: (input, { municipality }) =>
    numberIn(input) !== undefined ||
    (municipality.petitions !== undefined && input.kind === "text" && wantsToSign(input.text)),
  passing: true,
  slots,
  start,
  steps: {
    number: {
      ask: askNumber,
      take: (input, at, context) => takeNumber(input, at, (number) => look(number, context)),
    },
    confirm: { ask: askConfirm, take: takeConfirm },
    name: nameStep(added),
    unit: unitStep(signs),
    key: { ask: askKey, take: takeKey },
    code: { ask: askCode, take: takeCode },
    back: { ask: askBack, take: takeBack },
  },
});

/** The petition that a link, «υπογράφω 417293613» or «θέλω να υπογράψω το 417293613» names. */
function numberIn(input: Input): string | undefined {
  if (input.kind === "start") return linked.exec(input.payload)?.[1];
  if (input.kind !== "text") return undefined;
  const after = input.text.length > 60 ? undefined : signing.exec(fold(input.text).trim())?.[1];
  if (after !== undefined) return parseTracking(after);
  const named = wantsToSign(input.text) ? trackingsIn(input.text) : [];
  return named.length === 1 ? named[0] : undefined;
}

function start(input: Input, context: Context): Move<Slots> {
  const number = numberIn(input);
  if (number !== undefined) return look(number, context);
  if (input.kind === "start" && input.payload === "petition-stop") return stop(null);
  if (input.kind !== "offer") return which(input, context);
  if (input.id === "petition-stop") return stop(input.number);
  return look(input.number, context, input.id === "unsign");
}

/** A caller presses the digits; everybody else is offered what can be signed. */
function which(input: Input, context: Context): Move<Slots> {
  if (context.can.sync || context.municipality.petitions === undefined)
    return { move: "go", step: "number", slots: nothing };
  return offering(input.kind === "text" ? input.text : "", nothing, (number) => look(number, context));
}

function stop(number: string | null): Move<Slots> {
  return run(stopTelling(number), nothing, (result) => ({
    move: "end",
    say: [line(isRefusal(result) ? "petition.back.none" : "petition.told.stopped")],
  }));
}

function look(number: string, context: Context, back = false): Move<Slots> {
  return run(findPetition(number), { ...nothing, number }, ({ seen }) => shown(seen, context, back));
}

function shown(seen: Seen | null, context: Context, back: boolean): Move<Slots> {
  if (seen === null) return { move: "end", say: [line("petition.sign.unknown")] };
  const { petition, signed, signedAt } = seen;
  const { number, title, text, key } = petition;
  const at = { ...nothing, number, title, text, email: key === "email" };
  if (back) return { move: "go", step: "back", slots: at };
  if (signed === "proven" || signed === "held") {
    const said = signed === "held" ? "petition.signed-held" : "petition.signed";
    const offer = { id: "unsign", label: line("petition.back"), offer: `g:unsign:${number}` };
    return { move: "end", say: [line(said, { when: { day: signedAt ?? context.now } })], offers: [offer] };
  }
  if (signable(petition, context.now) !== null)
    return { move: "end", say: [stageLine(petition), ...furtherLines(petition)] };
  return { move: "go", step: "confirm", slots: at };
}

function askConfirm({ title, text }: Slots, { can }: Context): Prompt {
  const sign: Option = { id: "sign", label: line("petition.sign.offer"), means: "yes" };
  const named: Option = { id: "named", label: line("petition.sign.named") };
  const no: Option = {
    id: "no",
    label: line("petition.sign.no"),
    also: line("petition.sign.no.also"),
    means: "no",
  };
  // A message and a call stay as short as a word and a yes.
  const options = can.register === "chat" ? [sign, named, no] : [sign, no];
  return choose([line("petition.sign.ask", { title, ask: text })], options);
}

function takeConfirm(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no") return { move: "end", say: [line("cancel.done")] };
  return input.id === "named" ? { move: "go", step: "name", slots: at } : added(at, context);
}

/** Where they live is asked where there is room for it and the municipality has units. */
function added(at: Slots, context: Context): Move<Slots> {
  const { can, municipality } = context;
  return can.register === "chat" && (municipality.units ?? []).length > 0
    ? { move: "go", step: "unit", slots: at }
    : signs(at, context);
}

function signs(at: Slots, context: Context): Move<Slots> {
  return run(signPetition({ number: at.number, ...givenIn(at) }), at, (result): Move<Slots> => {
    if ("refused" in result) return refused(result, at, context);
    switch (result.as) {
      case "key":
        return { move: "go", step: "key", slots: { ...at, typed: null } };
      case "code":
        return { move: "go", step: "code", slots: { ...at, typed: result.typed, to: result.to } };
      default:
        return { move: "end", say: signedLines(result, context) };
    }
  });
}

function givenIn({ typed, name, unit }: Slots): Omit<Signing, "number"> {
  return { ...(typed !== null && { typed }), ...(name !== null && { name }), ...(unit !== null && { unit }) };
}

/** A number that will not do is asked for again; everything else is the end of it. */
function refused(result: Parameters<typeof refusedLine>[0], at: Slots, context: Context): Move<Slots> {
  const say = [refusedLine(result, context)];
  const isKey = ["wrong-phone", "landline", "abroad", "wrong-email"].includes(result.refused);
  return isKey ? { move: "go", step: "key", slots: { ...at, typed: null }, say } : { move: "end", say };
}

function askKey({ email }: Slots, { can }: Context): Prompt {
  const ask = line(email ? "petition.sign.email" : "petition.sign.mobile");
  if (can.sync) return { say: [], keys: [ask], want: { kind: "digits", count: 10 }, options: [] };
  const shared = { id: "shared", label: line("petition.sign.shared") };
  return { say: [ask], want: { kind: "text" }, options: !email && can.place === "share" ? [shared] : [] };
}

function takeKey(input: Input, at: Slots, context: Context): Move<Slots> {
  switch (input.kind) {
    case "hangup":
      return { move: "silent", slots: at };
    case "option":
      return signs({ ...at, typed: null }, context);
    case "text":
      return signs({ ...at, typed: input.text.slice(0, 254) }, context);
    case "digits":
      return signs({ ...at, typed: input.digits }, context);
    default:
      return { move: "again", say: [] };
  }
}

function askCode({ to }: Slots, { can }: Context): Prompt {
  const ask = line("petition.code", { to });
  if (can.sync) return { say: [ask], want: { kind: "digits", count: 6 }, options: [] };
  return {
    say: [ask],
    want: { kind: "text" },
    options: [{ id: "again", label: line("petition.code.again") }],
  };
}

function takeCode(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "option") return signs(at, context);
  const typed = input.kind === "digits" ? input.digits : input.kind === "text" ? input.text : "";
  const code = typed.replace(/\D/gu, "");
  // A sentence is no attempt, and costs none.
  if (code.length !== 6) return { move: "again", say: [line("petition.code.wrong")] };
  const proving = provePetition({ number: at.number, ...givenIn(at), typed: at.typed ?? "", code });
  return run(proving, at, (result): Move<Slots> => {
    if (!("refused" in result)) return { move: "end", say: signedLines(result, context) };
    const say = [refusedLine(result, context)];
    return result.refused === "wrong-code"
      ? { move: "go", step: "code", slots: at, say }
      : { move: "end", say };
  });
}

function askBack({ title }: Slots): Prompt {
  return choose(
    [line("petition.back.ask", { title })],
    [
      { id: "no", label: line("menu.no"), means: "no" },
      { id: "yes", label: line("menu.yes"), means: "yes" },
    ],
  );
}

function takeBack(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no") return { move: "end", say: [line("petition.back.kept")] };
  return run(withdrawSignature(at.number), at, (result) => ({
    move: "end",
    say: [
      line(
        !isRefusal(result)
          ? "petition.back.done"
          : result.refused === "over"
            ? "petition.over"
            : "petition.back.none",
      ),
    ],
  }));
}

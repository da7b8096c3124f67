import { type Context, type Input, run } from "../../conversation/flow.ts";
import { line } from "../../wording/line.ts";
import type { Prompt } from "../../wording/prompt.ts";
import {
  bookByCode,
  bookTime,
  type Booked,
  type Booking,
  type NotBooked,
  type ProvedResult,
} from "../book-deeds.ts";
import { wayLine } from "../kind.ts";
import { ends, hostIn, type Slots, type Step } from "./meet-slots.ts";
import { nearTo } from "./meet-times.ts";
import { codeIn, isUnproven, noCode, unproven } from "./proof.ts";

/** Books what was gathered; where nothing proves whose it is, after a code. */
export function books(at: Slots, context: Context): Step {
  return run(bookTime(bookingIn(at)), at, (result): Step => {
    if ("refused" in result) return refused(result, at, context);
    switch (result.as) {
      case "contact":
        return { move: "go", step: "contact", slots: { ...at, typed: null } };
      case "code":
        return { move: "go", step: "code", slots: { ...at, typed: result.typed, to: result.to } };
      case "booked":
        return told(result, at, context);
    }
  });
}

function bookingIn({ host, at, way, text, case: about, files, typed }: Slots): Booking {
  return { host, at, way, text, case: about, files, typed };
}

function told({ one }: Booked, at: Slots, context: Context): Step {
  const when = { when: new Date(at.at) };
  const said = line("appointment.told.booked", {
    host: hostIn(at, context),
    when,
    number: { tracking: one.number },
  });
  return { move: "end", say: [said, wayLine(one, context.municipality)] };
}

function refused(
  result: NotBooked | Extract<ProvedResult, { refused: string }>,
  at: Slots,
  context: Context,
): Step {
  if (isUnproven(result.refused)) return unproven(result.refused, at, context);
  switch (result.refused) {
    case "booked-already":
      return { move: "end", say: [line("appointment.has")] };
    case "staff-only":
      return ends("appointment.staff-only", context);
    case "unknown-host":
      return ends("appointment.none", context);
    case "not-their-case":
      return books({ ...at, case: null }, context);
    default:
      return nearTo(at.at, at);
  }
}

export function askContact(_: unknown, { can }: Context): Prompt {
  const ask = line("appointment.contact");
  if (can.sync) return { say: [], keys: [ask], want: { kind: "digits", count: 10 }, options: [] };
  return { say: [ask], want: { kind: "text" }, options: [] };
}

export function takeContact(input: Input, at: Slots, context: Context): Step {
  switch (input.kind) {
    case "hangup":
      return { move: "silent", slots: at };
    case "text":
      return books({ ...at, typed: input.text.trim().slice(0, 254) }, context);
    case "digits":
      return books({ ...at, typed: input.digits }, context);
    default:
      return { move: "again", say: [] };
  }
}

export function askCode({ to }: { to: string }, { can }: Context): Prompt {
  const ask = line("appointment.code", { to });
  if (can.sync) return { say: [ask], want: { kind: "digits", count: 6 }, options: [] };
  return {
    say: [ask],
    want: { kind: "text" },
    options: [{ id: "again", label: line("appointment.code.again") }],
  };
}

export function takeCode(input: Input, at: Slots, context: Context): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "option") return books(at, context);
  const code = codeIn(input);
  if (code === undefined) return noCode();
  return run(bookByCode({ ...bookingIn(at), typed: at.typed ?? "", code }), at, (result): Step => {
    return "refused" in result ? refused(result, at, context) : told(result, at, context);
  });
}

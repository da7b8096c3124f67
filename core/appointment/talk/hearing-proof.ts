import { type Context, type Input, run } from "../../conversation/flow.ts";
import { isRefusal } from "../../refusal.ts";
import { line } from "../../wording/line.ts";
import { askByCode, type AskedByCode, askHearing, type NotAsked } from "../ask-deeds.ts";
import { askingIn, type HearingSlots, type HearingStep } from "./hearing-slots.ts";
import { ends } from "./meet-slots.ts";
import { codeIn, isUnproven, noCode, unproven } from "./proof.ts";

/** Asks for what was gathered; where nothing proves who they are, after a code. */
export function asks(at: HearingSlots, context: Context): HearingStep {
  return run(askHearing(askingIn(at)), at, (result): HearingStep => {
    if ("refused" in result) return refused(result, at, context);
    switch (result.as) {
      case "contact":
        return { move: "go", step: "contact", slots: { ...at, typed: null } };
      case "code":
        return { move: "go", step: "code", slots: { ...at, typed: result.typed, to: result.to } };
      case "asked":
        return told(result.one.number);
    }
  });
}

function told(number: string): HearingStep {
  return { move: "end", say: [line("appointment.told.asked", { number: { tracking: number } })] };
}

function refused(
  { refused: why }: NotAsked | Extract<AskedByCode, { refused: string }>,
  at: HearingSlots,
  context: Context,
): HearingStep {
  if (isUnproven(why)) return unproven(why, at, context);
  switch (why) {
    case "asked-already":
      return { move: "end", say: [line("hearing.has")] };
    case "unknown-host":
    case "unknown-centre":
      return ends("hearing.none", context);
  }
}

export function takeContact(input: Input, at: HearingSlots, context: Context): HearingStep {
  if (input.kind !== "text") return { move: "again", say: [] };
  return asks({ ...at, typed: input.text.trim().slice(0, 254) }, context);
}

export function takeCode(input: Input, at: HearingSlots, context: Context): HearingStep {
  if (input.kind === "option") return asks(at, context);
  const code = codeIn(input);
  if (code === undefined) return noCode();
  return run(askByCode({ ...askingIn(at), typed: at.typed ?? "", code }), at, (result) =>
    isRefusal(result) ? refused(result, at, context) : told(result.one.number),
  );
}

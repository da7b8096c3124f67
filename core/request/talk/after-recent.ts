import { type Context, type Input, type Move, run } from "../../conversation/flow.ts";
import { findCase } from "../../conversation/look-up.ts";
import { isAsked } from "../../hearing/asked.ts";
import { readIntent } from "../../hearing/intent.ts";
import { refersBack } from "../../hearing/refers-back.ts";
import { type ReportQuestion, questionIn } from "../../hearing/report-questions.ts";
import { readReply } from "../../hearing/reply.ts";
import { type AfterSlots as Slots, whatWasSaid } from "./after-slots.ts";
import { begins } from "./anew.ts";
import { answerTo, isAnswer } from "./asked.ts";
import { todaysCase } from "./late-files.ts";
import { problemIn } from "./whose.ts";

type Later = { asks: ReportQuestion; number: string } | { more: string } | { takesBack: string };

/** What words say of the case that was made here within a day; undefined where they say nothing of it. */
export function laterOf(input: Input, context: Context): Later | undefined {
  const number = todaysCase(context);
  if (input.kind !== "text" || number === undefined || begins(input.text)) return undefined;
  if (isAnswer(input)) return undefined;
  const { text } = input;
  const intent = readIntent(text);
  if (intent === "withdraw") return { takesBack: number };
  const asked = questionIn(text);
  if (asked !== undefined && saysLittle(asked.rest)) return { asks: asked.question, number };
  const isOfCase = intent === undefined && refersBack(text);
  if (isOfCase && isAsked(text)) return { asks: "when", number };
  // «Ήρθε κανείς; το σχολικό περιμένει»: the clerk hears all of it.
  const isAskedToo = asked?.question === "when" && intent !== "question" && problemIn(text, context) === null;
  return isOfCase || isAskedToo ? { more: number } : undefined;
}

/** «Ευχαριστώ. Πότε θα έρθουν;» only asks. */
function saysLittle(rest: string): boolean {
  const intent = readIntent(rest);
  return rest === "" || intent === "thanks" || intent === "greeting" || readReply(rest, []).kind !== "text";
}

/** When they come is told by where the case stands; what may be more for it is asked, while it is open. */
export function takeLater(later: Later, at: Slots, context: Context): Move<Slots> {
  if ("takesBack" in later)
    return {
      move: "switch",
      flow: "after",
      input: { kind: "offer", id: "withdraw", number: later.takesBack },
    };
  if ("more" in later) return ofRecent(later.more, at);
  const { asks, number } = later;
  if (asks === "when") return { move: "switch", flow: "status", input: { kind: "text", text: number } };
  const say = [answerTo(asks, { text: "", category: null, files: [] }, context)];
  return { move: "end", say };
}

/** Asks whether it goes with that case. */
export function ofRecent(number: string, at: Slots): Move<Slots> {
  return run(findCase(number), at, ({ found }) =>
    found?.isOwn === true && found.isOpen
      ? { move: "go", step: "add", slots: { ...at, number } }
      : { move: "switch", flow: "report", input: whatWasSaid(at) },
  );
}

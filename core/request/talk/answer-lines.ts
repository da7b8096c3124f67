import type { Context } from "../../conversation/flow.ts";
import type { Bilingual } from "../../municipality/municipality.ts";
import { pieces } from "../../text/cut.ts";
import { written } from "../../wording/format.ts";
import { type Line, line, type Value } from "../../wording/line.ts";

const told = {
  fact: (answer: Value) => line("talk.fact", { answer }),
  guidance: (guidance: Value) => line("report.guidance", { guidance }),
};

/**
 * What the municipality's folder answers: whole; by SMS as many of its sentences as have room in two segments, and the
 * phone where the rest is heard. What `before` it says whom to call stands for that phone.
 */
export function answerLines(
  as: keyof typeof told,
  answer: Bilingual,
  { context, before = [] }: { context: Context; before?: readonly Line[] },
): Line[] {
  const { can, language, municipality } = context;
  const all = [...before, told[as](answer)];
  const voice = { language, register: can.register, own: municipality.phrases };
  const lengthOf = (lines: readonly Line[]) => lines.map((each) => written(each, voice)).join("\n").length;
  if (can.register !== "sms" || lengthOf(all) <= can.text) return all;
  const rest = before.length > 0 ? [] : [line("talk.rest", { phone: { phone: municipality.phone } })];
  const room = can.text - lengthOf([...before, ...rest]) - 1;
  const [begun = ""] = room > 0 ? pieces(answer[language], room) : [];
  // A sentence that is cut may say the opposite.
  const isWhole = /[.;!»]$/u.test(begun);
  return [...before, ...(isWhole ? [told[as](begun)] : []), ...rest];
}

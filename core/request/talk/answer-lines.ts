import type { Context } from "../../conversation/flow.ts";
import type { Authority, Bilingual } from "../../municipality/municipality.ts";
import { pieces } from "../../text/cut.ts";
import { written } from "../../wording/format.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import { roomInTwo } from "../../wording/segments.ts";

const told = {
  fact: (answer: Value) => line("talk.fact", { answer }),
  guidance: (guidance: Value) => line("report.guidance", { guidance }),
};

/** What has to be known for an answer: to whom it goes, and whose it is. */
export type Answering = Pick<Context, "can" | "language" | "municipality">;

/** Whose a matter is that the municipality does not have. */
export function whoseLine({ name, phone }: Pick<Authority, "name" | "phone">): Line {
  return line("talk.authority", { name, phone: { phone } });
}

/** Lines as they are written. */
export function writtenLines(lines: readonly Line[], { can, language, municipality }: Answering): string {
  const voice = { language, register: can.register, own: municipality.phrases };
  return lines.map((each) => written(each, voice)).join("\n");
}

/**
 * What the municipality's folder answers: whole; by SMS as many of its sentences as have room in two segments, and the
 * phone where the rest is heard. What `before` it says whom to call stands for that phone.
 */
export function answerLines(
  as: keyof typeof told,
  answer: Bilingual,
  { context, before = [] }: { context: Answering; before?: readonly Line[] },
): Line[] {
  const { can, language, municipality } = context;
  const all = [...before, told[as](answer)];
  const whole = writtenLines(all, context);
  if (can.register !== "sms" || whole.length <= roomInTwo(whole)) return all;
  const rest = before.length > 0 ? [] : [line("talk.rest", { phone: { phone: municipality.phone } })];
  const room = roomInTwo(whole) - writtenLines([...before, ...rest], context).length - 1;
  const [begun = ""] = room > 0 ? pieces(answer[language], room) : [];
  // A sentence that is cut may say the opposite.
  const isWhole = /[.;!»]$/u.test(begun);
  return [...before, ...(isWhole ? [told[as](begun)] : []), ...rest];
}

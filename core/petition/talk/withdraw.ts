import { z } from "zod";
import { type Context, flow, type Input, type Move, run } from "../../conversation/flow.ts";
import { fold } from "../../greek/fold.ts";
import { parseTracking } from "../../number/tracking.ts";
import { isRefusal } from "../../refusal.ts";
import { type Line, line } from "../../wording/line.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";
import { findPetition, type PetitionTakenBack, type Seen, withdrawPetition } from "../deeds.ts";
import { takenBack } from "../moderate.ts";

const slots = z.object({ number: z.string(), title: z.string() });
type Slots = z.infer<typeof slots>;
const nothing: Slots = { number: "", title: "" };

const asked =
  /^(?:(?:να|θελω να|thelo na|na)\s+)?(?:αποσυρ\p{L}*|aposyr\p{L}*|withdraw)\s+(?:(?:του|το|tou|to|the|my)\s+)?(?:(?:συλλογικ\p{L}*|syllogik\p{L}*)\s+)?(?:αιτημα\p{L}*|aitima\p{L}*|petition)\s+(?:μου\s+|mou\s+)?(.+)$/u;

/** Its author takes a petition back, until it opens: by the button under it, or by a sentence with its number. */
export const withdraw = flow<Slots>({
  id: "petition-back",
  version: 1,
  offers: ["petition-back"],
  claims: (input) => numberIn(input) !== undefined,
  passing: true,
  slots,
  start,
  steps: { confirm: { ask: askConfirm, take: takeConfirm } },
});

function numberIn(input: Input): string | undefined {
  if (input.kind !== "text" || input.text.length > 80) return undefined;
  const after = asked.exec(fold(input.text).trim())?.[1];
  return after === undefined ? undefined : parseTracking(after);
}

function start(input: Input, context: Context): Move<Slots> {
  const number = input.kind === "offer" ? input.number : numberIn(input);
  if (number === undefined) return { move: "end", say: [line("petition.withdraw.others")] };
  return run(findPetition(number), { ...nothing, number }, ({ seen }) =>
    seen === null && input.kind === "text" ? { move: "switch", flow: "status", input } : shown(seen, context),
  );
}

function shown(seen: Seen | null, context: Context): Move<Slots> {
  if (seen?.isOwn !== true) return { move: "end", say: [line("petition.withdraw.others")] };
  const { petition } = seen;
  const facts = { case: petition, municipality: context.municipality, staff: [], at: context.now };
  const may = takenBack(facts);
  if (isRefusal(may)) return { move: "end", say: [lineOf(may, context)] };
  return { move: "go", step: "confirm", slots: { number: petition.number, title: petition.title } };
}

function askConfirm({ title }: Slots): Prompt {
  return choose(
    [line("petition.withdraw.ask", { title })],
    [
      { id: "no", label: line("menu.no"), means: "no" },
      { id: "yes", label: line("menu.yes"), means: "yes" },
    ],
  );
}

function takeConfirm(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no") return { move: "end", say: [line("petition.withdraw.kept")] };
  return run(withdrawPetition(at.number), at, (result) => ({ move: "end", say: [lineOf(result, context)] }));
}

function lineOf(result: PetitionTakenBack, { municipality }: Context): Line {
  if (!isRefusal(result)) return line("petition.withdraw.done");
  switch (result.refused) {
    case "opened":
      return line("petition.withdraw.opened", { phone: { phone: municipality.phone } });
    case "closed":
      return line("petition.withdraw.closed");
    default:
      return line("petition.withdraw.others");
  }
}

import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { command, handlers } from "../command.ts";
import { onCase, words } from "../fields.ts";
import { endOfDay, parseDay } from "../law/athens.ts";
import { answered, onAgenda } from "./answer.ts";
import { changePetition } from "./change.ts";
import type { Facts } from "./facts.ts";
import { petitions } from "./kind.ts";

const answerInput = z.object({ ...onCase, text: words(4000) });

/** `petition.answer`: the municipality's answer, published and told to all who signed. Refuses `not-answerable`. */
export const answerPetitionCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: answerInput,
    run: (deps, by, { number, expected, text }) =>
      changePetition(deps, { number, expected, by: byStaff(by) }, (facts) => answered(facts, text)),
  }),
  on: petitions,
  decide: (facts: Facts, { text }: z.output<typeof answerInput>) => answered(facts, text),
};

/** A day, YYYY-MM-DD. */
const day = z.string().transform((typed, context) => {
  try {
    return parseDay(typed);
  } catch {
    context.addIssue({ code: "custom", message: "day" });
    return z.NEVER;
  }
});
const agendaInput = z.object({ ...onCase, session: words(200), on: day });
const agendaOf = ({ session, on }: z.output<typeof agendaInput>) => ({ session, on: endOfDay(on) });

/** `petition.agenda`: it is on the agenda of a session. Refuses `not-answerable`, `past`. */
export const agendaPetitionCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: agendaInput,
    run: (deps, by, given) => {
      const { number, expected } = given;
      return changePetition(deps, { number, expected, by: byStaff(by) }, (facts) =>
        onAgenda(facts, agendaOf(given)),
      );
    },
  }),
  on: petitions,
  decide: (facts: Facts, given: z.output<typeof agendaInput>) => onAgenda(facts, agendaOf(given)),
};

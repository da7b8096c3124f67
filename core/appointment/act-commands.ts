import { z } from "zod";
import { command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { onCase, words } from "../fields.ts";
import { byStaff } from "../case/actor.ts";
import { caseAt } from "../case/at.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { reservation, timeChosen } from "./book.ts";
import { instant } from "./book-command.ts";
import { endedCall, movedCall } from "./call-rows.ts";
import { type Beside, changeAppointment, freed } from "./change.ts";
import type { Decision, Facts } from "./facts.ts";
import { appointments } from "./kind.ts";
import { arrived, cancelled, met, missed, moved, unheld } from "./move.ts";
import { pausedUntil } from "./pause.ts";
import { slotAt } from "./slots.ts";

const moveInput = z.object({ ...onCase, at: instant });

/** What the office decides about another time: as long as it was before. */
function movedTo(facts: Facts, { at }: z.output<typeof moveInput>) {
  return moved(facts, slotAt(at, { length: facts.case.length, buffer: 0 }), "staff");
}

/** `appointment.move`. Refuses what `moved` and `timeChosen` do. */
export const moveAppointmentCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: moveInput,
    run: async (deps: Deps, by, given) => {
      const { number, expected, at } = given;
      const one = await caseAt(deps.store, "appointment", number);
      if (one === undefined) return refuse("unknown-number");
      const wanted = { host: one.host, startsAt: at };
      const slot = await timeChosen(deps, wanted, { as: "staff", moving: one.id, centre: one.centre });
      if (isRefusal(slot)) return slot;
      const beside: Beside = async (_, next) => [
        reservation(next, slot, { at: deps.now(), holder: null }),
        ...(await movedCall(deps, next)),
      ];
      const act = { number, expected, by: byStaff(by), beside };
      return changeAppointment(deps, act, (facts) => moved(facts, slot, "staff"));
    },
  }),
  on: appointments,
  decide: movedTo,
};

const cancelInput = z.object({ ...onCase, reason: words(500) });
const cancelledFor = (facts: Facts, { reason }: z.output<typeof cancelInput>) => cancelled(facts, reason);

/** `appointment.cancel`: the resident is told why. Refuses what `cancelled` does. */
export const cancelAppointmentCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: cancelInput,
    run: (deps, by, { reason, ...given }) =>
      changeAppointment(deps, { ...given, by: byStaff(by), beside: freed }, (facts) =>
        cancelled(facts, reason),
      ),
  }),
  on: appointments,
  decide: cancelledFor,
};

const plainInput = z.object(onCase);

/** A command by which the office says of an appointment what everybody can see. */
function plainCommand<Reason extends string>(decide: (facts: Facts) => Decision<Reason>, beside?: Beside) {
  return {
    ...command({
      roles: handlers,
      writes: true,
      input: plainInput,
      run: (deps, by, given) =>
        changeAppointment(deps, { ...given, by: byStaff(by), ...(beside && { beside }) }, decide),
    }),
    on: appointments,
    decide,
  };
}

/** `appointment.met`. Refuses what `met` does. */
export const metCommand = plainCommand(met, endedCall);

const missedInput = z.object({ ...onCase, note: words(500) });
const missedWith = (facts: Facts, { note }: z.output<typeof missedInput>) =>
  missed(facts, { note, until: null });

/** `appointment.missed`. Refuses what `missed` does. */
export const missedCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: missedInput,
    run: async (deps: Deps, by, { note, ...given }) => {
      const one = await caseAt(deps.store, "appointment", given.number);
      const until = one === undefined ? null : await pausedUntil(deps, one.resident, one);
      const act = { ...given, by: byStaff(by), beside: endedCall };
      return changeAppointment(deps, act, (facts) => missed(facts, { note, until }));
    },
  }),
  on: appointments,
  decide: missedWith,
};

const unheldWith = (facts: Facts, { note }: z.output<typeof missedInput>) => unheld(facts, note);

/** `appointment.unheld`: it did not take place because of us, which the resident is told. Refuses what `unheld` does. */
export const unheldCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: missedInput,
    run: (deps, by, { note, ...given }) =>
      changeAppointment(deps, { ...given, by: byStaff(by), beside: endedCall }, (facts) =>
        unheld(facts, note),
      ),
  }),
  on: appointments,
  decide: unheldWith,
};

/** `appointment.arrive`: the resident is at the centre. Refuses what `arrived` does. */
export const arriveCommand = plainCommand(arrived);

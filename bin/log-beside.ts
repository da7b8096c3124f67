import type { Check } from "../core/health.ts";
import { everyCase } from "../core/case/every.ts";
import { isTimed } from "../core/appointment/appointment.ts";
import { resourcesOf } from "../core/appointment/port.ts";
import { type Case, isOf } from "../core/cases.ts";

import type { Deps } from "../core/deps.ts";
import { statuses } from "../core/case/status.ts";
import { recounted } from "../core/petition/verify-command.ts";

type Finding = Omit<Check, "since">;
type Read = Pick<Deps, "store">;

/**
 * What is kept beside cases, held against what the log says: the signatures of petitions, counted again, and the times of
 * booked appointments, each of which has to be reserved. A million signatures take minutes.
 */
export async function besideChecks(deps: Read): Promise<Finding[]> {
  return [...(await signatures(deps)), ...(await times(deps))];
}

async function signatures(deps: Read): Promise<Finding[]> {
  let checked = 0;
  for await (const one of everyCase(deps, { kind: "petition", status: statuses })) {
    if (!isOf(one, "petition")) continue;
    const [fault] = (await recounted(deps, one)).faults;
    if (fault !== undefined) return [wrong("log-signatures", one.number)];
    checked += 1;
  }
  return checked === 0 ? [] : [right("log-signatures", checked)];
}

async function times(deps: Read): Promise<Finding[]> {
  let checked = 0;
  for await (const one of everyCase(deps, { kind: "appointment", stages: ["booked"] })) {
    // Whoever moves it meanwhile changes both, and it is asked for once more.
    if (!(await isReserved(deps, one)) && !(await isReserved(deps, await deps.store.case(one.number))))
      return [wrong("log-times", one.number)];
    checked += 1;
  }
  return checked === 0 ? [] : [right("log-times", checked)];
}

/** Whether an appointment has its time at everybody who takes part; what is not booked any more needs none. */
async function isReserved({ store }: Read, one: Case | undefined): Promise<boolean> {
  if (one === undefined || !isOf(one, "appointment") || one.stage !== "booked") return true;
  if (!isTimed(one)) return false;
  const { startsAt, endsAt } = one;
  const taken = await Promise.all(
    resourcesOf(one).map((resource) => store.taken(resource, { from: startsAt, until: endsAt, now: endsAt })),
  );
  return taken.every((each) =>
    each.some((slot) => slot.state === "booked" && slot.startsAt.getTime() === startsAt.getTime()),
  );
}

function right(name: string, checked: number): Finding {
  const detail = { el: `${checked}, όπως τα λέει το ιστορικό`, en: `${checked}, as the log has them` };
  return { name, ok: true, detail, next: null };
}

function wrong(name: string, number: string): Finding {
  const detail = {
    el: `το ${number} δεν είναι όπως το λέει το ιστορικό: κάποιος άλλαξε τη βάση από έξω`,
    en: `${number} is not as the log has it: the database was changed from outside`,
  };
  return { name, ok: false, detail, next: "README.md" };
}

import { type Deps, municipalityOf } from "../deps.ts";
import { noticeToPerson } from "../notice/to-person.ts";
import { reachable } from "../person/person.ts";
import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";

/** Sends the code to whoever the case belongs to, where they are reached first; false where that is nowhere. */
export async function sendCode(deps: Deps, about: string, code: string): Promise<boolean> {
  const number = await deps.store.numberOf(about);
  const found = number === undefined ? undefined : await deps.store.case(number);
  const resident = found?.resident ?? null;
  const known = resident === null ? undefined : await deps.store.person(resident);
  const contact = known && reachable(known).find(({ channel }) => channel !== "voice");
  if (known === undefined || contact === undefined) return false;
  const municipality = await municipalityOf(deps);
  const notice = noticeToPerson({
    ...{ who: known, contact, municipality, prompt: tell(line("call.code.message", { code })) },
    ...{ key: `call-code:${deps.newId()}`, about: null, dueAt: deps.now() },
    subject: municipality.name[known.person.language],
  });
  const told = await deps.store.commit({ notices: [notice] });
  return !("conflict" in told);
}

import { type Deps, municipalityOf } from "../deps.ts";
import { reachable } from "../person/person.ts";
import { capabilities } from "../wording/capabilities.ts";
import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import type { Agenda } from "./agenda.ts";

/** Sends the code to whoever the case belongs to, where they are reached first; false where that is nowhere. */
export async function sendCode(
  deps: Deps,
  agenda: Agenda,
  { about, code }: { about: string; code: string },
): Promise<boolean> {
  const brief = await agenda.brief(deps, about);
  const found = brief === undefined ? undefined : await deps.store.case(brief.number);
  const resident = found?.resident ?? null;
  const known = resident === null ? undefined : await deps.store.person(resident);
  const contact = known && reachable(known).find(({ channel }) => channel !== "voice");
  if (known === undefined || contact === undefined) return false;
  const municipality = await municipalityOf(deps);
  const { language } = known.person;
  const can = capabilities[contact.channel];
  const voice = { language, register: can.register, own: municipality.phrases };
  const { reply } = render(tell(line("call.code.message", { code })), { voice, can, serial: 0, page: 0 });
  const told = await deps.store.commit({
    notices: [
      {
        key: `call-code:${deps.newId()}`,
        ...{ about: null, person: known.person.id, channel: contact.channel, address: contact.address },
        ...{
          subject: municipality.name[language],
          reply,
          dueAt: deps.now(),
          state: "queued",
          replaces: false,
        },
      },
    ],
  });
  return !("conflict" in told);
}

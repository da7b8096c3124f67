import { capabilities } from "../wording/capabilities.ts";
import { line } from "../wording/line.ts";
import { type Prompt, tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { groupTracking } from "../number/tracking.ts";
import type { NewNotice } from "../notice/notice.ts";
import { reachable } from "../person/person.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { isSignersNews, newsLine } from "./kind.ts";
import type { Petition } from "./petition.ts";
import type { Broadcast } from "./port.ts";

const portion = 200;

/**
 * Tells the next portion of those who signed a petition what became of it, each once: the notice has the key of the news
 * and the person, so that a crash between two portions repeats nothing. Its author is told by themselves. Returns how many
 * were told.
 */
export async function tellSigners(deps: Deps): Promise<number> {
  const broadcast = await deps.store.broadcast();
  if (broadcast === undefined) return 0;
  const [audience, municipality] = await Promise.all([
    deps.store.audience(broadcast, portion),
    municipalityOf(deps),
  ]);
  const petition = await deps.store.petition(broadcast.petition);
  const people = [...new Set(audience.map(({ person }) => person))].filter((id) => id !== petition?.resident);
  const notices =
    petition === undefined
      ? []
      : (
          await Promise.all(people.map((id) => noticeTo(deps, id, { broadcast, petition, municipality })))
        ).flat();
  const reached = audience.at(-1)?.place ?? broadcast.reached;
  const done = audience.length < portion;
  await deps.store.commit({
    notices,
    rows: [{ row: "broadcast-reached", id: broadcast.id, was: broadcast.reached, reached, done }],
  });
  return audience.length;
}

type Telling = { broadcast: Broadcast; petition: Petition; municipality: Municipality };

async function noticeTo(
  deps: Deps,
  id: string,
  { broadcast, petition, municipality }: Telling,
): Promise<NewNotice[]> {
  const known = await deps.store.person(id);
  const contact = known && reachable(known)[0];
  if (known === undefined || contact === undefined || !isSignersNews(broadcast.event)) return [];
  const { language } = known.person;
  const { channel, address } = contact;
  const can = capabilities[channel];
  const voice = { language, register: can.register, own: municipality.phrases };
  const said = tell(newsLine(broadcast.event, petition), line("petition.told.stop"));
  const option = {
    ...{ id: "stop", label: line("petition.told.stop.option") },
    offer: `g:petition-stop:${petition.number}`,
  };
  const prompt: Prompt = can.register === "chat" ? { ...said, options: [option] } : said;
  return [
    {
      key: `broadcast:${broadcast.id}:${id}`,
      // Beside no case: whoever looks at the petition is not to see who signed it.
      ...{ about: null, person: id, channel, address },
      subject: `${municipality.name[language]} · ${groupTracking(petition.number)}`,
      reply: render(prompt, { voice, can, serial: 0, page: 0 }).reply,
      ...{ dueAt: broadcast.at, state: "queued", replaces: false },
    },
  ];
}

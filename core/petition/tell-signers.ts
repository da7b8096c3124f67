import { apart } from "../apart.ts";
import { capabilities } from "../wording/capabilities.ts";
import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { groupTracking } from "../number/tracking.ts";
import type { NewNotice } from "../notice/notice.ts";
import { noticeToPerson } from "../notice/to-person.ts";
import { reachable } from "../person/person.ts";
import { StoreUnavailable } from "../store.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { isSignersNews, newsLine } from "./kind.ts";
import type { Petition } from "./petition.ts";
import type { Broadcast } from "./port.ts";

/**
 * How many are told at once, and a second: so few that the codes and answers somebody waits for, which stand in the same
 * line, do not wait for a town that is told of a debate.
 */
export const tellingPace = { portion: 100, perSecond: 20 } as const;
const atOnce = 10;

/**
 * Tells the next portion of those who signed what became of their petition, each once: the notice has the key of the news
 * and the person, so that a crash between two portions repeats nothing. Petitions share a portion. Its author is told
 * by themselves. Whoever cannot be told is passed over, and the failure is thrown when the others are. Returns how many
 * were looked at.
 */
export async function tellSigners(deps: Deps): Promise<number> {
  const going = await deps.store.broadcasts(atOnce);
  const share = Math.ceil(tellingPace.portion / going.length);
  return apart(going, (broadcast) => tellNext(deps, broadcast, share));
}

async function tellNext(deps: Deps, broadcast: Broadcast, share: number): Promise<number> {
  const [audience, municipality, petition] = await Promise.all([
    deps.store.audience(broadcast, share),
    municipalityOf(deps),
    deps.store.petition(broadcast.petition),
  ]);
  const people = [...new Set(audience.map(({ person }) => person))].filter((id) => id !== petition?.resident);
  const notices: NewNotice[] = [];
  const telling = apart(petition === undefined ? [] : people, async (id) => {
    if (petition !== undefined)
      notices.push(...(await noticeTo(deps, id, { broadcast, petition, municipality })));
    return 1;
  });
  const failure = await telling.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  if (failure instanceof StoreUnavailable) throw failure;
  const reached = audience.at(-1)?.place ?? broadcast.reached;
  const done = audience.length < share;
  await deps.store.commit({
    notices,
    rows: [{ row: "broadcast-reached", id: broadcast.id, was: broadcast.reached, reached, done }],
  });
  if (failure !== undefined) throw failure;
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
  const said = tell(newsLine(broadcast.event, petition), line("petition.told.stop"));
  const option = {
    ...{ id: "stop", label: line("petition.told.stop.option") },
    offer: `g:petition-stop:${petition.number}`,
  };
  const isChat = capabilities[contact.channel].register === "chat";
  return [
    noticeToPerson({
      ...{ who: known, contact, municipality, prompt: isChat ? { ...said, options: [option] } : said },
      key: `broadcast:${broadcast.id}:${id}`,
      // Beside no case: whoever looks at the petition is not to see who signed it.
      ...{ about: null, dueAt: deps.now() },
      subject: `${municipality.name[known.person.language]} · ${groupTracking(petition.number)}`,
    }),
  ];
}

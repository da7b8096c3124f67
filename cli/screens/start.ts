import { openDesk } from "../../core/desk.ts";
import type { Language } from "../../core/language.ts";
import type { Session } from "../machine.ts";
import { namesOf } from "../names.ts";
import { allVerbs } from "../verbs.ts";
import { type RequestPage, type Step, step, andThen } from "./event.ts";
import { pageCame, reload } from "./list.ts";
import { beginnings } from "./reduce.ts";
import type { Drafts, Office, Size, State, View } from "./state.ts";
import { viewQuery } from "./views.ts";

const changes = ["cal.open", "cal.close", "cal.remove", "cal.hours", "cal.undo"] as const;

/** What the screen has to know before it stands; undefined when this account may not see cases. */
export async function officeOf(session: Session, language: Language): Promise<Office | undefined> {
  const { desk } = session;
  const names = await namesOf(session, language);
  if (!desk.may("case.list") || names.municipality === undefined) return undefined;
  const may = [...allVerbs.map(({ name }) => name), ...changes].filter(desk.may);
  return { language, me: desk.by, municipality: names.municipality, names, may };
}

/** So long what is done on the screen can be taken back before anybody hears of it, unless the desk says otherwise. */
const restMs = 20_000;

/** A session at the screen; `drafts` is where texts that nobody has got outlive it, null for nowhere. */
export type Seat = Session & { drafts: string | null };

/** The session at the screen: its words rest before they leave. */
export function seated({ desk, deps, ...session }: Session, drafts: string | null): Seat {
  const resting = { ...deps, restMs: deps.restMs ?? restMs };
  return { ...session, deps: resting, desk: openDesk(resting, desk.by), drafts };
}

const firstRows = 100;

/**
 * The first view with something in it: the clerk's own cases, then the new ones, then all. The page comes with it, so that
 * the first frame already shows cases.
 */
export async function firstPage({ desk }: Session): Promise<{ view: View; page: RequestPage }> {
  for (const view of ["mine", "new", "open"] as const) {
    const page = await desk.do("case.list", { ...viewQuery(view), limit: firstRows });
    if (!("refused" in page) && page.items.length > 0) return { view, page };
  }
  return { view: "mine", page: { items: [], next: null } };
}

type Begin = { drafts?: Drafts; office: Office; size: Size; now: Date; view: View; page: RequestPage };

/** The screen as it first stands. */
export function started({ office, size, now, view, page, drafts = {} }: Begin): Step {
  const empty: State = {
    office,
    size,
    now,
    queue: {
      view,
      text: "",
      load: 0,
      loading: false,
      stands: true,
      ahead: [],
      rows: [],
      pages: [],
      next: null,
      cursor: null,
      top: 0,
      since: now,
      waiting: [],
      matches: null,
      elsewhere: [],
    },
    counts: { mine: null, new: null, overdue: null, open: null, closed: null, petitions: null },
    marks: new Map(),
    modes: [{ is: "queue" }],
    peek: null,
    toast: null,
    silent: null,
    counter: null,
    writing: false,
    stale: false,
    last: null,
    said: null,
    tray: [],
    drafts,
    leaving: null,
    quit: null,
  };
  const { state } = reload(empty, {});
  const { load } = state.queue;
  const standing = pageCame(state, { event: "page", load, way: "first", after: null, page, at: now });
  return andThen(standing, (next) => step(next, ...beginnings(next)));
}

import { z } from "zod";
import type { KindName } from "../cases.ts";
import { channelNames } from "../channel.ts";
import { command, readers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { caseNumber } from "../fields.ts";
import { parsePhone } from "../greek/phone.ts";
import { pageMark } from "../page-mark.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { waysTo } from "../notice/ways.ts";
import { staffMeant } from "../staff/account.ts";
import type { Staff } from "../staff/staff.ts";
import { type QueueQuery, queueOrders } from "../store.ts";
import { openStatuses, statuses } from "../case/status.ts";
import { mostFollowers } from "./spot.ts";
import { type Stage, stages, statusOf } from "./stage.ts";

/** The filters of a list, as flags give them; `handler` is a login, `me` or `none`. */
export const listInput = z.object({
  stage: z.array(z.enum(stages)).optional(),
  handler: z.string().optional(),
  department: z.string().optional(),
  category: z.string().optional(),
  channel: z.enum(channelNames).optional(),
  /** One that there is not finds nothing. */
  kind: z.custom<KindName>((typed) => typeof typed === "string").optional(),
  overdue: z.boolean().default(false),
  closed: z.boolean().default(false),
  text: z.string().max(200).optional(),
  order: z.enum(queueOrders).default("due"),
  limit: z.number().int().min(1).max(1000).default(50),
  after: pageMark.optional(),
});
export type ListInput = z.output<typeof listInput>;

/** `case.list`: one page of cases. Refuses `unknown-clerk`, `unknown-department`, `unknown-category`. */
export const listCommand = command({
  roles: readers,
  writes: false,
  input: listInput,
  run: async (deps, by, input) => {
    const query = await queueQuery(deps, by, input);
    return isRefusal<QueueQuery, FilterRefusal>(query) ? query : deps.store.list(query);
  },
});

/** Up to where is counted: a search has to look at each hit, and nobody else is served meanwhile. */
export function mostCounted({ text }: Pick<QueueQuery, "text">): number {
  return text === undefined || text.trim() === "" ? 10_000 : 1000;
}

/** `case.count`: how many match, as far as `mostCounted`, and whether there are more. Refuses what `case.list` does. */
export const countCommand = command({
  roles: readers,
  writes: false,
  input: listInput,
  run: async (deps, by, input) => {
    const query = await queueQuery(deps, by, input);
    if (isRefusal<QueueQuery, FilterRefusal>(query)) return query;
    const most = mostCounted(query);
    const found = await deps.store.count(query, most + 1);
    return { count: Math.min(found, most), more: found > most };
  },
});

/**
 * `case.show`: everything about one case; `tally` of its signatures where it is signed, and `held`, where those came from
 * that are looked at. Refuses `unknown-number`.
 */
export const showCommand = command({
  roles: readers,
  writes: false,
  input: z.object({ number: caseNumber }),
  run: async (deps, _, { number }) => {
    const one = await deps.store.case(number);
    if (one === undefined) return refuse("unknown-number");
    const [events, files, notices, resident, spot, followers, beside] = await Promise.all([
      deps.store.history(one.id),
      deps.store.filesOf(one.id),
      deps.store.notices({ about: one.id, limit: 200 }),
      one.resident === null ? undefined : deps.store.person(one.resident),
      deps.store.spotOf(one.id),
      deps.store.followers(one.id, mostFollowers),
      deps.store.beside(one.id),
    ]);
    const held = beside === undefined || beside.tally.held === 0 ? [] : deps.store.groups(one.id, "held");
    const ways = await waysTo(deps, resident);
    return {
      case: one,
      events,
      files,
      notices: notices.items,
      resident: resident ?? null,
      ways,
      spot: spot ?? null,
      followers: followers.length,
      tally: beside?.tally ?? null,
      held: await held,
    };
  },
});

type FilterRefusal = "unknown-clerk" | "unknown-department" | "unknown-category";

async function queueQuery(
  deps: Deps,
  by: Staff,
  input: ListInput,
): Promise<QueueQuery | Refusal<FilterRefusal>> {
  const handler = await handlerOf(deps, by, input.handler);
  if (handler === "unknown") return refuse("unknown-clerk");
  const { kind, department, category, channel, text, order, limit, after } = input;
  if (department !== undefined && !(await isKnown(deps, { department }))) return refuse("unknown-department");
  if (category !== undefined && !(await isKnown(deps, { category }))) return refuse("unknown-category");
  const residents = await peopleAt(deps, text ?? "");
  return {
    ...(input.stage === undefined
      ? { status: input.closed ? statuses : openStatuses }
      : standing(input.stage)),
    ...(handler !== undefined && { handler }),
    ...(department !== undefined && { department }),
    ...(category !== undefined && { category }),
    ...(channel !== undefined && { channel }),
    ...(kind !== undefined && { kind }),
    ...(input.overdue && { overdueAt: deps.now() }),
    ...(residents.length > 0 ? { residents } : text !== undefined && text.trim() !== "" && { text }),
    order,
    limit,
    ...(after !== undefined && { after }),
  };
}

/** Stages by what they are for the queue, and by their names only where these are not all of it. */
function standing(wanted: readonly Stage[]): Pick<QueueQuery, "status" | "stages"> {
  const status = [...new Set(wanted.map(statusOf))];
  const all = stages.filter((stage) => status.includes(statusOf(stage)));
  return all.every((stage) => wanted.includes(stage)) ? { status } : { status, stages: wanted };
}

/** Whose telephone a text is: whoever calls without the number of the case is found by that. */
async function peopleAt({ store }: Deps, text: string): Promise<string[]> {
  const phone = parsePhone(text.trim())?.e164 ?? null;
  if (phone === null) return [];
  const known = await Promise.all([store.contact("sms", phone), store.contact("voice", phone)]);
  return [...new Set(known.flatMap((each) => each?.person.id ?? []))];
}

/** Whether the municipality has it, or a case still does that came before its folder changed. */
async function isKnown(deps: Deps, filter: { department: string } | { category: string }): Promise<boolean> {
  const { departments, categories } = await municipalityOf(deps);
  const named =
    "department" in filter
      ? departments.some(({ id }) => id === filter.department)
      : categories.some(({ id }) => id === filter.category);
  return named || (await deps.store.count({ ...filter, limit: 1 }, 1)) > 0;
}

async function handlerOf(
  deps: Deps,
  by: Staff,
  name: string | undefined,
): Promise<string | null | undefined> {
  if (name === undefined) return undefined;
  if (name === "me") return by.id;
  if (name === "none") return null;
  const found = staffMeant(await deps.store.staff(), name);
  return found?.id ?? "unknown";
}

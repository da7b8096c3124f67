import type { Context } from "hono";
import { z } from "zod";
import type { Call } from "../../core/call/call.ts";
import { finish } from "../../core/call/finish.ts";
import { begin, callsAround } from "../../core/call/hosting.ts";
import type { CallLink } from "../../core/call/link.ts";
import { claim, isOwn } from "../../core/call/way-in.ts";
import { phaseOf } from "../../core/call/when.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import { show } from "../show.ts";
import { deviceOf, isForeign, keepDevice, type Live } from "./around.ts";
import { joinRoom } from "./join.ts";
import { MayorPage } from "./mayor-page.tsx";
import { todayOf } from "./mayor-state.ts";
import { linkIn } from "./seat.ts";

/** `GET /mayor/TOKEN`: whose page it is; who comes is shown to the device alone that the link belongs to. */
export async function showMayor(c: Context<Web>, live: Live): Promise<Response> {
  const { around, calls } = live;
  const found = await linkIn(c, live, ["host"]);
  if (found === undefined || "slow" in found) return around.missing(c);
  const [view, hosts, staff] = await Promise.all([
    around.viewOf(c),
    calls.agenda.hosts(around.deps),
    around.deps.store.staff(),
  ]);
  const name = hosts.find(({ id }) => id === found.link.of)?.name[view.language] ?? "";
  const own = isOwn(found.link, deviceOf(c)) ? staff.filter(({ active }) => active) : [];
  const base = `/mayor/${found.token}`;
  return show(c, MayorPage({ view, name, base, staff: own, script: calls.script() }));
}

/** Whose link it is, by the id of the host. */
type Host = { link: CallLink; host: string };
type Act = (c: Context<Web>, live: Live, host: Host) => Promise<Response>;
type OnCall = (c: Context<Web>, live: Live, on: Host & { call: Call; body: unknown }) => Promise<Response>;

const named = z.object({ call: z.string().max(60) });

/** What the host does to one of their own calls. */
const onCall =
  (act: OnCall): Act =>
  async (c, live, host) => {
    const body: unknown = await c.req.json().catch(() => null);
    const parsed = named.safeParse(body);
    const call = parsed.success ? await live.around.deps.store.call(parsed.data.call) : undefined;
    if (call === undefined || call.host !== host.host) return c.json({ refused: "unknown" }, 404);
    return act(c, live, { ...host, call, body });
  };

/** Ends a call now, whatever the clock says, and puts everybody out. */
const ending = (how: "host" | "missed" | "phone"): Act =>
  onCall(async (c, { around: { deps }, calls }, { call, host }) => {
    const by = await calls.agenda.actor(deps, host);
    const done = await finish({ deps, agenda: calls.agenda }, { call, at: deps.now(), ending: how, by });
    calls.nudge();
    return done ? c.json({ done: true }) : c.json({ refused: "changed-meanwhile" }, 409);
  });

const note = z.object({ text: z.string().trim().min(1).max(2000) });
const promise = note.extend({ owner: z.string().max(60).nullable(), due: z.iso.date().nullable() });
const extension = 5 * 60_000;

const acts: Readonly<Record<string, Act>> = {
  begin: onCall(async (c, { around: { deps }, calls }, { call }) => {
    const begun = await begin(deps, call);
    if (isRefusal(begun)) return c.json(begun, 409);
    calls.nudge();
    return c.json({ begun: true });
  }),
  join: onCall(joinRoom),
  done: ending("host"),
  missed: ending("missed"),
  phone: ending("phone"),
  extend: onCall(async (c, { around: { deps }, calls }, { call, host }) => {
    if (phaseOf(call, deps.now()) === "over") return c.json({ refused: "over" }, 409);
    const free = await calls.agenda.freeUntil(deps, call.about);
    const wanted = new Date(call.endsAt.getTime() + extension);
    const until = free === null || free >= wanted ? wanted : free;
    if (free === null || until <= call.endsAt) return c.json({ refused: "not-free" }, 409);
    const by = await calls.agenda.actor(deps, host);
    const longer = await calls.agenda.extend(deps, { about: call.about, until, by });
    if (isRefusal(longer)) return c.json(longer, 409);
    const entry = {
      call: call.id,
      at: deps.now(),
      what: "extended",
      side: "host",
      detail: until.toISOString(),
    } as const;
    await deps.store.commit({ rows: [{ row: "call-trail", entry }] });
    calls.nudge();
    return c.json({ until: longer.until.getTime() });
  }),
  note: onCall(async (c, { around: { deps }, calls }, { call, host, body }) => {
    const parsed = note.safeParse(body);
    if (!parsed.success) return c.json({ refused: "empty" }, 400);
    const by = await calls.agenda.actor(deps, host);
    await calls.agenda.note(deps, { about: call.about, text: parsed.data.text, by });
    return c.json({ kept: true });
  }),
  promise: onCall(async (c, { around: { deps }, calls }, { call, host, body }) => {
    const parsed = promise.safeParse(body);
    if (!parsed.success) return c.json({ refused: "empty" }, 400);
    const by = await calls.agenda.actor(deps, host);
    const made = await calls.promise(deps, { about: call.about, ...parsed.data, by });
    return isRefusal(made) ? c.json(made, 409) : c.json(made);
  }),
};

/** `POST /mayor/TOKEN/ACT`, in JSON; only the device may that the link belongs to. */
export async function actAsMayor(c: Context<Web>, live: Live): Promise<Response> {
  c.header("Cache-Control", "no-store");
  const { deps } = live.around;
  if (isForeign(c)) return c.json({ refused: "foreign" }, 403);
  const found = await linkIn(c, live, ["host"]);
  if (found === undefined || "slow" in found) return c.json({ refused: "unknown" }, 404);
  const { link } = found;
  const host = link.of ?? "";
  const own = isOwn(link, deviceOf(c));
  switch (c.req.param("act")) {
    case "now": {
      const around = own ? await callsAround(deps, { host }, deps.now()) : [];
      return c.json({ ...(await todayOf(live, around)), own, free: link.device === null });
    }
    case "enter": {
      const claimed = await claim(deps, link, deviceOf(c));
      if (isRefusal(claimed)) return c.json(claimed, 409);
      keepDevice(c, claimed.device, live);
      return c.json({ entered: true });
    }
    default: {
      const act = acts[c.req.param("act") ?? ""];
      if (act === undefined) return c.json({ refused: "unknown" }, 404);
      return own ? act(c, live, { link, host }) : c.json({ refused: "other-device" }, 403);
    }
  }
}

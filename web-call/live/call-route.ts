import type { Context } from "hono";
import { arrive, claim, isOwn } from "../../core/call/way-in.ts";
import { wantsRoom } from "../../core/call/when.ts";
import { askForPhone } from "../../core/call/hosting.ts";
import { helperLink } from "../../core/call/helper.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import { SlowPage } from "../page/trouble.tsx";
import { show } from "../show.ts";
import { deviceOf, isForeign, keepDevice, type Live } from "./around.ts";
import { CallPage } from "./call-page.tsx";
import { askCode, proveCode } from "./code-route.ts";
import { joinRoom } from "./join.ts";
import { OverPage } from "./over-page.tsx";
import { type Seat, seatIn } from "./seat.ts";
import { stateOf } from "./state.ts";

/** `GET /call/TOKEN`: shows, and changes nothing, however often a scanner of mails looks at it. */
export async function showCall(c: Context<Web>, live: Live): Promise<Response> {
  const { around, calls } = live;
  const seat = await seatIn(c, live);
  if (seat === undefined) return around.missing(c);
  const view = await around.viewOf(c);
  if ("slow" in seat) {
    c.header("Retry-After", String(seat.slow));
    return show(c, SlowPage({ view, seconds: seat.slow, whose: "yours" }), { status: 429 });
  }
  const { call, link } = seat;
  const state = stateOf(call, around.deps.now(), calls.rooms() !== null);
  if (state.phase === "over") return show(c, OverPage({ view, call }), { status: 410 });
  const hosts = await calls.agenda.hosts(around.deps);
  const host = hosts.find(({ id }) => id === call.host)?.name[view.language] ?? "";
  return show(
    c,
    CallPage({
      ...{ view, call, host, side: link.side, base: `/call/${seat.token}`, script: calls.script() },
      isSoon: wantsRoom(call, around.deps.now()),
    }),
  );
}

type Act = (c: Context<Web>, live: Live, seat: Seat) => Promise<Response>;

/** What only the browser may do that the link belongs to. */
const own =
  (act: Act): Act =>
  async (c, live, seat) =>
    isOwn(seat.link, deviceOf(c)) ? act(c, live, seat) : c.json({ refused: "other-device" }, 403);

const acts: Readonly<Record<string, Act>> = {
  now: async (c, { around, calls }, { call, link }) =>
    c.json({
      ...stateOf(call, around.deps.now(), calls.rooms() !== null),
      own: isOwn(link, deviceOf(c)),
      free: link.device === null,
    }),
  enter: async (c, live, { link, call }) => {
    const claimed = await claim(live.around.deps, link, deviceOf(c));
    if (isRefusal(claimed)) return c.json(claimed, 409);
    keepDevice(c, claimed.device, live);
    await arrive(live.around.deps, link, call);
    return c.json({ entered: true });
  },
  join: own(joinRoom),
  phone: own(async (c, live, { link, call }) => {
    const { around, calls } = live;
    const side = link.side === "third" ? "third" : "resident";
    await askForPhone(around.deps, call, { side });
    // Said again where the desk died between the two; once it is known it changes nothing.
    await calls.agenda.ring(around.deps, { about: call.about, by: "resident", actor: { kind: "resident" } });
    return c.json({ asked: true });
  }),
  third: own(async (c, { around }, { link, call }) => {
    if (link.side !== "resident") return c.json({ refused: "not-allowed" }, 403);
    const given = await helperLink(around.deps, call);
    if (isRefusal(given)) return c.json(given, 409);
    return c.json({ address: `${around.deps.site}/call/${given.token}` });
  }),
  code: askCode,
  prove: proveCode,
};

/** `POST /call/TOKEN/ACT`: does what a page of ours asks, in JSON; nothing of it can be sent by another site. */
export async function actInCall(c: Context<Web>, live: Live): Promise<Response> {
  c.header("Cache-Control", "no-store");
  const act = acts[c.req.param("act") ?? ""];
  if (act === undefined) return c.json({ refused: "unknown" }, 404);
  if (isForeign(c)) return c.json({ refused: "foreign" }, 403);
  const seat = await seatIn(c, live);
  if (seat === undefined) return c.json({ refused: "unknown" }, 404);
  if ("slow" in seat) return c.json({ refused: "slow" }, 429);
  return act(c, live, seat);
}

import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { Call } from "../../core/call/call.ts";
import { askForPhone, callsAround } from "../../core/call/hosting.ts";
import { hashOf, plainCode } from "../../core/call/link.ts";
import type { CallLink } from "../../core/call/link.ts";
import { arrive, claim, isOwn } from "../../core/call/way-in.ts";
import { phaseOf } from "../../core/call/when.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import { show } from "../show.ts";
import { deviceOf, isForeign, keepDevice, type Live } from "./around.ts";
import { joinRoom } from "./join.ts";
import { KioskPage } from "./kiosk-page.tsx";
import { stateOf } from "./state.ts";

const name = "dimos-centre";
const kept = 400 * 24 * 3600;

/** `GET /kiosk`: the page of the device of a centre. */
export async function showKiosk(c: Context<Web>, live: Live): Promise<Response> {
  const { around, calls } = live;
  const link = await centreOf(c, live);
  const view = await around.viewOf(c);
  const centres = link === undefined ? [] : await calls.agenda.centres(around.deps);
  const centre = centres.find(({ id }) => id === link?.of)?.name[view.language] ?? null;
  return show(c, KioskPage({ view, centre, script: calls.script() }));
}

/** The link of the centre that this device belongs to. */
async function centreOf(c: Context<Web>, { around }: Live): Promise<CallLink | undefined> {
  const hash = getCookie(c, name) ?? "";
  const link = /^[\da-f]{64}$/u.test(hash) ? await around.deps.store.linkBy(hash) : undefined;
  const isOurs = link?.side === "kiosk" && link.endedAt === null && isOwn(link, deviceOf(c));
  return isOurs ? link : undefined;
}

const typed = z.object({ code: z.string().max(60) });

/** The code of the device, typed once; after that it is known by a secret that only this browser has. */
async function enter(c: Context<Web>, live: Live): Promise<Response> {
  const { around, secure } = live;
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) return c.json({ refused: "slow" }, 429);
  const parsed = typed.safeParse(await c.req.json().catch(() => null));
  const link = parsed.success
    ? await around.deps.store.linkBy(hashOf(plainCode(parsed.data.code)))
    : undefined;
  if (link?.side !== "kiosk" || link.endedAt !== null) return c.json({ refused: "wrong-code" }, 409);
  permit.hit();
  const claimed = await claim(around.deps, link, deviceOf(c));
  if (isRefusal(claimed)) return c.json(claimed, 409);
  keepDevice(c, claimed.device, live);
  setCookie(c, name, link.hash, { httpOnly: true, sameSite: "Strict", secure, maxAge: kept, path: "/kiosk" });
  return c.json({ entered: true });
}

/** The call that the centre has now, or has next. */
async function current({ around: { deps } }: Live, centre: string): Promise<Call | undefined> {
  const now = deps.now();
  return (await callsAround(deps, { centre }, now)).find((call) => phaseOf(call, now) !== "over");
}

/** `POST /kiosk/ACT`, in JSON. */
export async function actAtKiosk(c: Context<Web>, live: Live): Promise<Response> {
  c.header("Cache-Control", "no-store");
  const { around, calls } = live;
  if (isForeign(c)) return c.json({ refused: "foreign" }, 403);
  const act = c.req.param("act") ?? "";
  if (act === "enter") return enter(c, live);
  const link = await centreOf(c, live);
  const now = around.deps.now();
  if (link === undefined)
    return act === "now"
      ? c.json({ now: now.getTime(), own: false })
      : c.json({ refused: "other-device" }, 403);
  const call = await current(live, link.of ?? "");
  if (call === undefined) return c.json({ now: now.getTime(), own: true, id: null });
  switch (act) {
    case "now":
      return c.json({ ...stateOf(call, now, calls.rooms() !== null), own: true, id: call.id });
    case "join": {
      const joined = await joinRoom(c, live, { link, call });
      if (joined.ok) await arrive(around.deps, link, call);
      return joined;
    }
    case "phone":
      await askForPhone(around.deps, call, { side: "kiosk" });
      await calls.agenda.ring(around.deps, {
        about: call.about,
        by: "resident",
        actor: { kind: "resident" },
      });
      return c.json({ asked: true });
    default:
      return c.json({ refused: "unknown" }, 404);
  }
}

import type { Context } from "hono";
import { z } from "zod";
import { askedCode, provenCode } from "../../core/call/code.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import { keepDevice, type Live } from "./around.ts";
import type { Seat } from "./seat.ts";

/** Sends a code to whoever the link was given to, for another device of theirs. */
export async function askCode(
  c: Context<Web>,
  { around, calls }: Live,
  { link, call }: Seat,
): Promise<Response> {
  const { deps } = around;
  const asked = await askedCode(deps, link, (code) => calls.sendCode(deps, call.about, code));
  return isRefusal(asked) ? c.json(asked, 409) : c.json({ sent: true });
}

const typed = z.object({ code: z.string().max(40) });

/** The link belongs to this browser from now on, and the one before is out. */
export async function proveCode(c: Context<Web>, live: Live, { link, call }: Seat): Promise<Response> {
  const parsed = typed.safeParse(await c.req.json().catch(() => null));
  if (!parsed.success) return c.json({ refused: "wrong-code" }, 400);
  const proven = await provenCode(live.around.deps, { link, call, code: parsed.data.code });
  if (isRefusal(proven)) return c.json(proven, 409);
  keepDevice(c, proven.device, live);
  return c.json({ entered: true });
}

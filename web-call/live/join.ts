import type { Context } from "hono";
import type { Call } from "../../core/call/call.ts";
import type { CallLink } from "../../core/call/link.ts";
import { admit } from "../../core/call/way-in.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import type { Live } from "./around.ts";

/** The way into the room for whoever has the link, or why there is none now; 410 once it is over. */
export async function joinRoom(
  c: Context<Web>,
  { around, calls }: Live,
  who: { link: CallLink; call: Call },
): Promise<Response> {
  const admitted = await admit(around.deps, calls.rooms(), who);
  if (isRefusal(admitted)) return c.json(admitted, admitted.refused === "over" ? 410 : 409);
  return c.json({ ...admitted, ice: calls.ice });
}

import type { Context, Env, MiddlewareHandler } from "hono";
import { readBody } from "../core/file/body.ts";

type Refuse<E extends Env> = (c: Context<E>) => Response | Promise<Response>;

/**
 * Lets a body of at most that many bytes through, whether its length was told or it comes in pieces; Hono's own makes a new
 * request of the server's, which Node refuses where the length was not told.
 */
export function bodyLimit<E extends Env>(most: number, refuse: Refuse<E>): MiddlewareHandler<E> {
  return async (c, next) => {
    const body = await readBody(c.req.raw, most);
    if (body === undefined) return refuse(c);
    const { method, raw, url } = c.req;
    c.req.raw = new Request(url, { method, headers: raw.headers, body: new Uint8Array(body) });
    await next();
  };
}

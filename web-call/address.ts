import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

export type Web = { Bindings: Partial<HttpBindings> };

/** Whom a request counts for: its address (IPv6 by its /64), and the network around it (/24, /48). */
export type Client = { address: string; network: string };

/**
 * The address at the other end of the socket. What a header says counts only when the socket is that of the proxy which
 * the operator named.
 */
export function clientOf(c: Context<Web>, trustedProxy: string | undefined): Client {
  const socket = plainAddress(c.env?.incoming?.socket.remoteAddress ?? "");
  if (trustedProxy === undefined || socket !== plainAddress(trustedProxy)) return client(socket);
  // The proxy writes the address it saw at the end; whatever stands before came from the client.
  const seen = plainAddress(c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "");
  return client(isIP(seen) === 0 ? socket : seen);
}

function plainAddress(address: string): string {
  const bare = address.replace(/%.*$/u, "").toLowerCase();
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(bare)?.[1];
  return inner ?? bare;
}

function client(address: string): Client {
  if (isIP(address) === 4) return { address, network: `${address.split(".").slice(0, 3).join(".")}.0/24` };
  if (isIP(address) !== 6) return { address, network: address };
  const [head = "", tail = ""] = address.split("::");
  const [first, last] = [head, tail].map((part) => part.split(":").filter((group) => group !== ""));
  const [front, back] = [first ?? [], last ?? []];
  const groups = [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0"), ...back];
  const plain = groups.map((group) => group.replace(/^0+(?=.)/u, ""));
  return { address: `${plain.slice(0, 4).join(":")}::/64`, network: `${plain.slice(0, 3).join(":")}::/48` };
}

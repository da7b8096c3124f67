import { largestVideo } from "../../core/file/content.ts";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Channel, Fetched, Outgoing, OutgoingFile } from "../../core/channel.ts";
import { render, type Shown } from "./render.ts";

export type Said = { shown: Shown; files: OutgoingFile[] };

/** The terminal as the desk's way out; what it fetches are files of this machine. */
export function consoleChannel(address: string, onReply: (said: Said) => void): Channel {
  return {
    name: "console",
    send: (outgoing) => Promise.resolve(show(outgoing, { address, onReply })),
    fetch: (source) => read(source.ref),
    check: () => Promise.resolve({ ok: true, why: address }),
  };
}

function show(outgoing: Outgoing, { address, onReply }: { address: string; onReply: (said: Said) => void }) {
  if (outgoing.address !== address) return { sent: "later", at: null, why: "another terminal's" } as const;
  onReply({ shown: render(outgoing.reply), files: outgoing.files });
  return { sent: "accepted", providerId: null } as const;
}

async function read(path: string): Promise<Fetched> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { fetched: "refused", why: "unreadable" };
    if (found.size > largestVideo) return { fetched: "refused", why: "too-big" };
    return { fetched: "bytes", bytes: await readFile(path), name: basename(path), mime: null };
  } catch {
    return { fetched: "refused", why: "gone" };
  }
}

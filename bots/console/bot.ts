import { randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { resolve } from "node:path";
import type { Channel, Incoming } from "../../core/channel.ts";
import type { Answered } from "../../core/conversation/converse.ts";
import type { Language } from "../../core/language.ts";
import { parse } from "./parse.ts";
import { consoleChannel, type Said } from "./send.ts";

export type ConsoleSettings = {
  /** Whose chat it is: the name of a user of this machine. */
  address: string;
  language: Language | null;
  name: string | null;
  onReply: (said: Said) => void;
};
export type Console = {
  channel: Channel;
  /** Takes a typed line; resolves once it is committed. The answer comes through `onReply`. Undefined for an empty line. */
  type: (line: string) => Promise<Answered | undefined>;
};

/** A resident's chat in a terminal: a channel like the others. */
export function openConsole(
  { address, language, name, onReply }: ConsoleSettings,
  accept: (incoming: Incoming) => Promise<Answered>,
): Console {
  return {
    channel: consoleChannel(address, onReply),
    type: async (line) => {
      const incoming = parse(line, { address, language, name, id: randomUUID(), find });
      return incoming && accept(incoming);
    },
  };
}

function find(path: string): string {
  return resolve(path.replace(/^~(?=\/)/u, homedir()));
}

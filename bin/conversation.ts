import type { Incoming } from "../core/channel.ts";
import { type Answered, converse, type Conversing } from "../core/conversation/converse.ts";
import type { Deps } from "../core/deps.ts";
import { dialogues } from "../core/dialogues.ts";
import { kindOf } from "../core/kinds.ts";
import { createLanes } from "../core/lanes.ts";
import { guardNumbers } from "./guard-numbers.ts";

/** Answers whoever writes or calls. */
export type Accept = (incoming: Incoming) => Promise<Answered>;

/**
 * The desk's side of every conversation; what one address says is answered in its order. A file of its own, because
 * all dialogues and the words that they know by heart take longer to load than most commands to run.
 */
export function openConversation(deps: Deps): Accept {
  const conversing: Conversing = { dialogues, kindOf, deps, numbers: guardNumbers() };
  const inLane = createLanes();
  return (incoming) =>
    inLane(`${incoming.channel}:${incoming.address}`, () => converse(conversing, incoming));
}

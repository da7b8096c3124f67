import { z } from "zod";
import type { ChannelName } from "../../channel.ts";
import { prefer } from "../../person/deeds.ts";
import { type Key, line } from "../catalogue.ts";
import { type Context, flow, type Input, type Move, run } from "../flow.ts";
import { choose, type Prompt } from "../prompt.ts";

type Slots = Record<string, never>;
const names = {
  telegram: "notices.telegram",
  sms: "notices.sms",
  mail: "notices.mail",
  console: "notices.console",
} as const satisfies Partial<Record<ChannelName, Key>>;
type Named = keyof typeof names;

/** «Πού να σας γράφουμε;»: for whoever can be reached in more than one way. */
export const notices = flow<Slots>({
  id: "notices",
  version: 1,
  slots: z.object({}).strict(),
  start: (_, context) =>
    waysTo(context).length > 1
      ? { move: "go", step: "where", slots: {} }
      : { move: "end", say: [line("notices.only")] },
  steps: { where: { ask, take } },
});

function waysTo({ reached }: Context): Named[] {
  return (Object.keys(names) as Named[]).filter((channel) => reached.includes(channel));
}

function ask(_: Slots, context: Context): Prompt {
  return choose(
    [line("notices.where")],
    waysTo(context).map((channel) => ({ id: channel, label: line(names[channel]) })),
  );
}

function take(input: Input, slots: Slots, context: Context): Move<Slots> {
  const channel = waysTo(context).find((each) => input.kind === "option" && each === input.id);
  if (channel === undefined) return { move: "again", say: [line("miss.choice")] };
  return run(prefer(channel), slots, () => ({ move: "end", say: [line("notices.set")] }));
}

import { z } from "zod";
import { type ChannelName, channelNames } from "../../channel.ts";
import { prefer } from "../../person/deeds.ts";
import { line } from "../../wording/line.ts";
import { type Context, flow, type Input, type Move, run } from "../flow.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";

type Slots = Record<string, never>;

/** «Πού να σας γράφουμε;»: for whoever can be reached in more than one way. */
export const notices = flow<Slots>({
  id: "notices",
  version: 1,
  passing: true,
  doors: [{ label: "notices.where", command: "notices", anywhere: true, as: "" }],
  slots: z.object({}).strict(),
  start: (_, context) =>
    waysTo(context).length > 1
      ? { move: "go", step: "where", slots: {} }
      : { move: "end", say: [line("notices.only")] },
  steps: { where: { ask, take } },
});

function waysTo({ reached }: Context): ChannelName[] {
  return channelNames.filter((channel) => reached.includes(channel));
}

function ask(_: Slots, context: Context): Prompt {
  return choose(
    [line("notices.where")],
    waysTo(context).map((channel) => ({ id: channel, label: line(`channel.${channel}`) })),
  );
}

function take(input: Input, slots: Slots, context: Context): Move<Slots> {
  const channel = waysTo(context).find((each) => input.kind === "option" && each === input.id);
  if (channel === undefined) return { move: "again", say: [line("miss.choice")] };
  return run(prefer(channel), slots, () => ({
    move: "end",
    say: [line("notices.set", { channel: { line: line(`channel.${channel}`) } })],
  }));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Matter } from "../../../core/conversation/flow.ts";
import type { Event } from "../../../core/conversation/resolve.ts";
import { Dialogue } from "../../support/dialogue.ts";

type Stored = {
  at: string;
  channel: ChannelName;
  matters: Matter[];
  stored: Conversation;
  said: Event | string;
  then: string;
};
const written = readFileSync(join(import.meta.dirname, "../../fixtures/stored-conversations.jsonl"), "utf8");
const conversations = written
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Stored);

test.each(conversations.map((each) => [each.channel, each.at, each.then, each] as const))(
  "a conversation on %s that the first version left at %s goes on to %s",
  (channel, _, then, { matters, stored, said }) => {
    const chat = new Dialogue(channel, { context: { matters } });
    chat.state = stored;
    chat.say(said);
    expect(chat.step).toBe(then);
  },
);

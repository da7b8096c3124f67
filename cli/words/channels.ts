import { type ChannelName, channelNames } from "../../core/channel.ts";
import { catalogue } from "../../core/catalogue.ts";
import type { Words } from "./words.ts";

/** How a case came to the desk, and how a message leaves it; the names are those that residents read. */
export const channelWords = Object.fromEntries(
  channelNames.map((name) => {
    const { el, en } = catalogue[`channel.${name}`];
    return [name, { el: el.chat, en: en.chat }];
  }),
) as Record<ChannelName, Words>;

import type { Hono } from "hono";
import type { Logger } from "pino";
import type { Channel, ChannelName } from "../../core/channel.ts";
import type { Accept } from "../conversation.ts";
import type { OpenedDesk } from "../open-desk.ts";
import type { Reader, SettingWords } from "../settings.ts";

/** What a channel is opened in. */
export type Around = { data: string; publicUrl: string; desk: OpenedDesk; accept: Accept; log: Logger };

export type Opened = {
  channel: Channel;
  routes?: Hono;
  /** Begins once the server listens. */
  start?: () => Promise<void>;
  stop?: () => Promise<void>;
  /** How residents get there, once it is known: a number in E.164, or the address of a chat. */
  reach?: () => string | null;
  /** Reached from this machine only, for want of an account with a provider. */
  demo?: boolean;
};

type Spec<Settings> = {
  name: ChannelName;
  words: SettingWords;
  /** What whoever has it switched off should know, where its name does not say it. */
  off?: SettingWords[string];
  /** Null where its settings are not there; of wrong ones the reader is told. */
  settings: (reader: Reader) => Settings | null;
  /** Loads the adapter, and its SDK, only now. */
  open: (settings: Settings, around: Around) => Promise<Opened>;
};

/** A channel with its settings hidden behind how they are read, so that all kinds stand in one list. */
export type Opening = Pick<Spec<unknown>, "name" | "words"> & {
  configure: (reader: Reader) => Configured;
};

/** `open` is null where the channel is switched off. */
export type Configured = Pick<Spec<unknown>, "name" | "off"> & {
  open: ((around: Around) => Promise<Opened>) | null;
};

/** Makes an opening out of its description. */
export function opening<Settings>({ words, settings, open, ...told }: Spec<Settings>): Opening {
  return {
    name: told.name,
    words,
    configure: (reader) => {
      const given = settings(reader);
      return { ...told, open: given && ((around) => open(given, around)) };
    },
  };
}

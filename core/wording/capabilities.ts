import type { ChannelName } from "../channel.ts";

export type Register = "chat" | "sms" | "spoken";

/**
 * What a channel can do; the renderer's only knowledge of channels. Limits are the providers' own
 * (SMS in Greek: UCS-2, two segments of 67 characters; voice: 12 s of speech).
 */
export type Can = {
  register: Register;
  /** Characters in one message, or spoken characters in one prompt. */
  text: number;
  /** Choices offered at once; more go on the next page. */
  choices: number;
  label: number;
  /** How a place arrives: shared from the phone, or only in words. */
  place: "share" | "words" | "in-report";
  photo: boolean;
  /** Files go out with a message. */
  files: boolean;
  /** The answer leaves in the response itself instead of through the outbox. */
  sync: boolean;
};

/** More than a clerk can write at once: mail has no limit, and the adapters of the chats cut at theirs. */
const long = 8000;
const written = { register: "chat", text: 4000, choices: 8, label: 60, files: true, sync: false } as const;

export const capabilities: Record<ChannelName, Can> = {
  telegram: { ...written, text: long, place: "share", photo: true },
  viber: { ...written, text: long, place: "share", photo: true },
  console: { ...written, place: "words", photo: true },
  mail: { ...written, text: long, place: "words", photo: false },
  web: { ...written, place: "words", photo: false, files: false },
  desk: { ...written, place: "words", photo: false, files: false },
  sms: {
    register: "sms",
    text: 134,
    choices: 6,
    label: 24,
    place: "words",
    photo: false,
    files: false,
    sync: false,
  },
  voice: {
    register: "spoken",
    text: 320,
    choices: 4,
    label: 48,
    place: "in-report",
    photo: false,
    files: false,
    sync: true,
  },
};

import { expect } from "vitest";
import type { ChannelName } from "../../core/channel.ts";
import { Dialogue } from "./dialogue.ts";

/** What was told first. */
export const first = "Έχει μια λακκούβα στη μέση";
const toStep = {
  "report.category": ["κάτι έχει χαλάσει στον δρόμο"],
  "report.place": [first],
  "report.photo": [first, "Κοραή 5"],
  "report.confirm": [first, "Κοραή 5", "δεν έχω"],
  "talk.pass": ["πώς γίνεται κανείς δημοτικός σύμβουλος στην Αθήνα"],
} as const;
export type At = keyof typeof toStep;

/** The questions of a report, and whether a clerk shall have one that the desk cannot answer. */
export const steps = Object.keys(toStep) as At[];

/** A dialogue at one of them. */
export function at(step: At, channel: ChannelName = "telegram"): Dialogue {
  const chat = new Dialogue(channel);
  for (const said of toStep[step]) chat.say(said);
  expect(chat.step).toBe(step);
  return chat;
}

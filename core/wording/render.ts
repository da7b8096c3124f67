import type { Choice, Reply, SpokenPart } from "../channel.ts";
import { fold } from "../greek/fold.ts";
import type { Meaning } from "../hearing/choosable.ts";
import { shorten } from "../text/cut.ts";
import type { Can } from "./capabilities.ts";
import { line } from "./line.ts";
import { spoken, spokenKey, type Voice, written } from "./format.ts";
import type { Option, Prompt } from "./prompt.ts";

/** What a prompt offered: so that a button, a typed «2» and the key 2 mean the same. */
export type Offered = { id: string; digit: string; words: string[]; means?: Meaning | undefined };
export type Rendered = { reply: Reply; offered: Offered[] };
export type Frame = { voice: Voice; can: Can; serial: number; page: number };

export const moreOption = "more";
const leastTold = 24;

/**
 * Turns a prompt into one answer for a channel: words in its register, choices as far as it can show
 * them and the rest behind «περισσότερα», and the map of what «1», «ναι» or a button will mean.
 */
export function render(prompt: Prompt, frame: Frame): Rendered {
  const { can, voice } = frame;
  const shown = page(prompt.options, frame);
  const offered = shown.map((option) => offer(option, frame));
  const choices = shown.map((option) => choice(option, frame));
  const isSpoken = can.register === "spoken";
  return {
    offered,
    reply: {
      text: isSpoken ? "" : text(prompt, choices, frame),
      spoken: isSpoken ? prompt.say.flatMap((each) => spoken(each, voice)) : [],
      menu: isSpoken ? menu(prompt, shown, frame) : [],
      choices,
      want: prompt.want,
      language: voice.language,
      files: prompt.files ?? [],
      ...(prompt.invite && { invite: prompt.invite }),
    },
  };
}

/** What does not fit is cut out of the middle: the question and the choices stand last and stay. */
function text(prompt: Prompt, choices: Choice[], { can, voice }: Frame): string {
  const lines = prompt.say.map((each) => written(each, voice).trim()).filter((each) => each !== "");
  const listed = can.register === "sms" ? choices.map((each) => `${each.digit} ${each.label}`) : [];
  const last = [...lines.slice(1).slice(-1), ...listed].join("\n");
  const first = lines.slice(0, Math.max(1, lines.length - 1)).join("\n");
  const room = can.text - last.length - 1;
  if (room >= leastTold) return [shorten(first, room), last].join("\n").trim();
  return shorten(listed.length > 0 ? last : [first, last].join("\n").trim(), can.text);
}

function page(options: readonly Option[], { can, page: wanted }: Frame): Option[] {
  const fixed = options.filter((option) => option.digit !== undefined);
  const counted = options.filter((option) => option.digit === undefined);
  const room = Math.max(1, can.choices - (can.register === "spoken" ? 0 : fixed.length));
  if (counted.length <= room) return numbered(counted, fixed);
  const size = room - 1;
  const pages = Math.ceil(counted.length / size);
  const start = (wanted % pages) * size;
  const more: Option = { id: moreOption, label: line("menu.more"), digit: "9" };
  return numbered(counted.slice(start, start + size), [...fixed, more]);
}

function numbered(counted: Option[], fixed: Option[]): Option[] {
  const taken = new Set(fixed.map((option) => option.digit));
  const free = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].filter((digit) => !taken.has(digit));
  return [...counted.map((option, index) => ({ ...option, digit: free[index] ?? "" })), ...fixed];
}

function choice(option: Option, { voice, can, serial }: Frame): Choice {
  return {
    token: option.offer ?? `${serial}:${option.id}`,
    label: shorten(written(option.label, voice), can.label),
    digit: option.digit ?? "",
  };
}

function offer(option: Option, { voice }: Frame): Offered {
  const lines = option.also === undefined ? [option.label] : [option.label, option.also];
  const labels = lines.flatMap((each) =>
    (["chat", "spoken"] as const).map((register) => written(each, { ...voice, register })),
  );
  return {
    id: option.offer ?? option.id,
    digit: option.digit ?? "",
    words: [...new Set(labels.map(fold))],
    ...(option.means !== undefined && { means: option.means }),
  };
}

function menu(prompt: Prompt, shown: Option[], frame: Frame): SpokenPart[] {
  const over = (prompt.over ?? []).flatMap((each) => spoken(each, frame.voice));
  if (prompt.keys !== undefined)
    return [...over, ...prompt.keys.flatMap((each) => spoken(each, frame.voice))];
  return [...over, ...shown.flatMap((option, index) => key(option, index === 0, frame))];
}

/** «Για …, πατήστε ένα. Για …, δύο.»: the verb once is enough, and the list stays short. */
function key(option: Option, first: boolean, frame: Frame): SpokenPart[] {
  const { label, digit } = choice(option, frame);
  if (option.whole === true) return [label];
  const params = { label, digit: spokenKey(digit, frame.voice.language) };
  return spoken(first ? line("menu.key", params) : line("menu.key.next", params), frame.voice);
}

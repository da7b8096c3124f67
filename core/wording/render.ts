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

/** By SMS, how much of each name, place and text is written where all of it would not fit. */
const rooms = [undefined, 64, 48, 36, 24, 14];
/** What the municipality has written as a whole answer is not cut. */
const wholeAnswers = ["call", "answer", "guidance"];

/**
 * Turns a prompt into one answer for a channel: words in its register, choices as far as it can show
 * them and the rest behind «περισσότερα», and the map of what «1», «ναι» or a button will mean.
 */
export function render(prompt: Prompt, frame: Frame): Rendered {
  const { can, voice } = frame;
  const isSpoken = can.register === "spoken";
  const { said, under, shown } = fitting(prompt, frame);
  return {
    offered: shown.map((option) => offer(option, frame)),
    reply: {
      text: isSpoken ? "" : text(prompt, { said, under }, can),
      spoken: isSpoken ? prompt.say.flatMap((each) => spoken(each, voice)) : [],
      menu: isSpoken ? menu(prompt, shown, frame) : [],
      choices: shown.map((option) => choice(option, frame)),
      want: prompt.want,
      language: voice.language,
      files: prompt.files ?? [],
      ...(prompt.invite && { invite: prompt.invite }),
    },
  };
}

type Words = { said: string[]; under: string[] };
type Fitted = Words & { shown: Option[] };

const lengthOf = ({ said, under }: Words): number => [...said, ...under].join("\n").length;

/** In as many words as there is room for; an SMS shows as much of each name as still fits. */
function fitting(prompt: Prompt, frame: Frame): Fitted {
  const tries = frame.can.register === "sms" ? rooms : rooms.slice(0, 1);
  let fitted = wordsOf(prompt, frame);
  for (const namesAtMost of tries.slice(1)) {
    if (lengthOf(fitted) <= frame.can.text) break;
    if (prompt.again !== undefined && prompt.say.length > prompt.again.say)
      return fitting(unasked(prompt), frame);
    fitted = wordsOf(prompt, { ...frame, voice: { ...frame.voice, ...(namesAtMost && { namesAtMost }) } });
  }
  return fitted;
}

/** Without the question, which was asked before. */
function unasked({ again, ...prompt }: Prompt): Prompt {
  return { ...prompt, say: prompt.say.slice(0, prompt.say.length - (again?.say ?? 0)) };
}

function wordsOf(prompt: Prompt, frame: Frame): Fitted {
  const { can, voice } = frame;
  const isSpoken = can.register === "spoken";
  const lines = isSpoken ? [] : prompt.say.map((each) => written(each, voice).trim());
  const said = lines.filter((each) => each !== "");
  if (can.register !== "sms") return { said, under: [], shown: page(prompt.options, Infinity, frame) };
  const isShort = prompt.unlisted === true || isYesOrNo(prompt.options);
  const room = isShort ? Infinity : can.text - said.join("\n").length;
  const shown = page(prompt.options, room, frame);
  return { said, under: prompt.unlisted === true ? [] : listed(shown, said, frame), shown };
}

/** What is written under the words of an SMS: the numbered choices, or that it is yes or no. */
function listed(shown: readonly Option[], said: readonly string[], frame: Frame): string[] {
  if (!isYesOrNo(shown)) return shown.map((option) => listedAs(option, frame));
  const isSaid = said.some((each) => /ΝΑΙ ή ΟΧΙ|YES or NO/u.test(each));
  return isSaid ? [] : [written(line("menu.yes-no"), frame.voice)];
}

function listedAs(option: Option, frame: Frame): string {
  const { digit, label } = choice(option, frame);
  return `${digit} ${label}`;
}

const positive: readonly (Meaning | undefined)[] = ["yes", "send", "done"];
const negative: readonly (Meaning | undefined)[] = ["no", "undone"];

function isYesOrNo(options: readonly Option[]): boolean {
  const has = (meanings: readonly (Meaning | undefined)[]) =>
    options.some(({ means }) => meanings.includes(means));
  return options.length === 2 && has(positive) && has(negative);
}

/** What does not fit is cut out of the middle: the question and the choices stand last and stay. */
function text({ say }: Prompt, { said, under }: Words, can: Can): string {
  const all = [...said, ...under].join("\n");
  const isWhole = say.some(({ params }) => wholeAnswers.some((name) => Object.hasOwn(params, name)));
  if (all.length <= can.text || (can.register === "sms" && isWhole)) return all;
  const last = [...said.slice(1).slice(-1), ...under].join("\n");
  const first = said.slice(0, Math.max(1, said.length - 1)).join("\n");
  const room = can.text - last.length - 1;
  if (room >= leastTold) return [shorten(first, room), last].join("\n").trim();
  return shorten(under.length > 0 ? last : [first, last].join("\n").trim(), can.text);
}

/** The choices of a page: as many as the channel shows at once, and as there is room to write. */
function page(options: readonly Option[], room: number, frame: Frame): Option[] {
  const { can, page: wanted } = frame;
  const fixed = options.filter((option) => option.digit !== undefined);
  const counted = options.filter((option) => option.digit === undefined);
  const most = Math.max(1, can.choices - (can.register === "spoken" ? 0 : fixed.length));
  const sizeOf = (option: Option) => listedAs({ ...option, digit: option.digit ?? "1" }, frame).length + 1;
  const left = fixed.reduce((rest, option) => rest - sizeOf(option), room);
  const total = counted.reduce((sum, option) => sum + sizeOf(option), 0);
  if (counted.length <= most && total <= left) return numbered(counted, fixed);
  const more: Option = { id: moreOption, label: line("menu.more"), also: line("menu.more.also"), digit: "9" };
  const pages: Option[][] = [];
  let used = Infinity;
  for (const option of counted) {
    const size = sizeOf(option);
    const last = pages.at(-1);
    const fits = last !== undefined && last.length < most - 1 && used + size <= left - sizeOf(more);
    if (fits) last.push(option);
    else pages.push([option]);
    used = fits ? used + size : size;
  }
  return numbered(pages[wanted % pages.length] ?? [], pages.length > 1 ? [...fixed, more] : fixed);
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

import { formatPhone, parsePhone } from "../../core/greek/phone.ts";
import type { Action, Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { isOn, textFlag } from "../flags.ts";
import { type Act, type Call, ring } from "../phone/call.ts";
import { follow, type Happened } from "../phone/caller.ts";
import type { Moment } from "../phone/handset.ts";
import { type Account, BadAnswer, openLine, Unreachable } from "../phone/line.ts";
import { type Keyboard, openKeyboard, spokenSeconds } from "../phone/live.ts";
import { actLine, heardLines, type Show, waitingLine } from "../phone/screen.ts";
import { parseScript, type Step } from "../phone/script.ts";
import { fail } from "../print/failure.ts";
import { print, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { commandOf } from "../session.ts";
import { isInteractive } from "../terminal.ts";
import { callWords } from "../words/call.ts";
import { say } from "../words/words.ts";

const ownNumber = "+306912345678";

/**
 * `dimos call`: a phone in the terminal. It sends the desk what the provider would send, signed, and shows what would
 * be heard. With `--keys` a script (see `parseScript`) is the caller and the whole call stands on standard output as
 * plain lines. 0 when the call ended as calls do, 1 when nobody answers or the answer is not what the provider needs.
 */
export const callDesk: Action = async (run) => {
  const chosen = choose(run);
  if ("wrong" in chosen) return fail(run, "usage", { value: chosen.wrong, command: commandOf(run) });
  const phone = (await run.machine()).phone();
  if ("refused" in phone) return fail(run, phone.refused);
  const account: Account = { ...phone, url: textFlag(run, "url")?.replace(/\/+$/u, "") ?? phone.url };
  try {
    return await talk(run, account, chosen);
  } catch (error) {
    if (error instanceof Unreachable) return fail(run, "unreachable", { value: error.message });
    if (error instanceof BadAnswer) return fail(run, "bad-answer", { value: error.message });
    throw error;
  }
};

type Chosen = { from: string | null; steps: Step[] | null };

function choose(run: Run): Chosen | { wrong: string } {
  const script = textFlag(run, "keys");
  if (script === undefined && !isInteractive(run.terminal))
    return { wrong: say(callWords.keysNeeded, run.language) };
  const steps = script === undefined ? null : parseScript(script);
  if (steps !== null && "wrong" in steps)
    return { wrong: say(callWords.script, run.language, { word: steps.wrong }) };
  if (isOn(run, "withheld")) return { from: null, steps };
  const from = parsePhone(textFlag(run, "from") ?? ownNumber)?.e164;
  return from === undefined || from === null ? { wrong: say(callWords.from, run.language) } : { from, steps };
}

async function talk(run: Run, account: Account, { from, steps }: Chosen): Promise<number> {
  const show: Show = { language: run.language, columns: run.terminal.columns() };
  const line = openLine(account, { from });
  const { call, first } = await ring(line);
  print(run, [[styled("bold", titleOf(run, { from, to: account.number }))]]);
  if (steps === null) remark(run, [styled("dim", helpOf(run))]);
  hear(run, first, show);
  const keyboard = steps === null ? openKeyboard(run.terminal.input) : null;
  try {
    const happening =
      keyboard === null
        ? follow(call, [...(steps ?? []), { step: "hangup" }])
        : byHand(run, { call, keyboard, first });
    for await (const { act, lost, moment } of happening) {
      print(run, [actLine(act, lost, show)]);
      hear(run, moment, show);
    }
  } finally {
    keyboard?.close();
  }
  const end = call.waits();
  if (end.for === "nothing" && end.why === "ran-out") throw new BadAnswer(say(callWords.cut, run.language));
  print(run, [[styled("dim", say(callWords.ended, run.language))]]);
  return exits.ok;
}

type Live = { call: Call; keyboard: Keyboard; first: Moment };

async function* byHand(run: Run, { call, keyboard, first }: Live): AsyncGenerator<Happened> {
  let last = first;
  const onSpoken = (seconds: number) => {
    const words = say(callWords.speaking, run.language, { seconds: String(seconds) });
    remark(run, [styled("dim", `   ${words}`)]);
  };
  while (call.waits().for !== "nothing") {
    const act: Act = await keyboard.next(call.waits(), last.heard, onSpoken);
    last = await call.act(act);
    yield { act, lost: "", moment: last };
  }
}

function hear(run: Run, { heard, waits }: Moment, show: Show): void {
  const waiting = heard.length > 0 ? waitingLine(waits, show) : undefined;
  const lines: Line[] = [...heardLines(heard, show), ...(waiting === undefined ? [] : [waiting])];
  print(run, lines);
}

function titleOf({ language }: Run, { from, to }: { from: string | null; to: string }): string {
  const caller = from === null ? say(callWords.withheld, language) : formatPhone(from);
  return say(callWords.title, language, { from: caller, to: formatPhone(to) });
}

function helpOf({ language }: Run): string {
  return say(callWords.help, language, { seconds: String(spokenSeconds) });
}

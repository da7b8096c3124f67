import { type Act, type Call, ring } from "../../cli/phone/call.ts";
import { follow } from "../../cli/phone/caller.ts";
import type { Heard, Moment, Waits } from "../../cli/phone/handset.ts";
import { type Account, openLine, type PhoneLine } from "../../cli/phone/line.ts";
import { spokenNumber } from "../../core/greek/spoken-number.ts";
import { parseScript } from "../../cli/phone/script.ts";

export const mobile = "+306912345678";
export const landline = "+302271012345";

/** Somebody on the phone: follows the TwiML, and remembers what was heard. */
export class Caller {
  /** What was heard since the last act, in one text. */
  heard: string;
  /** Everything that was heard. */
  readonly all: string[] = [];
  readonly moments: Moment[] = [];
  private readonly call: Call;

  private constructor(call: Call, first: Moment) {
    this.call = call;
    this.heard = this.take(first);
  }

  static async ring(account: Account, from: string | null = mobile, through?: PhoneLine): Promise<Caller> {
    const { call, first } = await ring(through ?? openLine(account, { from }));
    return new Caller(call, first);
  }

  /** Does what the script says (the language of `dimos call --keys`), but stays on the line at its end. */
  async does(script: string): Promise<string> {
    const steps = parseScript(script);
    if ("wrong" in steps) throw new Error(`no such step: ${steps.wrong}`);
    for await (const { moment } of follow(this.call, steps)) this.heard = this.take(moment);
    return this.heard;
  }

  async act(act: Act): Promise<string> {
    this.heard = this.take(await this.call.act(act));
    return this.heard;
  }

  hangUp(): Promise<string> {
    return this.act({ do: "hangup" });
  }

  get waits(): Waits {
    return this.call.waits();
  }

  get isOver(): boolean {
    return this.waits.for === "nothing";
  }

  private take(moment: Moment): string {
    this.moments.push(moment);
    const text = moment.heard.map(textOf).join(" ");
    this.all.push(text);
    return text;
  }
}

function textOf(heard: Heard): string {
  if (heard.verb === "pause") return "…";
  return heard.speech.filter((part) => typeof part === "string").join(" ");
}

const digits = [..."0123456789"].map((digit) => spokenNumber(Number(digit), "el"));
const englishDigits = [..."0123456789"].map((digit) => spokenNumber(Number(digit), "en"));

/** The tracking numbers that were read out, digit by digit, in a text that was heard. */
export function numbersIn(heard: string): string[] {
  const words = heard.split(/\s+/u).map((word) => {
    const bare = word.replace(/[.,]$/u, "");
    const digit = Math.max(digits.indexOf(bare), englishDigits.indexOf(bare));
    return digit < 0 || bare === word ? " " : String(digit);
  });
  return words.join("").match(/\d{9}/gu) ?? [];
}

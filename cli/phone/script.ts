import type { Act } from "./call.ts";

/**
 * One word of a script: keys pressed quickly one after the other, seconds of speech, silence until the desk goes on,
 * what became of the call to a person, or the end.
 */
export type Step =
  | { step: "keys"; keys: string }
  | { step: "say"; seconds: number }
  | { step: "wait" }
  | { step: "picked-up"; as: (Act & { do: "picked-up" })["as"] }
  | { step: "hangup" };

const longestSpeech = 600;
const words: Record<string, Step> = {
  wait: { step: "wait" },
  answer: { step: "picked-up", as: "completed" },
  busy: { step: "picked-up", as: "busy" },
  hangup: { step: "hangup" },
};

/**
 * Reads a script of a call. Its words stand between blanks: digits, `*` and `#` are pressed; `say:6` speaks for six
 * seconds; `wait` is silence; `answer` and `busy` are what the person does who is called; `hangup` ends the call, and
 * so does the end of the script. Answers the first word that is none of these as `{ wrong }`.
 */
export function parseScript(text: string): Step[] | { wrong: string } {
  const steps: Step[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== "")) {
    const step = stepOf(word);
    if (step === undefined) return { wrong: word };
    steps.push(step);
  }
  return steps;
}

function stepOf(word: string): Step | undefined {
  if (/^[\d*#]{1,40}$/u.test(word)) return { step: "keys", keys: word };
  const seconds = Number(/^say:(\d{1,3})$/u.exec(word)?.[1] ?? "x");
  if (seconds <= longestSpeech) return { step: "say", seconds };
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

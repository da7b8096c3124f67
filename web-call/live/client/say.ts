import { callWords } from "../../words/call.ts";
import { mayorWords } from "../../words/mayor.ts";

const words = { ...callWords, ...mayorWords };
export type Word = keyof typeof words;

/** One sentence in the language of the page. */
export function say(key: Word, values: Record<string, string> = {}): string {
  const language = document.documentElement.lang === "en" ? "en" : "el";
  return words[key][language].replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** For whoever listens to the page instead of looking at it, and for everybody else. */
export function announce(text: string): void {
  const place = document.getElementById("said");
  if (place !== null) place.textContent = text;
}

/** The time of day in Greece, wherever the page is looked at. */
export function timeOf(at: number): string {
  const locale = document.documentElement.lang === "en" ? "en-GB" : "el-GR";
  return new Intl.DateTimeFormat(locale, {
    ...{ timeZone: "Europe/Athens", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).format(at);
}

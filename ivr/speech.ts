import type VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import type { SpokenPart } from "../core/channel.ts";
import type { Language } from "../core/language.ts";
import { spokenTracking } from "../core/number/tracking.ts";
import { xmlText } from "./xml-text.ts";

type Speaker = Pick<VoiceResponse, "say" | "pause">;

/** Greek voices of Twilio are these two makes only; the English one is British, nearest to what is taught here. */
const voices = {
  el: { voice: "Google.el-GR-Wavenet-A", language: "el-GR" },
  en: { voice: "Google.en-GB-Wavenet-A", language: "en-GB" },
} as const;
const betweenDigits = "300ms";
const betweenGroups = "900ms";

/** Speaks the parts one after the other; a tracking number slowly, digit by digit, in threes. */
export function speak(to: Speaker, parts: readonly SpokenPart[], language: Language): void {
  for (const part of parts) {
    if (typeof part === "string") to.say(voices[voiceFor(part, language)], xmlText(part));
    else if ("pause" in part) to.pause({ length: part.pause });
    else readNumber(to, part.number, language);
  }
}

function readNumber(to: Speaker, number: string, language: Language): void {
  const say = to.say(voices[language], "");
  for (const [place, group] of spokenTracking(number, language).entries()) {
    if (place > 0) say.break({ time: betweenGroups });
    for (const [index, digit] of group.entries()) {
      if (index > 0) say.break({ time: betweenDigits });
      say.addText(`${digit}${index === group.length - 1 ? "." : ","}`);
    }
  }
}

/** «For English, press 8» inside a Greek menu is for English ears, so an English voice says it. */
function voiceFor(text: string, language: Language): Language {
  const greek = /\p{Script=Greek}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (greek === latin) return language;
  return greek ? "el" : "en";
}

import { cut } from "../core/text/cut.ts";

const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const longestSpeech = 3000;

/** Text without what XML 1.0 cannot hold (NUL, lone surrogates, …), short enough for one `<Say>` of Twilio (4096). */
export function xmlText(text: string): string {
  return cut(text.replaceAll(notXml, ""), longestSpeech);
}

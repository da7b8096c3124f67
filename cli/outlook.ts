import { formatPhone } from "../core/greek/phone.ts";
import type { NewNotice } from "../core/notice/notice.ts";
import { outlookOf, type Way } from "../core/notice/ways.ts";
import type { Language } from "../core/language.ts";
import { type PersonWithContacts, reachable } from "../core/person/person.ts";
import { segmentsOf } from "../core/wording/segments.ts";
import { channelWords } from "./words/channels.ts";
import { outlookWords } from "./words/outlook.ts";
import { say } from "./words/words.ts";

/** By what a message goes; of an SMS, in how many. */
export function byWords(
  { channel, reply }: Pick<NewNotice, "channel" | "reply">,
  language: Language,
): string {
  const name = channelWords[channel][language];
  const count = channel === "sms" ? segmentsOf(reply.text) : 1;
  return count === 1 ? name : `${String(count)} ${name}`;
}

/** The telephone of a resident whom no message reaches; undefined where one does, or where we have none. */
export function phoneToRing(known: PersonWithContacts): string | undefined {
  if (reachable(known).length > 0) return undefined;
  return known.contacts.find(({ channel }) => channel === "voice")?.address;
}

/** That a resident hears nothing from us, and whom to ring. */
export function unreachedWords(phone: string | undefined, language: Language): string {
  const nobody = say(outlookWords.unreachable, language);
  return phone === undefined ? nobody : `${nobody} ${ringWords(phone, language)}`;
}

/** Whom to ring, since nobody else tells them. */
export function ringWords(phone: string, language: Language): string {
  return say(outlookWords.ring, language, { phone: formatPhone(phone) });
}

/** Whether a message will arrive, in words for the clerk; `isSure` where nothing speaks against it. */
export function outlook(
  notice: Pick<NewNotice, "channel" | "address">,
  ways: readonly Way[],
  language: Language,
): { isSure: boolean; text: string } {
  const seen = outlookOf(notice, ways);
  const channel = channelWords[notice.channel][language];
  if (seen.goes === "now") {
    const isKnown = ways.some((way) => way.channel === notice.channel && way.address === notice.address);
    return { isSure: true, text: isKnown ? say(outlookWords.now, language) : "" };
  }
  if (seen.goes === "unproven") return { isSure: false, text: say(outlookWords.unproven, language) };
  const why = say(outlookWords[seen.because], language, { channel });
  const then =
    seen.goes === "elsewhere"
      ? say(seen.because === "off" ? outlookWords.laterBy : outlookWords.by, language, {
          channel: channelWords[seen.by][language],
        })
      : say(seen.because === "spent" ? outlookWords.later : outlookWords.not, language);
  return { isSure: false, text: `${why}: ${then}` };
}

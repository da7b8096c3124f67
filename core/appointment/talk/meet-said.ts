import type { Context } from "../../conversation/flow.ts";
import { weekdayName } from "../../greek/dates.ts";
import { fold } from "../../greek/fold.ts";
import type { Choosable } from "../../hearing/choosable.ts";
import { dated } from "../../hearing/dated.ts";
import type { Way } from "../appointment.ts";
import { athensDay, athensWall, startOfDay } from "../../law/athens.ts";

const relative: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:μεθαυριο|methavrio|methaurio|day after tomorrow)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:αυριο|avrio|aurio|tomorrow)(?!\p{L})/u, 1],
  [/(?<!\p{L})(?:σημερα|simera|shmera|today)(?!\p{L})/u, 0],
];
const politely = /(?<!\p{L})(?:αν γινεται|αν μπορειτε|καλυτερα|an ginetai|if possible)(?!\p{L})/gu;

/** Of what is offered (an id, and the instant that it stands for) that of tomorrow, «αύριο το απόγευμα», if it is one. */
export function relativeIn(
  text: string,
  offered: readonly { id: string; at: Date }[],
  { now }: Context,
): string | undefined {
  const said = fold(text).replace(politely, " ");
  const choosable = offered.map(({ id, at }) => ({ id, digit: "", words: [written(at)] }));
  const found = relative.find(([word]) => word.test(said));
  if (found === undefined) return amongWords(said, choosable);
  const [word, days] = found;
  const { day, month } = athensWall(startOfDay(athensDay(now) + days));
  const picked = dated(said.replace(word, `${String(day)}/${String(month)}`), choosable);
  return typeof picked === "object" ? picked.id : undefined;
}

const denies =
  /(?<!\p{L})(?:δεν|δε|οχι|ουτε|εκτοσ|πλην|αλλη|επομενη|μεθεπομενη|den|oxi|oute|alli|not|no|except|neither|next|or|η)(?!\p{L})/u;
const ofDate =
  /(?<!\p{L})(?:δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|deftera|triti|tetarti|pempti|paraskevi|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}*(?:αριου|ιλιου|αιου|ουνιου|ουλιου|ουστου|μβριου)|(?:janu|febru)ary|march|april|june|july|august|\p{L}*mber|october|στισ|stis|at|μιση|μισι)(?!\p{L})/u;
const longestDate = 6;

/** The one of them whose day or hour stands in a sentence that says more: «μόνο την Πέμπτη μπορώ, μεσημέρι σχολάω». */
function amongWords(said: string, offered: readonly Choosable[]): string | undefined {
  if (denies.test(said)) return undefined;
  const words = said.split(/[\s,.;!]+/u).filter((each) => each !== "");
  const found = new Set<string>();
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= longestDate; length += 1) {
      const part = words.slice(from, from + length).join(" ");
      const picked = ofDate.test(part) ? dated(part, offered) : undefined;
      if (typeof picked === "object") found.add(picked.id);
    }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function written(at: Date): string {
  const { day, month, hour, minute, weekday } = athensWall(at);
  return `${fold(weekdayName(weekday, "el"))} ${String(day)}/${String(month)}, ${String(hour)}:${String(minute).padStart(2, "0")}`;
}

const about = /(?:^|[\s,.])(?:για|σχετικά με|σχετικα με|αφορά|αφορα|gia|about|regarding)\s+(\S.*)$/isu;
/** «Για ραντεβού», «για αύριο», «για να μιλήσω»: of when and how, not of what. */
const ofTheMeeting =
  /^(?:(?:ενα|ena|an?|τ\p{L}{1,2}|t\p{L}{1,2}|the|μια|mia)\s+)?(?:ραντεβου|rantevou|συναντηση|ακροαση|appointment|meeting|hearing|να|na|δημαρχ|dimarx|αυριο|μεθαυριο|σημερα|avrio|aurio|tomorrow|today|δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|deftera|triti|tetarti|pempti|paraskevi|monday|tuesday|wednesday|thursday|friday|αλλη|αλλο|πρωι|απογευμα|μεσημερι|επομενη|ερχομενη|\d)/u;
const shortestTopic = 4;

/** What they want to speak of, where they say so before they are asked: «… για την ύδρευση του χωριού»; empty where not. */
export function topicIn(text: string): string {
  const [, topic = ""] = about.exec(text) ?? [];
  const trimmed = topic.trim();
  return trimmed.length < shortestTopic || ofTheMeeting.test(fold(trimmed)) ? "" : trimmed;
}

/** What denies stands before it, with hardly a word between: «τηλεφωνικά γιατί δεν βλέπω» denies no phone. */
const denying =
  "(?<!\\p{L})(?:δεν|δε|οχι|χωρισ|den|oxi|no|not|dont|without)\\s+(?:\\p{L}+\\s+){0,3}\\p{L}{0,4}";
const naming = (words: string) => ({
  said: new RegExp(words, "u"),
  denied: new RegExp(denying + words, "u"),
});
const byPhone = naming("(?:τηλεφ|τηλ\\.|κινητο|σταθερο|καλεστε|παρτε με|tilef|thlef|kinito|phone|call me)");
const byVideo = naming("(?:βιντεο|καμερα|οθονη|υπολογιστη|viber|video|vinteo|camera|kamera|online)");

/** How they want to speak, by phone or by video, where a text says so: «καλύτερα τηλεφωνικά», «δεν έχω κάμερα». */
export function wayIn(text: string): Way | undefined {
  const plain = fold(text);
  const wants = ({ said, denied }: typeof byPhone, other: typeof byPhone): boolean =>
    (said.test(plain) && !denied.test(plain)) || other.denied.test(plain);
  const [phone, video] = [wants(byPhone, byVideo), wants(byVideo, byPhone)];
  if (phone === video) return undefined;
  return phone ? "phone" : "video";
}

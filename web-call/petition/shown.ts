import { groupTracking } from "../../core/number/tracking.ts";
import { isTextPublic } from "../../core/petition/moderate.ts";
import type { Petition } from "../../core/petition/petition.ts";
import { petitionStage } from "../../core/petition/stage.ts";
import { plain } from "../../core/text/sanitize.ts";
import type { View } from "../view.ts";
import { figure } from "../figure.ts";
import { say } from "../words.ts";

/** All that everybody may know of a petition, in texts that are safe to show; those that are not public are null. */
export type Shown = {
  petition: Petition;
  number: string;
  stage: Exclude<Petition["stage"], "hidden" | "withdrawn">;
  title: string | null;
  ask: string | null;
  why: string | null;
  author: string | null;
  signatures: number;
  /** Until when it can be signed, or could. */
  until: Date | null;
  answer: { text: string; at: Date } | null;
  agenda: { session: string; on: Date } | null;
};

const longest = 8000;

/** A petition as everybody may see it; null where only the office may. */
export function shownOf(petition: Petition, signatures: number): Shown | null {
  const { number, stage, answer, agenda } = petition;
  if (stage === "hidden" || stage === "withdrawn" || petitionStage[stage].seen === "office") return null;
  const isPublic = isTextPublic(petition);
  const text = (of: string | null) =>
    isPublic && of !== null && of.trim() !== "" ? plain(of, longest, { lines: true }) : null;
  return {
    ...{ petition, number, stage, signatures },
    title: isPublic ? plain(petition.title, longest) : null,
    ask: text(petition.text),
    why: text(petition.why),
    author: petition.author === null ? null : text(plain(petition.author, longest)),
    until: stage === "gathering" ? petition.gatherUntil : petition.signableUntil,
    answer: answer && { ...answer, text: plain(answer.text, longest, { lines: true }) },
    agenda: agenda && { ...agenda, session: plain(agenda.session, longest) },
  };
}

/** What it is called: its title, or its number where the title is not for everybody. */
export function calledOf({ title, number }: Shown, { language }: Pick<View, "language">): string {
  return title ?? say(language, "petition.name", { number: groupTracking(number) });
}

/** «1.234 υπογραφές» */
export function countOf(count: number, { language }: Pick<View, "language">): string {
  if (count === 0) return say(language, "count.none");
  return count === 1
    ? say(language, "count.one")
    : say(language, "count.many", { count: figure(count, language) });
}

/** Where a petition has its page. */
export function pageOf(number: string): string {
  return `/petitions/${number}`;
}

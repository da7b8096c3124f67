import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import type { Actor } from "../../core/case/actor.ts";
import type { RequestEvent } from "../../core/request/events.ts";
import type { Outcome } from "../../core/request/request.ts";
import type { Names } from "../names.ts";
import { channelWords } from "../words/channels.ts";
import { reasonWords } from "../words/closing.ts";
import { besideWords, eventWords } from "../words/events.ts";
import { stageWords } from "../words/stages.ts";
import { say } from "../words/words.ts";

export type Reading = { names: Names; language: Language; file: (id: string) => string };

/** What happened, as one sentence for the timeline. */
export function eventSentence(event: RequestEvent, reading: Reading): string {
  const { names, language } = reading;
  const plainly = eventWords[event.type];
  switch (event.type) {
    case "RequestOpened": {
      const beside = event.incomplete ? say(besideWords.incomplete, language) : null;
      return join(
        say(eventWords.RequestOpened, language, { channel: channelWords[event.channel][language] }),
        beside,
      );
    }
    case "RequestAssigned":
      return join(
        say(eventWords.RequestAssigned, language, { to: names.clerk(event.to) }),
        before(event.from === null ? null : names.clerk(event.from), language),
      );
    case "StageChanged":
      return join(
        say(eventWords.StageChanged, language, { stage: stageWords[event.stage][language] }),
        event.reason,
      );
    case "ResidentAsked":
      return say(eventWords.ResidentAsked, language, { text: event.question });
    case "ResidentAnswered":
      return join(
        say(eventWords.ResidentAnswered, language, { text: event.text }),
        files(event.files, reading),
      );
    case "ResidentWrote":
      return join(say(eventWords.ResidentWrote, language, { text: event.text }), files(event.files, reading));
    case "NoteAdded":
      return say(eventWords.NoteAdded, language, { text: event.text });
    case "ReplySent":
      return say(eventWords.ReplySent, language, { text: event.text });
    case "CategoryChanged":
      return join(
        say(eventWords.CategoryChanged, language, {
          category: named(event.category, names.category, language),
        }),
        before(event.from === null ? null : names.category(event.from), language),
      );
    case "DepartmentChanged":
      return join(
        say(eventWords.DepartmentChanged, language, { department: names.department(event.department) }),
        event.reason,
      );
    case "FileAttached":
      return say(eventWords.FileAttached, language, { files: files(event.files, reading) ?? "" });
    case "RequestClosed":
      return join(
        say(eventWords.RequestClosed, language, { reason: outcomeWords(event.outcome, language) }),
        event.outcome.text,
        files(event.outcome.proof, reading),
      );
    case "RequestReopened":
      return join(
        say(eventWords.RequestReopened, language),
        event.by === "resident" ? say(besideWords.notFixed, language) : null,
        event.reason,
      );
    case "RequestWithdrawn": {
      const { asked } = event;
      const why = asked === undefined ? null : say(besideWords.asked, language, { text: asked.reason });
      return join(say(eventWords.RequestWithdrawn, language), why);
    }
    case "FixConfirmed":
      return plainly[language];
  }
}

/** Who did it. */
export function actorName(by: Actor, { names, language }: Pick<Reading, "names" | "language">): string {
  if (by.kind === "staff") return names.clerk(by.id);
  return by.kind === "resident" ? say(besideWords.resident, language) : say(besideWords.desk, language);
}

/** Why a case was closed, in words. */
export function outcomeWords({ reason, duplicateOf }: Outcome, language: Language): string {
  if (reason !== "duplicate") return say(reasonWords[reason], language);
  return say(reasonWords.duplicate, language, {
    other: duplicateOf === null ? "–" : groupTracking(duplicateOf),
  });
}

function join(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function before(name: string | null, language: Language): string | null {
  return name === null ? null : say(besideWords.before, language, { before: name });
}

function named(id: string | null, name: (id: string) => string, language: Language): string {
  return id === null ? say(besideWords.none, language) : name(id);
}

function files(ids: readonly string[], { file }: Reading): string | null {
  return ids.length === 0 ? null : ids.map(file).join(", ");
}

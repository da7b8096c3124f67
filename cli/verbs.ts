import { cancelAppointment } from "./appointment/cancel.ts";
import { approveHearing, refuseHearing } from "./appointment/hearing.ts";
import { moveAppointment } from "./appointment/move.ts";
import { arrive, met, missed, unheld } from "./appointment/outcome.ts";
import { agenda } from "./petition/agenda.ts";
import { answerPetition } from "./petition/answer.ts";
import { decide } from "./petition/decide.ts";
import { draftFor } from "./petition/draft.ts";
import { hold } from "./petition/hold.ts";
import { invalidate } from "./petition/invalidate.ts";
import { moderate } from "./petition/moderate.ts";
import { release } from "./petition/release.ts";
import { sheet } from "./petition/sheet.ts";
import { answer } from "./request/answer.ts";
import { ask } from "./request/ask.ts";
import { assign } from "./request/assign.ts";
import { attach } from "./request/attach.ts";
import { close } from "./request/close.ts";
import { move } from "./request/move.ts";
import { note } from "./request/note.ts";
import { release as releaseRequest } from "./request/release.ts";
import { reopen } from "./request/reopen.ts";
import { reply } from "./request/reply.ts";
import { stage } from "./request/stage.ts";
import { undo } from "./request/undo.ts";
import { withdraw } from "./request/withdraw.ts";
import type { AnyVerb, Verb, VerbName } from "./verb/verb.ts";

/** Every verb on cases, in the order of the help and of the keys at the bottom of the screen. */
export const verbs = {
  "case.assign": assign,
  "case.release": releaseRequest,
  "case.stage": stage,
  "case.reply": reply,
  "case.ask": ask,
  "case.answer": answer,
  "case.note": note,
  "case.attach": attach,
  "case.close": close,
  "case.reopen": reopen,
  "case.move": move,
  "case.withdraw": withdraw,
  "case.undo": undo,
  "petition.moderate": moderate,
  "petition.answer": answerPetition,
  "petition.agenda": agenda,
  "petition.draft": draftFor,
  "petition.sheet": sheet,
  "petition.hold": hold,
  "petition.release": release,
  "petition.invalidate": invalidate,
  "petition.decide": decide,
  "appointment.approve": approveHearing,
  "appointment.refuse": refuseHearing,
  "appointment.move": moveAppointment,
  "appointment.cancel": cancelAppointment,
  "appointment.arrive": arrive,
  "appointment.met": met,
  "appointment.missed": missed,
  "appointment.unheld": unheld,
} as const satisfies { [N in VerbName]: Verb<N> };

/** What verbs alone refuse: spread one by one, so that the compiler names what is missing. */
export const verbRefusals = {
  ...answer.refusals,
  ...ask.refusals,
  ...assign.refusals,
  ...attach.refusals,
  ...close.refusals,
  ...moderate.refusals,
  ...move.refusals,
  ...releaseRequest.refusals,
  ...reopen.refusals,
  ...stage.refusals,
  ...undo.refusals,
};

/** What verbs leave in the history. */
export const verbTimeline = {
  ...answer.timeline,
  ...ask.timeline,
  ...assign.timeline,
  ...attach.timeline,
  ...close.timeline,
  ...move.timeline,
  ...note.timeline,
  ...releaseRequest.timeline,
  ...reopen.timeline,
  ...reply.timeline,
  ...stage.timeline,
  ...undo.timeline,
  ...withdraw.timeline,
};

/** A verb by its name. */
export function verbNamed(name: VerbName): AnyVerb {
  return verbs[name];
}

/** Whether a word is the name of a verb. */
export function isVerb(word: string): word is VerbName {
  return Object.hasOwn(verbs, word);
}

/** All of them, of which only the names are known at run time. */
export const allVerbs: readonly AnyVerb[] = Object.values(verbs);

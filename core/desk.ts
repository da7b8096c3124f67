import type { z } from "zod";
import {
  arriveCommand,
  cancelAppointmentCommand,
  metCommand,
  missedCommand,
  unheldCommand,
  moveAppointmentCommand,
} from "./appointment/act-commands.ts";
import { approveHearingCommand, askHearingCommand, refuseHearingCommand } from "./appointment/ask-command.ts";
import { bookCommand } from "./appointment/book-command.ts";
import { showCalendarCommand } from "./appointment/calendar.ts";
import {
  closeCalendarCommand,
  openCalendarCommand,
  removeExceptionCommand,
} from "./appointment/calendar-change.ts";
import { changeWeeklyCommand, showWeeklyCommand, takeBackWeeklyCommand } from "./appointment/weekly.ts";
import { freeCommand, listAppointmentsCommand } from "./appointment/list-command.ts";
import type { Deps } from "./deps.ts";
import { applyCommand } from "./request/apply-folder.ts";
import { agenda } from "./agenda.ts";
import { callFiguresCommand } from "./call/figures.ts";
import { deviceCommand, hostLinkCommand, recordCommand } from "./call/office.ts";
import { anonymiseCommand } from "./petition/anonymise.ts";
import { agendaPetitionCommand, answerPetitionCommand } from "./petition/answer-command.ts";
import {
  decideCommand,
  holdCommand,
  invalidateCommand,
  releaseCommand,
  signaturesCommand,
} from "./petition/doubtful.ts";
import { draftPetitionCommand } from "./petition/draft-for.ts";
import { listPetitionsCommand, showPetitionCommand } from "./petition/find.ts";
import { importPetitionsCommand } from "./petition/import.ts";
import { moderateCommand } from "./petition/moderate-command.ts";
import { sheetCommand } from "./petition/sheet.ts";
import { signPetitionCommand } from "./petition/sign-command.ts";
import { verifyCommand } from "./petition/verify-command.ts";
import { lessonsCommand, unlearnCommand } from "./request/teach.ts";
import { outboxCommand, retryCommand } from "./notice/outbox.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { answerCommand, askCommand } from "./request/ask.ts";
import { assignCommand } from "./request/assign.ts";
import { attachCommand } from "./request/attach.ts";
import { closeCommand } from "./request/close.ts";
import { countCommand, listCommand, showCommand } from "./request/find.ts";
import { importCommand } from "./request/import.ts";
import { moveCommand } from "./request/move.ts";
import { newCommand } from "./request/open-for.ts";
import { fileCommand } from "./request/read-file.ts";
import { releaseRequestCommand } from "./request/release.ts";
import { reopenCommand } from "./request/reopen.ts";
import { stageCommand } from "./request/set-stage.ts";
import { noteCommand, replyCommand } from "./request/tell.ts";
import { undoCommand } from "./request/undo.ts";
import { withdrawCommand } from "./request/withdraw.ts";
import { deactivateStaffCommand } from "./request/staff-leaves.ts";
import { logCommand } from "./office/read-log.ts";
import {
  addStaffCommand,
  editStaffCommand,
  listStaffCommand,
  reactivateStaffCommand,
} from "./staff/manage.ts";
import type { Staff } from "./staff/staff.ts";

/** Everything the desk can do for staff, by name. Flags, keys, permissions and help come from here. */
export const commands = {
  "case.list": listCommand,
  "case.count": countCommand,
  "case.show": showCommand,
  "case.file": fileCommand,
  "case.new": newCommand,
  "case.assign": assignCommand,
  "case.release": releaseRequestCommand,
  "case.stage": stageCommand,
  "case.move": moveCommand,
  "case.ask": askCommand,
  "case.answer": answerCommand,
  "case.reply": replyCommand,
  "case.note": noteCommand,
  "case.attach": attachCommand,
  "case.close": closeCommand,
  "case.reopen": reopenCommand,
  "case.withdraw": withdrawCommand,
  "case.undo": undoCommand,
  "case.import": importCommand,
  "petition.list": listPetitionsCommand,
  "petition.show": showPetitionCommand,
  "petition.draft": draftPetitionCommand,
  "petition.moderate": moderateCommand,
  "petition.sign": signPetitionCommand,
  "petition.sheet": sheetCommand,
  "petition.signatures": signaturesCommand,
  "petition.hold": holdCommand,
  "petition.release": releaseCommand,
  "petition.invalidate": invalidateCommand,
  "petition.decide": decideCommand,
  "petition.answer": answerPetitionCommand,
  "petition.agenda": agendaPetitionCommand,
  "petition.verify": verifyCommand,
  "petition.anonymise": anonymiseCommand,
  "petition.import": importPetitionsCommand,
  "appointment.list": listAppointmentsCommand,
  "appointment.free": freeCommand,
  "appointment.book": bookCommand,
  "appointment.ask": askHearingCommand,
  "appointment.approve": approveHearingCommand,
  "appointment.refuse": refuseHearingCommand,
  "appointment.move": moveAppointmentCommand,
  "appointment.cancel": cancelAppointmentCommand,
  "appointment.arrive": arriveCommand,
  "appointment.met": metCommand,
  "appointment.missed": missedCommand,
  "appointment.unheld": unheldCommand,
  "appointment.link": hostLinkCommand(agenda),
  "appointment.device": deviceCommand(agenda),
  "appointment.record": recordCommand,
  "stats.calls": callFiguresCommand,
  "cal.show": showCalendarCommand,
  "cal.open": openCalendarCommand,
  "cal.close": closeCalendarCommand,
  "cal.remove": removeExceptionCommand,
  "cal.week": showWeeklyCommand,
  "cal.hours": changeWeeklyCommand,
  "cal.undo": takeBackWeeklyCommand,
  "outbox.list": outboxCommand,
  "outbox.retry": retryCommand,
  "config.lessons": lessonsCommand,
  "config.unlearn": unlearnCommand,
  "staff.add": addStaffCommand,
  "staff.list": listStaffCommand,
  "staff.edit": editStaffCommand,
  "staff.deactivate": deactivateStaffCommand,
  "staff.reactivate": reactivateStaffCommand,
  "log.list": logCommand,
  "config.apply": applyCommand,
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
export type InputOf<N extends CommandName> = z.input<Commands[N]["input"]>;
type ResultOf<N extends CommandName> = Awaited<ReturnType<Commands[N]["run"]>>;
export type OutputOf<N extends CommandName> = Exclude<ResultOf<N>, Refusal>;
/** What a command says no with, once it is allowed and its input is right. */
export type ReasonOf<N extends CommandName> = Extract<ResultOf<N>, Refusal>["refused"];

/** What is said to whoever may not use a command. */
export type DeskRefusal = "not-allowed";
/** Wrong input, field by field: the path and the word of what is wrong. */
export type BadInput = { refused: "bad-input"; fields: { path: string; problem: string }[] };
export type Answer<N extends CommandName> = OutputOf<N> | Refusal | BadInput;

/** What staff talk to. The only place where a permission is checked. */
export type Desk = {
  by: Staff;
  /** True when this member of staff may use the command at all. */
  may: (name: CommandName) => boolean;
  do: <N extends CommandName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
};

/** The desk as one member of staff sees it. Refuses `not-allowed` and `bad-input` before anything is read. */
export function openDesk(deps: Deps, by: Staff): Desk {
  const allowed = ({ active, roles }: Staff, name: CommandName) =>
    active && commands[name].roles.some((role) => roles.includes(role));
  const may = (name: CommandName) => allowed(by, name);
  /** A screen may be open for days: what counts is what its owner may do now. */
  const isAllowedNow = async (name: CommandName) => {
    const now = (await deps.store.staff()).find(({ id }) => id === by.id);
    return may(name) && (now === undefined || allowed(now, name));
  };
  return {
    by,
    may,
    do: async <N extends CommandName>(name: N, input: InputOf<N>): Promise<Answer<N>> => {
      if (!(await isAllowedNow(name))) return refuse("not-allowed");
      const chosen = commands[name];
      const parsed = chosen.input.safeParse(input);
      if (!parsed.success) return badInput(parsed.error);
      const run = chosen.run as (deps: Deps, by: Staff, input: unknown) => Promise<Answer<N>>;
      return run(deps, by, parsed.data);
    },
  };
}

function badInput(error: z.ZodError): BadInput {
  const fields = error.issues.map((issue) => ({ path: issue.path.join("."), problem: issue.message }));
  return { refused: "bad-input", fields };
}

import { hearing } from "./appointment/talk/hearing.ts";
import { meet } from "./appointment/talk/meet.ts";
import { dialoguesOf } from "./conversation/dialogues.ts";
import { danger } from "./conversation/talk/danger.ts";
import { notices } from "./conversation/talk/notices.ts";
import { resume } from "./conversation/talk/resume.ts";
import { status } from "./conversation/talk/status.ts";
import { draft } from "./petition/talk/draft.ts";
import { sign } from "./petition/talk/sign.ts";
import { withdraw } from "./petition/talk/withdraw.ts";
import { after } from "./request/talk/after.ts";
import { person } from "./request/talk/person.ts";
import { report } from "./request/talk/report.ts";
import { second } from "./request/talk/second.ts";
import { talk } from "./request/talk/talk.ts";
import { leave } from "./request/talk/unfollow.ts";

/** Every dialogue of the desk, in the order in which home offers them and asks whom something is meant for. */
export const dialogues = dialoguesOf([
  report,
  second,
  sign,
  withdraw,
  // Before appointments: a hearing with the mayor is asked for, an appointment is booked.
  hearing,
  meet,
  leave,
  status,
  draft,
  after,
  person,
  notices,
  resume,
  danger,
  talk,
]);

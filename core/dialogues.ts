import { dialoguesOf } from "./conversation/dialogues.ts";
import { after } from "./conversation/flows/after.ts";
import { danger } from "./conversation/flows/danger.ts";
import { notices } from "./conversation/flows/notices.ts";
import { person } from "./conversation/flows/person.ts";
import { report } from "./conversation/flows/report.ts";
import { resume } from "./conversation/flows/resume.ts";
import { status } from "./conversation/flows/status.ts";

/** Every dialogue of the desk, in the order in which home offers them and asks whom something is meant for. */
export const dialogues = dialoguesOf([report, status, after, person, notices, resume, danger]);

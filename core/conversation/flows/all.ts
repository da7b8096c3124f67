import type { Flows } from "../flow.ts";
import { after } from "./after.ts";
import { home } from "./home.ts";
import { notices } from "./notices.ts";
import { person } from "./person.ts";
import { report } from "./report.ts";
import { resume } from "./resume.ts";
import { status } from "./status.ts";

/** Every dialogue of the desk; a new one is one file and one line here. */
export const flows: Flows = { home, report, status, after, person, resume, notices };

import { verbRows } from "../verb/rows.ts";
import { appointmentRows } from "./appointment-rows.ts";
import { caseRows } from "./case-rows.ts";
import { deskRows } from "./desk-rows.ts";
import { petitionRows } from "./petition-rows.ts";
import { meetingRows } from "./meeting-rows.ts";
import { nounOf, type Row } from "./row.ts";

/** Every command of the command line. */
export const rows: readonly Row[] = [
  ...caseRows,
  ...petitionRows,
  ...appointmentRows,
  ...meetingRows,
  ...verbRows,
  ...deskRows,
];

/** The commands of one noun. */
export function rowsOf(noun: string): readonly Row[] {
  return rows.filter((row) => nounOf(row) === noun);
}

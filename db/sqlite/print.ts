import { hash } from "node:crypto";
import type { CaseRow, StaffRow } from "./rows.ts";

const length = 32;

/**
 * The print of a case as it is kept: an event that holds it says how its case was afterwards, so that a row which was
 * changed without one shows. What is derived from the rest (status, due key) is not part of it.
 */
export function printOf(row: Omit<CaseRow, "seq">): string {
  const { id, kind, number, protocol_year, protocol_no, version, stage, department, category } = row;
  const { handler, resident, channel, language, opened_at, closed_at, text, data } = row;
  const whole = [
    ...[id, kind, number, protocol_year, protocol_no, version, stage, department, category],
    ...[handler, resident, channel, language, opened_at, closed_at, text, data],
  ];
  return hash("sha256", JSON.stringify(whole), "hex").slice(0, length);
}

/** The print of one member of staff as kept, or of all of them in order of their ids. */
export function printOfStaff(rows: readonly StaffRow[]): string {
  const whole = rows.map(({ id, login, version, data }) => [id, login, version, data]);
  return hash("sha256", JSON.stringify(whole), "hex").slice(0, length);
}

/** The print of a text as kept. */
export function printOfText(text: string): string {
  return hash("sha256", text, "hex").slice(0, length);
}

import { hash } from "node:crypto";
import type { CaseRow } from "./rows.ts";

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

import { athensWall } from "./athens.ts";

/** The year whose running numbers an act filed at this instant takes: the calendar year in Athens. */
export function protocolYear(at: Date): number {
  return athensWall(at).year;
}

/** A protocol number as it is quoted in both languages: running number and filing date, 12345/24-11-2026. */
export function formatProtocol({ no, at }: { no: number; at: Date }): string {
  const { year, month, day } = athensWall(at);
  return `${no}/${pad(day)}-${pad(month)}-${year}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

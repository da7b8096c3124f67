import type Database from "better-sqlite3";
import type { BesideConflict, BesideReads, Row } from "../../core/store.ts";
import { appointmentConflicts, openAppointments } from "./appointment.ts";
import { openCalls } from "./call.ts";
import { lessonWriters, openLessons } from "./lesson.ts";
import { openPetitions, petitionConflicts } from "./petition.ts";
import type { Settings } from "./settings.ts";
import { openSpots } from "./spot.ts";
import { weeklyWriters } from "./weekly.ts";
import { appointmentWriters } from "./write-appointment.ts";
import { callWriters } from "./write-call.ts";
import { petitionWriters } from "./write-petition.ts";
import { spotWriters } from "./write-spot.ts";
import type { RowWriter, Writers } from "./writers.ts";

/** What is read of all that is kept beside cases: one line a domain. */
export function openBeside(db: Database.Database): BesideReads {
  return {
    ...openPetitions(db),
    ...openAppointments(db),
    ...openSpots(db),
    ...openLessons(db),
    ...openCalls(db),
  };
}

/** Writes whatever is kept beside cases: one line a domain. */
export function besideWriter(db: Database.Database, settings: Settings): RowWriter<Row> {
  const writers: Writers<Row> = {
    ...petitionWriters(db),
    ...appointmentWriters(db),
    ...weeklyWriters(db, settings),
    ...spotWriters(db),
    ...lessonWriters(db),
    ...callWriters(db),
  };
  return (row, seqOf) => (writers[row.row] as RowWriter<Row>)(row, seqOf);
}

/** The words by which the database refuses, by what it refuses: one line a domain. */
export const besideConflicts: Readonly<Record<BesideConflict, readonly string[]>> = {
  ...petitionConflicts,
  ...appointmentConflicts,
};

import type { RequestEventType } from "../../core/request/events.ts";
import type { Words } from "./words.ts";

/** What happened to a case, as a line of its timeline. */
export const eventWords = {
  RequestOpened: { el: "Ήρθε από: {channel}", en: "Received by: {channel}" },
  RequestAssigned: { el: "Ανάθεση: {to}", en: "Assigned to: {to}" },
  StageChanged: { el: "Στάδιο: {stage}", en: "Stage: {stage}" },
  ResidentAsked: { el: "Ρωτήσαμε: «{text}»", en: "We asked: “{text}”" },
  ResidentAnswered: { el: "Απάντηση από δημότη: «{text}»", en: "The resident answered: “{text}”" },
  ResidentWrote: { el: "Μήνυμα από δημότη: «{text}»", en: "The resident wrote: “{text}”" },
  NoteAdded: { el: "Σημείωση: {text}", en: "Note: {text}" },
  ReplySent: { el: "Μήνυμα προς δημότη: «{text}»", en: "To the resident: “{text}”" },
  CategoryChanged: { el: "Κατηγορία: {category}", en: "Category: {category}" },
  DepartmentChanged: { el: "Υπηρεσία: {department}", en: "Department: {department}" },
  FileAttached: { el: "Συνημμένο: {files}", en: "Attached: {files}" },
  RequestClosed: { el: "Έκλεισε: {reason}", en: "Closed: {reason}" },
  FixConfirmed: { el: "Μας είπαν ότι έγινε σωστά", en: "The resident says that it was done" },
  RequestReopened: { el: "Άνοιξε ξανά", en: "Opened again" },
  RequestWithdrawn: { el: "Αποσύρθηκε", en: "Withdrawn by the resident" },
} as const satisfies Record<RequestEventType, Words>;

/** What stands beside some of these lines. */
export const besideWords = {
  incomplete: { el: "δεν ολοκληρώθηκε", en: "not completed" },
  written: { el: "τη γράψαμε εμείς", en: "written down by the office" },
  notFixed: { el: "μας είπαν ότι δεν έγινε", en: "the resident says that it was not done" },
  asked: { el: "μας το ζήτησαν: «{text}»", en: "they asked us: “{text}”" },
  before: { el: "πριν: {before}", en: "before: {before}" },
  resident: { el: "δημότης", en: "resident" },
  desk: { el: "αυτόματα", en: "automatically" },
  nobody: { el: "κανείς", en: "nobody" },
  none: { el: "καμία", en: "none" },
} as const satisfies Record<string, Words>;

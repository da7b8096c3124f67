import { weekText } from "../appointment/week-typed.ts";
import type { OfficeEvent } from "../../core/office/acts.ts";
import type { Role } from "../../core/staff/staff.ts";
import type { Reading } from "../list/columns.ts";
import { roleWords } from "../words/staff.ts";
import { fill, say, type Words } from "../words/words.ts";

type Said = { words: Words; values: Record<string, string> };

/** An act of the office as one sentence. */
export function officeSentence(event: OfficeEvent, { language, names }: Reading): string {
  const roles = (all: readonly Role[]) => all.map((role) => roleWords[role][language]).join(", ");
  const unit = (id: string | null) => (id === null ? "–" : names.department(id));
  const told = (): Said => {
    switch (event.type) {
      case "StaffAdded":
        return { words: officeWords.added, values: { login: event.login, roles: roles(event.roles) } };
      case "StaffChanged": {
        const { fields, roles: duties, department, account } = event;
        const parts = [
          ...(duties === undefined ? [] : [`${roles(duties.from)} → ${roles(duties.to)}`]),
          ...(department === undefined ? [] : [`${unit(department.from)} → ${unit(department.to)}`]),
          ...(account === undefined ? [] : [`${account.from} → ${account.to}`]),
          ...fields.flatMap((field) => fieldWords[field]?.[language] ?? []),
        ];
        return { words: officeWords.changed, values: { login: event.login, what: parts.join(" · ") } };
      }
      case "StaffDeactivated": {
        const to = event.to ?? say(officeWords.queue, language);
        return { words: officeWords.left, values: { login: event.login, count: String(event.cases), to } };
      }
      case "StaffReactivated":
        return { words: officeWords.back, values: { login: event.login, roles: roles(event.roles) } };
      case "DeskTakenOver":
        return { words: officeWords.taken, values: { login: event.login, reason: event.reason } };
      case "MunicipalityApplied":
        return { words: officeWords.applied, values: { name: event.name, id: event.id } };
      case "NoticeRetried":
        return { words: officeWords.retried, values: { notice: event.notice } };
      case "LessonTakenBack":
        return { words: officeWords.unlearned, values: { number: event.case } };
      case "CalendarChanged":
      case "CalendarTakenBack": {
        const { state, from, to, reason } = event;
        const date = event.until === undefined ? event.date : `${event.date} – ${event.until}`;
        const said = event.type === "CalendarChanged" ? officeWords[state] : officeWords.takenBack;
        return { words: said, values: { date, from, to, reason } };
      }
      case "WeeklyHoursChanged":
      case "WeeklyHoursTakenBack": {
        const { from, week, reason } = event;
        const said = event.type === "WeeklyHoursChanged" ? officeWords.weekly : officeWords.weeklyBack;
        return { words: said, values: { from, week: weekText(week, language), reason } };
      }
    }
  };
  const { words, values } = told();
  return fill(words[language], values);
}

/** What changed of somebody, where only that is kept. */
const fieldWords: Readonly<Record<string, Words>> = {
  name: { el: "όνομα", en: "name" },
  phone: { el: "τηλέφωνο", en: "phone" },
  email: { el: "e-mail", en: "e-mail" },
};

const officeWords = {
  added: { el: "Νέος λογαριασμός {login}: {roles}", en: "New account {login}: {roles}" },
  changed: { el: "Άλλαξε ο λογαριασμός {login}: {what}", en: "The account {login} changed: {what}" },
  left: {
    el: "Έκλεισε ο λογαριασμός {login} · υποθέσεις {count} → {to}",
    en: "The account {login} went out of use · cases {count} → {to}",
  },
  queue: { el: "ουρά της υπηρεσίας", en: "the department's queue" },
  back: {
    el: "Ισχύει ξανά ο λογαριασμός {login}: {roles}",
    en: "The account {login} is in use again: {roles}",
  },
  taken: {
    el: "Ο κάτοχος του φακέλου όρισε διαχειριστή τον {login}: {reason}",
    en: "The owner of the folder made {login} an admin: {reason}",
  },
  applied: { el: "Διαβάστηκε ο φάκελος: {name} ({id})", en: "The folder was read: {name} ({id})" },
  open: {
    el: "Ραντεβού, ανοιχτά {date} {from}–{to}: {reason}",
    en: "Appointments, open {date} {from}–{to}: {reason}",
  },
  closed: {
    el: "Ραντεβού, κλειστά {date} {from}–{to}: {reason}",
    en: "Appointments, closed {date} {from}–{to}: {reason}",
  },
  weekly: {
    el: "Ραντεβού, κάθε εβδομάδα από {from}: {week} ({reason})",
    en: "Appointments, every week from {from}: {week} ({reason})",
  },
  weeklyBack: {
    el: "Ραντεβού, δεν ισχύει πια από {from}: {week} (ήταν: {reason})",
    en: "Appointments, does not hold any more from {from}: {week} (was: {reason})",
  },
  takenBack: {
    el: "Ραντεβού, ισχύει ξανά το ωράριο {date} {from}–{to} (ήταν: {reason})",
    en: "Appointments, the usual hours again {date} {from}–{to} (was: {reason})",
  },
  unlearned: {
    el: "Το γραφείο δεν μαθαίνει πια από τη διόρθωση της {number}",
    en: "The desk no longer learns from the correction of {number}",
  },
  retried: { el: "Ξαναδοκιμάστηκε το μήνυμα {notice}", en: "Message {notice} was tried again" },
} as const satisfies Record<string, Words>;

import type { Case } from "../../core/cases.ts";
import type { OutputOf } from "../../core/desk.ts";
import { dayOnly, writtenDate } from "../../core/greek/dates.ts";
import { formatPhone } from "../../core/greek/phone.ts";
import type { Language } from "../../core/language.ts";
import { formatProtocol } from "../../core/law/protocol.ts";
import type { Contact, PersonWithContacts } from "../../core/person/person.ts";
import type { Names } from "../names.ts";
import { channelWords } from "../words/channels.ts";
import { proofWords, showWords } from "../words/show.ts";
import { say, type Words } from "../words/words.ts";

/** A case with everything about it, and how it is read. */
export type CasePage<C extends Case = Case> = Omit<OutputOf<"case.show">, "case"> & {
  case: C;
  names: Names;
  language: Language;
  now: Date;
};

/** A row of the page of a case. */
export type Fact = readonly [label: Words, value: string];

/** The rows that every case has: when and how it came, its number in the register, from whom it is, and who has it. */
export function headFacts({ case: one, resident, names, language }: CasePage): Fact[] {
  const { protocol, openedAt, category, department, handler } = one;
  const rows: (Fact | undefined)[] = [
    [showWords.opened, `${writtenDate(openedAt, language)} · ${channelWords[one.channel][language]}`],
    protocol === null ? undefined : [showWords.protocol, formatProtocol({ no: protocol.no, at: openedAt })],
    [
      showWords.resident,
      resident === null ? say(showWords.nobody, language) : residentText(resident, language),
    ],
    category === null ? undefined : [showWords.category, names.category(category)],
    department === null ? undefined : [showWords.department, names.department(department)],
    handler === null ? undefined : [showWords.handler, `${names.clerk(handler)} (${names.login(handler)})`],
  ];
  return rows.filter((row) => row !== undefined);
}

/** Until when something is due and by which rule; null while the clock stands. */
export function dueText(due: Date | null, article: string, language: Language): string {
  if (due === null) return say(showWords.stands, language, { article });
  const day = `${dayOnly(due, language)}/${due.getUTCFullYear()}`;
  return say(showWords.until, language, { day, article });
}

function residentText({ person, contacts }: PersonWithContacts, language: Language): string {
  return [person.name, ...contacts.map((contact) => contactText(contact, language))]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

function contactText({ channel, address, proof, deadAt }: Contact, language: Language): string {
  const number = channel === "sms" || channel === "voice" ? formatPhone(address) : address;
  const state = deadAt === null ? proofWords[proof][language] : say(showWords.dead, language);
  return `${channelWords[channel][language]} ${number} (${state})`;
}

import type { Kind } from "../case/kind.ts";
import type { Case, CaseEvent } from "../cases.ts";
import type { ChannelName, Reply } from "../channel.ts";
import { type Can, capabilities } from "../wording/capabilities.ts";
import type { Line } from "../wording/line.ts";
import { type Prompt, tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import type { Language } from "../language.ts";
import { groupTracking } from "../number/tracking.ts";
import { type Contact, type PersonWithContacts, reachable } from "../person/person.ts";
import type { Announcement } from "./announcement.ts";
import type { NewNotice } from "./notice.ts";

/** More than a clerk can write at once; the adapter sends it in as many messages as it takes. */
const whole = 8000;
/** Two segments of Greek; what the case is about takes as much of them as the rest leaves. */
const twoSegments = 134;
const aboutInSms = [48, 36, 24, 14];
const aboutInChat = 80;

/**
 * Who is told what, from what happened. The resident hears of every step that somebody else took, on one
 * channel; in a dialogue their own steps are answered there. The office is told of reopened cases and answers.
 */
export function announce<C extends Case, E extends CaseEvent>(
  kind: Kind<C, E>,
  news: Announcement<C, E>,
): NewNotice[] {
  return news.events.flatMap((event, index) => {
    const key = `${noticesOf(news.case, news.case.version)}${index}`;
    const said = (on: ChannelName) => kind.toResident(event, news, on);
    const followed = (on: ChannelName) => kind.toFollower(event, news, on);
    return [
      ...toResident(said, key, news),
      ...(news.followers ?? []).flatMap((each) => toFollower(followed, key, { news, follower: each })),
      ...toStaff(kind.toStaff(event, news.case), key, news),
    ];
  });
}

/** What the keys begin with of the notices that a version of a case has caused. */
export function noticesOf({ id }: Pick<Case, "id">, version: number): string {
  return `${id}:${version}:`;
}

type Anything = Announcement<Case, CaseEvent>;

function toResident(said: (on: ChannelName) => Prompt | undefined, key: string, news: Anything): NewNotice[] {
  const { resident, case: one, by } = news;
  if (resident === undefined) return [];
  const contact = recipient(resident, one.channel);
  const prompt = contact && said(contact.channel);
  if (prompt === undefined || contact === undefined) return [];
  if (by.kind === "resident" && contact.channel === one.channel) return [];
  const { language } = resident.person;
  const to = { channel: contact.channel, address: contact.address, language };
  return [
    {
      ...notice(prompt, `${key}:${contact.channel}`, { news, to }),
      ...elsewhere(said, resident, { news, to }),
    },
  ];
}

type Following = { news: Anything; follower: PersonWithContacts };

function toFollower(
  said: (on: ChannelName) => Prompt | undefined,
  key: string,
  { news, follower }: Following,
): NewNotice[] {
  const contact = recipient(follower, news.case.channel);
  const prompt = contact && said(contact.channel);
  if (prompt === undefined || contact === undefined) return [];
  const { id, language } = follower.person;
  const to = { channel: contact.channel, address: contact.address, language };
  const told = { news, to, person: id };
  return [
    {
      ...notice(prompt, `${key}:${id}:${contact.channel}`, told),
      ...elsewhere(said, follower, { news, to }),
    },
  ];
}

/** Its words on the other channels of the resident, in case that it goes out there. */
function elsewhere(
  said: (on: ChannelName) => Prompt | undefined,
  resident: PersonWithContacts,
  { news, to }: Addressed,
): Pick<NewNotice, "elsewhere"> {
  const others = new Set(reachable(resident).map(({ channel }) => channel));
  others.delete(to.channel);
  if (others.size === 0) return {};
  const words = [...others].flatMap((channel) => {
    const prompt = said(channel);
    return prompt === undefined
      ? []
      : [[channel, replyOf(prompt, { news, to: { ...to, channel } })] as const];
  });
  return { elsewhere: Object.fromEntries(words) };
}

/** The preferred contact; without a preference the channel that the case came from. */
function recipient(resident: PersonWithContacts, origin: ChannelName): Contact | undefined {
  const contacts = reachable(resident);
  if (resident.person.preferred !== null) return contacts[0];
  return contacts.find((contact) => contact.channel === origin) ?? contacts[0];
}

function toStaff(told: Line | undefined, key: string, news: Anything): NewNotice[] {
  const address = officeAddress(news);
  if (told === undefined || address === "") return [];
  const to = { channel: "mail", address, language: "el" } as const;
  return [notice(tell(told), `${key}:staff`, { news, to, person: null })];
}

/** Whoever has the case; where nobody has it, the department that must give it to somebody. */
function officeAddress({ case: one, staff, municipality }: Anything): string {
  const handler = staff.find((each) => each.id === one.handler && each.active);
  if (handler !== undefined && handler.email !== "") return handler.email;
  return municipality.departments.find((each) => each.id === one.department)?.email ?? "";
}

type Addressed = {
  news: Anything;
  to: { channel: ChannelName; address: string; language: Language };
  /** Whom it is for, where it is not the reporter. */
  person?: string | null;
};

function notice(prompt: Prompt, key: string, { news, to, person }: Addressed): NewNotice {
  const { case: one, municipality, at } = news;
  return {
    key,
    about: one.id,
    person: person === undefined ? one.resident : person,
    channel: to.channel,
    address: to.address,
    subject: `${municipality.name[to.language]} · ${groupTracking(one.number)}`,
    reply: replyOf(prompt, { news, to }),
    dueAt: at,
    state: "queued",
    replaces: false,
  };
}

function replyOf(prompt: Prompt, { news, to }: Addressed): Reply {
  const can = roomFor(to.channel);
  const voice = { language: to.language, register: can.register, own: news.municipality.phrases };
  const inWords = (aboutAtMost: number) =>
    render(wordedFor(can, prompt), { voice: { ...voice, aboutAtMost }, can, serial: 0, page: 0 }).reply;
  if (can.register !== "sms") return inWords(aboutInChat);
  const short = aboutInSms.map(inWords);
  return short.find(({ text }) => text.length <= twoSegments) ?? short.at(-1) ?? inWords(aboutInChat);
}

/** What a clerk wrote is never cut to the length of the desk's own messages. */
function roomFor(channel: ChannelName): Can {
  const can = capabilities[channel];
  return can.register === "sms" ? { ...can, text: whole } : can;
}

/** A message that comes by itself leaves no numbers behind that could be typed: its words say what to answer. */
function wordedFor({ register }: Can, prompt: Prompt): Prompt {
  return register === "sms" ? { ...prompt, options: [] } : prompt;
}

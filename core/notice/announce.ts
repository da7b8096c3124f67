import type { ChannelName } from "../channel.ts";
import { capabilities } from "../conversation/capabilities.ts";

import { type Prompt, tell } from "../conversation/prompt.ts";
import { render } from "../conversation/render.ts";
import type { Language } from "../language.ts";
import { groupTracking } from "../number/tracking.ts";
import { type Contact, type PersonWithContacts, reachable } from "../person/person.ts";
import type { RequestEvent } from "../request/events.ts";
import { residentPrompt, staffLine } from "./tellings.ts";
import type { Announcement } from "./announcement.ts";
import type { NewNotice } from "./notice.ts";

/**
 * Who is told what, from what happened. The resident hears of every step that somebody else took, on one
 * channel; in a dialogue their own steps are answered there. A clerk who gets a reopened case is told too.
 */
export function announce(news: Announcement): NewNotice[] {
  return news.events.flatMap((event, index) => {
    const key = `${news.request.id}:${news.request.version}:${index}`;
    return [...toResident(event, key, news), ...toStaff(event, key, news)];
  });
}

function toResident(event: RequestEvent, key: string, news: Announcement): NewNotice[] {
  const { resident, request, by } = news;
  if (resident === undefined) return [];
  const prompt = residentPrompt(event, news);
  const contact = recipient(resident, request.channel);
  if (prompt === undefined || contact === undefined) return [];
  if (by.kind === "resident" && contact.channel === request.channel) return [];
  const to = { channel: contact.channel, address: contact.address, language: resident.person.language };
  return [notice(prompt, `${key}:${contact.channel}`, { news, to })];
}

/** The preferred contact; without a preference the channel that the case came from. */
function recipient(resident: PersonWithContacts, origin: ChannelName): Contact | undefined {
  const contacts = reachable(resident);
  if (resident.person.preferred !== null) return contacts[0];
  return contacts.find((contact) => contact.channel === origin) ?? contacts[0];
}

function toStaff(event: RequestEvent, key: string, news: Announcement): NewNotice[] {
  const handler = news.staff.find((each) => each.id === news.request.handler);
  const told = handler === undefined ? undefined : staffLine(event, news.request);
  if (handler === undefined || told === undefined || handler.email === "") return [];
  const to = { channel: "mail", address: handler.email, language: "el" } as const;
  return [notice(tell(told), `${key}:staff`, { news, to, person: null })];
}

type Addressed = {
  news: Announcement;
  to: { channel: ChannelName; address: string; language: Language };
  person?: null;
};

function notice(prompt: Prompt, key: string, { news, to, person }: Addressed): NewNotice {
  const { request, municipality, at } = news;
  const can = capabilities[to.channel];
  const voice = { language: to.language, register: can.register, own: municipality.phrases };
  return {
    key,
    request: request.id,
    person: person === null ? null : request.resident,
    channel: to.channel,
    address: to.address,
    subject: `${municipality.name[to.language]} · ${groupTracking(request.number)}`,
    reply: render(prompt, { voice, can, serial: 0, page: 0 }).reply,
    dueAt: at,
    state: "queued",
    replaces: false,
  };
}

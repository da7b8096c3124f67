import type { ChannelName, Reply } from "../channel.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type Contact, type PersonWithContacts, reachable } from "../person/person.ts";
import { capabilities } from "../wording/capabilities.ts";
import type { Prompt } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import type { NewNotice } from "./notice.ts";

type Telling = Pick<NewNotice, "key" | "about" | "subject" | "dueAt"> & {
  who: PersonWithContacts;
  contact: Pick<Contact, "channel" | "address">;
  prompt: Prompt;
  municipality: Municipality;
};

/**
 * What somebody is told on one contact of theirs, in its register and in their language; with its words for their other
 * channels, where it is about a case and may go there instead.
 */
export function noticeToPerson({ who, contact, prompt, municipality, ...notice }: Telling): NewNotice {
  const { id: person, language } = who.person;
  const saidOn = (channel: ChannelName): Reply => {
    const can = capabilities[channel];
    const voice = { language, register: can.register, own: municipality.phrases };
    // A message that comes by itself leaves no numbers behind that could be typed.
    const asked = can.register === "sms" ? { ...prompt, options: [] } : prompt;
    return render(asked, { voice, can, serial: 0, page: 0 }).reply;
  };
  const others = reachable(who).filter(({ channel }) => notice.about !== null && channel !== contact.channel);
  return {
    ...notice,
    ...{ person, channel: contact.channel, address: contact.address, reply: saidOn(contact.channel) },
    ...(others.length > 0 && {
      elsewhere: Object.fromEntries(others.map(({ channel }) => [channel, saidOn(channel)])),
    }),
    ...{ state: "queued", replaces: false },
  };
}

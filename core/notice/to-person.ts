import type { Municipality } from "../municipality/municipality.ts";
import type { Contact, PersonWithContacts } from "../person/person.ts";
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

/** What somebody is told on one contact of theirs, in its register and in their language. */
export function noticeToPerson({ who, contact, prompt, municipality, ...notice }: Telling): NewNotice {
  const can = capabilities[contact.channel];
  const voice = { language: who.person.language, register: can.register, own: municipality.phrases };
  return {
    ...notice,
    ...{ person: who.person.id, channel: contact.channel, address: contact.address },
    // A message that comes by itself leaves no numbers behind that could be typed.
    reply: render(can.register === "sms" ? { ...prompt, options: [] } : prompt, {
      voice,
      can,
      serial: 0,
      page: 0,
    }).reply,
    ...{ state: "queued", replaces: false },
  };
}

import { maskPhone } from "../greek/phone.ts";
import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { capabilities } from "../wording/capabilities.ts";
import type { Line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import type { NewNotice } from "./notice.ts";

type Sending = {
  channel: "sms" | "mail";
  address: string;
  /** The sentence with the code. */
  said: Line;
  language: Language;
  /** Of this message alone. */
  id: string;
  municipality: Municipality;
  at: Date;
};

/**
 * The message with a code, and where it goes as its owner recognises it. It stands beside no case: whoever looks at one is
 * not to see who is proving what.
 */
export function codeMessage({ channel, address, said, language, id, municipality, at }: Sending): {
  notice: NewNotice;
  masked: string;
} {
  const can = capabilities[channel];
  const voice = { language, register: can.register, own: municipality.phrases };
  return {
    masked: channel === "mail" ? maskEmail(address) : maskPhone(address),
    notice: {
      key: `code:${id}`,
      ...{ about: null, person: null, channel, address },
      subject: municipality.name[language],
      reply: render(tell(said), { voice, can, serial: 0, page: 0 }).reply,
      ...{ dueAt: at, state: "queued", replaces: false },
    },
  };
}

/** e•••@example.gr */
function maskEmail(address: string): string {
  return address.replace(/^(.)[^@]*/u, "$1•••");
}

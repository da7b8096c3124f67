import { capabilities } from "../wording/capabilities.ts";
import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import { maskPhone } from "../greek/phone.ts";
import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { NewNotice } from "../notice/notice.ts";
import { typedAddress } from "./email.ts";
import type { Key } from "./key.ts";

type Sending = {
  key: Key;
  /** What was typed, where it was: a mailbox is written to as its owner spells it. */
  typed: string | null;
  code: string;
  language: Language;
  /** Of this message alone. */
  id: string;
  municipality: Municipality;
  at: Date;
};

/**
 * The message with a code, and where it goes as its owner recognises it. It stands beside no case: whoever looks at the
 * petition is not to see who is signing it.
 */
export function codeNotice({ key, typed, code, language, id, municipality, at }: Sending): {
  notice: NewNotice;
  masked: string;
} {
  const channel = key.kind === "email" ? "mail" : "sms";
  const can = capabilities[channel];
  const voice = { language, register: can.register, own: municipality.phrases };
  const address = channel === "mail" && typed !== null ? typedAddress(typed) : key.value;
  const prompt = tell(line("petition.code.message", { code }));
  return {
    masked: channel === "mail" ? maskEmail(address) : maskPhone(key.value),
    notice: {
      key: `code:${id}`,
      ...{ about: null, person: null, channel, address },
      subject: municipality.name[language],
      reply: render(prompt, { voice, can, serial: 0, page: 0 }).reply,
      ...{ dueAt: at, state: "queued", replaces: false },
    },
  };
}

/** e•••@example.gr */
function maskEmail(address: string): string {
  return address.replace(/^(.)[^@]*/u, "$1•••");
}

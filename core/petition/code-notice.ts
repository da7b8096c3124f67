import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { codeMessage } from "../notice/code-message.ts";
import { typedAddress } from "../person/email.ts";
import { line } from "../wording/line.ts";
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

/** The message with a code to whoever signs, and where it goes as its owner recognises it. */
export function codeNotice({ key, typed, code, ...rest }: Sending) {
  const channel = key.kind === "email" ? "mail" : "sms";
  const address = channel === "mail" && typed !== null ? typedAddress(typed) : key.value;
  return codeMessage({ ...rest, channel, address, said: line("petition.code.message", { code }) });
}

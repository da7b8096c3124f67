/** @jsxImportSource hono/jsx */
import { formatPhone, parsePhone } from "../../core/greek/phone.ts";

/** A telephone number that can be called with a touch. */
export function Phone({ number }: { number: string }) {
  const phone = parsePhone(number);
  return (
    <a class="phone" href={`tel:${phone?.e164 ?? number.replace(/[^+\d]/gu, "")}`}>
      {formatPhone(phone?.e164 ?? number)}
    </a>
  );
}

/** A sentence whose `{phone}` can be called. */
export function WithPhone({ text, phone }: { text: string; phone: string }) {
  const [before = "", ...after] = text.split("{phone}");
  return (
    <>
      {before}
      {after.map((piece) => (
        <>
          <Phone number={phone} />
          {piece}
        </>
      ))}
    </>
  );
}

/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from "hono/jsx";
import { type View } from "../view.ts";
import { say } from "../words.ts";
import { Phone } from "./phone.tsx";

const telegramName = /^[A-Za-z]\w{3,31}$/u;

/** How to reach the desk: one card for each channel that is on, and the offices. */
export function Ways({ view }: { view: View }) {
  const { language, reach, municipality } = view;
  const telegram = reach.telegram?.username.replace(/^@/u, "");
  return (
    <ul class="plain cards ways">
      <Way name={say(language, "reach.call")}>
        <p class="do">
          <Phone number={reach.phone ?? municipality.phone} />
        </p>
        <p>{say(language, reach.phone === undefined ? "reach.call.person" : "reach.call.desk")}</p>
      </Way>
      {telegram !== undefined && telegramName.test(telegram) && (
        <Way name={say(language, "reach.telegram")}>
          <p class="do">
            <a href={`https://t.me/${telegram}`} rel="noreferrer">
              {say(language, "reach.telegram.link")}
            </a>
          </p>
          <p>{say(language, "reach.telegram.how")}</p>
        </Way>
      )}
      {reach.sms !== undefined && (
        <Way name={say(language, "reach.sms")}>
          <p class="do">
            <Phone number={reach.sms} />
          </p>
          <p>{say(language, "reach.sms.how")}</p>
        </Way>
      )}
      <Way name={say(language, "reach.visit")}>
        <p class="do">
          <a href="#offices">{say(language, "reach.visit.link")}</a>
        </p>
        <p>{say(language, "reach.visit.how")}</p>
      </Way>
    </ul>
  );
}

function Way({ name, children }: PropsWithChildren<{ name: string }>) {
  return (
    <li class="card">
      <h3>{name}</h3>
      {children}
    </li>
  );
}

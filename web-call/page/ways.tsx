/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from "hono/jsx";
import { publicSentence, type Reach, type View } from "../view.ts";
import { say } from "../words.ts";
import { Phone } from "./phone.tsx";

/** How to reach the desk: one card for each channel that is on, and the offices. */
export function Ways({ view }: { view: View }) {
  const { language, reach, municipality } = view;
  const line = reach.find(({ channel }) => channel === "voice");
  return (
    <ul class="plain cards ways">
      <Way name={say(language, "reach.call")}>
        <p class="do">
          <Phone number={line?.address ?? municipality.phone} />
        </p>
        <p>{say(language, line === undefined ? "reach.call.person" : "reach.call.desk")}</p>
      </Way>
      {reach
        .filter((way) => way !== line)
        .map((way) => (way.address.startsWith("+") ? Texts(way, view) : Chat(way, view)))}
      <Way name={say(language, "reach.visit")}>
        <p class="do">
          <a href="#offices">{say(language, "reach.visit.link")}</a>
        </p>
        <p>{say(language, "reach.visit.how")}</p>
      </Way>
    </ul>
  );
}

function Texts({ address }: Reach[number], { language }: View) {
  return (
    <Way name={say(language, "reach.sms")}>
      <p class="do">
        <Phone number={address} />
      </p>
      <p>{say(language, "reach.sms.how")}</p>
    </Way>
  );
}

function Chat({ channel, address }: Reach[number], view: View) {
  const { language } = view;
  const name = publicSentence(view, `channel.${channel}`);
  return (
    <Way name={say(language, "reach.chat", { name })}>
      <p class="do">
        <a href={address} rel="noreferrer">
          {say(language, "reach.chat.link", { name })}
        </a>
      </p>
      <p>{say(language, "reach.chat.how")}</p>
    </Way>
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

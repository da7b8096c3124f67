/** @jsxImportSource hono/jsx */
import { formatPhone } from "../../core/greek/phone.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { WithPhone } from "../page/phone.tsx";
import { publicSentence, type View } from "../view.ts";
import { say } from "../words.ts";
import { addressOf, qrOf, type Way, waysTo } from "./share.ts";
import type { Shown } from "./shown.ts";

/** The link of a petition, the ways to it over each chat that is on, and a code for posters. */
export function ShareSection({ view, shown: { number } }: { view: View; shown: Shown }) {
  const { language } = view;
  const address = addressOf(view, number);
  const { size, path } = qrOf(address);
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{say(language, "share.title")}</h2>
      <p>
        {say(language, "share.link")}: <a href={address}>{address.replace(/^https?:\/\//u, "")}</a>
      </p>
      <ul class="plain">
        {waysTo(view, number).map((way) => (
          <li>
            <WayTo view={view} way={way} number={number} />
          </li>
        ))}
      </ul>
      <figure>
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={say(language, "share.code")}
          shape-rendering="crispEdges"
        >
          <rect width={size} height={size} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <figcaption class="hint">{say(language, "share.code.how")}</figcaption>
      </figure>
    </section>
  );
}

function WayTo({ view, way, number }: { view: View; way: Way; number: string }) {
  const { language } = view;
  const grouped = groupTracking(number);
  switch (way.way) {
    case "chat":
      return (
        <a href={way.href} rel="noreferrer">
          {say(language, "share.chat", { name: publicSentence(view, `channel.${way.channel}`) })}
        </a>
      );
    case "sms":
      return (
        <a href={way.href}>
          {say(language, "share.sms", {
            text: say(language, "share.sms.text", { number: grouped }),
            to: formatPhone(way.to),
          })}
        </a>
      );
    case "call":
      return (
        <WithPhone text={say(language, "share.call", { number: grouped, phone: "{phone}" })} phone={way.to} />
      );
  }
}

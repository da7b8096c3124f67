/** @jsxImportSource hono/jsx */
import { clockTime } from "../../core/greek/dates.ts";
import type { Call } from "../../core/call/call.ts";
import type { Side } from "../../core/call/link.ts";
import { opensMinutesBefore } from "../../core/call/when.ts";
import { fullDay } from "../day.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { link, placed, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Script } from "./around.ts";
import { Countdown, Program, Room, Said, TryOut } from "./parts.tsx";

type CallProps = {
  view: View;
  call: Call;
  /** The name of whoever hosts it. */
  host: string;
  side: Side;
  /** The path that the page asks on. */
  base: string;
  script: Script | null;
  isSoon: boolean;
};

/** What the page's program is told, as attributes; nothing in it lets anybody in. */
export function CallPage({ view, call, host, side, base, script, isSoon }: CallProps) {
  const { language, municipality } = view;
  const opens = new Date(call.startsAt.getTime() - opensMinutesBefore * 60_000);
  const when = {
    day: fullDay(call.startsAt, language),
    from: clockTime(call.startsAt),
    to: clockTime(call.endsAt),
  };
  return (
    <Frame view={view} title={say(language, "call.title")} here={base}>
      <div
        id="call"
        class="wide live"
        data-base={placed(view, base)}
        data-side={side}
        data-host={host}
        data-phone={municipality.phone}
      >
        <h1>{say(language, "call.title")}</h1>
        <p class="lead">{say(language, "call.with", { name: host })}</p>
        <p id="when">{say(language, "call.when", when)}</p>
        <p class="hint">{say(language, "call.private")}</p>
        <Countdown />
        <Said />
        <section id="early" class="card" hidden>
          <p>{say(language, "call.early", { time: clockTime(opens) })}</p>
          <p>
            <a href={link(view, "/call/try")}>{say(language, "call.try.link")}</a>
          </p>
        </section>
        <div id="before" hidden>
          <TryOut view={view} />
          <section class="card">
            <p>{say(language, "call.enter.about")}</p>
            <p>
              <button type="button" id="enter">
                {say(language, "call.enter")}
              </button>
            </p>
            <OtherDevice view={view} />
          </section>
        </div>
        <section id="lobby" class="card" aria-labelledby="lobby-title" hidden>
          <h2 id="lobby-title" tabindex={-1}>
            {say(language, "call.lobby")}
          </h2>
          <p>{say(language, "call.lobby.about")}</p>
          <p id="late" class="late" role="status" aria-live="polite"></p>
          {side === "resident" && <Helper view={view} />}
        </section>
        <Room view={view} host={false} />
        <section id="again" class="card" hidden>
          <p id="again-why"></p>
          <button type="button" id="rejoin">
            {say(language, "call.again")}
          </button>
        </section>
        <section id="phone" class="card" hidden>
          <p>{say(language, "call.phone.why")}</p>
          <button type="button" id="phone-me" class="quiet">
            {say(language, "call.phone")}
          </button>
        </section>
        <section id="over" class="card" aria-labelledby="over-title" hidden>
          <h2 id="over-title" tabindex={-1}>
            {say(language, "call.over")}
          </h2>
          <p>{say(language, "call.over.about")}</p>
          <p>
            <WithPhone
              text={say(language, "call.over.more", { phone: "{phone}" })}
              phone={municipality.phone}
            />
          </p>
        </section>
        <Program view={view} script={script} isSoon={isSoon} />
      </div>
    </Frame>
  );
}

function OtherDevice({ view: { language } }: { view: View }) {
  return (
    <div id="other" hidden>
      <p class="mend" id="other-why" role="alert">
        {say(language, "call.other-device")}
      </p>
      <button type="button" id="code-ask" class="quiet">
        {say(language, "call.code.ask")}
      </button>
      <form id="code-form" class="ask" hidden>
        <label for="code">{say(language, "call.code.label")}</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength={12} />
        <button type="submit">{say(language, "call.code.go")}</button>
      </form>
    </div>
  );
}

function Helper({ view: { language } }: { view: View }) {
  return (
    <div class="helper">
      <button type="button" id="third" class="quiet">
        {say(language, "call.third")}
      </button>
      <p id="third-link" hidden>
        {say(language, "call.third.about")} <output id="third-address"></output>
      </p>
    </div>
  );
}

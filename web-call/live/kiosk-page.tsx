/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { placed, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Script } from "./around.ts";
import { Countdown, Program, Room, Said, TryOut } from "./parts.tsx";

type KioskProps = {
  view: View;
  /** The name of the centre that the device belongs to; null for a device that belongs to none. */
  centre: string | null;
  script: Script | null;
};

/** The device of a centre: whose turn it is, and the room. The camera is off until somebody is let in. */
export function KioskPage({ view, centre, script }: KioskProps) {
  const { language, municipality } = view;
  return (
    <Frame view={view} title={say(language, "kiosk.title")} here="/kiosk">
      <div
        id="call"
        class="wide live"
        data-base={placed(view, "/kiosk")}
        data-side="kiosk"
        data-host={municipality.name[language]}
        data-phone={municipality.phone}
      >
        <h1>{say(language, "kiosk.title")}</h1>
        {centre !== null && <p class="lead">{centre}</p>}
        <p class="hint">{say(language, "call.private")}</p>
        <Countdown />
        <Said />
        {centre === null ? (
          <form id="device-form" class="card ask">
            <label for="device">{say(language, "kiosk.code")}</label>
            <p class="hint" id="device-hint">
              {say(language, "kiosk.code.hint")}
            </p>
            <input
              id="device"
              name="device"
              autocomplete="off"
              maxlength={40}
              aria-describedby="device-hint"
            />
            <button type="submit">{say(language, "kiosk.code.go")}</button>
          </form>
        ) : (
          <>
            <section id="lobby" class="card">
              <h2 id="next" tabindex={-1}></h2>
              <p id="late" class="late" role="status" aria-live="polite"></p>
            </section>
            <Room view={view} host={false} />
            <section id="again" class="card" hidden>
              <p id="again-why"></p>
              <button type="button" id="rejoin">
                {say(language, "call.again")}
              </button>
            </section>
            <TryOut view={view} />
          </>
        )}
        <Program view={view} script={script} isSoon={centre !== null} />
      </div>
    </Frame>
  );
}

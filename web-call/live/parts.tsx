/** @jsxImportSource hono/jsx */
import { WithPhone } from "../page/phone.tsx";
import { placed, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Script } from "./around.ts";

type ProgramProps = {
  view: View;
  script: Script | null;
  /** Whether the room is entered soon: what is needed for it comes with the page then, and is not waited for at the door. */
  isSoon: boolean;
};

/** The program of the page; where it was not built, and where nothing runs, the page says how else we meet. */
export function Program({ view, script, isSoon }: ProgramProps) {
  const words = say(view.language, "call.script", { phone: "{phone}" });
  const told = (
    <p class="trouble">
      <WithPhone text={words} phone={view.municipality.phone} />
    </p>
  );
  return script === null ? (
    told
  ) : (
    <>
      <noscript>{told}</noscript>
      {isSoon &&
        [...script.pieces.keys()].map((piece) => <link rel="modulepreload" href={placed(view, piece)} />)}
      <script type="module" src={placed(view, script.path)}></script>
    </>
  );
}

/** What is said aloud by a screen reader, and to everybody else in the same words. */
export function Said() {
  return <p id="said" class="said" role="status" aria-live="polite"></p>;
}

/** How long it still is; read on demand, never by itself each second. */
export function Countdown() {
  return (
    <p id="clock" class="clock" role="timer" aria-live="off" hidden>
      <span class="dot" aria-hidden="true"></span>
      <span id="clock-word"></span> <strong id="clock-digits"></strong>
    </p>
  );
}

/** Camera, microphone and line, before anybody sees or hears. */
export function TryOut({ view }: { view: View }) {
  const { language } = view;
  return (
    <section id="try" class="card try" aria-labelledby="try-title">
      <h2 id="try-title">{say(language, "call.try.title")}</h2>
      <p class="hint">{say(language, "call.try.about")}</p>
      <div class="mend" id="try-help" role="alert" hidden></div>
      <p>
        <button type="button" id="try-start" class="quiet">
          {say(language, "call.try.start")}
        </button>
      </p>
      <div id="try-all" hidden>
        <video
          id="try-video"
          muted
          autoplay
          playsinline
          aria-label={say(language, "call.try.preview")}
        ></video>
        <div class="picks">
          <label for="try-camera">{say(language, "call.try.camera")}</label>
          <select id="try-camera"></select>
          <label for="try-microphone">{say(language, "call.try.microphone")}</label>
          <select id="try-microphone"></select>
          <label for="try-level">{say(language, "call.try.level")}</label>
          <meter id="try-level" min="0" max="1" value="0"></meter>
        </div>
        <div role="status" aria-live="polite">
          <ul class="plain" id="try-words"></ul>
        </div>
      </div>
      <label class="check">
        <input type="checkbox" id="sound-only" /> {say(language, "call.sound-only")}
      </label>
    </section>
  );
}

/** The room itself: those who are there, oneself, and what can be done. */
export function Room({ view, host }: { view: View; host: boolean }) {
  const { language } = view;
  return (
    <section id="room" class="room" aria-labelledby="room-title" hidden>
      <h2 id="room-title" tabindex={-1} class="unseen">
        {say(language, "call.in")}
      </h2>
      <div id="tiles" class="tiles"></div>
      <p id="alone" class="alone">
        {say(language, "call.alone")}
      </p>
      <div class="tools" role="toolbar" aria-label={say(language, "call.tools")}>
        <button type="button" id="mic" aria-pressed="false">
          {say(language, "call.mute")}
        </button>
        <button type="button" id="camera" aria-pressed="false">
          {say(language, "call.hide")}
        </button>
        <button type="button" id="listen" hidden>
          {say(language, "call.listen")}
        </button>
        {!host && (
          <button type="button" id="leave" class="alert">
            {say(language, "call.leave")}
          </button>
        )}
      </div>
    </section>
  );
}

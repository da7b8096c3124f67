/** @jsxImportSource hono/jsx */
import type { Staff } from "../../core/staff/staff.ts";
import { Frame } from "../page/frame.tsx";
import { placed, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Script } from "./around.ts";
import { Countdown, Program, Room, Said, TryOut } from "./parts.tsx";

type MayorProps = {
  view: View;
  name: string;
  base: string;
  staff: readonly Staff[];
  script: Script | null;
};

/** What the host does: who is next and what about, the room, and what is agreed. It is empty until the device is known. */
export function MayorPage({ view, name, base, staff, script }: MayorProps) {
  const { language, municipality } = view;
  return (
    <Frame view={view} title={say(language, "mayor.title")} here={base}>
      <div
        id="call"
        class="wide live mayor"
        data-base={placed(view, base)}
        data-side="host"
        data-host={name}
        data-phone={municipality.phone}
      >
        <h1>{say(language, "mayor.title")}</h1>
        <p class="lead">{name}</p>
        <p class="hint">{say(language, "call.private")}</p>
        <Countdown />
        <Said />
        <div id="before" hidden>
          <TryOut view={view} />
          <section class="card">
            <p>{say(language, "mayor.enter.about")}</p>
            <button type="button" id="enter">
              {say(language, "mayor.enter")}
            </button>
            <p class="mend" id="other" role="alert" hidden>
              {say(language, "call.other-device.office")}
            </p>
          </section>
        </div>
        <div id="desk" class="desk" hidden>
          <div class="stage">
            <Room view={view} host />
            <section id="again" class="card" hidden>
              <p id="again-why"></p>
              <button type="button" id="rejoin">
                {say(language, "call.again")}
              </button>
            </section>
            <section id="brief" class="card" hidden aria-labelledby="brief-title">
              <h2 id="brief-title" tabindex={-1}></h2>
              <p id="brief-waits"></p>
              <p id="brief-phone" class="mend" hidden></p>
              <h3>{say(language, "mayor.topic")}</h3>
              <p id="brief-topic" class="told"></p>
              <div id="brief-case" hidden>
                <h3 id="brief-number"></h3>
                <p id="brief-text" class="told"></p>
              </div>
              <p>
                <button type="button" id="begin"></button>
              </p>
            </section>
            <Agreed view={view} staff={staff} />
          </div>
          <section class="card today" aria-labelledby="today-title">
            <h2 id="today-title">{say(language, "mayor.today")}</h2>
            <ol id="today" class="plain"></ol>
            <p id="today-none" hidden>
              {say(language, "mayor.none")}
            </p>
          </section>
        </div>
        <Program view={view} script={script} isSoon={staff.length > 0} />
      </div>
    </Frame>
  );
}

function Agreed({ view: { language }, staff }: { view: View; staff: readonly Staff[] }) {
  return (
    <section id="agreed" class="card agreed" hidden aria-label={say(language, "mayor.promise")}>
      <div class="tools">
        <button type="button" id="extend" class="quiet">
          {say(language, "mayor.extend")}
        </button>
        <button type="button" id="by-phone" class="quiet">
          {say(language, "mayor.phone")}
        </button>
        <button type="button" id="missed" class="quiet">
          {say(language, "mayor.missed")}
        </button>
        <button type="button" id="done">
          {say(language, "mayor.done")}
        </button>
      </div>
      <form id="note-form" class="ask">
        <label for="note">{say(language, "mayor.note")}</label>
        <textarea id="note" name="note" rows={2} maxlength={2000}></textarea>
        <button type="submit" class="quiet">
          {say(language, "mayor.note.keep")}
        </button>
      </form>
      <form id="promise-form" class="ask">
        <label for="promise">{say(language, "mayor.promise.what")}</label>
        <textarea id="promise" name="promise" rows={2} maxlength={2000}></textarea>
        <label for="owner">{say(language, "mayor.promise.owner")}</label>
        <select id="owner" name="owner">
          {staff.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
        <label for="due">{say(language, "mayor.promise.due")}</label>
        <input id="due" name="due" type="date" />
        <button type="submit" class="quiet">
          {say(language, "mayor.promise.keep")}
        </button>
      </form>
    </section>
  );
}

/** @jsxImportSource hono/jsx */
import { type View, link, placed, publicSentence } from "../view.ts";
import { say } from "../words.ts";
import { Frame } from "./frame.tsx";
import { WithPhone } from "./phone.tsx";

/** What was wrong with the number that was given, and that number, cleaned for showing. */
export type Trouble = { what: "empty" | "wrong" | "unknown"; typed: string };

/** The form alone; `id` keeps the labels apart when a page has more than one form. */
export function TrackForm({ view, trouble, head }: { view: View; trouble?: Trouble; head?: string }) {
  const { language, asked } = view;
  return (
    <form
      action={placed(view, "/t")}
      method="get"
      class="track"
      role="search"
      aria-label={head ?? say(language, "track.head")}
    >
      {asked !== null && <input type="hidden" name="lang" value={asked} />}
      <label for="number">{say(language, "track.label")}</label>
      {trouble === undefined ? (
        <p class="hint" id="number-about">
          {say(language, "track.hint")}
        </p>
      ) : (
        <p class="trouble" id="number-about">
          <WithPhone text={troubleText(view, trouble.what)} phone={view.municipality.phone} />
        </p>
      )}
      <div class="field">
        <input
          id="number"
          name="number"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          spellcheck={false}
          maxlength={40}
          value={trouble?.typed ?? ""}
          aria-describedby="number-about"
          {...(trouble !== undefined && { "aria-invalid": "true", autofocus: true })}
        />
        <button type="submit">{say(language, "track.button")}</button>
      </div>
    </form>
  );
}

/** The page that asks for a number, and says kindly what is wrong with the one that was given. */
export function TrackPage({ view, trouble }: { view: View; trouble?: Trouble }) {
  const { language } = view;
  const head = say(language, "track.head");
  return (
    <Frame
      view={view}
      title={trouble === undefined ? head : say(language, `track.title.${trouble.what}`)}
      here="/t"
    >
      <div class="narrow">
        <h1>{head}</h1>
        <div class="card">
          <TrackForm view={view} {...(trouble !== undefined && { trouble })} />
        </div>
        <p>
          <WithPhone
            text={say(language, "track.lost", { phone: "{phone}" })}
            phone={view.municipality.phone}
          />
        </p>
        <p>
          <a href={link(view, "/")}>{say(language, "go.home")}</a>
        </p>
      </div>
    </Frame>
  );
}

function troubleText(view: View, what: Trouble["what"]): string {
  switch (what) {
    case "empty":
      return say(view.language, "track.empty");
    case "wrong":
      return say(view.language, "track.wrong");
    case "unknown":
      return publicSentence(view, "status.unknown");
  }
}

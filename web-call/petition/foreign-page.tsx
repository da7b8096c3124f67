/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { pageOf, type Shown } from "./shown.ts";

/** A form that another website sent in a visitor's name. */
export function ForeignPage({ view, shown }: { view: View; shown: Shown }) {
  const { language } = view;
  const title = say(language, "foreign.title");
  return (
    <Frame view={view} title={title} here={pageOf(shown.number)}>
      <div class="narrow">
        <h1>{title}</h1>
        <div class="card">
          <p>{say(language, "foreign.text")}</p>
          <p>
            <a href={link(view, pageOf(shown.number))}>{say(language, "done.to")}</a>
          </p>
        </div>
      </div>
    </Frame>
  );
}

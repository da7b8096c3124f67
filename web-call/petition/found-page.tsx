/** @jsxImportSource hono/jsx */
import type { Inclusion } from "../../core/petition/inclusion.ts";
import { Frame } from "../page/frame.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { dayText, listPath } from "./recount.tsx";
import { calledOf, pageOf, type Shown } from "./shown.ts";

export type Found = Exclude<Inclusion, { found: "absent" }>;

/** The line of a signature, and all that is needed to compute the root of its day from it. */
export function FoundPage({ view, shown, found }: { view: View; shown: Shown; found: Found }) {
  const { language } = view;
  const here = pageOf(shown.number);
  const title = say(language, "find.title");
  return (
    <Frame view={view} title={title} here={here}>
      <div class="narrow">
        <h1>{title}</h1>
        <p class="hint">{calledOf(shown, view)}</p>
        <section class="card">
          {found.found === "today" && found.counts && <p class="said">{say(language, "find.today")}</p>}
          {found.found === "listed" && <Listed view={view} number={shown.number} found={found} />}
          {!found.counts && <p>{say(language, "find.gone")}</p>}
        </section>
        <p>
          <a href={link(view, here)}>{say(language, "done.to")}</a>
        </p>
      </div>
    </Frame>
  );
}

type InList = { view: View; number: string; found: Found & { found: "listed" } };

function Listed({ view, number, found }: InList) {
  const { language } = view;
  const { day, line, root, path } = found;
  return (
    <>
      <p class="said">{say(language, "find.listed", { day: dayText(day, language) })}</p>
      <p>
        <a href={listPath(view, number, day)}>{say(language, "find.list")}</a>
      </p>
      <h2>{say(language, "find.line")}</h2>
      <p class="hash">{line}</p>
      <h2>{say(language, "find.root")}</h2>
      <p class="hash">{root}</p>
      {path.length > 0 && <h2>{say(language, "find.path")}</h2>}
      <ol>
        {path.map(({ hash, left }) => (
          <li class="hash">
            {say(language, left ? "find.left" : "find.right")}: {hash}
          </li>
        ))}
      </ol>
    </>
  );
}

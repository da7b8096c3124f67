/** @jsxImportSource hono/jsx */
import type { Commitment } from "../../core/petition/commitments.ts";
import { parseDay, startOfDay } from "../../core/law/athens.ts";
import { fullDay, shortDay } from "../day.ts";
import { placed, type View } from "../view.ts";
import { say } from "../words.ts";
import { FindForm, type Finding } from "./find-form.tsx";
import { figure } from "../figure.ts";
import { pageOf, type Shown } from "./shown.ts";

const daysAtOnce = 7;

type Recounted = { view: View; shown: Shown; days: readonly Commitment[]; finding: Finding };

/** The public list of each day, and the form that finds one's own line in it. */
export function Recount({ view, shown, days, finding }: Recounted) {
  const { language } = view;
  const newest = [...days].reverse();
  return (
    <section aria-labelledby="recount" class="recount">
      <h2 id="recount">{say(language, "recount.title")}</h2>
      <p>{say(language, "recount.lead")}</p>
      {newest.length === 0 ? (
        <p>{say(language, "recount.none")}</p>
      ) : (
        <Days view={view} shown={shown} days={newest.slice(0, daysAtOnce)} name="recount.days" />
      )}
      {newest.length > daysAtOnce && (
        <details>
          <summary>{say(language, "recount.earlier")}</summary>
          <Days view={view} shown={shown} days={newest.slice(daysAtOnce)} name="recount.earlier" />
        </details>
      )}
      <h3>{say(language, "find.title")}</h3>
      <FindForm view={view} shown={shown} finding={finding} />
      <h3>{say(language, "find.self.title")}</h3>
      <p class="hint">{say(language, "find.self")}</p>
    </section>
  );
}

type DaysProps = {
  view: View;
  shown: Shown;
  days: readonly Commitment[];
  name: "recount.days" | "recount.earlier";
};

function Days({ view, shown, days, name }: DaysProps) {
  const { language } = view;
  const heads = ["added", "removed", "counted"] as const;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={say(language, name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(language, "recount.day")}</th>
            {heads.map((head) => (
              <th scope="col" class="figure">
                {say(language, `recount.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((each) => (
            <tr>
              <th scope="row">
                <a href={listPath(view, shown.number, each.day)}>
                  {shortDay(startOfDay(parseDay(each.day)))}
                </a>
              </th>
              {heads.map((head) => (
                <td class="figure">{figure(each[head], language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the list of a day is. */
export function listPath(view: Pick<View, "site">, number: string, day: string): string {
  return placed(view, `${pageOf(number)}/commitments/${day}`);
}

/** A day that is written YYYY-MM-DD, as people say it. */
export function dayText(day: string, language: View["language"]): string {
  return fullDay(startOfDay(parseDay(day)), language);
}

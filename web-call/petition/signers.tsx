/** @jsxImportSource hono/jsx */
import { fewestShown, type UnitCount } from "../../core/petition/by-unit.ts";
import { plain } from "../../core/text/sanitize.ts";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { figure } from "../figure.ts";
import { pageOf } from "./shown.ts";

const longest = 80;

/** How many signed from each municipal unit, as far as it tells of nobody. */
export function Units({ view, units }: { view: View; units: readonly UnitCount[] }) {
  const { language, municipality } = view;
  if (units.length === 0) return null;
  const nameOf = (unit: string | null) =>
    municipality.units?.find(({ id }) => id === unit)?.name[language] ??
    unit ??
    say(language, "petition.rest");
  return (
    <section aria-labelledby="units">
      <h2 id="units">{say(language, "petition.units")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(language, "petition.unit")}</th>
            <th scope="col" class="figure">
              {say(language, "petition.signatures")}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, count }) => (
            <tr>
              <th scope="row">{nameOf(unit)}</th>
              <td class="figure">{figure(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{say(language, "petition.few", { count: String(fewestShown) })}</p>
    </section>
  );
}

export type NamesShown = { items: readonly { name: string }[]; next: string | null };

/** The names that their owners want seen, a page of them. */
export function Names({ view, number, names }: { view: View; number: string; names: NamesShown }) {
  const { language } = view;
  const { items, next } = names;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{say(language, "petition.names")}</h2>
      <ul class="plain names">
        {items.map(({ name }) => (
          <li>{plain(name, longest)}</li>
        ))}
      </ul>
      {next !== null && (
        <p>
          <a href={`${link(view, `${pageOf(number)}?names=${next}`)}#names`}>
            {say(language, "petition.names.next")}
          </a>
        </p>
      )}
    </section>
  );
}

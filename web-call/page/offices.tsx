/** @jsxImportSource hono/jsx */
import { athensWall } from "../../core/law/athens.ts";
import type { Office } from "../../core/municipality/municipality.ts";
import { timetable, today, type Today } from "../opening.ts";
import { type View } from "../view.ts";
import { say } from "../words.ts";
import { Phone } from "./phone.tsx";

/** The offices with their hours, and how each stands today. */
export function Offices({ view }: { view: View }) {
  return (
    <ul class="plain cards offices">
      {view.municipality.offices.map((office) => (
        <OfficeCard view={view} office={office} />
      ))}
    </ul>
  );
}

function OfficeCard({ view, office }: { view: View; office: Office }) {
  const { language, now, municipality } = view;
  const standing = today(now, office.hours, municipality);
  const works = standing.is !== "closed";
  return (
    <li class="card office">
      <h3>{office.name[language]}</h3>
      <p class={`badge ${standing.is === "open" ? "open" : "shut"}`}>
        <Standing view={view} standing={standing} />
      </p>
      <p>
        {office.address[language]}
        <br />
        <Phone number={office.phone} />
      </p>
      <ul class="plain hours" aria-label={say(language, "office.hours")}>
        {timetable(office.hours, language, athensWall(now).weekday).map((line) => (
          <li class={line.today && works ? "today" : ""}>
            <span>
              {line.days}
              {line.today && works && <em> ({say(language, "office.today")})</em>}
            </span>{" "}
            <span class="times">{line.times.join(", ")}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Standing({ view: { language }, standing }: { view: View; standing: Today }) {
  switch (standing.is) {
    case "open":
      return <>{say(language, "office.until", { time: standing.until })}</>;
    case "later":
      return <>{say(language, "office.from", { time: standing.from })}</>;
    case "over":
      return <>{say(language, "office.over")}</>;
    case "closed":
      if (standing.holiday === null) return <>{say(language, "office.closed")}</>;
      return <>{say(language, "office.holiday", { holiday: standing.holiday[language] })}</>;
  }
}

/** @jsxImportSource hono/jsx */
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { Frame } from "./frame.tsx";
import { Offices } from "./offices.tsx";
import { Phone, WithPhone } from "./phone.tsx";
import { Ways } from "./ways.tsx";
import { TrackForm } from "./track.tsx";

const emergency = "112";

/** The start page: what this desk is, where a case stands, how to reach us, and when. */
export function HomePage({ view }: { view: View }) {
  const { language, municipality } = view;
  return (
    <Frame view={view} title={say(language, "home.title")} here="/">
      <div class="hero">
        <div class="wide">
          <h1>{say(language, "home.head")}</h1>
          <p class="lead">{say(language, "home.lead")}</p>
        </div>
      </div>
      <div class="wide">
        <section class="card lifted" aria-labelledby="track">
          <h2 id="track">{say(language, "track.head")}</h2>
          <TrackForm view={view} />
        </section>
        <section aria-labelledby="reach">
          <h2 id="reach">{say(language, "home.reach")}</h2>
          <Ways view={view} />
          <p class="danger">
            <WithPhone text={say(language, "home.danger", { phone: "{phone}" })} phone={emergency} />
          </p>
        </section>
        {municipality.appointments !== undefined && (
          <section aria-labelledby="meet">
            <h2 id="meet">{say(language, "meet.home")}</h2>
            <p>
              {say(
                language,
                municipality.appointments.centres.length > 0 ? "meet.home.lead" : "meet.home.lead.no-centre",
              )}
            </p>
            <p class="do">
              <a href={link(view, "/meet")}>{say(language, "meet.home.book")}</a>
            </p>
          </section>
        )}
        {municipality.petitions !== undefined && (
          <section aria-labelledby="petitions">
            <h2 id="petitions">{say(language, "petitions.title")}</h2>
            <p>{say(language, "petitions.lead")}</p>
            <p class="do">
              <a href={link(view, "/petitions")}>{say(language, "petitions.see")}</a>
            </p>
          </section>
        )}
        <section aria-labelledby="offices">
          <h2 id="offices">{say(language, "home.offices")}</h2>
          <Offices view={view} />
        </section>
        <section aria-labelledby="departments">
          <h2 id="departments">{say(language, "home.departments")}</h2>
          <ul class="plain departments">
            {municipality.departments.map(({ name, phone }) => (
              <li>
                <span>{name[language]}</span> <Phone number={phone} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  );
}

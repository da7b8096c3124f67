/** @jsxImportSource hono/jsx */
import type { PrivacyNotice } from "../../core/municipality/municipality.ts";
import { publicSentence, type View } from "../view.ts";
import { say } from "../words.ts";
import { Frame } from "./frame.tsx";
import { Phone, WithPhone } from "./phone.tsx";
import { Checked, List } from "./statement.tsx";

/** The Hellenic Data Protection Authority, to which anybody may complain (GDPR, article 77; Law 4624/2019). */
const authority = { phone: "2106475600", website: "https://www.dpa.gr" };

/** What is kept of people and why (GDPR, articles 12 to 14); the rights and the complaint stand in the law, not in the folder. */
export function PrivacyPage({ view }: { view: View }) {
  const { language, municipality } = view;
  const notice = municipality.privacy;
  return (
    <Frame view={view} title={say(language, "privacy.title")} here="/privacy">
      <div class="narrow">
        <h1>{say(language, "privacy.title")}</h1>
        <p class="lead">{say(language, "privacy.lead")}</p>
        <Responsible view={view} notice={notice} />
        {notice !== undefined && <Kept view={view} notice={notice} />}
        <Seen view={view} notice={notice} />
        <Rights view={view} />
        {notice !== undefined && <Checked view={view} on={notice.checked} />}
      </div>
    </Frame>
  );
}

type Part = { view: View; notice: PrivacyNotice | undefined };

function Responsible({ view, notice }: Part) {
  const { language, municipality } = view;
  const [office] = municipality.offices.filter(({ kind }) => kind === "town-hall");
  const address = (office ?? municipality.offices[0])?.address[language] ?? "";
  return (
    <section aria-labelledby="who">
      <h2 id="who">{say(language, "privacy.who")}</h2>
      <p>{say(language, "privacy.controller", { name: municipality.name[language], address })}</p>
      <p>
        <Phone number={municipality.phone} />,{" "}
        <a href={`mailto:${municipality.email}`}>{municipality.email}</a>
      </p>
      {notice === undefined ? (
        <p>
          <WithPhone
            text={say(language, "privacy.unwritten", { phone: "{phone}" })}
            phone={municipality.phone}
          />
        </p>
      ) : (
        <p>
          {say(language, "privacy.officer")}: {notice.officer.name[language]},{" "}
          <Phone number={notice.officer.phone} />,{" "}
          <a href={`mailto:${notice.officer.email}`}>{notice.officer.email}</a>
        </p>
      )}
    </section>
  );
}

function Kept({ view: { language }, notice }: { view: View; notice: PrivacyNotice }) {
  return (
    <>
      <section aria-labelledby="why">
        <h2 id="why">{say(language, "privacy.why")}</h2>
        <List texts={notice.purposes} language={language} />
        <p>{notice.basis[language]}</p>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{say(language, "privacy.kept")}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(language, "privacy.what")}</th>
              <th scope="col">{say(language, "privacy.until")}</th>
            </tr>
          </thead>
          <tbody>
            {notice.kept.map(({ what, until }) => (
              <tr>
                <th scope="row">{what[language]}</th>
                <td>{until[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The services that carry messages are those that are on: nobody has to keep a list of them. */
function Seen({ view, notice }: Part) {
  const { language, reach, municipality } = view;
  const names = [...new Set(reach.map(({ channel }) => publicSentence(view, `channel.${channel}`)))];
  return (
    <section aria-labelledby="seen">
      <h2 id="seen">{say(language, "privacy.seen")}</h2>
      <ul>
        <li>{say(language, "privacy.clerks")}</li>
        {names.length > 0 && <li>{say(language, "privacy.carriers", { names: names.join(", ") })}</li>}
        {notice?.shared?.map((text) => (
          <li>{text[language]}</li>
        ))}
        {municipality.petitions !== undefined && <li>{say(language, "privacy.petitions")}</li>}
      </ul>
      <p>{say(language, "privacy.cookies")}</p>
    </section>
  );
}

const rights = ["copy", "mend", "erase", "stop", "move"] as const;

function Rights({ view: { language, municipality } }: { view: View }) {
  return (
    <>
      <section aria-labelledby="rights">
        <h2 id="rights">{say(language, "privacy.rights")}</h2>
        <ul>
          {rights.map((right) => (
            <li>{say(language, `privacy.right.${right}`)}</li>
          ))}
        </ul>
        <p>
          <WithPhone text={say(language, "privacy.how", { phone: "{phone}" })} phone={municipality.phone} />
        </p>
      </section>
      <section aria-labelledby="complain">
        <h2 id="complain">{say(language, "privacy.complain")}</h2>
        <p>
          <WithPhone
            text={say(language, "privacy.authority", { phone: "{phone}" })}
            phone={authority.phone}
          />
        </p>
        <p>
          <a href={authority.website} rel="noreferrer">
            {say(language, "privacy.authority.site")}
          </a>
        </p>
      </section>
    </>
  );
}

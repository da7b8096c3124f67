/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from "hono/jsx";
import { emblemPath } from "../icon.ts";
import { colourPath, stylePath } from "../style.ts";
import { type Frame as FrameView, link, placed } from "../view.ts";
import { say } from "../words.ts";
import { Phone } from "./phone.tsx";

type FrameProps = PropsWithChildren<{
  view: FrameView;
  title: string;
  /** Our own path of this page, for the link to the other language; never what the browser sent. */
  here: string;
  /** What the page is about, for whoever passes its address on and for those who find it by searching. */
  about?: About;
}>;

/** `text` says it in a sentence or two; `picture` is the path of ours where one is, and how large it is. */
export type About = {
  title: string;
  text: string;
  picture?: { path: string; width: number; height: number };
};

/** The frame of every page: skip link, whose desk it is, the other language, the page, how to call. */
export function Frame({ view, title, here, about, children }: FrameProps) {
  const { language, municipality } = view;
  const name = municipality?.name[language] ?? say(language, "frame.nameless");
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title === name ? name : `${title} – ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={placed(view, emblemPath(municipality))} type="image/svg+xml" />
        <link rel="stylesheet" href={placed(view, stylePath)} />
        {municipality?.colour !== undefined && (
          <link rel="stylesheet" href={placed(view, colourPath(municipality.colour))} />
        )}
        {about !== undefined && <Passed view={view} name={name} here={here} about={about} />}
      </head>
      <body>
        <a class="skip" href="#content">
          {say(language, "frame.skip")}
        </a>
        <Top view={view} name={name} here={here} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Bottom view={view} name={name} />
      </body>
    </html>
  );
}

const locales = { el: "el_GR", en: "en_GB" };

/** Open Graph 1.0, and the one address of the page, whatever way a browser came. */
function Passed({ view, name, here, about }: { view: FrameView; name: string; here: string; about: About }) {
  const url = `${view.site}${here}`;
  return (
    <>
      <link rel="canonical" href={url} />
      <meta name="description" content={about.text} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={about.title} />
      <meta property="og:description" content={about.text} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={locales[view.language]} />
      {about.picture !== undefined && <Picture view={view} about={about} of={about.picture} />}
      <meta name="twitter:card" content={about.picture === undefined ? "summary" : "summary_large_image"} />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={say(view.language, "petitions.title")}
        href={placed(view, "/petitions.rss")}
      />
    </>
  );
}

type Pictured = { view: FrameView; about: About; of: NonNullable<About["picture"]> };

/** Whoever shows it asks for it from elsewhere, so its address is a whole one. */
function Picture({ view, about, of }: Pictured) {
  return (
    <>
      <meta property="og:image" content={`${view.site}${of.path}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(of.width)} />
      <meta property="og:image:height" content={String(of.height)} />
      <meta property="og:image:alt" content={about.title} />
    </>
  );
}

function Top({ view, name, here }: { view: FrameView; name: string; here: string }) {
  const other = view.language === "el" ? "en" : "el";
  return (
    <header class="top">
      <div class="wide">
        <a class="name" href={link(view, "/")}>
          <img src={placed(view, emblemPath(view.municipality))} alt="" width="36" height="36" />
          <span>{name}</span>
        </a>
        <nav aria-label={say(view.language, "frame.languages")}>
          <a href={link({ ...view, asked: other }, here)} lang={other} hreflang={other}>
            {say(view.language, "frame.other")}
          </a>
        </nav>
      </div>
    </header>
  );
}

const statements = ["privacy", "accessibility"] as const;

function Bottom({ view, name }: { view: FrameView; name: string }) {
  const { language, municipality } = view;
  if (municipality === null) return null;
  const { phone, email, website } = municipality;
  return (
    <footer class="bottom">
      <div class="wide">
        <h2>{name}</h2>
        <p>{say(language, "frame.access")}</p>
        <ul class="plain row">
          <li>
            {say(language, "frame.phone")}: <Phone number={phone} />
          </li>
          <li>
            {say(language, "frame.email")}: <a href={`mailto:${email}`}>{email}</a>
          </li>
          <li>
            <a href={website} rel="noreferrer">
              {say(language, "frame.website")}
            </a>
          </li>
          {statements.map((each) => (
            <li>
              <a href={link(view, `/${each}`)}>{say(language, `${each}.title`)}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

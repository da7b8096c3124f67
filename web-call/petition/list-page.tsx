/** @jsxImportSource hono/jsx */
import { fullDay, isoDay } from "../day.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { feedPath } from "./feed.ts";
import { calledOf, countOf, pageOf, type Shown } from "./shown.ts";

export const shelves = ["open", "closed", "answered", "rejected"] as const;
export type Shelf = (typeof shelves)[number];
export const orders = ["newest", "most"] as const;
export type Order = (typeof orders)[number];
export type Listed = { shelf: Shelf; order: Order; items: Shown[]; next: string | null; isFirst: boolean };

/** The petitions that everybody finds, a page of one stage. */
export function ListPage({ view, listed }: { view: View; listed: Listed }) {
  const { language, municipality } = view;
  const { shelf, order, items, next, isFirst } = listed;
  const title = say(language, "petitions.title");
  return (
    <Frame
      view={view}
      title={title}
      here="/petitions"
      about={{ title, text: say(language, "petitions.lead") }}
    >
      <div class="wide listing">
        <h1>{title}</h1>
        <p class="lead">{say(language, "petitions.lead")}</p>
        <nav class="tabs" aria-label={say(language, "petitions.filter")}>
          {shelves.map((each) => (
            <a href={link(view, pathOf(each, order))} {...(each === shelf && { "aria-current": "page" })}>
              {say(language, `petitions.${each}`)}
            </a>
          ))}
        </nav>
        <section aria-labelledby="shelf">
          <h2 id="shelf">{say(language, `petitions.${shelf}`)}</h2>
          <Orders view={view} shelf={shelf} order={order} />
          {items.length === 0 && <p>{say(language, "petitions.none")}</p>}
          <ul class="plain petitions">
            {items.map((shown) => (
              <Item view={view} shown={shown} />
            ))}
          </ul>
          <p class="row">
            {!isFirst && <a href={link(view, pathOf(shelf, order))}>{say(language, "petitions.first")}</a>}
            {next !== null && (
              <a rel="next" href={link(view, pathOf(shelf, order, next))}>
                {say(language, "petitions.next")}
              </a>
            )}
          </p>
        </section>
        <section>
          <p>
            <WithPhone
              text={say(language, "petitions.begin", { phone: "{phone}" })}
              phone={municipality.phone}
            />
          </p>
          <p class="row hint">
            <a href={feedPath(view)}>{say(language, "petitions.feed")}</a>
            <a href={link({ ...view, asked: null }, "/petitions.json")}>{say(language, "petitions.data")}</a>
          </p>
        </section>
      </div>
    </Frame>
  );
}

function Orders({ view, shelf, order }: { view: View; shelf: Shelf; order: Order }) {
  const { language } = view;
  return (
    <nav class="row" aria-label={say(language, "petitions.order")}>
      {orders.map((each) => (
        <a href={link(view, pathOf(shelf, each))} {...(each === order && { "aria-current": "true" })}>
          {say(language, `petitions.${each}`)}
        </a>
      ))}
    </nav>
  );
}

function Item({ view, shown }: { view: View; shown: Shown }) {
  const { language } = view;
  const { number, stage, until, title } = shown;
  return (
    <li class="card">
      <h3>
        <a href={link(view, pageOf(number))}>{calledOf(shown, view)}</a>
      </h3>
      {title === null && <p class="hint">{say(language, "petition.unseen")}</p>}
      <p class="facts">
        <strong>{countOf(shown.signatures, view)}</strong>
        <span>{say(language, `petition.tag.${stage}`)}</span>
        {stage === "open" && until !== null && (
          <time datetime={isoDay(until)}>
            {say(language, "petition.until", { day: fullDay(until, language) })}
          </time>
        )}
      </p>
    </li>
  );
}

function pathOf(shelf: Shelf, order: Order, after?: string): string {
  const asked = new URLSearchParams();
  if (shelf !== "open") asked.set("show", shelf);
  if (order !== "newest") asked.set("order", order);
  if (after !== undefined) asked.set("after", after);
  return asked.size === 0 ? "/petitions" : `/petitions?${asked.toString()}`;
}

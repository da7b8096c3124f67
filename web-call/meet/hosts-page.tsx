/** @jsxImportSource hono/jsx */
import type { Host } from "../../core/municipality/appointments.ts";
import { Frame } from "../page/frame.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";

/** Whom one can meet, where there are several; one link each. */
export function HostsPage({ view, hosts }: { view: View; hosts: readonly Host[] }) {
  const { language } = view;
  const title = say(language, "meet.whom");
  return (
    <Frame view={view} title={title} here="/meet">
      <div class="narrow">
        <h1>{title}</h1>
        <ul>
          {hosts.map(({ id, name }) => (
            <li>
              <a href={link(view, `/meet?host=${encodeURIComponent(id)}`)}>{name[language]}</a>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}

/** @jsxImportSource hono/jsx */
import type { Language } from "../../core/language.ts";
import type { Bilingual } from "../../core/municipality/municipality.ts";
import { fullDay } from "../day.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";

/** Sentences of the municipality's folder, one below the other. */
export function List({ texts, language }: { texts: readonly Bilingual[]; language: Language }) {
  return (
    <ul>
      {texts.map((text) => (
        <li>{text[language]}</li>
      ))}
    </ul>
  );
}

/** When somebody read a statement last; `on` is an ISO date. */
export function Checked({ view: { language }, on }: { view: View; on: string }) {
  const day = fullDay(new Date(`${on}T12:00:00Z`), language);
  return (
    <p class="hint">
      <time datetime={on}>{say(language, "statement.checked", { day })}</time>
    </p>
  );
}

import { fold, words } from "../../greek/fold.ts";
import { phoneticKey } from "../../greek/greeklish.ts";
import { stem } from "../../greek/stem.ts";
import { type DayHours, openingOf } from "../../law/next-opening.ts";
import type { Municipality, Office } from "../../municipality/municipality.ts";
import { type Line, line } from "../../wording/line.ts";

/** When the offices that a text names are open today and on the next day they are; the town hall where it names none. */
export function openingLines(text: string, municipality: Municipality, now: Date): Line[] {
  return meantBy(text, municipality.offices).map((office) => {
    const { today, next } = openingOf(now, office.hours, municipality);
    const params = { office: office.name, phone: { phone: office.phone } };
    const hours = clock(today);
    if (next === undefined) return line("hours.unknown", params);
    const later = { day: { day: next.day }, later: clock(next) };
    return hours === ""
      ? line("hours.closed", { ...params, ...later })
      : line("hours.open", { ...params, ...later, hours });
  });
}

/** «07:30–15:00»; a broken day has both parts. */
function clock({ spans }: DayHours): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(", ");
}

const kep = new Set(["κεπ", "kep"]);

function meantBy(text: string, offices: readonly Office[]): readonly Office[] {
  const said = words(text);
  const roots = new Set(said.map((word) => stem(phoneticKey(word))));
  const townHalls = offices.filter(({ kind }) => kind === "town-hall");
  const named = offices.filter(({ name }) =>
    words(name.el)
      .slice(1)
      .some((word) => roots.has(stem(phoneticKey(word)))),
  );
  const isKep = said.some((word) => kep.has(fold(word)));
  const keps = offices.filter(({ kind }) => kind === "kep");
  if (isKep)
    return named.some((office) => keps.includes(office)) ? named.filter((each) => keps.includes(each)) : keps;
  return named.length === 1 ? named : townHalls;
}

import type { KnownPlace, PlaceKind, Places } from "../municipality/known-places.ts";
import { formsOf } from "./place-forms.ts";
import { evidenceReader, type Named } from "./place-evidence.ts";
import { spansIn } from "./place-spans.ts";
import { placeText, placeTokens } from "./place-tokens.ts";

/**
 * A place that a text names: as the municipality calls it, with the number or the other street. `sure` says how far
 * `at` can be trusted: the very spot, somewhere in a street, somewhere in a village or on a beach.
 */
export type NamedPlace = {
  name: string;
  kind: PlaceKind;
  at: { lat: number; lon: number } | null;
  sure: "point" | "street" | "area";
  /** One spot alone: a house, a corner, a church; no whole street or village. */
  exact: boolean;
  /** Where in the text names of streets stand, as parts of what `placeText` makes of it. */
  streets: readonly (readonly [number, number])[];
};

/** What the reader needs of a folder; `common` are words that say what is wrong and may be names of streets too. */
export type Ground = { places: Places; town: string; common: readonly string[] };

const rank: Readonly<Record<PlaceKind, number>> = {
  schools: 5,
  churches: 5,
  landmarks: 5,
  squares: 5,
  beaches: 4,
  streets: 3,
  settlements: 1,
};

/** A reader of the places of a folder; made once for each version of it. */
export function placeReader({ places, town, common }: Ground): (text: string) => NamedPlace | undefined {
  const forms = formsOf(places, town);
  const named = evidenceReader(common);
  return (text) => {
    const tokens = placeTokens(placeText(text));
    const spans = spansIn(tokens, forms);
    if (spans.length === 0) return undefined;
    return composed(named(tokens, spans));
  };
}

function composed(found: readonly Named[]): NamedPlace | undefined {
  const here = found.some(({ home }) => !home) ? found.filter(({ home }) => !home) : found;
  const first = here.toSorted((a, b) => worth(b) - worth(a) || a.span.from - b.span.from)[0];
  if (first === undefined) return undefined;
  const { kind, place } = first.span.form;
  const village = here.find(
    ({ span }) =>
      span.form.kind === "settlements" && (span.from >= first.span.to || span.to <= first.span.from),
  );
  const own =
    first.corner === null
      ? `${place.name}${first.number === null ? "" : ` ${first.number}`}`
      : corner(place, first.corner);
  return {
    name: kind === "settlements" || village === undefined ? own : `${own}, ${village.span.form.place.name}`,
    kind,
    at: place.at ?? village?.span.form.place.at ?? null,
    sure: sureness(kind, place),
    exact: worth(first) >= 5,
    streets: found.filter(({ span }) => span.form.kind === "streets").map(({ part }) => part),
  };
}

const worth = ({ span, number, corner: other }: Named): number =>
  other !== null ? 7 : number !== null ? 6 : rank[span.form.kind];

const corner = (one: KnownPlace, other: KnownPlace): string => `${one.name} και ${other.name}`;

function sureness(kind: PlaceKind, place: KnownPlace): NamedPlace["sure"] {
  if (place.at === undefined || kind === "settlements" || kind === "beaches") return "area";
  return kind === "streets" ? "street" : "point";
}

import type { Place } from "../../channel.ts";
import type { Context, Input, Move } from "../../conversation/flow.ts";
import { isAsked } from "../../hearing/asked.ts";
import { competentAt, insideArea } from "../../municipality/place.ts";
import { parsePlace } from "../../municipality/point-in-text.ts";
import { wordCount } from "../../text/word-count.ts";
import { line } from "../../wording/line.ts";
import { missing, onward } from "./report-onward.ts";
import { unclearPlace, withWords } from "./report-place.ts";
import type { ReportSlots } from "./report-slots.ts";
import { isAddress, joined } from "./report-text.ts";
import { namesPlace, type Where, whereIn } from "./report-where.ts";

const wordsOfAddress = 4;

/** An answer to where it is: a point, a link, words of a place, or that they do not know. */
export function takePlace(input: Input, at: ReportSlots, context: Context): Move<ReportSlots> {
  if (input.kind === "option") return onward({ ...at, noPlace: true }, context);
  if (input.kind !== "text") return { move: "again", say: [unclearPlace(context)] };
  const point = parsePlace(input.text, context.municipality.area.center);
  if (point !== undefined) return takePoint({ ...point, address: null }, at, context);
  const said = whereIn(input.text, context);
  // «Μα το έγραψα, Κοραή 3» is an answer too.
  const isPlace = said !== undefined && namesPlace(said.address, context);
  if (!isPlace && (!isAddress(input.text) || input.said !== undefined))
    return { move: "again", say: [unclearPlace(context)] };
  const where = said ?? (at.placeAsked ? shortly(input.text) : undefined);
  if (where === undefined) return whatInstead(input.text, at, context);
  const { address, besides } = where;
  const next = { ...at, place: { lat: null, lon: null, address } };
  if (besides === "") return onward(next, context);
  return onward({ ...next, text: joined(at.text, besides) }, context, [line("report.kept")]);
}

/** Whoever is asked twice and writes the name of a place that nobody here knows. */
function shortly(text: string): Where | undefined {
  return wordCount(text) <= wordsOfAddress ? { address: text.trim(), besides: "" } : undefined;
}

/** Asked where it is, they went on about what is wrong: it is kept, and asked for once more. */
function whatInstead(text: string, at: ReportSlots, context: Context): Move<ReportSlots> {
  // «Ποιο κουμπί;» tells nothing of it.
  if (isAsked(text))
    return { move: "again", slots: { ...at, placeAsked: true }, say: [unclearPlace(context)] };
  const kept = [line("report.kept")];
  const next = withWords({ ...at, placeAsked: true }, text, context);
  return at.placeAsked
    ? onward({ ...next, noPlace: true }, context, kept)
    : { move: "again", slots: next, say: [...kept, unclearPlace(context)] };
}

/** A point, or words without one, unless it is another municipality's: then whose, and it is asked again. */
export function takePoint(point: Place, at: ReportSlots, context: Context): Move<ReportSlots> {
  const { municipality } = context;
  const { lat, lon } = point;
  if (lat === null || lon === null || insideArea(municipality, { lat, lon })) {
    return onward({ ...at, place: point, noPlace: false }, context);
  }
  const neighbour = competentAt(municipality, { lat, lon });
  const params = {
    neighbour: neighbour?.name ?? municipality.name,
    phone: { phone: neighbour?.phone ?? municipality.phone },
  };
  const say = [line("report.place.outside", params)];
  if (missing(at, context) === "place") return { move: "again", slots: at, say };
  return onward(at, context, say);
}

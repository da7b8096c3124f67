import type { Place } from "../../channel.ts";
import type { Context } from "../../conversation/flow.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { insideArea } from "../../municipality/place.ts";
import { placeInWords } from "../../municipality/place-in-words.ts";
import { shortLinkIn } from "../../municipality/short-link.ts";
import { parsePlace } from "../../municipality/point-in-text.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import type { Prompt } from "../../wording/prompt.ts";
import { cut } from "../../text/cut.ts";
import { begins, isWhere } from "./anew.ts";
import { closer } from "./report-where.ts";
import { elsewhere } from "./whose.ts";
import { joined, textLimit } from "./report-text.ts";
import type { ReportSlots } from "./report-slots.ts";

/** What is wrong, in their own words. */
export function askWhat(_: ReportSlots, context: Context): Prompt {
  const { can } = context;
  const want = can.sync ? ({ kind: "recording", seconds: 120 } as const) : ({ kind: "text" } as const);
  const brief = can.sync ? { brief: [unclearReport(context)] } : {};
  return { say: [line("report.what")], want, options: [], ...brief };
}

/** Where it is, asked only of who has not said so. */
export function askPlace(_: ReportSlots, { can }: Context): Prompt {
  return {
    say: [line(can.place === "share" ? "report.place" : "report.place.words")],
    want: { kind: "place" },
    options: [{ id: "unknown", label: line("report.place.unknown"), means: "unknown" }],
  };
}

/** «Δημαρχείο εκεί;» calls us, and says nothing of a place. */
const calling =
  /^[^,.;!?\p{L}]*(?:\p{L}+\s+){0,2}(?:το\s+)?(?:δημαρχείο|δημαρχειο|ΔΗΜΑΡΧΕΙΟ|dimarxeio|town hall)(?:\s+(?:εκεί|εκει|είναι|ειναι|ekei|there))?\s*[;?,.!]/iu;

/**
 * The place that was sent along with the words: a point, a link that leads to one, else what the folder knows by a name in them. A point outside is
 * asked about when its turn comes.
 */
export function placeIn(text: string, { municipality }: Context): Place | null {
  const point = parsePlace(text, municipality.area.center);
  if (point !== undefined && insideArea(municipality, point)) return { ...point, address: null };
  const link = shortLinkIn(text);
  if (link !== undefined) return { lat: null, lon: null, address: link };
  const named = placeInWords(municipality, text.replace(calling, ""));
  return named === undefined ? null : { lat: null, lon: null, address: named.name };
}

/** Whether words say where something is, by a place that is known or by what stands around it. */
export function saysWhere(text: string, context: Context): boolean {
  return isWhere(text) || placeIn(text, context) !== null;
}

/** More words, and the place that they name where none was said; of another problem they are kept for later too. */
export function withWords(at: ReportSlots, more: string, context: Context): ReportSlots {
  const text = joined(at.text, more);
  const category = begins(more) && at.second === null ? elsewhere(more, [at], context) : null;
  if (category !== null) {
    const place = placeIn(more, context);
    return { ...at, text, second: { text: cut(more, textLimit), category, place } };
  }
  const closest = closer(at.place, more, context);
  if (closest !== undefined)
    return { ...at, text: closest.isAll ? at.text : text, place: closest.place, noPlace: false };
  return { ...at, text, place: at.place ?? placeIn(more, context) };
}

/** Says how a place is written, by an address of this very municipality. */
export function unclearPlace({ municipality }: Context): Line {
  return line("report.place.unclear", { example: exampleOf(municipality) });
}

/** Says how a problem is written. */
export function unclearReport({ municipality }: Context): Line {
  return line("report.what.unclear", { example: exampleOf(municipality) });
}

/** The street and number of an office, which the municipality has written itself. */
function exampleOf({ offices }: Municipality): Value {
  const streets = offices.map(({ address }) => ({ el: street(address.el), en: street(address.en) }));
  return streets.find(({ el }) => /\d/u.test(el)) ?? streets[0] ?? "";
}

const street = (address: string): string => address.split(",")[0] ?? "";

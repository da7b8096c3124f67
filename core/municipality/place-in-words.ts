import { type NamedPlace, placeReader } from "../hearing/place.ts";
import { placeText } from "../hearing/place-tokens.ts";
import { lastRemembered } from "../hearing/remembered.ts";
import type { Municipality } from "./municipality.ts";

/** What of a municipality's folder the reader of its places needs. */
export type PlaceFolder = Pick<Municipality, "categories"> & Partial<Pick<Municipality, "places" | "name">>;
type Reader = (text: string) => NamedPlace | undefined;

const made = new WeakMap<PlaceFolder["categories"], Reader>();

/** The place of the municipality's folder that a text names; its reader is made once for each version of the folder. */
export function placeInWords(folder: PlaceFolder, text: string): NamedPlace | undefined {
  const reader = made.get(folder.categories) ?? readerOf(folder);
  made.set(folder.categories, reader);
  return reader(text);
}

/** The text without the names of streets, which say nothing of what is wrong there: «οδός Νερού», «Φωτεινού 6». */
export function withoutStreets(folder: PlaceFolder, text: string): string {
  const streets = placeInWords(folder, text)?.streets ?? [];
  if (streets.length === 0) return text;
  const plain = placeText(text);
  const rest = streets.reduceRight((all, [from, to]) => `${all.slice(0, from)}${all.slice(to)}`, plain);
  return `${rest}${text.normalize("NFKC").slice(plain.length)}`;
}

function readerOf({ places, categories, name }: PlaceFolder): Reader {
  if (places === undefined) return () => undefined;
  const common = categories.flatMap(({ words }) => words.map((word) => word.replace("*", "")));
  return lastRemembered(placeReader({ places, town: name?.el ?? "", common }));
}

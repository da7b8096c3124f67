import type { Municipality } from "../municipality/municipality.ts";
import type { Value } from "../wording/line.ts";
import type { ServiceRequest } from "./request.ts";

const nothingKnown = { el: "Η υπόθεσή σας", en: "Your case" };

/** What a request is about, as its resident knows it: «Φωτισμός, Τζων Κένεντι 5». */
export function aboutOf({ category, place }: ServiceRequest, { categories }: Municipality): Value {
  const name = categories.find(({ id }) => id === category)?.name;
  const parts = (language: "el" | "en") => [name?.[language], place?.address].filter((part) => part != null);
  const about = (language: "el" | "en") => parts(language).join(", ") || nothingKnown[language];
  return { about: { el: about("el"), en: about("en") } };
}

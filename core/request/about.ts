import type { Municipality } from "../municipality/municipality.ts";
import type { Value } from "../wording/line.ts";
import type { ServiceRequest } from "./request.ts";

const nothingKnown = { el: "Η υπόθεσή σας", en: "Your case" };
const nothingHeard = { el: "το πρόβλημα που μας είπατε", en: "the problem that you told us of" };

/** What a request is about, as its resident knows it: «Φωτισμός, Τζων Κένεντι 5»; by ear «σβηστή λάμπα». */
export function aboutOf({ category, place }: ServiceRequest, { categories }: Municipality): Value {
  const kind = categories.find(({ id }) => id === category);
  const parts = (language: "el" | "en") =>
    [kind?.name[language], place?.address].filter((part) => part !== undefined && part !== null);
  const about = (language: "el" | "en") => parts(language).join(", ") || nothingKnown[language];
  return { about: { el: about("el"), en: about("en") }, heard: kind?.spoken ?? nothingHeard };
}

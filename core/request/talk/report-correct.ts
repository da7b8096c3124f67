import type { Context } from "../../conversation/flow.ts";
import { fold } from "../../greek/fold.ts";
import { matchIn } from "../match-in.ts";
import type { ReportSlots } from "./report-slots.ts";
import { whereIn } from "./report-where.ts";

/** Whoever writes so takes back what stands there. */
const corrects =
  /(?<!\p{L})(?:οχι|λαθοσ|λαδοσ|διορθω\p{L}*|αλλαξ\p{L}*|συγγνωμη|μπερδε\p{L}*|σημειο|διευθυνση|να γραφει|βαλτε|δεν ειναι|ο αριθμοσ|oxi|ohi|lathos|sorry|wrong|mistake|actually|instead|not|address|change)(?!\p{L})/u;
const number = /(?<![\p{L}\d])(\d{1,3}[α-δa-d]?)(?![\p{L}\d])/gu;
const house = /\d{1,3}[α-δa-d]?(?:-\d{1,3})?/u;
/** What is denied, up to the end of its clause; at the beginning only the word itself, where something follows. */
const denied = /(?:^|\s+|,\s*)(?:και\s+|κι\s+|ki\s+)?(?:όχι|οχι|OXI|ΟΧΙ|oxi|ohi|not)\s+[^,.;]*/giu;
const apology =
  /(?<!\p{L})(?:όχι|οχι|λάθος|λαθος|λάδος|συγγνώμη|συγνώμη|συγγνωμη|συγνωμη|έκανα|εκανα|μπερδεύτηκα|μπερδευτηκα|oxi|ohi|lathos|sorry|wrong|mistake|no|εκεί|εκει)(?!\p{L})[\s,.:!]*/giu;
const other =
  /(?:δεν|δε|den)\s+(?:ειναι|einai|προκειται)\s+[^,.;]{2,40}?[\s,]+(?:αλλα\s+|alla\s+)?(?:ειναι|einai|για|gia)\s+(.{3,60})$|(?:οχι|oxi|not)\s+(?:για\s+|a\s+)?[^,.;]{2,30},\s*(?:για\s+|a\s+)?(.{3,60})$|(?:it'?s|it is) not [^,.;]{2,40}?,?\s*(?:it'?s|it is|but)\s+(.{3,60})$/u;

/** The report with its place or its kind put right, where a text takes back what it says; undefined where it does not. */
export function corrected(at: ReportSlots, text: string, context: Context): ReportSlots | undefined {
  const said = fold(text);
  if (!corrects.test(said)) return undefined;
  return kindOf(at, said, context) ?? placeOf(at, text, context);
}

/** «Δεν είναι λακκούβα, είναι φρεάτιο». */
function kindOf(at: ReportSlots, said: string, { municipality }: Context): ReportSlots | undefined {
  const found = other.exec(said);
  const meant = found?.[1] ?? found?.[2] ?? found?.[3];
  if (meant === undefined) return undefined;
  const { best, sure } = matchIn(municipality, meant);
  if (!sure || best === undefined || best === at.category) return undefined;
  return { ...at, category: best, other: false, nearAsked: false };
}

function placeOf(at: ReportSlots, text: string, context: Context): ReportSlots | undefined {
  if (at.place !== null && at.place.lat !== null) return undefined;
  const meant = text.replace(denied, (found, from: number) => (from === 0 ? "" : " ")).trim();
  const rest = (meant === "" ? text : meant).replace(apology, " ").replace(/^[\s,.:;]+/u, "");
  const before = at.place?.address ?? "";
  const numbers = [...fold(rest).matchAll(number)].map(([, digits = ""]) => digits);
  const where = whereIn(rest, context);
  const [only] = numbers;
  if (before !== "" && only !== undefined && numbers.length === 1 && isNumberAlone(rest)) {
    const address = house.test(before) ? before.replace(house, only) : `${before} ${only}`;
    return moved(at, address);
  }
  return where === undefined ? undefined : moved(at, where.address);
}

/** «στο 15», «15 ο αριθμός»: the street stays. */
const isNumberAlone = (text: string): boolean =>
  /^(?:(?:ειναι|einai|το|στο|sto|ο|αριθμοσ|νουμερο|at|number|no|its|it's|is|ε|μα|ειπα|ηθελα|θελω|να|γραψτε|βαλτε|σωστο|το σωστο|αριθμο|και|\d{1,3}[α-δa-d]?)(?:[\s,.]+|$))+$/u.test(
    fold(text),
  );

function moved(at: ReportSlots, address: string): ReportSlots | undefined {
  if (fold(address) === fold(at.place?.address ?? "")) return undefined;
  return { ...at, place: { lat: null, lon: null, address }, noPlace: false, nearAsked: false };
}

import { type Line, sentence, type Value } from "../core/wording/line.ts";
import { writtenDate } from "../core/greek/dates.ts";
import { formatPhone } from "../core/greek/phone.ts";
import { groupTracking } from "../core/number/tracking.ts";
import { fullDay } from "./day.ts";
import type { View } from "./view.ts";
import { figure } from "./figure.ts";

/** A sentence of the core's catalogue as a page says it: with whole days, because a page may be read years later. */
export function lineText(view: View, { key, params }: Line): string {
  const { language, municipality } = view;
  const text = sentence(key, { language, register: "chat" }, municipality.phrases);
  return text.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : valueText(view, value);
  });
}

function valueText(view: View, value: Value): string {
  if (typeof value === "string") return value;
  if ("tracking" in value) return groupTracking(value.tracking);
  if ("phone" in value) return formatPhone(value.phone);
  if ("day" in value) return fullDay(value.day, view.language);
  if ("when" in value) return writtenDate(new Date(value.when), view.language);
  if ("hour" in value) return writtenDate(new Date(value.hour), view.language);
  if ("at" in value) return writtenDate(value.at, view.language);
  if ("count" in value) return figure(value.count, view.language);
  if ("digit" in value) return value.digit;
  if ("about" in value) return value.about[view.language];
  return "line" in value ? lineText(view, value.line) : value[view.language];
}

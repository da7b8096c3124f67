import type { Language } from "../../core/language.ts";

const locales = { el: "el-GR", en: "en-GB" } as const;
const formats = new Map<Language, Intl.DateTimeFormat>();

/** The time of day in Athens, 24 hours: «09:05». */
export function clockTime(at: Date, language: Language): string {
  const known = formats.get(language);
  const format =
    known ??
    new Intl.DateTimeFormat(locales[language], {
      ...{ timeZone: "Europe/Athens", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    });
  formats.set(language, format);
  return format.format(at);
}

import type { View } from "./view.ts";

const figures = { el: new Intl.NumberFormat("el-GR"), en: new Intl.NumberFormat("en-GB") };

/** A number as people write it: 1.234. */
export function figure(count: number, language: View["language"]): string {
  return figures[language].format(count);
}

import type { Words } from "./words.ts";

/** How long there is left. */
export const dueWords = {
  stands: { el: "σταματά", en: "stopped" },
  late: { el: "−{days} ημ.", en: "−{days}d" },
  today: { el: "σήμερα", en: "today" },
  days: { el: "{days} ημ.", en: "{days}d" },
} as const satisfies Record<string, Words>;

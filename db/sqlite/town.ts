import type Database from "better-sqlite3";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { taughtIn } from "./lesson.ts";
import type { Settings } from "./settings.ts";
import { weeklyIn } from "./weekly.ts";

/**
 * The municipality with what its clerks have taught and what the office changed of weekly hours: the same object for as long
 * as nothing of it changes. What is added goes into no copy, print or file of it.
 */
export function wholeTown(db: Database.Database, settings: Settings): () => Municipality | undefined {
  const folder = settings.remembered("municipality", (data) =>
    data === null ? undefined : (JSON.parse(data) as Municipality),
  );
  const [taught, changed] = [taughtIn(db, settings), weeklyIn(settings)];
  let known: { from: readonly unknown[]; whole: Municipality } | undefined;
  return () => {
    const [town, lessons, weekly] = [folder(), taught(), changed()];
    if (town === undefined || lessons.length + weekly.length === 0) return town;
    const from = [town, lessons, weekly];
    if (known?.from.every((each, at) => each === from[at]) !== true) {
      const whole = { ...town };
      if (lessons.length > 0) Object.defineProperty(whole, "lessons", { value: lessons });
      if (weekly.length > 0) Object.defineProperty(whole, "weekly", { value: weekly });
      known = { from, whole };
    }
    return known?.whole;
  };
}

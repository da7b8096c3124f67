/** @jsxImportSource hono/jsx */
import { clockTime, dayOnly } from "../../core/greek/dates.ts";
import { athensDay } from "../../core/law/athens.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";

/** Times to choose from: a list that every keyboard and reader of screens knows, its days as groups. */
export function Times({ view, free, chosen }: { view: View; free: readonly Date[]; chosen: string }) {
  const { language } = view;
  const days = [...new Set(free.map(athensDay))].map((day) => free.filter((at) => athensDay(at) === day));
  return (
    <div class="asked">
      <label for="at">{say(language, "meet.when")}</label>
      <p class="hint" id="at-hint">
        {say(language, "meet.zone")}
      </p>
      <select id="at" name="at" aria-describedby="at-hint">
        {days.map((times) => (
          <optgroup label={dayOnly(times[0] ?? new Date(0), language)}>
            {times.map((at) => (
              <option value={at.toISOString()} selected={at.toISOString() === chosen}>
                {`${dayOnly(at, language)}, ${clockTime(at)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

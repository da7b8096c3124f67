import { type DeskClock, openDeskClock } from "./clock.ts";

export type Refused = { refused: string };
/** Null where there was no answer. */
export type Answer<T> = { status: number; body: T | Refused } | null;

export const clock: DeskClock = openDeskClock(() => performance.now());
const patienceMs = 8_000;

/** Asks the desk; every answer that tells the time sets the clock. */
export async function ask<T extends object>(act: string, given: object = {}): Promise<Answer<T>> {
  const base = document.getElementById("call")?.dataset["base"] ?? "";
  const sent = performance.now();
  try {
    const response = await fetch(`${base}/${act}`, {
      ...{ method: "POST", credentials: "same-origin", cache: "no-store" },
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(given),
      signal: AbortSignal.timeout(patienceMs),
    });
    const body = (await response.json()) as T | Refused;
    if ("now" in body && typeof body.now === "number") clock.heard(body.now, sent, performance.now());
    return { status: response.status, body };
  } catch {
    return null;
  }
}

/** What was answered, where it was not a refusal. */
export function got<T extends object>(answer: Answer<T>): T | undefined {
  return answer === null || "refused" in answer.body ? undefined : answer.body;
}

export function refusal<T extends object>(answer: Answer<T>): string | undefined {
  return answer !== null && "refused" in answer.body ? answer.body.refused : undefined;
}

import { expect, it } from "vitest";
import * as kept from "../../../core/hearing/danger-weights.ts";
import { learnDanger } from "../../learning/danger.ts";

const stepsOf = (weights: string) => Int8Array.from(Buffer.from(weights, "base64"));

it("is what the sentences of today teach: else `npm run learn`", () => {
  const learned = learnDanger();
  for (const part of ["isDanger", "kinds"] as const) {
    expect(learned[part].step).toBeCloseTo(kept[part].step, 4);
    const [now, before] = [stepsOf(learned[part].weights), stepsOf(kept[part].weights)];
    expect(before.length).toBe(now.length);
    // A machine may round the last place of a logarithm otherwise.
    expect(Math.max(...now.map((each, at) => Math.abs(each - (before[at] ?? 0))))).toBeLessThanOrEqual(1);
  }
}, 60_000);

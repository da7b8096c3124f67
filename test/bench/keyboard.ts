import { quantile } from "./measure.ts";
import { processorOf } from "./processor.ts";
import type { Pty } from "./pty.ts";

/**
 * What one key led to: how long until the last byte of what it changes, how much of that the process worked (which a busy
 * machine changes less), how many bytes it were, and all that followed.
 */
export type Pressed = { ms: number; workedMs: number; bytes: number; followed: number };
/** The same of many keys. */
export type Keys = Record<"p50" | "p95", Pressed>;

export const key = {
  down: "\u001b[B",
  up: "\u001b[A",
  pageDown: "\u001b[6~",
  pageUp: "\u001b[5~",
  escape: "\u001b",
  enter: "\r",
};

/** Longer than anything that belongs to a key is silent, and shorter than what follows once the keys rest (120 ms). */
const settledMs = 60;
/** By then everything has followed, the case beside the list too. */
const restedMs = 200;
const patienceMs = 5000;
/** Within this a screen has begun to draw, where a key changes anything. */
const followsMs = 20;

/** Presses one key after the other, each once the screen rests. The case beside the list follows once the keys rest. */
export async function press(pty: Pty, keys: readonly string[]): Promise<Pressed[]> {
  const pressed: Pressed[] = [];
  await rest(pty);
  for (const stroke of keys) {
    const before = processorOf(pty.pid);
    const at = pty.type(stroke);
    if (!(await pty.heard(patienceMs))) throw new Error(`nothing follows from ${JSON.stringify(stroke)}`);
    await pty.quiet(settledMs);
    const { last, bytes } = pty.taken();
    const workedMs = (processorOf(pty.pid).main - before.main) / 1000;
    await pty.quiet(restedMs);
    pressed.push({ ms: last - at, workedMs, bytes, followed: bytes + pty.taken().bytes });
  }
  return pressed;
}

/** What half of the keys and all but a twentieth stay within. */
export function keysOf(pressed: readonly Pressed[]): Keys {
  return { p50: each(pressed, 0.5), p95: each(pressed, 0.95) };
}

function each(pressed: readonly Pressed[], share: number): Pressed {
  const of = (which: keyof Pressed) =>
    quantile(
      pressed.map((one) => one[which]),
      share,
    );
  return { ms: of("ms"), workedMs: of("workedMs"), bytes: of("bytes"), followed: of("followed") };
}

/** Presses keys that are not measured. */
export async function passOver(pty: Pty, keys: string): Promise<void> {
  pty.type(keys);
  await rest(pty);
}

/** As fast as the screen follows: the next key as soon as something was written for this one, or a moment has passed. */
export async function hurry(pty: Pty, keys: Iterable<string>): Promise<void> {
  for (const each of keys) {
    pty.taken();
    pty.type(each);
    await pty.heard(followsMs);
  }
  await rest(pty);
}

async function rest(pty: Pty): Promise<void> {
  await pty.quiet(restedMs);
  pty.taken();
}

import { vi } from "vitest";

const patienceMs = 60_000;

type Options = Parameters<typeof vi.waitFor>[1];

/** Whatever a test waits for may take its time where both cores are busy: by default a second, which is nothing there. */
function patient(options: Options): Options {
  const given = typeof options === "number" ? { timeout: options } : options;
  return { ...given, timeout: Math.max(given?.timeout ?? 0, patienceMs) };
}

const { waitFor, waitUntil } = vi;
vi.waitFor = (look, options) => waitFor(look, patient(options));
vi.waitUntil = (look, options) => waitUntil(look, patient(options));

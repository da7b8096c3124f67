import type { Health } from "../core/channel.ts";

/** Asks a provider whether it accepts us, at most once in `ms` milliseconds however often somebody looks. */
export function remembered(ask: () => Promise<Health>, ms = 60_000): () => Promise<Health> {
  let last: { at: number; health: Promise<Health> } | undefined;
  return () => {
    if (last === undefined || performance.now() - last.at > ms) {
      last = {
        at: performance.now(),
        health: ask().catch((error: unknown) => ({ ok: false, why: nameOf(error) })),
      };
    }
    return last.health;
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}

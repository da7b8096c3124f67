import type { Deps } from "../core/deps.ts";
import type { Check } from "../core/health.ts";

/**
 * Checks without which the desk takes nothing in; any other that fails only makes it `degraded`. `checks` is that they
 * could not be made at all: what is vital may be among them.
 */
export const vitalChecks: readonly string[] = ["store", "database", "disk", "files", "checks"];

/** What monitors read: no detail, no address, nothing that helps an attacker. */
export type Health = {
  status: "ok" | "degraded" | "down";
  version: string;
  checks: Pick<Check, "name" | "ok" | "since" | "givenUp">[];
};

type Asking = { deps: Deps; checks: () => Promise<Check[]>; version: string; patienceMs?: number };

/** Gives the health of the desk; askers at the same time share one answer, and none waits longer than 5 s. */
export function watchHealth(asking: Asking): () => Promise<Health> {
  const since = new Map<string, string>();
  let running: Promise<Health> | undefined;
  return () => {
    running ??= look(asking, since).finally(() => (running = undefined));
    return running;
  };
}

async function look(asking: Asking, since: Map<string, string>): Promise<Health> {
  const { deps, checks, version, patienceMs = 5000 } = asking;
  const [told, read] = await Promise.all([
    within(patienceMs, Promise.resolve().then(checks)).catch(() => undefined),
    within(
      patienceMs,
      Promise.resolve().then(() => deps.store.counter()),
    ).then(
      () => true,
      () => false,
    ),
  ]);
  const found = [...(told ?? [])].map(({ name, ok, since: at, givenUp }): Health["checks"][number] => ({
    ...{ name, ok, since: at },
    ...(givenUp !== undefined && { givenUp }),
  }));
  if (told === undefined) found.push(ours("checks", false));
  if (!read || !found.some(({ name }) => name === "store")) {
    const at = found.findIndex(({ name }) => name === "store");
    found.splice(at === -1 ? 0 : at, at === -1 ? 0 : 1, ours("store", read));
  }
  return { status: statusOf(found), version, checks: found };

  function ours(name: string, ok: boolean): Health["checks"][number] {
    const mark = `${name}:${ok}`;
    since.delete(`${name}:${!ok}`);
    if (!since.has(mark)) since.set(mark, deps.now().toISOString());
    return { name, ok, since: since.get(mark) ?? null };
  }
}

function statusOf(checks: Health["checks"]): Health["status"] {
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.some(({ name }) => vitalChecks.includes(name))) return "down";
  return failed.length > 0 ? "degraded" : "ok";
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import type { Change } from "../store.ts";

/**
 * One change out of several: lists one after the other, and what there can be only one of from the one that has it.
 * Throws where two bring such a thing (a conversation, an inbound key): one of them would be lost.
 */
export function joined(changes: readonly Change[]): Change {
  const whole = new Map<string, unknown>();
  for (const [part, value] of changes.flatMap((change) => Object.entries(change))) {
    const before = whole.get(part);
    if (Array.isArray(before) && Array.isArray(value)) whole.set(part, [...before, ...value]);
    else if (before === undefined) whole.set(part, value);
    else throw new Error(`two changes that become one both bring «${part}»`);
  }
  return Object.fromEntries(whole);
}

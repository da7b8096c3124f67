import type { Source } from "./signature.ts";

/** How many of a petition's newest signatures came from the same place as this one, and of how many. */
export type Pace = { [Of in keyof Source]: number } & { all: number };

/** Those of the last hour, and not more: however quickly people sign, looking at them costs the same. */
export const newest = { ms: 3_600_000, most: 1000 } as const;

/**
 * Limits among the newest, and the share of them that a place must have besides. One address may be a
 * school or a household, one network a mobile operator whose subscribers are half the town: those pass, because the
 * others sign too. A thousand numbers that begin alike are what is bought by the hundred.
 */
const limits: Readonly<Record<keyof Source, { most: number; share: number }>> = {
  address: { most: 20, share: 0 },
  network: { most: 60, share: 0.6 },
  wide: { most: 300, share: 0.8 },
  prefix: { most: 30, share: 0.1 },
};
const order = ["address", "network", "wide", "prefix"] as const;

/**
 * What makes this signature one of a burst; null for all others. Its like among the newest are then to be held with it:
 * each for itself looked like anybody's.
 */
export function burstOf(source: Source, pace: Pace): keyof Source | null {
  const over = order.find((of) => {
    const { most, share } = limits[of];
    return source[of] !== null && pace[of] >= most && pace[of] >= share * pace.all;
  });
  return over ?? null;
}

/** The networks of an address: its own /24 and /16, for IPv6 the /48 of a site and the /32 of a provider; null for none. */
export function networksOf(address: string): { network: string; wide: string } | null {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address;
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/u.exec(mapped);
  if (four !== null) {
    const [a, b, c, d] = four.slice(1).map(Number);
    if ([a, b, c, d].some((part) => part === undefined || part > 255)) return null;
    return {
      network: `${String(a)}.${String(b)}.${String(c)}.0/24`,
      wide: `${String(a)}.${String(b)}.0.0/16`,
    };
  }
  const groups = sixGroups(mapped);
  if (groups === null) return null;
  const [a = "", b = "", c = ""] = groups;
  return { network: `${a}:${b}:${c}::/48`, wide: `${a}:${b}::/32` };
}

function sixGroups(address: string): string[] | null {
  const bare = address.split("%", 1)[0] ?? "";
  if (!/^[\da-f:]{2,39}$/iu.test(bare) || !bare.includes(":")) return null;
  const [head = "", tail, ...more] = bare.split("::");
  if (more.length > 0) return null;
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  if (groups.some((group) => !/^[\da-f]{1,4}$/iu.test(group))) return null;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

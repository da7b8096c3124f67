import { createHash } from "node:crypto";

/** A source of chance that begins with a word and always goes on the same way. Not for secrets. */
export type Chance = {
  /** A whole number from 0 up to but not including `below`. */
  below: (below: number) => number;
  /** At least 0, below 1. */
  share: () => number;
  /** True as often as this share of the times. */
  is: (share: number) => boolean;
  one: <T>(of: readonly T[]) => T;
  /** One of the values, as often as its weight says. */
  weighted: <T>(of: readonly (readonly [T, number])[]) => T;
  /** A UUID greater than all before it (version 7 with a running number): rows made together lie together. */
  id: () => string;
};

/** Chance from a word, by Chris Doty-Humphrey's sfc32. */
export function chanceFrom(word: string): Chance {
  const next = sfc32(createHash("sha256").update(word).digest());
  const share = () => next() / 2 ** 32;
  let serial = 0;
  const below = (most: number) => Math.floor(share() * most);
  return {
    below,
    share,
    is: (part) => share() < part,
    one: (of) => picked(of, below(of.length)),
    weighted: (of) => {
      let left = share() * of.reduce((sum, [, weight]) => sum + weight, 0);
      const index = of.findIndex(([, weight]) => (left -= weight) < 0);
      return picked(of, index < 0 ? of.length - 1 : index)[0];
    },
    id: () => {
      serial += 1;
      const hex = Array.from({ length: 3 }, () => next().toString(16).padStart(8, "0")).join("");
      const variant = "89ab".charAt(below(4));
      const time = serial.toString(16).padStart(12, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
    },
  };
}

function picked<T>(of: readonly T[], index: number): T {
  const found = of[index];
  if (found === undefined) throw new RangeError("nothing to choose from");
  return found;
}

function sfc32(seed: Buffer): () => number {
  let [a, b, c, d] = [seed.readInt32LE(0), seed.readInt32LE(4), seed.readInt32LE(8), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warming = 0; warming < 12; warming += 1) next();
  return next;
}

import { randomFillSync } from "node:crypto";
import { v7 as uuidInOrder } from "uuid";

const bytesOfOne = 16;
const drawn = new Uint8Array(256 * bytesOfOne);
let used = drawn.length;

/**
 * A new id, later in order than those of the milliseconds before: each new row then lands at the end of its indexes, which
 * halves what a commit writes.
 */
export function newId(): string {
  return uuidInOrder({ rng: chance });
}

/** Drawn for many ids at once, because a draw takes longer than all else about an id. */
function chance(): Uint8Array {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += bytesOfOne;
  return drawn.subarray(used - bytesOfOne, used);
}

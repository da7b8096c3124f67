import { createHash } from "node:crypto";

/** A step from a line to the root: the hash beside it, and whether that stands on the left. */
export type Sibling = { hash: string; left: boolean };

/** The Merkle root of lines in their order, as in RFC 6962 §2.1: leaves and nodes are hashed apart. In hex. */
export function rootOf(lines: readonly string[]): string {
  return hex(tree(lines.map(leafHash)));
}

/** What somebody needs to compute the root from one line; undefined when the line is not there. RFC 6962 §2.1.1. */
export function pathOf(lines: readonly string[], line: string): Sibling[] | undefined {
  const at = lines.indexOf(line);
  return at === -1 ? undefined : walk(lines.map(leafHash), at);
}

/** The root that a line and its path lead to. */
export function rootFrom(line: string, path: readonly Sibling[]): string {
  const root = path.reduce((hash, sibling) => {
    const beside = Buffer.from(sibling.hash, "hex");
    return sibling.left ? node(beside, hash) : node(hash, beside);
  }, leafHash(line));
  return hex(root);
}

/** A tree that takes one line after the other and keeps only the roots of its full halves, so its length costs nothing. */
export function growing(): { add: (line: string) => void; root: () => string } {
  const halves = stacking();
  return { add: (line) => halves.add(leafHash(line)), root: () => hex(halves.root()) };
}

function stacking() {
  const full: { size: number; hash: Buffer }[] = [];
  return {
    add: (hash: Buffer): void => {
      let last = { size: 1, hash };
      for (let beside = full.at(-1); beside?.size === last.size; beside = full.at(-1)) {
        full.pop();
        last = { size: 2 * last.size, hash: node(beside.hash, last.hash) };
      }
      full.push(last);
    },
    root: (): Buffer => {
      const last = full.at(-1)?.hash ?? createHash("sha256").digest();
      return full.slice(0, -1).reduceRight((right, { hash }) => node(hash, right), last);
    },
  };
}

function tree(leaves: readonly Buffer[]): Buffer {
  const halves = stacking();
  for (const leaf of leaves) halves.add(leaf);
  return halves.root();
}

function walk(leaves: readonly Buffer[], at: number): Sibling[] {
  if (leaves.length === 1) return [];
  const half = split(leaves.length);
  const [low, high] = [leaves.slice(0, half), leaves.slice(half)];
  return at < half
    ? [...walk(low, at), { hash: hex(tree(high)), left: false }]
    : [...walk(high, at - half), { hash: hex(tree(low)), left: true }];
}

/** The largest power of two below the number of leaves. */
function split(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

function leafHash(line: string): Buffer {
  return createHash("sha256").update("\u0000").update(line).digest();
}

function node(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256").update("\u0001").update(left).update(right).digest();
}

function hex(hash: Buffer): string {
  return hash.toString("hex");
}

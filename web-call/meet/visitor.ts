import { createHash } from "node:crypto";

/** The id of somebody new, the same on both pages: made of a token that only this desk makes, so that nobody chooses it. */
export function visitorOf(token: string): string {
  const hex = createHash("sha256").update(`visitor\n${token}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

/** A refusal is a value that a person must hear; adapters word it, nobody throws it. */
export type Refusal<Reason extends string = string> = { refused: Reason };

/** Says no, with the reason as one word of a plain union. */
export function refuse<Reason extends string>(refused: Reason): Refusal<Reason> {
  return { refused };
}

/** Tells a refusal from a result. */
export function isRefusal<T extends object, Reason extends string>(
  outcome: T | Refusal<Reason>,
): outcome is Refusal<Reason> {
  return "refused" in outcome;
}

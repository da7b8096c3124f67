/** What the desk has promised to somebody outside: it answered, so it must be there, and once. */
export type Promised = {
  /** Marks in the texts of reports, and who was told the number: a chat, or nobody that can be looked at. */
  reports: { mark: string; chat: number | null }[];
  /** Numbers that a caller heard. */
  heard: string[];
  /** Marks in notes that a command said are written. */
  notes: { number: string; mark: string }[];
  /** Copies that a command said are whole, with the marks that had been answered before it began. */
  copies: { folder: string; marks: string[] }[];
};

/** Nothing is promised yet. */
export function nothingPromised(): Promised {
  return { reports: [], heard: [], notes: [], copies: [] };
}

/** A fault of a desk that the ledger must find, put between the street and the desk. */
export type Plant = "lost" | "doubled" | "untold";

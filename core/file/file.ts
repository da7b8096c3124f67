import type { Content } from "./content.ts";
import type { FileRefusal, Media, MediaSource } from "../channel.ts";

/**
 * A file of a case. It begins as `wanted` (the channel still holds it), and ends as `kept`
 * (content under `sha`), `refused` or `lost` (we gave up fetching).
 */
export type CaseFile = {
  id: string;
  about: string | null;
  person: string | null;
  kind: Media["kind"] | "proof";
  source: MediaSource | null;
  state: "wanted" | "kept" | "refused" | "lost";
  sha: string | null;
  name: string | null;
  mime: string | null;
  size: number | null;
  why: FileRefusal | null;
  attempts: number;
  dueAt: Date | null;
  createdAt: Date;
};

/**
 * What the office cannot keep either: `too-big` by its bytes, `too-heavy` by what opening it takes; `no-room` passes, and
 * says nothing about the file.
 */
export type KeepRefusal = "too-big" | "too-heavy" | "wrong-type" | "unreadable" | "heic" | "no-room";

export type Kept = { sha: string; mime: string; size: number };

/** What lies in the place of a content was emptied, cut off or written over. */
export class FileDamaged extends Error {}

/** Where contents live, outside the database, named by their SHA-256. Photos come out re-encoded, without EXIF. */
export interface FileStore {
  /**
   * Sniffs, re-encodes photos, writes and syncs; the same content twice is kept once. What comes in pieces is never in
   * memory as a whole. Rejects where it stops coming.
   */
  keep(content: Content): Promise<Kept | { refused: KeepRefusal }>;
  /** Rejects where it cannot be read, and with FileDamaged where it is not what was kept. */
  read(sha: string): Promise<Uint8Array>;
  /**
   * The contents whose names begin so and that nobody has kept again since `before`, but for these. What a killed
   * process has left half-written there is removed.
   */
  leftovers(prefix: string, named: ReadonlySet<string>, before: Date): Promise<string[]>;
  /** Removes a content, unless somebody kept the same one again since `before`. */
  drop(sha: string, before: Date): Promise<void>;
}

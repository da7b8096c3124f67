import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isVerb } from "../verbs.ts";
import type { Drafts } from "./state.ts";

/** Writes the texts where only this account reads them; without any, nothing stays. What cannot be written is let go. */
export async function keepDrafts(path: string | null, drafts: Drafts): Promise<void> {
  if (path === null) return;
  try {
    if (Object.keys(drafts).length === 0) return await rm(path, { force: true });
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const half = `${path}.new`;
    await writeFile(half, JSON.stringify(drafts), { mode: 0o600 });
    await rename(half, path);
  } catch {
    // The text still stands on the screen; a full disk is said where a change is refused.
  }
}

/** What another process left; nothing where there is no file, or none that we can read. */
export async function leftDrafts(path: string | null): Promise<Drafts> {
  if (path === null) return {};
  try {
    const found: unknown = JSON.parse(await readFile(path, "utf8"));
    const entries = Object.entries(found ?? {}).filter(([, left]) => isLeft(left));
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

function isLeft(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { draft, text } = value as { draft?: { verb?: unknown; on?: { number?: unknown } }; text?: unknown };
  return (
    typeof text === "string" &&
    typeof draft?.verb === "string" &&
    isVerb(draft.verb) &&
    typeof draft.on?.number === "string"
  );
}

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Store } from "../core/store.ts";
import { isShared } from "../db/files/shared.ts";

/** The log as it was at an instant: so many events, the last with this hash, signed with the key of the desk. */
const headLine = z.object({ at: z.string(), events: z.number(), hash: z.string(), signature: z.string() });
export type Head = z.infer<typeof headLine>;

/** What was noted of the log, compared with the log: how many heads, and the first that it does not hold to. */
export type Compared = {
  heads: number;
  wrong: { at: string; why: "shorter" | "different" | "forged" | "unreadable" | "missing" } | null;
};

const keyName = "log.key";
const ownHeads = "log-heads.jsonl";

/** Notes the head of the log, signed, in the data folder and where the operator says; answers it. */
export async function noteHead(
  store: Pick<Store, "logHead">,
  { data, elsewhere, now }: { data: string; elsewhere: readonly string[]; now: Date },
): Promise<Head | undefined> {
  const last = await store.logHead();
  if (last === undefined) return undefined;
  const said = { at: now.toISOString(), events: last.seq, hash: last.hash };
  const head = { ...said, signature: sign(null, signed(said), keyOf(data)).toString("base64") };
  for (const path of [join(data, ownHeads), ...elsewhere])
    appendFileSync(path, `${JSON.stringify(head)}\n`, { mode: isShared(data) ? 0o660 : 0o600 });
  return head;
}

/** The heads in a text, of which lines may have been broken on the way. */
function headsIn(text: string): string[] {
  return (text.match(/\{\s*"at"[^{}]*\}/gu) ?? []).map((head) => head.replace(/\s+/gu, ""));
}

/**
 * Holds every head that was noted against the log, with those of files that somebody has kept elsewhere (`shown`: a mail,
 * what a machine has gathered). A log that was cut off, or written anew, is not the one it was; and where this desk has a
 * key, it has noted something.
 */
export async function compareHeads(
  store: Pick<Store, "logHead">,
  { data, elsewhere, shown = [] }: { data: string; elsewhere: readonly string[]; shown?: readonly string[] },
): Promise<Compared> {
  const kept = [join(data, ownHeads), ...elsewhere].map((path) => ({ path, lines: linesOf(path) }));
  const brought = shown.map((path) => ({ path, lines: headsIn(textOf(path)) }));
  const all = [...kept, ...brought];
  const lines = all.flatMap((each) => each.lines);
  const hasKey = existsSync(join(data, keyName));
  const lost = (hasKey ? all : brought).find((each) => each.lines.length === 0);
  if (lost !== undefined) return { heads: lines.length, wrong: { at: lost.path, why: "missing" } };
  const key = lines.length === 0 ? undefined : createPublicKey(keyOf(data));
  for (const line of lines) {
    const head = parsed(line);
    if (head === undefined || key === undefined)
      return { heads: lines.length, wrong: { at: "", why: "unreadable" } };
    const { at, events, hash, signature } = head;
    const isOurs = verify(null, signed({ at, events, hash }), key, Buffer.from(signature, "base64"));
    const there = await store.logHead(events);
    const why = !isOurs
      ? "forged"
      : there?.seq !== events
        ? "shorter"
        : there.hash !== hash
          ? "different"
          : null;
    if (why !== null) return { heads: lines.length, wrong: { at, why } };
  }
  return { heads: lines.length, wrong: null };
}

function signed({ at, events, hash }: Omit<Head, "signature">): Buffer {
  return Buffer.from(JSON.stringify([at, events, hash]));
}

function parsed(line: string): Head | undefined {
  try {
    return headLine.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function linesOf(path: string): string[] {
  return textOf(path)
    .split("\n")
    .filter((line) => line !== "");
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The key of this desk, made when it is first needed. */
function keyOf(data: string): KeyObject {
  const path = join(data, keyName);
  try {
    return createPrivateKey(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(path, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  if (isShared(data)) chmodSync(path, 0o660);
  return privateKey;
}

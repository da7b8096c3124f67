import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readBody } from "../../core/file/body.ts";

/** Several times the longest text that a resident can send, in the longest spelling that JSON has for it. */
const largestBody = 128 * 1024;
const hex = /^[0-9a-f]{64}$/iu;

/**
 * The callback that Viber really sent, or the status to refuse it with. `X-Viber-Content-Signature` is the HMAC-SHA256 of
 * the raw body under the bot's token; it is compared in constant time, before anything in the body is read.
 */
export async function verified(
  request: Request,
  authToken: string,
): Promise<{ event: unknown } | { refused: 400 | 403 | 413 }> {
  const signature = request.headers.get("x-viber-content-signature") ?? "";
  if (!hex.test(signature)) return { refused: 403 };
  const body = await readBody(request, largestBody);
  if (body === undefined) return { refused: 413 };
  const expected = createHmac("sha256", authToken).update(body).digest();
  if (!timingSafeEqual(Buffer.from(signature, "hex"), expected)) return { refused: 403 };
  try {
    return { event: readJson(new TextDecoder().decode(body)) };
  } catch {
    return { refused: 400 };
  }
}

/**
 * JSON whose whole numbers above 2^53 come out as their digits: two of Viber's message tokens that differ at their end
 * would become the same number.
 */
export function readJson(text: string): unknown {
  const exact = (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? (context?.source ?? value)
      : value;
  return JSON.parse(text, exact) as unknown;
}

export type Signer = { authToken: string; now: () => Date };

const linkDays = 30;
const macDigits = 32;
/** What the desk keeps, and the ending by which Viber's clients know it. */
const endings = new Map([
  ["image/jpeg", "jpeg"],
  ["image/png", "png"],
  ["image/gif", "gif"],
  ["application/pdf", "pdf"],
  ["audio/mpeg", "mp3"],
  ["audio/wav", "wav"],
  ["audio/ogg", "ogg"],
  ["audio/mp4", "m4a"],
]);

/** How the name of such a file ends. */
export function endingOf(mime: string): string {
  return endings.get(mime) ?? "bin";
}

/** The path of a file of ours that nobody can guess, and that opens it for 30 days: Viber takes files by address only. */
export function pathTo(
  { bytes, mime }: { bytes: Uint8Array; mime: string },
  { authToken, now }: Signer,
): string {
  const sha = createHash("sha256").update(bytes).digest("hex");
  const until = Math.floor(now().getTime() / 1000) + linkDays * 86_400;
  const rest = `${sha}/${until}.${endingOf(mime)}`;
  return `${macOf(rest, authToken)}/${rest}`;
}

/** What such a path opens: a content of ours by its SHA-256, and what it is; undefined for any other path. */
export function fileAt(path: string, { authToken, now }: Signer): { sha: string; mime: string } | undefined {
  const [, mac = "", rest = "", sha = "", until = "", ending = ""] =
    /^([0-9a-f]{32})\/(([0-9a-f]{64})\/(\d{1,12})\.([a-z0-9]{2,4}))$/u.exec(path) ?? [];
  if (mac === "" || !timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(rest, authToken)))) return undefined;
  if (Number(until) * 1000 < now().getTime()) return undefined;
  const mime = [...endings].find(([, each]) => each === ending)?.[0] ?? "application/octet-stream";
  return { sha, mime };
}

/** Not what the token signs elsewhere: a callback is JSON, and no path of a file begins like one. */
function macOf(rest: string, authToken: string): string {
  return createHmac("sha256", authToken).update(`file ${rest}`).digest("hex").slice(0, macDigits);
}

import type { Incoming, Said } from "../../core/channel.ts";
import { fold } from "../../core/greek/fold.ts";
import { parsePhone } from "../../core/greek/phone.ts";
import { plain } from "../../core/text/sanitize.ts";
import type { Form } from "./verify.ts";

const longestText = 10_000;
const leaving = new Set(["stop", "stopall", "unsubscribe", "στοπ", "διαγραφη"]);
const coming = new Set(["start", "unstop", "εναρξη"]);

/** One inbound SMS; undefined when its sender is no number that could be answered (a company's name). */
export function parse(form: Form): Incoming | undefined {
  const key = form["MessageSid"];
  const address = parsePhone(form["From"] ?? "")?.e164;
  if (key === undefined || key === "" || address === undefined || address === null) return undefined;
  return {
    channel: "sms",
    address,
    key: `sms:${key.slice(0, 64)}`,
    language: null,
    name: null,
    caller: null,
    said: saidIn(form),
  };
}

/** What became of a message of ours; undefined while it is still on its way. */
export function parseReceipt(form: Form): { providerId: string; state: "delivered" | "failed" } | undefined {
  const providerId = form["MessageSid"];
  const status = form["MessageStatus"];
  if (providerId === undefined || providerId === "") return undefined;
  if (status === "delivered") return { providerId, state: "delivered" };
  return status === "failed" || status === "undelivered" ? { providerId, state: "failed" } : undefined;
}

/**
 * Twilio itself answers its English words for leaving and coming back; where its account says so it tells us by
 * `OptOutType`. The Greek ones, and an account that does not say so, are known by the word alone.
 */
function saidIn(form: Form): Said {
  const text = plain(form["Body"] ?? "", longestText, { lines: true });
  const word = text.length <= 20 ? fold(text).replace(/[.!]+$/u, "") : "";
  const optOut = form["OptOutType"];
  if (optOut === "STOP" || (optOut === undefined && leaving.has(word))) return { kind: "left" };
  if (optOut === "START" || coming.has(word)) return { kind: "start", payload: "" };
  if (text === "" && Number(form["NumMedia"] ?? 0) > 0) return { kind: "unsupported", what: "mms" };
  return { kind: "text", text };
}

import { readFileSync } from "node:fs";
import type { Peer } from "./parts/peer.ts";
import { program } from "./places.ts";
import { serving, type Serving } from "../support/serving.ts";

export const secret = "a-secret-of-the-bench-0123456789";
const accountSid = `AC${"0".repeat(32)}`;
export const authToken = "a-token-that-only-the-bench-knows-01";

/** `bin/dimos serve` on this folder with every channel on, its providers played by the peer. */
export function startDesk(folder: string, { ready }: Peer, of = program): Promise<Serving> {
  const settings = {
    DIMOS_DATA: folder,
    TELEGRAM_BOT_TOKEN: "1:a-bot-of-the-bench",
    TELEGRAM_BOT_USERNAME: "bench_bot",
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: ready.root,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_PHONE_NUMBER: "+302271350000",
    TWILIO_API_ROOT: ready.root,
    SMTP_URL: ready.smtp,
    MAIL_FROM: "desk@chios.example",
  };
  return serving(settings, [], of);
}

/** What a process holds in memory, in MB (10^6 bytes): its resident set. */
export function residentMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return (Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) * 1024) / 1e6;
}

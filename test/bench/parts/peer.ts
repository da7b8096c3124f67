import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { SMTPServer } from "smtp-server";
import { play, startPart, type Part } from "../part.ts";

export type Peers = { root: string; smtp: string };
/** How many messages Telegram took, and how many Twilio did; the first button of the last one that had buttons. */
export type Taken = { telegram: number; sms: number; button: string };
export type Peer = Part<Peers, null, Taken>;

/** Telegram, Twilio and a mail server that accept everything at once, in a process of their own. */
export function startPeer(): Promise<Peer> {
  return startPart("peer", null);
}

const taken: Taken = { telegram: 0, sms: 0, button: "" };

/** What the process of the providers does. */
export async function playPeer(): Promise<void> {
  const http = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.once("end", () => answer(request, response, Buffer.concat(parts).toString()));
  });
  http.keepAliveTimeout = 60_000;
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"] });
  const port = await new Promise<number>((resolve) => {
    const listening = smtp.listen(0, "127.0.0.1", () => resolve(portOf(listening)));
  });
  http.listen(0, "127.0.0.1", () => {
    const ready = { root: `http://127.0.0.1:${portOf(http)}`, smtp: `smtp://127.0.0.1:${port}` };
    play<null, Taken>(ready, () => Promise.resolve(taken));
  });
}

function answer({ url = "", method }: IncomingMessage, response: ServerResponse, body: string): void {
  if (url.endsWith(".mp3")) {
    response.writeHead(200, { "content-type": "audio/wav" }).end(silence());
    return;
  }
  response.writeHead(200, { "content-type": "application/json" });
  if (url.startsWith("/2010-04-01/")) {
    if (method === "POST") taken.sms += 1;
    response.end(JSON.stringify({ sid: `SM${String(taken.sms).padStart(32, "0")}`, status: "queued" }));
    return;
  }
  if (url.endsWith("/sendMessage")) {
    taken.telegram += 1;
    taken.button = /"callback_data":"([^"]+)"/u.exec(body)?.[1] ?? taken.button;
  }
  response.end(JSON.stringify({ ok: true, result: resultOf(url, body) }));
}

function resultOf(url: string, body: string): unknown {
  if (url.endsWith("/getMe")) return { id: 1, is_bot: true, first_name: "Bench", username: "bench_bot" };
  if (!url.endsWith("/sendMessage")) return true;
  // Of the chat that was asked for: a message of another one counts as none.
  const id = Number(/"chat_id":(\d+)/u.exec(body)?.[1]);
  return { message_id: taken.telegram, date: 1, chat: { id, type: "private" }, text: "" };
}

/** A tenth of a second of nothing, as WAV of 8 kHz; no two alike, as no two recordings are. */
function silence(): Buffer {
  const samples = Buffer.alloc(1600);
  samples.writeDoubleLE(Math.random(), samples.length - 8);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

function portOf(server: { address: () => unknown }): number {
  return (server.address() as { port: number }).port;
}

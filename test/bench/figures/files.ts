import Database from "better-sqlite3";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { serving } from "../../support/serving.ts";
import { TelegramPeer } from "../../support/telegram-peer.ts";
import { Pocket } from "../../support/telegram-updates.ts";
import { residentMegabytes, secret } from "../desk.ts";
import { until } from "../measure.ts";
import { newFolder } from "../places.ts";
import type { Figure } from "../table.ts";

const mega = 1024 * 1024;
const lookMs = 10;
const mostOfOne = 90;

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a00" } });

/** Files that take most of whoever opens them, as far as 20 MB go. */
async function corpus(): Promise<Map<string, Uint8Array>> {
  const photo = await flat(64, 48).jpeg().toBuffer();
  const segment = Buffer.alloc(65_000, "A");
  segment.set([0xff, 0xe1, 0xfd, 0xe6]);
  const padded = [photo.subarray(0, 2), ...Array<Buffer>(300).fill(segment), photo.subarray(2)];
  const gif = await flat(6000, 6000).gif().toBuffer();
  const frame = Buffer.from("2c00000000010001000002024c0100", "hex");
  const frames = [gif.subarray(0, -1), ...Array<Buffer>(1_000_000).fill(frame), Buffer.from(";")];
  return new Map<string, Uint8Array>([
    ["PDF of 20 MB", Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(19.9 * mega)])],
    ["JPEG with 19 MB before its picture", Buffer.concat(padded)],
    ["GIF of a million pictures", Buffer.concat(frames)],
    ["AVIF of 19.9 million pixels", await flat(5200, 3830).avif({ effort: 0 }).toBuffer()],
    ["AVIF of 40 million pixels", await flat(7000, 5700).avif({ effort: 0 }).toBuffer()],
    ["WebP of 40 million pixels", await flat(7000, 5700).webp({ lossless: true, effort: 0 }).toBuffer()],
    ["JPEG of 108 million, progressive", await flat(12_000, 9000).jpeg({ progressive: true }).toBuffer()],
    ["JPEG of 196 million, progressive", await flat(14_000, 14_000).jpeg({ progressive: true }).toBuffer()],
  ]);
}

/**
 * Hostile files, each sent by another resident to a desk that runs: by how much the desk itself grows while it fetches,
 * opens and keeps or refuses one, and what the process that looks into it comes to hold.
 */
export async function files(): Promise<Figure[]> {
  const [{ folder, remove }, telegram, sent] = [newFolder("files"), new TelegramPeer(), await corpus()];
  await telegram.start();
  const desk = await serving({
    DIMOS_DATA: folder,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_BOT_USERNAME: telegram.username,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: telegram.root,
  });
  const pid = desk.child.pid ?? 0;
  const worst = { desk: 0, opener: 0, file: "" };
  const send = async (name: string, bytes: Uint8Array, chat: number): Promise<void> => {
    telegram.hold(name, bytes);
    const document = { file_id: name, file_unique_id: name, file_name: name, file_size: bytes.length };
    const before = residentMegabytes(pid);
    const look = setInterval(() => {
      const grown = residentMegabytes(pid) - before;
      if (grown > worst.desk) Object.assign(worst, { desk: grown, file: name });
      worst.opener = Math.max(worst.opener, ...openers(pid).map(mostOf));
    }, lookMs);
    const body = JSON.stringify(new Pocket(chat).message({ document }));
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
    await fetch(`${desk.url}/telegram`, { method: "POST", headers, body });
    await until(() => settled(folder) === chat, mostOfOne).finally(() => clearInterval(look));
  };
  try {
    // The first is there to warm up: what a desk has never done costs it once.
    let chat = 0;
    for (const [name, bytes] of [...[...sent].slice(0, 2), ...sent]) {
      chat += 1;
      if (chat === 3) Object.assign(worst, { desk: 0, opener: 0, file: "" });
      await send(`${chat} ${name}`, bytes, chat);
    }
  } finally {
    await desk.stop();
    await telegram.stop();
    remove();
  }
  process.stderr.write(` (${worst.file})`);
  return figuresOf(worst);
}

function figuresOf({ desk, opener }: { desk: number; opener: number }): Figure[] {
  return [
    {
      ...{ name: "Worst of eight hostile files: by how much the desk grows", value: desk, unit: "MB" },
      limit: { name: "the largest of them", value: (19.9 * mega) / 1e6 },
      aim: { most: 20, of: "value" },
    },
    {
      ...{ name: "The process that looks into it", value: opener, unit: "MB" },
      limit: { name: "when it is ended", value: (512 * mega) / 1e6 },
      aim: null,
    },
  ];
}

/** How many files are kept or refused. */
function settled(folder: string): number {
  const db = new Database(join(folder, "dimos.db"), { readonly: true });
  try {
    return db.prepare<[], number>("select count(*) from file where state <> 'wanted'").pluck().get() ?? 0;
  } finally {
    db.close();
  }
}

/** The processes that this one has started. */
function openers(pid: number): number[] {
  const found = readdirSync(`/proc/${pid}/task`).map((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8"),
  );
  return found.join(" ").split(" ").filter(Boolean).map(Number);
}

/** The most that a process has held, in MB; 0 where it has ended. */
function mostOf(pid: number): number {
  try {
    const said = readFileSync(`/proc/${pid}/status`, "utf8");
    return (Number(/^VmHWM:\s+(\d+) kB$/mu.exec(said)?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}

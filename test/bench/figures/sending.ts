import { leaseMs } from "../../../core/leased.ts";
import { openStore } from "../../../db/sqlite/store.ts";
import { freePort, type Serving, serving } from "../../support/serving.ts";
import { TelegramPeer } from "../../support/telegram-peer.ts";
import { Pocket } from "../../support/telegram-updates.ts";
import { secret } from "../desk.ts";
import { quantile, until } from "../measure.ts";
import { migrations, newFolder, program } from "../places.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const many = 30;
/** How long Telegram's answers are on their way, one kill after the other. */
const answersAfterMs = [60, 300, 1000];
let last = 9_000_000;

/** What `kill -9` in the middle of thirty answers repeats, and how long the rest then waits; and one chat that hangs. */
export async function sending(scale: Scale): Promise<Figure[]> {
  const { folder, remove } = newFolder("sending");
  const telegram = await new TelegramPeer().start();
  const settings = {
    ...{ DIMOS_DATA: folder, DIMOS_PORT: String(await freePort()), TELEGRAM_WEBHOOK_SECRET: secret },
    ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_BOT_USERNAME: telegram.username },
    TELEGRAM_API_ROOT: telegram.root,
  };
  let desk = await serving(settings, [], program);
  try {
    // A desk that has just started is slower than the same a moment later.
    await waits(desk, telegram);
    const alone = await waits(desk, telegram);
    const beside = await waits(desk, telegram, "one of them hangs");
    const kills: Killed[] = [];
    for (let kill = 0; kill < (scale.rounds < 5 ? 3 : 12); kill += 1) {
      telegram.answersAfterMs = answersAfterMs[kill % answersAfterMs.length] ?? 0;
      const everybody = await written(desk, telegram, 3 + kill);
      await desk.kill();
      telegram.answersAfterMs = 0;
      const begun = performance.now();
      desk = await serving(settings, [], program);
      kills.push(await afterwards({ folder, telegram, everybody, begun }));
    }
    return figuresOf(kills, { alone, beside });
  } finally {
    await desk.kill();
    await telegram.stop();
    remove();
  }
}

/** Everybody writes; goes on once so many have their answer. */
async function written(desk: Serving, telegram: TelegramPeer, answered: number): Promise<Pocket[]> {
  const everybody = Array.from({ length: many }, () => new Pocket((last += 1), "el"));
  const before = telegram.seen.length;
  await Promise.all(everybody.map((each) => write(desk, each)));
  await until(() => telegram.seen.length - before >= answered, 60);
  return everybody;
}

/** As Telegram does: again, until the desk says that it has it. */
async function write({ url }: Serving, resident: Pocket): Promise<void> {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  const body = JSON.stringify(resident.text("Λακκούβα στον δρόμο"));
  await until(async () => {
    const answered = await fetch(`${url}/telegram`, { method: "POST", headers, body }).catch(() => undefined);
    await answered?.arrayBuffer();
    return answered?.status === 200;
  }, 60);
}

/** How long each of thirty waits for an answer, in milliseconds. */
async function waits(desk: Serving, telegram: TelegramPeer, hangs?: string): Promise<number[]> {
  if (hangs !== undefined) telegram.silentFor.add(last + 1);
  const [before, begun, ms] = [telegram.seen.length, performance.now(), [] as number[]];
  const look = () => {
    while (ms.length < telegram.seen.length - before) ms.push(performance.now() - begun);
    return ms.length >= (hangs === undefined ? many : many - 1);
  };
  await Promise.all([written(desk, telegram, 0), until(look, 120)]);
  return ms;
}

type Killed = { repeats: number; seconds: number };
type Looking = { folder: string; telegram: TelegramPeer; everybody: Pocket[]; begun: number };

async function afterwards({ folder, telegram, everybody, begun }: Looking): Promise<Killed> {
  const heard = () => everybody.map(({ id }) => telegram.seen.filter(({ chat }) => chat === id).length);
  await until(() => heard().every((times) => times > 0), 120);
  const seconds = (performance.now() - begun) / 1000;
  const store = await openStore({ folder, migrations });
  const ids = new Set(everybody.map(({ id }) => String(id)));
  await until(async () => {
    const { items } = await store.notices({ state: "queued", limit: 100 });
    return !items.some(({ address }) => ids.has(address));
  }, 120);
  await store.close();
  return { repeats: heard().reduce((sum, times) => sum + times - 1, 0), seconds };
}

function figuresOf(
  kills: readonly Killed[],
  { alone, beside }: { alone: number[]; beside: number[] },
): Figure[] {
  return [
    {
      name: `Messages that a kill repeats, the most of ${kills.length}`,
      value: Math.max(...kills.map(({ repeats }) => repeats)),
      unit: "messages",
      limit: { name: "at least once", value: 1 },
      aim: { most: 1, of: "value" },
    },
    {
      name: "From a kill until all that it left has gone out, with the start",
      value: Math.max(...kills.map(({ seconds }) => seconds)),
      unit: "s",
      limit: { name: "lease", value: leaseMs / 1000 },
      aim: { most: 15, of: "value" },
    },
    {
      name: `Answer while one chat of ${many} hangs, p50`,
      value: quantile(beside, 0.5),
      unit: "ms",
      limit: { name: "none hangs", value: quantile(alone, 0.5) },
      aim: { most: 2_000, of: "value" },
    },
    {
      name: `Answer while one chat of ${many} hangs, the last`,
      value: Math.max(...beside),
      unit: "ms",
      limit: { name: "none hangs", value: Math.max(...alone) },
      aim: null,
    },
  ];
}

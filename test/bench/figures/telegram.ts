import type { Serving } from "../../support/serving.ts";
import { Pocket, type RawUpdate } from "../../support/telegram-updates.ts";
import { secret, startDesk } from "../desk.ts";
import { inTurns, until } from "../measure.ts";
import { startLimit } from "../parts/limit.ts";
import { type Loader, type Shot, startLoader } from "../parts/load.ts";
import { type Peer, startPeer } from "../parts/peer.ts";
import { newFolder } from "../places.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";
import { casesIn } from "../cases.ts";

const connections = 50;
const before = ["Λακκούβα στον δρόμο", "Απλωταριάς 12", "χωρίς"] as const;
const last = "ναι";

/**
 * Counted is the update with which a resident confirms a report: each makes one case, its event, the answer with the
 * number and its own key, and is answered 200 after the commit, while the answers before it go out to Telegram. The
 * three messages before it are written in beforehand and not counted.
 */
export async function telegram(scale: Scale): Promise<Figure[]> {
  const [ours, rows] = [newFolder("telegram"), newFolder("rows")];
  const peer = await startPeer();
  const loader = await startLoader();
  const desk = await startDesk(ours.folder, peer);
  const [four, bare] = [await startLimit({ folder: rows.folder }), await startLimit(null)];
  const round = { desk, loader, peer, street: new Street(scale.updatesPerRound) };
  const elsewhere = new Street(scale.updatesPerRound);
  try {
    await measured(round);
    for (const { ready } of [four, bare]) await rate(loader, ready.url, elsewhere.saying(last));
    const { product, limit, hono } = await inTurns(scale.rounds, {
      product: () => measured(round),
      limit: () => rate(loader, four.ready.url, elsewhere.saying(last)),
      hono: () => rate(loader, bare.ready.url, elsewhere.saying(last)),
    });
    const expected = (scale.rounds + 1) * scale.updatesPerRound;
    for (const found of [casesIn(ours.folder), await four.ask(null)])
      if (found !== expected) throw new Error(`${found} cases of ${expected}`);
    const name = "Telegram update that makes a case, 50 connections";
    return [
      {
        name,
        value: product,
        unit: "/s",
        limit: { name: "Hono + four rows", value: limit },
        aim: { least: 0.5, of: "limit" },
      },
      { name, value: product, unit: "/s", limit: { name: "Hono alone", value: hono }, aim: null },
    ];
  } finally {
    await desk.stop();
    await Promise.all([peer, loader, four, bare].map((part) => part.stop()));
    for (const { remove } of [ours, rows]) remove();
  }
}

type Round = { desk: Serving; loader: Loader; peer: Peer; street: Street };

/** Brings a street of residents to the last question, then measures their answers to it. */
async function measured({ desk, loader, peer, street }: Round): Promise<number> {
  street.move();
  for (const words of before) {
    await rate(loader, desk.url, street.saying(words));
    await quiet(peer, street.said);
  }
  const confirmed = await rate(loader, desk.url, street.saying(last));
  await quiet(peer, street.said);
  return confirmed;
}

/** Every answer has gone out: whoever is measured next has the machine to itself. */
function quiet(peer: Peer, said: number): Promise<void> {
  return until(async () => (await peer.ask(null)).telegram >= said, 120);
}

async function rate(loader: Loader, url: string, shots: Shot[]): Promise<number> {
  const { good, bad, seconds } = await loader.ask({ url, shots, connections });
  if (bad > 0 || good !== shots.length) throw new Error(`${good} of ${shots.length} were answered with 200`);
  return good / seconds;
}

/** Residents, each in a chat of their own. */
class Street {
  readonly size: number;
  said = 0;
  private first = 1_000_000;

  constructor(size: number) {
    this.size = size;
  }

  move(): void {
    this.first += this.size;
  }

  /** One message from each. */
  saying(words: string): Shot[] {
    this.said += this.size;
    return Array.from({ length: this.size }, (_, at) => shot(new Pocket(this.first + at, "el").text(words)));
  }
}

function shot(update: RawUpdate): Shot {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  return { method: "POST", path: "/telegram", headers, body: JSON.stringify(update) };
}

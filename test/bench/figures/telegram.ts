import { casesIn } from "../cases.ts";
import { residentMegabytes } from "../desk.ts";
import { median } from "../measure.ts";
import { startLimit } from "../parts/limit.ts";
import { startLoader } from "../parts/load.ts";
import { newFolder, program } from "../places.ts";
import type { Scale } from "../scale.ts";
import { shoot, type Shooting } from "../shooting.ts";
import { Street } from "../street.ts";
import type { Figure } from "../table.ts";
import { messages, openTelegramSide, type Reported, type TelegramSide } from "../telegram-side.ts";

type Round = { typed: Reported; pressed: Reported };
type Limits = { four: Shooting[]; bare: Shooting[]; megabytes: number };

/**
 * Counted is the update with which a resident confirms a report: it makes one case, its event, the answer with the
 * number and its own key, and is answered 200 after the commit. Beside it stand the same by the button, and whole reports
 * of four updates until their last answer has gone out to Telegram, so that nothing is gained by doing later what an
 * update leaves undone. All sides take turns, the program of another folder (`beside`) too where there is one.
 */
export async function telegram(scale: Scale, beside?: string): Promise<Figure[]> {
  const size = scale.updatesPerRound;
  const loader = await startLoader();
  const rows = newFolder("rows");
  const [four, bare] = [await startLimit({ folder: rows.folder }), await startLimit(null)];
  const ours = await openTelegramSide(program, { loader, size });
  const other = beside === undefined ? undefined : await openTelegramSide(beside, { loader, size });
  const elsewhere = new Street(size);
  const onLimit = ({ ready, pid }: typeof four) =>
    shoot(loader, { url: ready.url, pid }, elsewhere.saying("ναι"));
  const seen = { ours: [] as Round[], other: [] as Round[], four: [] as Shooting[], bare: [] as Shooting[] };
  try {
    for (let round = 0; round <= scale.rounds; round += 1) {
      seen.ours.push(await reports(ours));
      seen.four.push(await onLimit(four));
      if (other !== undefined) seen.other.push(await reports(other));
      seen.bare.push(await onLimit(bare));
      // The first is there to warm up.
      if (round === 0) Object.values(seen).forEach((rounds) => rounds.pop());
    }
    const cases = (scale.rounds + 1) * size;
    for (const [found, expected] of [
      [casesIn(ours.folder), 2 * cases],
      [await four.ask(null), cases],
    ])
      if (found !== expected) throw new Error(`${found} cases of ${expected}`);
    const limits = { four: seen.four, bare: seen.bare, megabytes: residentMegabytes(four.pid) };
    const updates = 2 * cases * messages;
    const figures = figuresOf(seen.ours, limits, { updates, megabytes: ours.megabytes() });
    if (other === undefined) return figures;
    const others = figuresOf(seen.other, limits, { updates, megabytes: other.megabytes() });
    return [...figures, ...others.map((each) => ({ ...each, name: `beside: ${each.name}` }))];
  } finally {
    await ours.stop();
    await other?.stop();
    await Promise.all([loader, four, bare].map((part) => part.stop()));
    rows.remove();
  }
}

async function reports(side: TelegramSide): Promise<Round> {
  return { typed: await side.report("typed"), pressed: await side.report("pressed") };
}

function figuresOf(
  rounds: Round[],
  limits: Limits,
  { updates, megabytes }: { updates: number; megabytes: number },
): Figure[] {
  const typed = (of: (reported: Reported) => number) => median(rounds.map((round) => of(round.typed)));
  const pressed = (of: (reported: Reported) => number) => median(rounds.map((round) => of(round.pressed)));
  const rows = (of: (shooting: Shooting) => number, times = 1) => ({
    name: times === 1 ? "Hono + four rows" : `${times} × Hono + four rows`,
    value: times * median(limits.four.map(of)),
  });
  const hono = { name: "Hono alone", value: median(limits.bare.map(({ perSecond }) => perSecond)) };
  const rate = ({ perSecond }: { perSecond: number }) => perSecond;
  const main = (shooting: Shooting) => shooting.main;
  const all = (shooting: Shooting) => shooting.all;
  const makes = "Telegram update that makes a case";
  const whole = `Report of ${messages} updates`;
  const memory = `Memory after ${updates.toLocaleString("en")} Telegram updates`;
  const half: Figure["aim"] = { least: 0.5, of: "limit" };
  const twice: Figure["aim"] = { most: 2, of: "limit" };
  const word = typed(({ last }) => last.perSecond);
  const figure = (name: string, [value, unit]: [number, Figure["unit"]], limit: Figure["limit"]): Figure => {
    return { name, value, unit, limit, aim: null };
  };
  return [
    { ...figure(`${makes}, 50 connections`, [word, "/s"], rows(rate)), aim: half },
    { ...figure(`${makes}, main thread`, [typed(({ last }) => last.main), "µs"], rows(main)), aim: twice },
    figure(`${makes}, by the button, main thread`, [pressed(({ last }) => last.main), "µs"], rows(main)),
    figure(`${whole}, updates a second`, [typed(rate), "/s"], rows(rate)),
    figure(`${whole}, answers sent, main thread`, [typed(({ report }) => report.main), "µs"], rows(main, 4)),
    figure(`${whole}, answers sent, all threads`, [typed(({ report }) => report.all), "µs"], rows(all, 4)),
    figure(`${makes}, 50 connections`, [word, "/s"], hono),
    {
      ...figure(memory, [megabytes, "MB"], { name: "Hono + four rows", value: limits.megabytes }),
      aim: { most: 250, of: "value" },
    },
  ];
}

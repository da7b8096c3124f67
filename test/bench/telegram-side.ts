import { residentMegabytes, startDesk } from "./desk.ts";
import { until } from "./measure.ts";
import type { Loader } from "./parts/load.ts";
import { startPeer } from "./parts/peer.ts";
import { newFolder } from "./places.ts";
import { type Processor, processorOf } from "./processor.ts";
import { each, shoot, type Shooting, spent } from "./shooting.ts";
import { Street } from "./street.ts";

const words = ["Λακκούβα στον δρόμο", "δίπλα στον φούρνο", "χωρίς"] as const;
export const messages = words.length + 1;

/** Reports of a whole street: its last message, all four of them, and each report until its answers were sent. */
export type Reported = { last: Shooting; perSecond: number; report: Processor };

/** A desk with a Telegram of its own, from the start of its process to its end. */
export type TelegramSide = {
  folder: string;
  /** Everybody in a new street reports, and confirms by a word or by the button. */
  report: (confirm: "typed" | "pressed") => Promise<Reported>;
  megabytes: () => number;
  stop: () => Promise<void>;
};

/** Starts the desk of this program; the first street is there to warm it up. */
export async function openTelegramSide(
  program: string,
  { loader, size }: { loader: Loader; size: number },
): Promise<TelegramSide> {
  const { folder, remove } = newFolder("telegram");
  const peer = await startPeer();
  const desk = await startDesk(folder, peer, program);
  const street = new Street(size);
  const pid = desk.child.pid ?? 0;
  const target = { url: desk.url, pid };
  /** Every answer has gone out: whoever is measured next has the machine to itself. */
  const quiet = () => until(async () => (await peer.ask(null)).telegram >= street.said, 120);
  return {
    folder,
    report: async (confirm) => {
      const begun = processorOf(pid);
      const shootings: Shooting[] = [];
      street.move();
      for (const said of words) {
        shootings.push(await shoot(loader, target, street.saying(said)));
        await quiet();
      }
      const { button } = await peer.ask(null);
      const shots = confirm === "typed" ? street.saying("ναι") : street.pressing(button);
      const last = await shoot(loader, target, shots);
      await quiet();
      const seconds = [...shootings, last].reduce((sum, { perSecond }) => sum + 1 / perSecond, 0);
      return { last, perSecond: messages / seconds, report: each(spent(begun, pid), size) };
    },
    megabytes: () => residentMegabytes(pid),
    stop: async () => {
      await desk.stop();
      await peer.stop();
      remove();
    },
  };
}

import { join } from "node:path";
import type { ReadStream, WriteStream } from "node:tty";
import { render } from "ink";
import type { Run } from "./action.ts";
import { exits } from "./exit-codes.ts";
import type { Session } from "./machine.ts";
import { fail } from "./print/failure.ts";
import { keepDrafts, leftDrafts } from "./screens/draft-file.ts";
import { draftsOf } from "./screens/drafts.ts";
import { startDrawing } from "./screens/drawing.ts";
import { guardTerminal } from "./screens/guardian.ts";
import { type Loop, startLoop } from "./screens/loop.ts";
import { Keys } from "./screens/hear.tsx";
import { firstPage, officeOf, seated, started } from "./screens/start.ts";
import { mindStops } from "./screens/stopped.ts";
import { startWork } from "./screens/work.ts";
import { isInteractive } from "./terminal.ts";

/**
 * The clerk's desk on the whole screen, until the clerk leaves; resolves with the exit code (130 for Ctrl-C). However it
 * ends, the terminal is as it was before. Needs a terminal at both ends, and an account that may see cases.
 */
export async function openTui(run: Run, opened: Session): Promise<number> {
  const drafts = join((await run.machine()).data, "drafts", `${opened.desk.by.id}.json`);
  const session = seated(opened, drafts);
  const { terminal, language } = run;
  if (terminal.dumb === true) return fail(run, "not-drawable");
  if (!isInteractive(terminal)) return fail(run, "not-in-terminal", { value: "tui", command: "dimos" });
  const [office, first] = await Promise.all([officeOf(session, language), firstPage(session)]);
  if (office === undefined) return fail(run, "not-allowed");
  const stdout = terminal.output as WriteStream;
  const stdin = terminal.input as ReadStream;
  const size = { columns: stdout.columns, rows: stdout.rows };
  const left = await leftDrafts(drafts);
  const begun = started({ office, size, now: session.deps.now(), drafts: left, ...first });
  let broke: (error: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    broke = reject;
  });
  const worker = startWork(session, (event) => loop.send(event), broke);
  const loop: Loop = startLoop(begun.state, worker.work);
  const guardian = guardTerminal();
  // Ink hears the keys and keeps the terminal; what stands in it is drawn here.
  const shown = render(<Keys loop={loop} anew={() => drawing.repaint()} />, {
    stdout,
    stdin,
    alternateScreen: true,
    interactive: true,
    exitOnCtrlC: false,
  });
  const drawing = startDrawing(loop, { stdout, inColour: terminal.colour });
  const stops = mindStops({ stdin, stdout }, () => drawing.repaint());
  worker.work(begun.effects);
  try {
    const code = await Promise.race([shown.waitUntilExit(), broken]);
    return typeof code === "number" ? code : exits.ok;
  } finally {
    worker.stop();
    stops.stop();
    drawing.stop();
    shown.unmount();
    guardian.release();
    await keepDrafts(drafts, draftsOf(loop.get()));
  }
}

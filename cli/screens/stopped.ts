import type { ReadStream, WriteStream } from "node:tty";

/** Ends what was half drawn, and gives back the other screen, the cursor, the paste as it comes, and colours. */
const give = "\u001b[?2026l\u001b[r\u001b[?1049l\u001b[?25h\u001b[?2004l\u001b[0m";
const take = "\u001b[?1049h\u001b[?25l\u001b[?2004h";

/**
 * Gives the terminal back to the shell where the program is stopped from outside (`kill -TSTP`), and takes it again when
 * it goes on: the shell has set it for itself meanwhile, also where nobody could be asked before (`kill -STOP`).
 */
export function mindStops(
  { stdin, stdout }: { stdin: ReadStream; stdout: WriteStream },
  repaint: () => void,
): { stop: () => void } {
  const stopped = () => {
    stdout.write(give);
    stdin.setRawMode(false);
    process.kill(process.pid, "SIGSTOP");
  };
  const goesOn = () => {
    // Node believes that the keys come raw still, and would do nothing.
    stdin.setRawMode(false);
    stdin.setRawMode(true);
    stdout.write(take);
    repaint();
  };
  process.on("SIGTSTP", stopped);
  process.on("SIGCONT", goesOn);
  return {
    stop: () => {
      process.off("SIGTSTP", stopped);
      process.off("SIGCONT", goesOn);
    },
  };
}

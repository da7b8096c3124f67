import { exits } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

const widthOfAPipe = 80;

/** The terminal of this process. A reader that goes away (`| head`) ends it quietly; a full disk behind `>` does not. */
export function processTerminal(): Terminal {
  const stdin = process.stdin;
  const stdout = process.stdout;
  const stderr = process.stderr;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exits.ok);
      if (stream === stdout) stderr.write(`dimos: ${error.message}\n`);
      process.exit(exits.failure);
    });
  }
  return {
    input: stdin,
    output: stdout,
    inputIsTerminal: stdin.isTTY === true,
    outputIsTerminal: stdout.isTTY === true,
    colour: stdout.isTTY === true && stdout.hasColors(),
    errorColour: stderr.isTTY === true && stderr.hasColors(),
    columns: () => stdout.columns ?? stderr.columns ?? widthOfAPipe,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  };
}

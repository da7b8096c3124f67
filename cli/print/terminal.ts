import { exits } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

const widthOfAPipe = 80;

/**
 * The terminal of this process. A reader of results that goes away (`| head`) ends it quietly, and results that cannot
 * be written (a full disk) end it with code 1. Remarks that nobody takes any more end nothing: a desk outlives its log.
 */
export function processTerminal({ dumb = false } = {}): Terminal {
  const stdin = process.stdin;
  const stdout = process.stdout;
  const stderr = process.stderr;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exits.ok);
    stderr.write(`dimos: ${error.message}\n`);
    process.exit(exits.failure);
  });
  stderr.on("error", () => undefined);
  return {
    input: stdin,
    output: stdout,
    inputIsTerminal: stdin.isTTY === true,
    outputIsTerminal: stdout.isTTY === true,
    colour: stdout.isTTY === true && stdout.hasColors(),
    errorColour: stderr.isTTY === true && stderr.hasColors(),
    dumb,
    columns: () => stdout.columns ?? stderr.columns ?? widthOfAPipe,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  };
}

import type { Readable, Writable } from "node:stream";

/** The terminal, or the pipes in its place. `colour` is false where NO_COLOR, TERM=dumb or a pipe say so. */
export type Terminal = {
  input: Readable;
  output: Writable;
  inputIsTerminal: boolean;
  outputIsTerminal: boolean;
  colour: boolean;
  errorColour: boolean;
  columns: () => number;
  /** It can only print one line after the other. */
  dumb?: boolean;
  out: (text: string) => void;
  err: (text: string) => void;
};

/** Whether somebody sits there who can be asked. */
export function isInteractive(terminal: Terminal): boolean {
  return terminal.inputIsTerminal && terminal.outputIsTerminal;
}

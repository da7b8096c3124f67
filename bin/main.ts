import { processTerminal } from "../cli/print/terminal.ts";
import { runProgram } from "../cli/program.ts";
import { readOutside } from "./config.ts";
import { version } from "./version.ts";

const outside = readOutside();
process.exitCode = await runProgram({
  ...outside,
  argv: process.argv.slice(2),
  terminal: processTerminal({ dumb: outside.env["TERM"] === "dumb" }),
  version,
  machine: async () => (await import("./machine.ts")).thisMachine(outside),
});

import { processTerminal } from "../cli/print/terminal.ts";
import { terminal as plain } from "../core/text/sanitize.ts";
import { runProgram } from "../cli/program.ts";
import { readOutside } from "./config.ts";
import { version } from "./version.ts";

const foundWords = { el: "Το γραφείο αυτού του υπολογιστή:", en: "The desk of this machine:" };
const forScripts = /^(?:--json(?:=.*)?|--quiet|-q)$/u;
const argv = process.argv.slice(2);
const outside = readOutside(argv);
const terminal = processTerminal({ dumb: outside.env["TERM"] === "dumb" });

process.exitCode = await runProgram({
  ...outside,
  argv,
  terminal,
  version,
  machine: async () => {
    const { found, language } = outside;
    if (found !== null && !argv.some((word) => forScripts.test(word)))
      terminal.err(`${foundWords[language]} ${plain(found)}\n`);
    return (await import("./machine.ts")).thisMachine(outside);
  },
});

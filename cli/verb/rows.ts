import { type Flag, flagTable } from "../table/flags.ts";
import type { Row } from "../table/row.ts";
import { allVerbs } from "../verbs.ts";
import { restOf } from "./asks.ts";
import type { AnyVerb, Ask } from "./verb.ts";

/** The verbs as commands of the command line. */
export const verbRows: readonly Row[] = allVerbs
  .filter(({ line }) => line !== false)
  .map((verb) => ({
    name: verb.name,
    summary: verb.summary,
    args: `[NUMBER|${placeholder(verb)}...]`,
    flags: [
      ...Object.values(verb.asks).flatMap(flagsOf),
      ...(verb.sure === undefined ? [] : [flagTable.yes]),
      flagTable.expect,
    ],
    does: "writes",
    examples: verb.examples,
    ...(verb.aliases !== undefined && { aliases: verb.aliases }),
    load: async () => (await import("./run.ts")).runVerb(verb),
  }));

/** What stands for the words behind the numbers: the value of the flag that says the same. */
function placeholder(verb: AnyVerb): string {
  return /<([A-Z]+)>/u.exec(verb.asks[restOf(verb)]?.flag.term ?? "")?.[1] ?? "";
}

function flagsOf(ask: Ask): Flag[] {
  return [...(ask.as === "one-of" ? (ask.switches ?? []) : []), ask.flag];
}

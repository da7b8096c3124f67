import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { results } from "./places.ts";
import { quick, type Scale, whole } from "./scale.ts";
import { type Figure, table } from "./table.ts";

const [first = "", given = "null"] = process.argv.slice(2);

const parts: Record<string, (given: never) => Promise<void>> = {
  load: async () => (await import("./parts/load.ts")).playLoad(),
  peer: async () => (await import("./parts/peer.ts")).playPeer(),
  limit: async (folder: { folder: string } | null) => (await import("./parts/limit.ts")).playLimit(folder),
};
const figures: Record<string, (scale: Scale, beside?: string) => Promise<Figure[]>> = {
  telegram: async (scale, beside) => (await import("./figures/telegram.ts")).telegram(scale, beside),
  phone: async (scale) => (await import("./figures/phone.ts")).phone(scale),
  terminal: async (scale) => (await import("./figures/terminal.ts")).terminal(scale),
  screen: async (scale) => (await import("./figures/screen.ts")).screen(scale),
  status: async (scale) => (await import("./figures/status.ts")).status(scale),
  queue: async (scale) => (await import("./figures/queue.ts")).queue(scale),
  signing: async (scale) => (await import("./figures/signing.ts")).signing(scale),
  search: async (scale) => (await import("./figures/search.ts")).search(scale),
  petitions: async (scale) => (await import("./figures/petitions.ts")).petitions(scale),
  sending: async (scale) => (await import("./figures/sending.ts")).sending(scale),
  calls: async (scale) => (await import("./figures/calls.ts")).calls(scale),
  files: async () => (await import("./figures/files.ts")).files(),
  background: async () => (await import("./figures/background.ts")).background(),
  row: async (scale) => (await import("./figures/row.ts")).row(scale),
  booking: async (scale) => (await import("./figures/booking.ts")).booking(scale),
  understanding: async () => (await import("./figures/understanding.ts")).understanding(),
};

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      /** How long calls and signing go on, instead of what the scale says. */
      seconds: { type: "string" },
      /** The program (`bin/dimos`) of another folder, measured in turns with this one where a figure can. */
      beside: { type: "string" },
    },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(figures);
  const measured: Figure[] = [];
  const scale = values.quick ? quick : whole;
  const callSeconds = values.seconds === undefined ? scale.callSeconds : Number(values.seconds);
  for (const name of names) {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`${name}: there are ${Object.keys(figures).join(", ")}`);
    const begun = performance.now();
    process.stderr.write(`${name} …`);
    measured.push(...(await figure({ ...scale, callSeconds }, values.beside)));
    process.stderr.write(` ${Math.round((performance.now() - begun) / 1000)} s\n`);
  }
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify({ at: new Date(), quick: values.quick, figures: measured }, null, 1));
  process.stdout.write(`${table(measured, values)}\n`);
}

await (first.startsWith("as:") ? parts[first.slice(3)]?.(JSON.parse(given) as never) : bench());

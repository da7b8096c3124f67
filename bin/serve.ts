import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Hono } from "hono";
import { type Logger, pino } from "pino";
import type { NotServed, Ready, ServeOptions } from "../cli/machine.ts";
import { offerFreed } from "../core/appointment/offer.ts";
import { remindAppointments } from "../core/appointment/remind.ts";
import { openFetching } from "../core/file/fetch.ts";
import type { CaseFile } from "../core/file/file.ts";
import { sweepContents } from "../core/file/sweep.ts";
import { tidyFiles } from "../core/file/tidy.ts";
import type { Pool } from "../core/leased.ts";
import { locateNext } from "../core/request/locate.ts";
import { openAge } from "../core/notice/age.ts";
import { clearSwitchedOff } from "../core/notice/switched-off.ts";
import { openDelivery } from "../core/notice/deliver.ts";
import { refusedFileNotices } from "../core/notice/refused-file.ts";
import { settlePetitions } from "../core/petition/settle.ts";
import { tellingPace, tellSigners } from "../core/petition/tell-signers.ts";
import { drawn } from "../db/files/draw.ts";
import type { Store } from "../core/store.ts";
import { createWebApp } from "../web-call/app.ts";
import { serveHttp } from "../web-call/server.ts";
import { openChannels, type OpenChannels } from "./channels/open.ts";
import { type Config, type Elsewhere, publicUrlOf } from "./config.ts";
import { type Accept, openConversation } from "./conversation.ts";
import { type Calls, openCalls } from "./live/watch.ts";
import { openGeocoder } from "./geocoder.ts";
import { behindLink } from "./map-links.ts";
import { checker } from "./health.ts";
import { handOut } from "./head-places.ts";
import { demoFolder } from "./initialise.ts";
import { noteHead } from "./log-heads.ts";
import { mailboxOfFolder } from "./municipality-folder.ts";
import { openDeskOn, type OpenedDesk } from "./open-desk.ts";
import { version } from "./version.ts";
import { work, type Worker } from "./workers.ts";

const stopWithinMs = 9_000;
const monitorWaitsMs = 250;
const fetching = "fetch";

/** Is told where the desk can be reached, as soon as it can. */
export type Listens = (at: { data: string; host: string; port: number }) => void;

/** Runs web server, channels and workers until SIGTERM or SIGINT; answers the exit code, or why it cannot listen. */
export async function serve(
  config: Config,
  elsewhere: Elsewhere,
  { onReady, onWord, port: asked, listens }: ServeOptions & { listens: Listens },
): Promise<number | NotServed> {
  const log = pino({ base: null, redact: ["token", "secret"] }, pino.destination(2));
  const wanted = asked ?? config.port;
  const port = wanted === 0 ? await freePort(config.host) : wanted;
  const publicUrl = publicUrlOf({ ...config, port });
  // Heard from the first moment on: a signal during the start must not end the process half-way.
  const stopping = untilSignal();
  const desk = await openDeskOn({
    ...{ data: config.data, site: publicUrl },
    geocodes: config.geocoder !== null,
  });
  const workers = new Map<string, Worker>();
  const answer = openConversation(desk.deps);
  const accept: Accept = async (incoming) => {
    const answered = await answer(incoming);
    workers.get(incoming.channel)?.nudge();
    if (incoming.said.kind === "media") workers.get(fetching)?.nudge();
    return answered;
  };
  const open = await openChannels(config.channels, { data: config.data, publicUrl, desk, accept, log });
  const own = `http://${thisMachine.has(config.host) ? config.host : "127.0.0.1"}:${port}`;
  const calls = await openCalls(config, { deps: desk.deps, own, tell: onWord, log });
  const app = assembled(config, { desk, open, calls, publicUrl, log });
  const server = await serveHttp(app, { host: config.host, port });
  if ("refused" in server) {
    await desk.close();
    return { refused: server.refused, address: `${config.host}:${port}` };
  }
  const { store, files, now } = desk.deps;
  const age = openAge(now, () => performance.now());
  const sending = { store, files, now, age, channels: open.channels };
  const freed = (name: string) => () => workers.get(name)?.wake();
  // One for each channel: a provider that hangs keeps nobody else's messages waiting.
  for (const channel of open.channels) {
    const pool = openDelivery({ ...sending, channels: [channel], freed: freed(channel.name) });
    const pace = { everyMs: 500, perSecond: channel.perSecond, log };
    workers.set(channel.name, pooled(work(`deliver ${channel.name}`, pool.take, pace), pool));
  }
  const refused = (file: CaseFile) => refusedFileNotices(desk.deps, file);
  const taking = openFetching({ ...sending, refused, freed: freed(fetching) });
  workers.set(fetching, pooled(work(fetching, taking.take, { everyMs: 1_000, log }), taking));
  workers.set(
    "tidy",
    work("tidy", () => tidyFiles(desk.deps), { everyMs: 3_600_000, log }),
  );
  workers.set(
    "switched-off",
    work("switched-off", () => clearSwitchedOff(sending).then(() => 0), { everyMs: 300_000, log }),
  );
  watchLog(workers, desk.deps, { config, log });
  workers.set(
    "sweep",
    work("sweep", () => sweepContents(desk.deps).then(() => 0), { everyMs: 86_400_000, log }),
  );
  watchPetitions(workers, desk.deps, log);
  watchPlaces(workers, desk.deps, { config, publicUrl, log });
  workers.set("calls", calls.keep());
  await tellClerks(store, config);
  listens({ data: config.data, host: config.host, port });
  await open.start();
  onReady(
    await readiness(config, { desk, open, url: publicUrl, elsewhere, isOwnPort: port === config.port }),
  );
  void calls.start();
  await stopping;
  const timer = setTimeout(() => process.exit(0), stopWithinMs);
  // What is being sent gets all the time that there is: cut off before it is written down, it would go out again.
  const ended = Promise.all([...workers.values()].map((worker) => worker.stop()));
  await open.stop();
  await calls.stop();
  await server.close(3_000);
  await ended;
  await desk.close();
  clearTimeout(timer);
  return 0;
}

/** Keeps how this desk sends, for the clerks' programs. A full disk keeps nobody from serving. */
async function tellClerks(store: Store, { sending }: Config): Promise<void> {
  await store.commit({ sending }).catch(() => undefined);
}

/** A worker that fills a pool, and stops with it. */
function pooled(worker: Worker, pool: Pool): Worker {
  return { ...worker, stop: async () => void (await Promise.all([worker.stop(), pool.stop()])) };
}

/** What time and signatures bring about by themselves, and telling those who signed. */
function watchPetitions(workers: Map<string, Worker>, deps: OpenedDesk["deps"], log: Logger): void {
  const everyMs = 2_000;
  workers.set(
    "petitions",
    work("petitions", () => settlePetitions(deps), { everyMs, log }),
  );
  workers.set(
    "reminders",
    work("reminders", () => remindAppointments(deps), { everyMs: 10_000, log }),
  );
  workers.set(
    "offers",
    work("offers", () => offerFreed(deps), { everyMs: 10_000, log }),
  );
  workers.set(
    "signers",
    work("signers", () => tellSigners(deps), { everyMs, perSecond: tellingPace.perSecond, log }),
  );
}

/** Notes each day how far the log has come, and hands it out. */
function watchLog(
  workers: Map<string, Worker>,
  { store, now }: OpenedDesk["deps"],
  { config, log }: Pick<Watching, "config" | "log">,
): void {
  const heads = { data: config.data, elsewhere: config.logHeads.files };
  const note = async () => {
    const head = await noteHead(store, { ...heads, now: now() });
    // Whatever gathers what the server says has a copy of its own.
    if (head !== undefined) log.info(head, "log head");
    if (head !== undefined) await handOut(store, head, config.logHeads);
    return 0;
  };
  workers.set("log head", work("log head", note, { everyMs: 86_400_000, log }));
}

type Watching = { config: Config; publicUrl: string; log: Logger };

/** Finds out where cases are, off the path of whoever reports them. */
function watchPlaces(
  workers: Map<string, Worker>,
  deps: OpenedDesk["deps"],
  { config, publicUrl, log }: Watching,
): void {
  const world = { fetch, now: () => performance.now(), pause, contact: publicUrl };
  const geocoder = config.geocoder === null ? null : openGeocoder(config.geocoder, world);
  const locators = { behind: (link: string) => behindLink(link), geocoder };
  workers.set(
    "places",
    work("places", () => locateNext(deps, locators), { everyMs: 2_000, log }),
  );
}

type Built = { desk: OpenedDesk; open: OpenChannels; calls: Calls; publicUrl: string; log: Logger };

function assembled(config: Config, { desk, open, calls, publicUrl, log }: Built): Hono {
  const app = new Hono();
  for (const routes of [...open.routes, calls.routes]) app.route("/", routes);
  const web = createWebApp({
    deps: desk.deps,
    checks: checker(config, desk, { channels: open.channels, waitMs: monitorWaitsMs, calls: calls.check }),
    version,
    publicUrl,
    draw: drawn,
    ...proxyOf(config),
    // By its name only: the message may quote what somebody typed.
    report: (error) => log.error({ error: error instanceof Error ? error.name : "unknown" }, "page failed"),
    reach: open.reach,
    calls: calls.pages,
  });
  app.route("/", web);
  return app;
}

const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Behind a public address of its own the desk is asked by a proxy of this machine, which says who asks it. */
function proxyOf({ publicUrl, host }: Config): { trustedProxy?: string } {
  if (publicUrl === null || thisMachine.has(new URL(publicUrl).hostname)) return {};
  return { trustedProxy: host === "::1" ? "::1" : "127.0.0.1" };
}

type Readied = {
  desk: OpenedDesk;
  open: OpenChannels;
  url: string;
  elsewhere: Elsewhere;
  isOwnPort: boolean;
};

async function readiness(
  config: Config,
  { desk: { deps }, open, url, elsewhere, isOwnPort }: Readied,
): Promise<Ready> {
  // Its mailbox alone: all of the folder takes a third of what a start may, while the first residents wait. And
  // whoever made the demonstration's folder their own may well have kept its id.
  const [municipality, demo] = await Promise.all([deps.store.municipality(), mailboxOfFolder(demoFolder())]);
  const isDemo = demo !== undefined && demo === municipality?.email;
  const desk = elsewhere(["DIMOS_DATA"]);
  const call = isOwnPort
    ? `${elsewhere(["DIMOS_DATA", "DIMOS_HOST", "DIMOS_PORT"])} call`
    : `${desk} call --url ${url}`;
  const next = [`${desk} chat`, call, desk] as const;
  const { data, empty, unknown } = config;
  const { served: channels } = open;
  return {
    url,
    data,
    municipality: municipality?.name ?? null,
    demo: isDemo,
    channels,
    empty,
    unknown,
    next,
  };
}

/**
 * A free port of this machine, for `DIMOS_PORT=0`: the public address has to be known before the server listens. 0 where
 * nobody can listen at all; the server itself then says why.
 */
function freePort(host: string): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(0));
    probe.listen(0, host, () => {
      const address = probe.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

import { type Server, type ServerResponse, createServer } from "node:http";
import { createAdaptorServer } from "@hono/node-server";

export type Serving = { url: string; port: number; close: (graceMs: number) => Promise<void> };
export type NotServing = { refused: "port-in-use" | "port-forbidden" | "no-such-address" };
export type Served = Serving | NotServing;

type App = { fetch: (request: Request, env: object) => Response | Promise<Response> };

/** Node's own limits are 60 s and 300 s, and it looks only every 30 s: too patient with slow clients. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};
const mostConnections = 5_000;

const reasons: Record<string, NotServing["refused"]> = {
  EADDRINUSE: "port-in-use",
  EACCES: "port-forbidden",
  EADDRNOTAVAIL: "no-such-address",
  ENOTFOUND: "no-such-address",
  EAI_AGAIN: "no-such-address",
};

/**
 * Listens, port 0 on a free one. A port or host that cannot be had is a value, not an exception. `close` takes
 * nothing new, lets what runs finish for `graceMs`, then cuts.
 */
export async function serveHttp(app: App, at: { host: string; port: number }): Promise<Served> {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    createServer,
    serverOptions: limits,
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = mostConnections;
  const running = new Set<ServerResponse>();
  server.on("request", (_, response) => {
    running.add(response);
    response.once("close", () => running.delete(response));
  });
  const refused = await listen(server, at);
  if (refused !== undefined) return { refused };
  const port = portOf(server, at.port);
  return {
    url: `http://${urlHost(at.host)}:${port}`,
    port,
    close: (graceMs) => shut(server, running, graceMs),
  };
}

function listen(
  server: Server,
  at: { host: string; port: number },
): Promise<NotServing["refused"] | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      const reason = reasons[error.code ?? ""];
      if (reason === undefined) reject(error);
      else resolve(reason);
    };
    server.once("error", failed);
    server.listen(at.port, at.host, () => {
      server.off("error", failed);
      resolve(undefined);
    });
  });
}

function shut(server: Server, running: ReadonlySet<ServerResponse>, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    // A connection that is kept alive would hold the server until its own timeout.
    for (const response of running) {
      if (!response.headersSent) response.setHeader("connection", "close");
      response.once("close", () => server.closeIdleConnections());
    }
  });
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return address === null || typeof address === "string" ? asked : address.port;
}

function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

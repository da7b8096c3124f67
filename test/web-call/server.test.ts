import { connect, type Socket } from "node:net";
import { once } from "node:events";
import { Agent, get as httpGet, type IncomingMessage } from "node:http";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { type Serving, serveHttp } from "../../web-call/server.ts";

const open: Serving[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close(0)));
});

async function serve(app = new Hono().get("/", (c) => c.text("ok")), port = 0): Promise<Serving> {
  const served = await serveHttp(app, { host: "127.0.0.1", port });
  if ("refused" in served) throw new Error(served.refused);
  open.push(served);
  return served;
}

describe("the web server", () => {
  it("takes a free port when asked for port 0, and says which", async () => {
    const { url, port } = await serve();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(url)).text()).toBe("ok");
  });

  it("answers a port that is taken, or a host that is not here, with a value", async () => {
    const { port } = await serve();
    const app = new Hono();
    expect(await serveHttp(app, { host: "127.0.0.1", port })).toEqual({ refused: "port-in-use" });
    expect(await serveHttp(app, { host: "192.0.2.1", port: 0 })).toEqual({ refused: "no-such-address" });
  });

  it("passes the address of the other end along", async () => {
    const app = new Hono<{ Bindings: { incoming: IncomingMessage } }>();
    app.get("/", (c) => c.text(c.env.incoming.socket.remoteAddress ?? "none"));
    const served = await serveHttp(app, { host: "127.0.0.1", port: 0 });
    if ("refused" in served) throw new Error(served.refused);
    open.push(served);
    expect(await (await fetch(served.url)).text()).toBe("127.0.0.1");
  });

  it("lets an answer that is under way finish when it closes, and takes nothing new", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const served = await serve(
      new Hono().get("/", async (c) => {
        begun();
        await held;
        return c.text("finished");
      }),
    );
    const agent = new Agent({ keepAlive: true });
    const asked = new Promise<IncomingMessage>((resolve, reject) =>
      httpGet(served.url, { agent }, resolve).once("error", reject),
    );
    await started;
    const closed = served.close(20_000);
    await expect(fetch(served.url)).rejects.toThrow();
    release();
    const answer = await asked;
    answer.resume();
    expect([answer.statusCode, answer.headers.connection]).toEqual([200, "close"]);
    await closed;
    agent.destroy();
  });

  it("drops connections that are only kept alive as soon as it closes", async () => {
    const served = await serve();
    const idle = await connected(served.port);
    idle.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(idle, "data");
    const gone = once(idle, "close");
    idle.resume();
    await served.close(60_000);
    await gone;
  });

  it("cuts what does not finish within the grace", async () => {
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const never = new Hono().get("/", () => {
      begun();
      return new Promise<Response>(() => undefined);
    });
    const served = await serve(never);
    const stuck = await connected(served.port);
    const gone = once(stuck, "close");
    stuck.resume().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await started;
    await served.close(50);
    await gone;
  });

  it("refuses headers that are too long, and broken requests, without falling over", async () => {
    const served = await serve();
    expect(await raw(served.port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /u,
    );
    expect(await raw(served.port, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /u);
    expect(await raw(served.port, "GET / HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1.1 400 /u,
    );
    expect(await (await fetch(served.url)).text()).toBe("ok");
  });
});

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

async function raw(port: number, request: string): Promise<string> {
  const socket = await connected(port);
  let heard = "";
  socket.setEncoding("utf8").on("data", (piece: string) => (heard += piece));
  socket.on("error", () => undefined);
  socket.write(request);
  await once(socket, "close");
  return heard;
}

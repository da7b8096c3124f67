import { createServer, request, type Server } from "node:http";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import decodeQR from "qr/decode.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openConversation } from "../../bin/conversation.ts";
import { openDeskOn, type OpenedDesk } from "../../bin/open-desk.ts";
import { openDesk } from "../../core/desk.ts";
import { isRefusal } from "../../core/refusal.ts";
import { anna, Clock, inChios, incoming, testDesk, type TestDesk } from "../support/desk.ts";
import { opened } from "../support/petitions.ts";
import { freePort, type Serving, serving } from "../support/serving.ts";

const path = "/eksypiretisi";
let folder: string;
let proxy: Server;
let site: string;
let server: Serving | undefined;
let mine: OpenedDesk | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dimos-path-"));
  const port = await freePort();
  site = `http://127.0.0.1:${port}${path}`;
  proxy = createServer((asked, answer) => {
    const url = asked.url ?? "";
    if (!url.startsWith(`${path}/`)) return void answer.writeHead(404).end("not the desk's");
    const { method, headers } = asked;
    const options = { method, headers, path: url.slice(path.length) };
    const on = request(server?.url ?? "", options, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    on.on("error", () => answer.writeHead(502).end());
    asked.pipe(on);
  }).listen(port, "127.0.0.1");
  await once(proxy, "listening");
});
afterEach(async () => {
  await mine?.close();
  await server?.stop();
  proxy.closeAllConnections();
  proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The desk of this folder as the server itself has it, with its secret and its public address. */
async function settled(): Promise<TestDesk> {
  const first = await testDesk({ folder });
  await first.close();
  server = await serving({ DIMOS_DATA: folder, DIMOS_PUBLIC_URL: `${site}/` });
  const on = (mine = await openDeskOn({ data: folder, site }));
  const desk = await testDesk({ folder, clock: new Clock(new Date().toISOString()) });
  await desk.store.close();
  const { deps } = on;
  const accept = openConversation(deps);
  return {
    ...desk,
    deps,
    accept,
    store: deps.store,
    as: (staff) => openDesk(deps, staff),
    says: async (said, from) => (await accept(incoming(said, from))).reply,
  };
}

/** Addresses in whatever leaves: a message with its buttons and its entry for a calendar, a page, a feed. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\)»]+/gu)].map(([link]) => link.replace(/[.,;:]+$/u, ""));
}

/** What a page asks for or leads to. */
function askedBy(page: string): string[] {
  return [...page.matchAll(/\s(?:href|src|content|srcset)="([^"]+)"/gu)]
    .map(([, to = ""]) => to.replaceAll("&amp;", "&"))
    .filter((to) => /^(?:https?:\/)?\//u.test(to));
}

/** What the code on a page says to a telephone that looks at it. */
function codesOn(page: string): string[] {
  return [
    ...page.matchAll(/viewBox="0 0 (\d+) \1"[^>]*>(?:(?!<\/svg>).)*? d="((?:M\d+ \d+h1v1h-1z)+)"/gsu),
  ].map(([, side = "", drawn = ""]) => {
    const [size, scale] = [Number(side), 4];
    const wide = size * scale;
    const data = new Uint8ClampedArray(wide * wide * 4).fill(255);
    for (const [, x = "", y = ""] of drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/gu))
      for (let dy = 0; dy < scale; dy += 1)
        for (let dx = 0; dx < scale; dx += 1) {
          const at = ((Number(y) * scale + dy) * wide + Number(x) * scale + dx) * 4;
          data.fill(0, at, at + 3);
        }
    return decodeQR({ width: wide, height: wide, data });
  });
}

test("behind a proxy that takes a path away, every address that leaves the desk answers, and leads to others that do", async () => {
  const desk = await settled();
  await desk.says("Λακκούβα στον δρόμο");
  await desk.says(inChios);
  await desk.says("χωρίς");
  await desk.says("ναι");
  await desk.says("Ποια στοιχεία μου κρατάτε;");
  const petition = await opened(desk);
  const booking = { text: "Η παιδική χαρά", phone: "6912345678", email: "eleni@example.gr" };
  const free = await desk.as(anna).do("appointment.free", {});
  if (isRefusal(free)) throw new Error(free.refused);
  const at = free.free[0]?.startsAt.toISOString() ?? "";
  const booked = await desk.as(anna).do("appointment.book", { ...booking, at });
  if (isRefusal(booked)) throw new Error(booked.refused);
  const device = await desk.as(anna).do("appointment.device", {});
  const host = await desk.as(anna).do("appointment.link", {});
  if (isRefusal(device) || isRefusal(host)) throw new Error("no link");

  const { items } = await desk.store.notices({ limit: 200 });
  const sent = items.flatMap(({ reply }) => linksIn(JSON.stringify(reply)));
  for (const kind of ["/privacy", "/call/"])
    expect(
      sent.some((link) => link.startsWith(`${site}${kind}`)),
      kind,
    ).toBe(true);
  const shared = await (await fetch(`${site}/petitions/${petition.number}`)).text();
  expect(codesOn(shared)).toEqual([`${site}/petitions/${petition.number}`]);

  const waiting = [...sent, ...codesOn(shared), device.address, host.address];
  waiting.push(
    ...["/", "/petitions.rss", "/petitions.json", `/t/${petition.number}`].map((each) => site + each),
  );
  const seen = new Map<string, number>();
  const actions = new Set<string>();
  const { origin } = new URL(site);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const url = new URL(next, site);
    url.hash = "";
    if (url.origin !== origin || seen.has(url.href)) continue;
    const answer = await fetch(url);
    seen.set(url.href, answer.status);
    const type = answer.headers.get("content-type") ?? "";
    const body = await answer.text();
    if (type.includes("html")) {
      waiting.push(...askedBy(body));
      for (const [, to] of body.matchAll(/\saction="([^"]+)"/gu)) actions.add(to ?? "");
    } else if (/xml|json/u.test(type)) waiting.push(...linksIn(body));
  }
  expect([...seen].filter(([, status]) => status >= 400)).toEqual([]);
  expect([...actions].filter((to) => !to.startsWith(`${path}/`))).toEqual([]);
  for (const each of ["/petitions", "/meet", "/hearing", "/kiosk", "/call/try"])
    expect([...seen.keys()]).toContain(`${site}${each}`);
  expect(actions.size).toBeGreaterThan(2);
});

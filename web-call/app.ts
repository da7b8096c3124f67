import { type Context, Hono } from "hono";
import { languageDetector } from "hono/language";
import { type Deps, NotInitialised } from "../core/deps.ts";
import type { Check } from "../core/health.ts";
import { StoreUnavailable } from "../core/store.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import type { Web } from "./address.ts";
import { type Around, readClient } from "./around.ts";
import { pageHeaders } from "./headers.ts";
import { watchHealth } from "./health.ts";
import { emblemAt } from "./icon.ts";
import { kinds, pathOf } from "./kinds.ts";
import type { Calls } from "./live/around.ts";
import { serveCalls } from "./live/pages.ts";
import { countMisses } from "./misses.ts";
import { AccessibilityPage } from "./page/accessibility.tsx";
import { HomePage } from "./page/home.tsx";
import { PrivacyPage } from "./page/privacy.tsx";
import { BrokenPage, MissingPage } from "./page/trouble.tsx";
import { show } from "./show.ts";
import { colourSheet, style, stylePath } from "./style.ts";
import { type Frame, languagesOf, type Reach, rememberMunicipality, type View } from "./view.ts";

export type WebOptions = {
  deps: Deps;
  checks: () => Promise<Check[]>;
  version: string;
  /** Where residents reach us; https makes browsers keep to https. */
  publicUrl: string;
  reach: () => Reach;
  /** The pages of calls; without it there are none. */
  calls?: Calls;
  /** The address of the proxy in front of us; without it `X-Forwarded-For` is never read. */
  trustedProxy?: string;
  /** Makes a PNG of a picture of ours. */
  draw: Around["draw"];
  /** Hears of every error that a resident only sees as «not right now». */
  report?: (error: unknown) => void;
};

/**
 * The public pages and /healthz. Mount it last: what no route before it took gets its page for lost addresses.
 */
export function createWebApp(options: WebOptions): Hono<Web> {
  const { deps, draw, reach, publicUrl, trustedProxy, report } = options;
  const municipality = rememberMunicipality(deps);
  const site = publicUrl.replace(/\/+$/u, "");
  const viewOf = async (c: Context<Web>): Promise<View> => ({
    ...languagesOf(c),
    ...{ municipality: await municipality.read(), reach: reach(), now: deps.now(), site },
  });
  const frameOf = (c: Context<Web>): Frame => ({
    ...languagesOf(c),
    ...{ municipality: municipality.last(), site },
  });
  const missing = async (c: Context<Web>): Promise<Response> => {
    await municipality.read().catch(report ?? (() => undefined));
    return show(c, MissingPage({ view: frameOf(c) }), { status: 404 });
  };

  const app = new Hono<Web>();
  const languages = { order: ["header" as const], supportedLanguages: ["el", "en"], fallbackLanguage: "el" };
  app.use(
    pageHeaders({ publicUrl, rooms: () => options.calls?.rooms()?.address() ?? null }),
    languageDetector({ ...languages, caches: false }),
  );
  app.get("/", async (c) => show(c, HomePage({ view: await viewOf(c) }), { kept: true }));
  const around = {
    ...{ deps, draw },
    viewOf,
    clientOf: readClient(trustedProxy),
    mayLookUp: countMisses(),
    pathOf,
    missing,
  };
  for (const { serve } of Object.values(kinds)) serve(app, around);
  if (options.calls !== undefined) serveCalls(app, around, options.calls);
  app.get("/privacy", async (c) => show(c, PrivacyPage({ view: await viewOf(c) }), { kept: true }));
  app.get("/accessibility", async (c) =>
    show(c, AccessibilityPage({ view: await viewOf(c) }), { kept: true }),
  );
  serveAssets(app, municipality.read);
  serveHealth(app, options);
  app.all("*", missing);
  app.onError((error, c) => {
    report?.(error);
    const passes = error instanceof StoreUnavailable || error instanceof NotInitialised;
    if (passes) c.header("Retry-After", "60");
    return show(c, BrokenPage({ view: frameOf(c) }), { status: passes ? 503 : 500 });
  });
  return app;
}

function serveAssets(app: Hono<Web>, municipality: () => Promise<Municipality>): void {
  const forever = { "Cache-Control": "public, max-age=31536000, immutable" };
  app.get(stylePath, (c) => c.body(style, 200, { ...forever, "Content-Type": "text/css; charset=utf-8" }));
  app.get("/:icon{icon-[\\da-f]+\\.svg}", async (c, next) => {
    const svg = emblemAt(c.req.path, await municipality().catch(() => null));
    if (svg === undefined) return next();
    return c.body(svg, 200, { ...forever, "Content-Type": "image/svg+xml" });
  });
  app.get("/:colour{colour-[\\da-f]+\\.css}", (c, next) => {
    const sheet = colourSheet(c.req.path);
    return sheet === undefined
      ? next()
      : c.body(sheet, 200, { ...forever, "Content-Type": "text/css; charset=utf-8" });
  });
}

function serveHealth(app: Hono<Web>, options: WebOptions): void {
  const health = watchHealth(options);
  app.get("/healthz", async (c) => {
    const found = await health();
    c.header("Cache-Control", "no-store");
    return c.json(found, found.status === "down" ? 503 : 200);
  });
}

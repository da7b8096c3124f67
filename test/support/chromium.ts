import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser for page tests: `PUPPETEER_EXECUTABLE_PATH`, else the first known name on the PATH; throws when there is none. */
export function chromiumPath(): string {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = given ? [given] : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = candidates.find(isExecutable);
  if (found === undefined)
    throw new Error("No Chromium: install the package chromium or set PUPPETEER_EXECUTABLE_PATH.");
  return found;
}

/** Keeps the browser on this machine: without the resolver rule it looks up its maker's servers at every start. */
export const chromiumArgs: readonly string[] = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

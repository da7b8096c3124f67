import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ofAddress } from "../../web-call/misses.ts";
import { type Serving, serving } from "../support/serving.ts";

let folder: string;
let desk: Serving | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-proxy-"));
});
afterEach(async () => {
  await desk?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the tracking page answers to a resident whom the proxy saw at this address. */
async function asked(seen: string): Promise<number> {
  const headers = { "x-forwarded-for": seen };
  return (await fetch(`${desk?.url}/t/417293613`, { headers })).status;
}

test("behind the proxy of its public address one resident who guesses stops nobody else", async () => {
  desk = await serving({ DIMOS_DATA: join(folder, "data"), DIMOS_PUBLIC_URL: "https://desk.chios.example" });
  for (let n = 0; n < ofAddress.each; n += 1) expect(await asked(`10.0.0.${n}, 198.51.100.1`)).toBe(404);
  expect(await asked("198.51.100.1")).toBe(429);
  expect(await asked("198.51.100.2")).toBe(404);
});

test("without a public address of its own the desk believes no header", async () => {
  desk = await serving({ DIMOS_DATA: join(folder, "data") });
  for (let n = 0; n < ofAddress.each; n += 1) expect(await asked(`198.51.100.${n}`)).toBe(404);
  expect(await asked("198.51.100.99")).toBe(429);
});

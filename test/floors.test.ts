import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { readText } from "./support/source-tree.ts";

type Manifest = {
  readonly license: string;
  readonly type: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
type Locked = {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
};

const manifest = JSON.parse(readText("package.json")) as Manifest;
const lock = JSON.parse(readText("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("the versions", () => {
  // hono: bodyLimit bypass by chunked bodies CVE-2026-44456, JWT CVE-2026-22817/18, IPv6 CVE-2026-47674.
  // drizzle-orm: identifier injection CVE-2026-39356. better-sqlite3 12 is compiled for one Node, 13 is not.
  it.each([
    ["hono", "4.13.5"],
    ["drizzle-orm", "0.45.2"],
    ["better-sqlite3", "13.0.0"],
  ])("of %s is %s or newer, wherever it is installed", (name, floor) => {
    const versions = locked
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it("of SQLite inside the driver has the fix of the WAL-reset bug", () => {
    const database = new Database(":memory:");
    const version = database.prepare("select sqlite_version()").pluck().get();
    database.close();
    expect(isAtLeast(String(version), "3.51.3")).toBe(true);
  });

  it("of every dependency is pinned exactly and is the one in the lockfile", () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, range] of Object.entries(wanted)) {
      const version = range.replace(/^npm:[^@]+@/, "");
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it("of emulate is the one whose signatures were checked", () => {
    expect(manifest.devDependencies["emulate"]).toBe("0.12.2");
  });

  it("of Node starts where the driver's Node-API does", () => {
    expect(manifest.engines.node).toBe(">=22.14");
    expect(Number(process.versions.napi)).toBeGreaterThanOrEqual(10);
  });
});

describe("the lockfile", () => {
  it("names no address, so that it installs from whatever registry a machine uses", () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it("holds a hash for every package", () => {
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});

describe("the licence", () => {
  it("is the EUPL 1.2, in the manifest and in full", () => {
    expect(manifest.license).toBe("EUPL-1.2");
    expect(readText("LICENSE")).toMatch(
      /^EUROPEAN UNION PUBLIC LICENCE v. 1.2\n[^]*15\. Applicable Law[^]*Appendix/,
    );
  });
});

describe("the comparison of versions", () => {
  it("goes number by number", () => {
    expect(isAtLeast("4.13.19", "4.13.5")).toBe(true);
    expect(isAtLeast("4.13.4", "4.13.5")).toBe(false);
    expect(isAtLeast("5.0.0", "4.13.5")).toBe(true);
    expect(isAtLeast("3.9.9", "4.0.0")).toBe(false);
  });
});

function isAtLeast(version: string, floor: string): boolean {
  const have = version.split(".").map(Number);
  const need = floor.split(".").map(Number);
  const at = need.findIndex((part, index) => have[index] !== part);
  return at < 0 || (have[at] ?? 0) > (need[at] ?? 0);
}

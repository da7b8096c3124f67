import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  arrowsToDomains,
  barrels,
  cycles,
  forbiddenNodes,
  functionLengths,
  isDefaultExport,
  isEnvironment,
  kindsIn,
  literals,
  mixedWords,
  questionsOfKind,
  strayPackages,
  wrongDirections,
} from "./support/architecture.ts";
import {
  filesBelow,
  linesIn,
  packageName,
  parseSource,
  projectRoot,
  readSources,
  readText,
  stemOf,
} from "./support/source-tree.ts";

const sources = readSources();
const TOP_LEVEL = [
  ...["LICENSE", "README.md", "bin", "bots", "cli", "core", "db", "ivr"],
  ...["package-lock.json", "package.json", "test", "tsconfig.json", "web-call"],
];
// Made by npm and by the desk itself, and ignored by git.
const MADE_HERE = ["node_modules", "data"];

describe("the architecture", () => {
  it("has at its top level what the design names and nothing else", () => {
    const entries = readdirSync(projectRoot).filter(
      (name) => !name.startsWith(".") && !MADE_HERE.includes(name),
    );
    expect(entries.sort()).toEqual(TOP_LEVEL);
  });

  it("lets imports run in one direction only", () => {
    expect(wrongDirections(sources)).toEqual([]);
  });

  it("lets no part of core that serves all kinds of case know one of them, and no kind another", () => {
    expect(arrowsToDomains(sources)).toEqual([]);
  });

  it("asks nowhere of which kind a case is", () => {
    const list = sources.find(({ path }) => path === "core/kinds.ts");
    const kinds = list === undefined ? [] : kindsIn(list);
    expect(kinds).toContain("request");
    expect(questionsOfKind(sources, kinds)).toEqual([]);
  });

  it("keeps every SDK inside the folder that owns it", () => {
    expect(strayPackages(sources)).toEqual([]);
  });

  it("imports nothing that only development installs", () => {
    const { dependencies } = JSON.parse(readText("package.json")) as { dependencies: Record<string, string> };
    const strays = sources
      .flatMap((source) => source.imports)
      .filter(
        ({ isPackage, target }) =>
          isPackage && !target.startsWith("node:") && !(packageName(target) in dependencies),
      );
    expect(strays).toEqual([]);
  });

  it("has no ring of imports, types included", () => {
    expect(cycles(sources)).toEqual([]);
  });

  it("has no barrel and no index file", () => {
    expect(barrels(sources)).toEqual([]);
    expect(sources.filter(({ path }) => stemOf(path) === "index").map(({ path }) => path)).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const others = sources.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?$/.test(stemOf(path)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it("gives every chat channel the same four files", () => {
    const folders = readdirSync(join(projectRoot, "bots"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.length).toBeGreaterThan(0);
    const missing = folders.flatMap(({ name }) =>
      ["parse", "render", "send", "bot"]
        .filter((stem) => !sources.some(({ path }) => path === `bots/${name}/${stem}.ts`))
        .map((stem) => `bots/${name}/${stem}.ts`),
    );
    expect(missing).toEqual([]);
  });

  it("has every dialogue that is written in the list of dialogues", () => {
    const list = sources.find(({ path }) => path === "core/dialogues.ts");
    const files = sources.filter(({ path, text }) => path.startsWith("core/") && /= flow[<(]/u.test(text));
    expect(files.length).toBeGreaterThan(10);
    const listed = new Set(list?.imports.map(({ target }) => target));
    expect(files.map(({ path }) => path).filter((path) => !listed.has(path))).toEqual([]);
  });

  it("reads the environment in bin/config.ts only", () => {
    const elsewhere = sources.filter(({ path }) => path !== "bin/config.ts");
    expect(forbiddenNodes(elsewhere, isEnvironment)).toEqual([]);
  });

  it("has no default export, no any and no assertion that something is there", () => {
    const others = sources.filter(({ path }) => !path.endsWith(".config.ts"));
    expect(forbiddenNodes(others, isDefaultExport)).toEqual([]);
    expect(forbiddenNodes(sources, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
    expect(forbiddenNodes(sources, ts.isNonNullExpression)).toEqual([]);
  });

  it("keeps files at 300 lines, and half of them below 70", () => {
    const sizes = sources.map(({ path, text }) => ({ path, lines: linesIn(text) }));
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(
      percentile(
        sizes.map(({ lines }) => lines),
        0.5,
      ),
    ).toBeLessThan(70);
  });

  it("keeps functions at 80 lines, and nine in ten below 45", () => {
    const lengths = sources.flatMap(functionLengths);
    expect(lengths.filter(({ lines }) => lines > 80)).toEqual([]);
    expect(
      percentile(
        lengths.map(({ lines }) => lines),
        0.9,
      ),
    ).toBeLessThan(45);
  });

  it("has no Latin letter inside a Greek word that a person reads", () => {
    const texts = [
      ...sources.flatMap(literals),
      ...["core", "db"]
        .flatMap((folder) => filesBelow(folder, /\.ya?ml$/))
        .map((path) => ({ place: path, text: readText(path) })),
    ];
    const mixed = texts.flatMap(({ place, text }) => mixedWords(text).map((word) => `${place} ${word}`));
    expect(mixed).toEqual([]);
  });
});

describe("the checks of the architecture", () => {
  const found = (
    check: (given: readonly ReturnType<typeof parseSource>[]) => readonly string[],
    files: Record<string, string>,
  ) => check(Object.entries(files).map(([path, text]) => parseSource(path, text)));

  it("see an import against the direction, also of a type, also on demand", () => {
    expect(found(wrongDirections, { "core/a.ts": 'import type { S } from "../db/s.ts";' })).toHaveLength(1);
    expect(found(wrongDirections, { "core/a.ts": 'import fs from "node:fs";' })).toHaveLength(1);
    expect(
      found(wrongDirections, { "cli/a.ts": 'const s = await import("../bots/split.ts");' }),
    ).toHaveLength(1);
    expect(found(wrongDirections, { "cli/a.ts": 'type S = import("../ivr/app.ts").S;' })).toHaveLength(1);
    expect(
      found(wrongDirections, { "db/a.ts": 'import { z } from "../core/z.ts"; import fs from "node:fs";' }),
    ).toEqual([]);
  });

  it("see an arrow from what serves all to one kind, also of a type, and between kinds, but not from a list", () => {
    const type = 'import type { R } from "../request/request.ts";';
    expect(found(arrowsToDomains, { "core/notice/a.ts": type })).toHaveLength(1);
    expect(
      found(arrowsToDomains, { "core/conversation/talk/a.ts": type.replace("..", "../..") }),
    ).toHaveLength(1);
    expect(found(arrowsToDomains, { "core/law/a.ts": type })).toHaveLength(1);
    expect(found(arrowsToDomains, { "core/petition/a.ts": type })).toHaveLength(1);
    expect(found(arrowsToDomains, { "core/request/talk/a.ts": type })).toEqual([]);
    expect(found(arrowsToDomains, { "core/case/a.ts": 'import { k } from "../kinds.ts";' })).toHaveLength(1);
    expect(found(arrowsToDomains, { "core/kinds.ts": type.replace("..", ".") })).toEqual([]);
    expect(found(arrowsToDomains, { "core/request/a.ts": 'import { c } from "../case/c.ts";' })).toEqual([]);
  });

  it("see a question of which kind a case is", () => {
    const asking = (text: string) => questionsOfKind([parseSource("cli/a.ts", text)], ["request"]);
    expect(asking('if (one.kind === "request") f();')).toEqual(["cli/a.ts:1"]);
    expect(asking('switch (one.kind) { case "request": f(); }')).toEqual(["cli/a.ts:1"]);
    expect(asking('if (input.kind === "text") f(isOf(one, "request"));')).toEqual([]);
    const list = "const kinds: { [K in Name]: Kind<K> } = { request: requests, petition };";
    expect(kindsIn(parseSource("core/kinds.ts", list))).toEqual(["request", "petition"]);
  });

  it("see a package away from home, JSX included", () => {
    expect(found(strayPackages, { "bots/mail/send.ts": 'import { Bot } from "grammy";' })).toHaveLength(1);
    expect(found(strayPackages, { "web-call/page.tsx": "export const Page = () => <p />;" })).toEqual([
      "web-call/page.tsx → react",
    ]);
    expect(found(strayPackages, { "web-call/page.tsx": "/** @jsxImportSource hono/jsx */" })).toEqual([]);
    expect(found(strayPackages, { "bots/server.ts": 'import { Hono } from "hono";' })).toHaveLength(1);
  });

  it("see a ring through types", () => {
    const ring = {
      "core/a.ts": 'import type { B } from "./b.ts";',
      "core/b.ts": 'export type { A } from "./a.ts";',
    };
    expect(found(cycles, ring)).toEqual(["core/a.ts → core/b.ts → core/a.ts"]);
  });

  it("see a barrel, with or without an import in between", () => {
    expect(found(barrels, { "core/a.ts": 'export * from "./b.ts";' })).toHaveLength(1);
    expect(found(barrels, { "core/a.ts": 'import { b } from "./b.ts"; export { b };' })).toHaveLength(1);
    expect(found(barrels, { "core/a.ts": 'import { b } from "./b.ts"; export const c = b;' })).toEqual([]);
  });

  it("see the environment, default exports and long functions", () => {
    const one = (text: string) => [parseSource("cli/a.ts", text)];
    expect(forbiddenNodes(one("const { env } = process;"), isEnvironment)).toEqual(["cli/a.ts:1"]);
    expect(forbiddenNodes(one("\nf(process.env.HOME);"), isEnvironment)).toEqual(["cli/a.ts:2"]);
    expect(forbiddenNodes(one("export default function f() {}"), isDefaultExport)).toHaveLength(1);
    expect(forbiddenNodes(one("const a = 1; export { a as default };"), isDefaultExport)).toHaveLength(1);
    expect(forbiddenNodes(one("switch (1) { default: break; }"), isDefaultExport)).toEqual([]);
    expect(functionLengths(parseSource("cli/a.ts", "const f = () => {\n\n};"))).toEqual([
      { place: "cli/a.ts:1", lines: 3 },
    ]);
  });

  it("see a Latin letter that hides in a Greek word", () => {
    expect(mixedWords("Το αίτημα έκλεισε, δείτε το SMS στο 22713")).toEqual([]);
    expect(mixedWords("Το αίτημa έκλεισε")).toEqual(["αίτημa"]);
    expect(mixedWords("Aριθμός")).toEqual(["Aριθμός"]);
    expect(literals(parseSource("core/a.ts", "const a = new RegExp(`${b}[NΒ]`, 'u');"))).toEqual([]);
    expect(
      literals(parseSource("cli/a.tsx", "const a = <T>Aριθμός {`χ${1}oς`}</T>;")).map(({ text }) =>
        text.trim(),
      ),
    ).toContain("Aριθμός");
  });
});

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { bundle, bundlePage } from "./esbuild.mjs";
import { packagesKey } from "./packages.mjs";
import { BUILD, ROOT } from "./places.mjs";
import { PrepareError, working } from "./say.mjs";

const STAMP = join(BUILD, "stamp.json");
const DECIDES = ["package.json", "tsconfig.json", "bin/prepare/bundle.mjs", "bin/prepare/esbuild.mjs"];
const MONTH = 30 * 24 * 3600 * 1000;

/** @typedef {{ key: string, inputs: Record<string, string | null>, outputs: string[] }} Stamp */

/** Whether the built program comes from the sources as they are now (size and time of each are compared). */
export function programIsReady() {
  const stamp = readStamp();
  if (stamp === null || stamp.key !== key()) return false;
  const fresh = Object.entries(stamp.inputs).every(([path, seen]) => look(join(ROOT, path)) === seen);
  return fresh && stamp.outputs.every((name) => look(join(BUILD, name)) !== null);
}

/** Builds `bin/main.ts` and what it imports into `.build/`. A process that runs the previous build is not disturbed. */
export async function buildProgram() {
  const words = {
    greek: "Χτίζουμε το πρόγραμμα, γιατί λείπει ή άλλαξε ο κώδικας.",
    english: "Building the program, because it is missing or its sources have changed.",
  };
  await working(words, async () => {
    const built = await buildBoth().catch((error) => {
      throw new PrepareError({
        what: "Το πρόγραμμα δεν χτίστηκε · the program was not built",
        why: error.message.split("\n").slice(0, 3).join(" "),
        next: "Διορθώστε τον κώδικα και ξαναδοκιμάστε · correct the source, then: npm start",
      });
    });
    publish(built.files);
    const inputs = Object.fromEntries(built.inputs.map((path) => [path, look(join(ROOT, path))]));
    /** @type {Stamp} */
    const stamp = { key: key(), inputs, outputs: built.files.map(({ name }) => name) };
    writeFileSync(`${STAMP}.new`, JSON.stringify(stamp));
    renameSync(`${STAMP}.new`, STAMP);
  });
}

/** The program and what its pages run in browsers; `page.json` says which pieces those are. */
async function buildBoth() {
  const [program, page] = await Promise.all([
    bundle({ entry: "bin/main.ts", name: "dimos", folder: BUILD }),
    bundlePage(BUILD),
  ]);
  const names = { entry: page.entry, files: page.files.map(({ name }) => name) };
  const list = { name: "page.json", contents: Buffer.from(JSON.stringify(names)) };
  return {
    files: [...program.files, ...page.files, list],
    inputs: [...new Set([...program.inputs, ...page.inputs])],
  };
}

/**
 * The pieces first and the entry last, so that an entry never names a piece that is not there yet.
 * @param {{ name: string, contents: Uint8Array }[]} files
 */
function publish(files) {
  const fresh = join(BUILD, `new-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  for (const { name, contents } of files) writeFileSync(join(fresh, name), contents);
  const entryLast = files
    .map(({ name }) => name)
    .sort((a, b) => Number(a === "dimos.js") - Number(b === "dimos.js"));
  for (const name of entryLast) renameSync(join(fresh, name), join(BUILD, name));
  rmSync(fresh, { recursive: true, force: true });
  rmSync(join(BUILD, "compiled"), { recursive: true, force: true });
  sweep(new Set(entryLast));
}

/**
 * A server that started from an older build still loads pieces of it on demand: they go a month after their last use.
 * @param {Set<string>} current
 */
function sweep(current) {
  const now = new Date();
  for (const name of readStamp()?.outputs ?? []) {
    if (!current.has(name) && look(join(BUILD, name)) !== null) utimesSync(join(BUILD, name), now, now);
  }
  for (const name of readdirSync(BUILD)) {
    const path = join(BUILD, name);
    if (name.endsWith(".js") && !current.has(name) && now.getTime() - statSync(path).mtimeMs > MONTH)
      unlinkSync(path);
  }
}

function key() {
  const hash = createHash("sha256").update(packagesKey());
  for (const path of DECIDES) hash.update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

/** @returns {Stamp | null} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, "utf8"));
  } catch {
    return null;
  }
}

/** @param {string} path */
function look(path) {
  const seen = statSync(path, { throwIfNoEntry: false });
  return seen === undefined ? null : `${seen.size} ${seen.mtimeMs}`;
}

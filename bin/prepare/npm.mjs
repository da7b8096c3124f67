import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { PrepareError } from "./say.mjs";

const QUIET = [
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--engine-strict=false",
  "--loglevel=error",
];

/**
 * Runs npm in `folder`, without install scripts. Refuses with npm's own reason and the path of its log.
 * @param {string[]} args
 * @param {{ folder: string, next: string }} run
 */
export async function npm(args, { folder, next }) {
  const { command, first } = findNpm();
  const child = spawn(command, [...first, ...args, ...QUIET], {
    cwd: folder,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" },
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
  throw new PrepareError({
    what: `Το npm δεν τα κατάφερε · npm ${args[0]} failed (${code})`,
    why: reason(said),
    next: `Ελέγξτε τη σύνδεση και ξαναδοκιμάστε · check the network and try again: ${next}`,
  });
}

/** @param {string} said */
function reason(said) {
  const lines = said.split("\n").map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim());
  const sentence = lines.find(
    (line) => line !== "" && !/^(code|syscall|errno|path|dest|A complete log) ?/.test(line),
  );
  const log = /\S+-debug-\d+\.log/.exec(said)?.[0];
  return `${sentence ?? "?"}${log === undefined ? "" : ` (${log})`}`;
}

/**
 * npm finds the machine's settings (certificates, a proxy, a registry) by the place of the node that runs it, so it
 * runs with the node that lies beside it and never with ours; `--prefix` would lose them too.
 */
function findNpm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script !== undefined && node !== undefined && basename(script) === "npm-cli.js") {
    return { command: node, first: [script] };
  }
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    if (!existsSync(join(folder, "npm"))) continue;
    const found = realpathSync(join(folder, "npm"));
    const beside = join(folder, "node");
    return basename(found) === "npm-cli.js" && existsSync(beside)
      ? { command: beside, first: [found] }
      : { command: found, first: [] };
  }
  throw new PrepareError({
    what: "Λείπει το npm · npm is missing",
    why: "Χωρίς αυτό δεν εγκαθίστανται τα πακέτα · the packages cannot be installed without it",
    next: "Debian, Ubuntu: apt-get install npm",
  });
}

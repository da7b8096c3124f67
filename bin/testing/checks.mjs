import { spawn } from "node:child_process";
import { ROOT } from "../prepare/places.mjs";

const FOLDERS = ["bin", "core", "bots", "ivr", "cli", "web-call", "db", "test"];
const CHECKS = [
  { name: "types", args: ["node_modules/ts7/bin/tsc", "-p", "."] },
  {
    name: "lint",
    args: [
      "node_modules/eslint/bin/eslint.js",
      "--config",
      ".eslint.config.mjs",
      "--no-error-on-unmatched-pattern",
      "--max-warnings=0",
      ...FOLDERS,
    ],
  },
  { name: "format", args: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."] },
];

/**
 * Runs types, lint and format side by side, prints what they found, and returns how many of the three failed.
 * @param {string} node
 */
export async function staticChecks(node) {
  const results = await Promise.all(CHECKS.map((check) => run(node, check)));
  for (const { name, seconds, ok, said } of results) {
    process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name} (${seconds} s)\n${ok ? "" : said}`);
  }
  return results.filter(({ ok }) => !ok).length;
}

/**
 * @param {string} node
 * @param {{ name: string, args: string[] }} check
 */
async function run(node, { name, args }) {
  const started = performance.now();
  const child = spawn(node, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.on("error", resolve).on("close", resolve));
  return { name, seconds: ((performance.now() - started) / 1000).toFixed(1), ok: code === 0, said };
}

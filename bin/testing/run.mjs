import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { BUILD, ROOT } from "../prepare/places.mjs";

const REPORT = join(BUILD, "test-report.json");

/**
 * Runs vitest and counts from its report. A file that failed outside its tests counts as one failure, and so does
 * a run that ended badly although no test says so.
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<import("../test.mjs").Count>}
 */
export async function runTests(node, args) {
  rmSync(REPORT, { force: true });
  const vitest = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "test/vitest.config.ts",
    "--update=none",
  ];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const child = spawn(node, [...vitest, ...reporters, ...args], {
    cwd: ROOT,
    env: { ...withoutCi(process.env), PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve) => child.on("error", resolve).on("close", resolve));
  const count = countReport();
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/**
 * Programs that believe they run in CI draw no frames and colour what nobody sees; a test looks at them as a person does.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutCi(env) {
  const isCi = (/** @type {string} */ name) =>
    name === "CI" || name === "CONTINUOUS_INTEGRATION" || name.startsWith("CI_");
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isCi(name)));
}

function countReport() {
  const report = readReport();
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const outside = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + outside.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: FileResult[] }} Report
 * @returns {Report | null}
 */
function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8"));
  } catch {
    return null;
  }
}

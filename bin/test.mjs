// `npm test`: prepares, checks types, lint and format, runs every test, and counts. What follows `--` goes to
// vitest; `--checks-only` stops before the tests. The last line of standard output is the count.
import { prepare } from "./prepare.mjs";
import { ensureLiveKit, ensurePrograms } from "./testing/programs.mjs";
import { staticChecks } from "./testing/checks.mjs";
import { runTests } from "./testing/run.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function test(args) {
  const checksOnly = args.includes("--checks-only");
  const node = await prepare();
  if (!checksOnly) await Promise.all([ensurePrograms(), ensureLiveKit()]);
  const broken = await staticChecks(node);
  if (checksOnly) return { passed: 3 - broken, failed: broken, skipped: 0 };
  const count = await runTests(node, args);
  return { ...count, failed: count.failed + broken };
}

/** @type {Count} */
const count = await test(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.name === "PrepareError" ? error.message : error.stack}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
});
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;

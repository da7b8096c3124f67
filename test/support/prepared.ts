import { prepare } from "../../bin/prepare.mjs";

/**
 * Brings `bin/dimos` up to date before the first test that starts it. A source that does not build is
 * reported and left to the tests that need it, so that the others can still be run.
 */
export async function setup(): Promise<void> {
  try {
    await prepare();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

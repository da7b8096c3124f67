import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Ink draws nothing but the last frame when it believes that it runs in CI, and so do most terminal programs.
for (const name of Object.keys(process.env)) {
  if (name === "CI" || name === "CONTINUOUS_INTEGRATION" || name.startsWith("CI_")) delete process.env[name];
}

/** Takes five minutes by itself: begun last, it would be waited for with one core idle. */
const longest = "faults/ledger.test.ts";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith(longest);
    return [...sorted.filter(isLong), ...sorted.filter((each) => !isLong(each))];
  }
}

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/bench/**", "**/node_modules/**"],
    globalSetup: ["test/support/prepared.ts"],
    setupFiles: ["test/support/patience.ts"],
    expect: { poll: { timeout: 60_000, interval: 20 } },
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    // drizzle-orm's exports map is parsed anew for each of its modules unless vite bundles it.
    server: { deps: { inline: [/drizzle-orm/] } },
  },
});

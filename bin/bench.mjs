// `npm run bench` and `npm run ledger`: bundles test/bench/main.ts or test/ledger/main.ts the way the program is bundled,
// then runs it. What follows `--` goes to it.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { bundle } from "./prepare/esbuild.mjs";
import { BUILD, ROOT } from "./prepare/places.mjs";

// Development packages stay outside: autocannon starts its own files as workers.
const EXTERNAL = ["autocannon", "emulate", "puppeteer-core", "smtp-server", "telegram-test-api"];

const node = await prepare();
const [name = "bench", ...rest] = process.argv.slice(2);
const folder = join(BUILD, name);
const { files } = await bundle({ entry: `test/${name}/main.ts`, name: "main", folder, external: EXTERNAL });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const file of files) writeFileSync(join(folder, file.name), file.contents);
const args = ["--disable-warning=DEP0040", "--expose-gc", join(folder, "main.js"), ...rest];
const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? "production" };
spawn(node, args, { cwd: ROOT, env, stdio: "inherit" }).on("close", (code) => {
  process.exitCode = code ?? 1;
});

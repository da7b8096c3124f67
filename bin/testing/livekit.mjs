// Sees to the server of the rooms and nothing else; ends with 1 where none can be had. Needs no packages.
import { ensureLiveKit } from "./programs.mjs";

ensureLiveKit().catch((error) => {
  process.stderr.write(`${error.name === "PrepareError" ? error.message : error.stack}\n`);
  process.exitCode = 1;
});

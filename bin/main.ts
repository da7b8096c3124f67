import { version } from "./version.ts";

const { WrongSettings, thisMachine } = await import("./machine.ts");
if (process.argv[2] === "serve") {
  try {
    const machine = thisMachine();
    await machine.init({});
    const ended = await machine.serve({
      onReady: (ready) => process.stderr.write(`${JSON.stringify(ready)}\n`),
    });
    process.exitCode = typeof ended === "number" ? ended : 1;
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    process.stderr.write(`${error.problems.join("\n")}\n`);
    process.exitCode = 1;
  }
} else process.stdout.write(`${version}\n`);

import { parseArgs } from "node:util";
import { keepLedger } from "./ledger.ts";
import type { Plant } from "./promises.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    /** A fault put between the street and the desk, which the ledger must find: lost, doubled or untold. */
    plant: { type: "string" },
  },
});
const plants: readonly Plant[] = ["lost", "doubled", "untold"];
const plant = plants.find((each) => each === values.plant);
if (values.plant !== undefined && plant === undefined) throw new Error(`--plant: ${plants.join(", ")}`);

const ledger = await keepLedger({
  kills: Number(values.kills),
  seed: Number(values.seed),
  ...(plant !== undefined && { plant }),
  told: (kill) => process.stderr.write(kill % 100 === 0 ? `${kill} kills\n` : ""),
});
process.stdout.write(`${JSON.stringify(ledger, null, 1)}\n`);
const faults = [ledger.lost, ledger.doubled, ledger.untold, ledger.broken].flat();
process.exitCode = faults.length > 0 ? 1 : 0;

import { expect, test } from "vitest";
import { keepLedger } from "../ledger/ledger.ts";

const kills = Number(process.env["KILLS"] ?? 300);

test(`P1: ${kills} times kill -9 with everybody at the desk: nothing that was promised is lost, nothing is there twice`, async () => {
  const ledger = await keepLedger({ kills, seed: 417_293_613 });
  const { lost, doubled, untold, broken } = ledger;
  expect({ lost, doubled, untold, broken }).toEqual({ lost: [], doubled: [], untold: [], broken: [] });
  expect(ledger.repeats).toBeLessThanOrEqual(kills);
  for (const count of Object.values(ledger.promised)) expect(count).toBeGreaterThan(0);
}, 3_600_000);

test.each(["lost", "doubled", "untold"] as const)(
  "the ledger finds a report that is %s",
  async (plant) => {
    const ledger = await keepLedger({ kills: 5, seed: 7, plant });
    expect(ledger[plant].length).toBeGreaterThan(0);
  },
  600_000,
);

import { expect, test } from "vitest";
import { statementChecks } from "../../bin/statement-checks.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { chios } from "../support/chios.ts";

const storeOf = (municipality: Municipality | undefined) => ({
  municipality: () => Promise.resolve(municipality),
});

test("a folder with both statements, or none at all, is nothing to speak of", async () => {
  expect(await statementChecks(storeOf(chios))).toEqual([]);
  expect(await statementChecks(storeOf(undefined))).toEqual([]);
});

test("each statement that the folder lacks is named, and stops nothing", async () => {
  const { privacy: _, ...unsaid } = chios;
  const { accessibility: __, ...neither } = unsaid;
  const [one] = await statementChecks(storeOf(unsaid));
  expect(one).toMatchObject({ ok: true, next: "dimos config apply FOLDER" });
  expect(one?.detail.el).toContain("του δήμου: privacy.yaml. ");
  const [both] = await statementChecks(storeOf(neither));
  expect(both?.detail.en).toContain("folder: privacy.yaml, accessibility.yaml. ");
});

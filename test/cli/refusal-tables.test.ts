import { expect, test } from "vitest";
import { appointmentRefusals } from "../../cli/appointment/refusals.ts";
import { petitionRefusals } from "../../cli/petition/refusals.ts";
import { verbRefusals } from "../../cli/verbs.ts";
import { caseRefusals } from "../../cli/words/case-refusals.ts";
import { deskRefusals } from "../../cli/words/desk-refusals.ts";
import { machineRefusals } from "../../cli/words/machine-refusals.ts";

test("no reason has two meanings: where tables are laid over each other the last would speak for all", () => {
  const tables = [
    caseRefusals,
    deskRefusals,
    machineRefusals,
    verbRefusals,
    petitionRefusals,
    appointmentRefusals,
  ];
  const reasons = tables.flatMap((table) => Object.keys(table));
  expect(reasons.filter((reason, at) => reasons.indexOf(reason) !== at)).toEqual([]);
});

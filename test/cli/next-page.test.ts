import { expect, test } from "vitest";
import { nextPage } from "../../cli/next-page.ts";

test("the next page keeps every filter, ready to paste", () => {
  const flags = { stage: ["new", "asked"], handler: "me", overdue: true, limit: "5", after: "old" };
  expect(nextPage({ name: "case.list", args: ["λακκούβα", "κι άλλα; it's"], flags }, "MTA")).toBe(
    `dimos case list λακκούβα 'κι άλλα; it'\\''s' --stage new,asked --handler me --overdue --limit 5 --after MTA`,
  );
  expect(nextPage({ name: "outbox.list", args: [], flags: {} }, "MTA")).toBe("dimos outbox list --after MTA");
});

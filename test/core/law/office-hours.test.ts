import { expect, test } from "vitest";
import { isOpen } from "../../../core/law/office-hours.ts";

const hours = [
  { days: [1, 2, 3, 4, 5], from: "08:00", to: "15:00" },
  { days: [3], from: "17:00", to: "20:00" },
  { days: [6], from: "09:00", to: "13:00" },
];
const calendar = { holidays: [{ name: "Πολιούχος", month: 11, day: 11 }] };

test.each([
  ["2026-11-24T05:59:59Z", false, "a minute to eight"],
  ["2026-11-24T06:00:00Z", true, "eight"],
  ["2026-11-24T12:59:00Z", true, "a minute to three"],
  ["2026-11-24T13:00:00Z", false, "three"],
  ["2026-07-21T05:00:00Z", true, "eight in summer"],
  ["2026-11-25T16:00:00Z", true, "a Wednesday evening"],
  ["2026-11-28T08:00:00Z", true, "a Saturday with hours"],
  ["2026-08-15T08:00:00Z", false, "a public holiday on such a Saturday"],
  ["2026-11-29T08:00:00Z", false, "a Sunday"],
  ["2026-10-28T08:00:00Z", false, "a public holiday"],
  ["2026-11-11T08:00:00Z", false, "the municipality's own day"],
  ["2026-12-24T10:59:00Z", true, "Christmas Eve before one"],
  ["2026-12-24T11:00:00Z", false, "Christmas Eve at one"],
  ["2026-12-31T11:00:00Z", false, "New Year's Eve at one"],
  ["2026-12-30T11:00:00Z", true, "any other day at one"],
])("at %s the office is open: %s (%s)", (instant, open) => {
  expect(isOpen(new Date(instant), hours, calendar)).toBe(open);
});

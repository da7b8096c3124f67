import { expect, test } from "vitest";
import { formatProtocol, protocolYear } from "../../../core/law/protocol.ts";

test("the year of a protocol number is the year in Athens", () => {
  expect(protocolYear(new Date("2026-12-31T21:59:59Z"))).toBe(2026);
  expect(protocolYear(new Date("2026-12-31T22:00:00Z"))).toBe(2027);
});

test("a protocol number is quoted with its date", () => {
  expect(formatProtocol({ no: 12345, at: new Date("2026-11-24T08:30:00Z") })).toBe("12345/24-11-2026");
  expect(formatProtocol({ no: 7, at: new Date("2026-01-04T22:30:00Z") })).toBe("7/05-01-2026");
});

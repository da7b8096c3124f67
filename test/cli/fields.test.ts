import { expect, test } from "vitest";
import { printFields } from "../../cli/print/output.ts";

/** The one field, as it comes out between the tabs. */
function field(text: string): string {
  let out = "";
  const terminal = { out: (written: string) => (out += written) };
  printFields({ terminal } as never, [["417293613", text]]);
  return out.replace(/^417293613\t|\n$/gu, "");
}

test.each([
  '=HYPERLINK("http://evil.example";"Δείτε")',
  "+30*2 κάδοι",
  "-2+3",
  "@SUM(A1)",
  "|cmd",
  "＝1+1",
  "  =1+1",
  "\t=1+1",
  '"=1+1',
  '"μια λέξη που δεν κλείνει',
])("what a resident wrote is text for a spreadsheet, whatever it begins with: %j", (text) => {
  expect(field(text)).toMatch(/^'/u);
  expect(field(text).slice(1).trim()).toBe(text.trim());
});

test.each(["+306912345678", "-3", "12,5", "2026-11-24T08:30:00.000Z", "Λακκούβα = κίνδυνος", "– 2 –", ""])(
  "numbers, dates and other text stay as they are: %j",
  (text) => {
    expect(field(text)).toBe(text);
  },
);

import { expect, test } from "vitest";
import { parseScript } from "../../../cli/phone/script.ts";

test("a script is keys, speech, silence, what a person does, and the end", () => {
  expect(parseScript(" 1 say:6 # 417293613  wait answer busy hangup ")).toEqual([
    { step: "keys", keys: "1" },
    { step: "say", seconds: 6 },
    { step: "keys", keys: "#" },
    { step: "keys", keys: "417293613" },
    { step: "wait" },
    { step: "picked-up", as: "completed" },
    { step: "picked-up", as: "busy" },
    { step: "hangup" },
  ]);
  expect(parseScript("")).toEqual([]);
});

test.each(["speak", "say:", "say:601", "say:-1", "1a", "toString"])("«%s» is none of these", (word) => {
  expect(parseScript(`1 ${word} 2`)).toEqual({ wrong: word });
});

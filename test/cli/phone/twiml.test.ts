import { expect, test } from "vitest";
import { parseTwiml } from "../../../cli/phone/twiml.ts";

const voice = 'voice="Google.el-GR-Wavenet-A" language="el-GR"';
const response = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`;

test("reads what the desk says, with its silences", () => {
  const say = `<Say ${voice}>τέσσερα,<break time="300ms"/>ένα &amp; δύο.</Say>`;
  const ask = `<Gather action="http://desk/step" numDigits="1" timeout="8" finishOnKey="" actionOnEmptyResult="true">${say}</Gather>`;
  const [said, gather, over] = parseTwiml(response(`${say}${ask}<Hangup/>`));
  const spoken = { verb: "say", speech: ["τέσσερα,", { pause: 300 }, "ένα & δύο."] };
  expect(said).toMatchObject(spoken);
  expect(gather).toMatchObject({
    numDigits: 1,
    timeout: 8,
    finishOnKey: "",
    asksOnSilence: true,
    prompts: [spoken],
  });
  expect(over).toEqual({ verb: "hangup" });
});

const refused: [what: string, twiml: string][] = [
  ["another root", "<Answer/>"],
  ["a verb that is none", response("<Speak/>")],
  ["an attribute that is none", response('<Hangup now="yes"/>')],
  ["words outside a verb", response("γεια")],
  ["a voice of another language", response('<Say voice="Google.el-GR-Wavenet-A" language="en-GB">x</Say>')],
  ["an empty Say", response(`<Say ${voice}></Say>`)],
  ["a Say of more than 4096 characters", response(`<Say ${voice}>${"α".repeat(4097)}</Say>`)],
  ["a Dial inside a Say", response(`<Say ${voice}>x<Dial>+302271350000</Dial></Say>`)],
  ["a Record inside a Gather", response("<Gather><Record/></Gather>")],
  ["two keys that end a Gather", response('<Gather finishOnKey="#*"/>')],
  ["a timeout of nothing", response('<Gather timeout="0"/>')],
  ["a relative address", response("<Redirect>/voice</Redirect>")],
  ["a number that is none", response("<Dial>μηδέν</Dial>")],
  ["a break of an hour", response(`<Say ${voice}>x<break time="3600s"/></Say>`)],
  ["an unclosed element", "<Response><Hangup>"],
  ["an entity of its own", '<!DOCTYPE x [<!ENTITY e "x">]><Response/>'],
  ["a comment", response("<!-- x -->")],
  ["a NUL", response(`<Say ${voice}>a\u0000b</Say>`)],
  ["more than 64 kB", response("<Pause/>".repeat(9000))],
];
test.each(refused)("refuses %s", (_, twiml) => {
  expect(() => parseTwiml(twiml)).toThrow();
});

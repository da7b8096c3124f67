import { afterEach, beforeEach, expect, test } from "vitest";
import { parseTwiml } from "../../cli/phone/twiml.ts";
import { chios } from "../support/chios.ts";
import { type Form, phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

const evil = 'Δήμος </Say><Dial>+30900000000</Dial><Say> & "Χίου" <break time="9s"/> \u0000\u202e\ud800]]>';
let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
  const categories = chios.categories.map((each) => ({ ...each, spoken: { el: `τύπο ${evil}`, en: evil } }));
  const phoneKinds = categories.slice(0, 3).map(({ id }) => id);
  await desk.store.commit({
    municipality: { ...chios, name: { el: evil, en: evil }, categories, phoneKinds },
  });
});
afterEach(() => desk.close());

test("whatever stands in the municipality's words is spoken and never obeyed", async () => {
  const call: Form = { CallSid: `CA${"f".repeat(32)}`, From: "+306912345678", CallStatus: "in-progress" };
  const recording = { RecordingSid: `RE${"1".repeat(32)}`, RecordingDuration: "9", Digits: "#" };
  const bodies = [
    (await desk.post("/voice", call)).body,
    (await desk.post("/voice/step?n=1", { ...call, Digits: "1" })).body,
    (await desk.post("/voice/step?n=2", { ...call, ...recording })).body,
  ];
  for (const body of bodies) expect(parseTwiml(body).map(({ verb }) => verb)).not.toContain("dial");
  const hello = parseTwiml(bodies[0] ?? "").find(({ verb }) => verb === "say");
  expect(hello).toMatchObject({ speech: [expect.stringContaining("</Say><Dial>+τρία μηδέν")] });
  expect(bodies[2]).toContain("&lt;/Say&gt;&lt;Dial&gt;");
  expect(bodies.join("")).not.toMatch(/<Dial>|\u0000|<break time="9s"/u);
});

test("what a request says of itself is never spoken back", async () => {
  const call: Form = {
    CallSid: `CA${"9".repeat(32)}`,
    From: evil,
    CallerName: evil,
    CallStatus: "in-progress",
  };
  for (const form of [
    call,
    { ...call, Digits: evil },
    { ...call, DialCallStatus: evil },
    { ...call, SpeechResult: evil },
  ]) {
    const { status, body } = await desk.post("/voice/step?n=1", form);
    expect(status).toBe(200);
    expect(body).not.toContain("900000000");
  }
});

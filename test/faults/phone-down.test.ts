import { afterEach, beforeEach, expect, test } from "vitest";
import { parseTwiml } from "../../cli/phone/twiml.ts";
import { StoreUnavailable } from "../../core/store.ts";
import { type Form, phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

const call: Form = { CallSid: `CA${"7".repeat(32)}`, From: "+306912345678", CallStatus: "in-progress" };
let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

test("a full disk at a commit: the caller is told so, nothing is acknowledged, and then it works again", async () => {
  const { commit } = desk.deps.store;
  const recording = { RecordingSid: `RE${"8".repeat(32)}`, RecordingDuration: "9", Digits: "#" };
  await desk.post("/voice", call);
  await desk.post("/voice/step?n=1", { ...call, Digits: "1" });
  desk.deps.store.commit = () => Promise.reject(new StoreUnavailable("full", new Error("ENOSPC")));
  const down = await desk.post("/voice/step?n=2", { ...call, ...recording });
  expect(down.status).toBe(200);
  expect(down.body).toContain("Αυτή τη στιγμή έχουμε βλάβη");
  expect(down.body).toMatch(/We cannot write it down right now\..*<Hangup\/>/u);
  expect((await desk.store.list({ limit: 5 })).items).toEqual([]);
  desk.deps.store.commit = commit;
  const again = await desk.post("/voice/step?n=2", { ...call, ...recording });
  expect(again.body).toContain("Το σημειώσαμε.");
  expect((await desk.store.list({ limit: 5 })).items).toHaveLength(1);
});

test("a callback that cannot be written down is not acknowledged", async () => {
  desk.deps.store.commit = () => Promise.reject(new StoreUnavailable("busy", new Error("SQLITE_BUSY")));
  expect((await desk.post("/voice/status", { ...call, CallStatus: "completed" })).status).toBe(503);
});

test("the fallback speaks without the store, in both languages, and hangs up", async () => {
  desk.store.municipality = () => Promise.reject(new StoreUnavailable("broken", new Error("gone")));
  const { status, body } = await desk.post("/voice/fallback", { ...call, ErrorCode: "11200" });
  expect(status).toBe(200);
  expect(parseTwiml(body)).toMatchObject([
    { verb: "say", language: "el-GR" },
    { verb: "say", language: "en-GB" },
    { verb: "hangup" },
  ]);
});

import { twilioSignature } from "../../../cli/phone/sign.ts";
import { makeTracking } from "../../../core/number/tracking.ts";
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { authToken, residentMegabytes, startDesk } from "../desk.ts";
import { startLimit } from "../parts/limit.ts";
import { type Shot, startLoader } from "../parts/load.ts";
import { startPeer } from "../parts/peer.ts";
import { newFolder } from "../places.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const perSecond = 200;
const restMs = 3000;

/**
 * Calls that ask where a case stands, 200 signed requests a second whether or not the earlier ones were answered: the
 * first request of a call, the key 2 a second later, and nine digits (half of them a number that does not check).
 * Beside it what the desk holds in memory, all channels on, before any work and after this.
 */
export async function phone(scale: Scale): Promise<Figure[]> {
  const { folder, remove } = newFolder("phone");
  const [peer, loader, bare] = [await startPeer(), await startLoader(), await startLimit(null)];
  const desk = await startDesk(folder, peer);
  const idle = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    await pause(restMs);
    const memory = { node: residentMegabytes(idle.pid), rest: residentMegabytes(desk.child.pid) };
    const count = perSecond * scale.callSeconds;
    await loader.ask({ url: desk.url, shots: calls(desk.url, perSecond, "warm"), perSecond });
    const limit = await loader.ask({ url: bare.ready.url, shots: calls(desk.url, count, "bare"), perSecond });
    const ours = await loader.ask({ url: desk.url, shots: calls(desk.url, count, "call"), perSecond });
    if (ours.bad > 0) throw new Error(`${ours.bad} of ${count} requests were not answered with 200`);
    const after = residentMegabytes(desk.child.pid);
    const node = { name: "bare node", value: memory.node };
    return [
      {
        name: `Phone webhook, p99 at ${perSecond} requests a second`,
        value: ours.p99,
        unit: "ms",
        limit: { name: "Hono alone", value: limit.p99 },
        aim: { most: 50, of: "value" },
      },
      {
        name: "Memory at rest, all channels on",
        value: memory.rest,
        unit: "MB",
        limit: node,
        aim: { most: 150, of: "value" },
      },
      { name: "Memory after these calls", value: after, unit: "MB", limit: node, aim: null },
    ];
  } finally {
    idle.kill();
    await desk.stop();
    await Promise.all([peer, loader, bare].map((part) => part.stop()));
    remove();
  }
}

/** Blocks of one second: first all begin, then all press 2, then all give a number. */
function calls(url: string, count: number, name: string): Shot[] {
  return Array.from({ length: count }, (_, at) => {
    const block = Math.floor(at / (3 * perSecond));
    const step = Math.floor(at / perSecond) % 3;
    const sid = `CA${name}${block}x${at % perSecond}`;
    if (step === 0) return signed(url, "/voice", { CallSid: sid, CallStatus: "ringing" });
    const digits = step === 1 ? "2" : at % 2 === 0 ? makeTracking(randomInt) : "123456789";
    return signed(url, `/voice/step?n=${step}`, { CallSid: sid, Digits: digits, CallStatus: "in-progress" });
  });
}

function signed(url: string, path: string, given: Record<string, string>): Shot {
  const form = { From: "", To: "+302271350000", Direction: "inbound", ...given };
  return {
    method: "POST",
    path,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-twilio-signature": twilioSignature(authToken, `${url}${path}`, form),
    },
    body: new URLSearchParams(form).toString(),
  };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Petition } from "../../core/petition/petition.ts";
import { recount } from "../../core/petition/recount.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";
import { freePort, serving } from "../support/serving.ts";
import { type Sms, smsFrom, spreadMobile } from "../support/sms-signer.ts";
import { startTwilioPeer } from "../support/twilio-peer.ts";
import { petitionOn } from "../web-call/petitions.ts";

/** `KILLS=300` for the long run. */
const kills = Number(process.env["KILLS"] ?? 30);
const signersAtOnce = 8;
const folder = mkdtempSync(join(tmpdir(), "dimos-kill-signing-"));
const peer = await startTwilioPeer();
afterAll(async () => {
  await peer.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** As Twilio does: the same message again and again until somebody says 200. */
async function deliver({ url, headers, body }: Sms): Promise<void> {
  for (;;) {
    const answer = await fetch(url, { method: "POST", headers, body }).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function openPetition(): Promise<Petition> {
  const store = await openStore({ folder, migrations });
  const one = await petitionOn({ store, clock: { now: () => new Date() } });
  await store.close();
  return one;
}

test(`${kills} times kill -9 while people sign: no signature is lost or counted twice, and the count is that of the recount`, async () => {
  const port = await freePort();
  const settings = {
    DIMOS_DATA: folder,
    DIMOS_PORT: String(port),
    TWILIO_ACCOUNT_SID: peer.accountSid,
    TWILIO_AUTH_TOKEN: peer.authToken,
    TWILIO_PHONE_NUMBER: peer.number,
    TWILIO_API_ROOT: peer.root,
  };
  await (await serving(settings)).stop();
  const one = await openPetition();
  const desk = { url: `http://127.0.0.1:${port}`, authToken: peer.authToken };
  let signers = 0;
  let over = false;
  const street = Array.from({ length: signersAtOnce }, async () => {
    while (!over) {
      signers += 1;
      const from = spreadMobile(signers);
      // Everybody signs, and then once more.
      for (const words of [`Υπογράφω ${one.number}`, "ναι", `υπογραφω ${one.number}`])
        await deliver(smsFrom(desk, from, words));
    }
  });
  for (let kill = 0; kill < kills; kill += 1) {
    const up = await serving(settings);
    await new Promise((resolve) => setTimeout(resolve, 20 + ((kill * 37) % 180)));
    await up.kill();
  }
  const up = await serving(settings);
  over = true;
  await Promise.all(street);
  expect(await up.stop()).toBe(0);

  const store = await openStore({ folder, migrations });
  const tally = (await store.beside(one.id))?.tally;
  const again = await store.counting(one.id, (lists) => recount(lists, []));
  const verified = await store.verify();
  await store.close();
  expect(signers).toBeGreaterThan(signersAtOnce);
  expect(tally).toEqual({ pending: 0, proven: signers, held: 0, invalid: 0, withdrawn: 0 });
  expect(again).toMatchObject({ counted: signers, shown: signers, faults: [] });
  expect(verified.broken).toBeNull();
}, 600_000);

import { join } from "node:path";
import { openConversation } from "../../../bin/conversation.ts";
import { openDeskOn } from "../../../bin/open-desk.ts";
import type { Petition } from "../../../core/petition/petition.ts";
import { recount } from "../../../core/petition/recount.ts";
import { connect, databaseName } from "../../../db/sqlite/connect.ts";
import { openStore } from "../../../db/sqlite/store.ts";
import { smsFrom, spreadMobile } from "../../support/sms-signer.ts";
import { authToken, startDesk } from "../desk.ts";
import { inTurns } from "../measure.ts";
import { type Shot, startLoader } from "../parts/load.ts";
import { processorOf } from "../processor.ts";
import { startPeer } from "../parts/peer.ts";
import { signatureNo, signatureWriter, withPetition } from "../petition-seeded.ts";
import { migrations, newFolder } from "../places.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const perSecond = 25;
const limitMs = 250;
const atOnce = 50;

/** Signing at the pace that is asked for, and as quickly as the desk can. */
export async function signing(scale: Scale): Promise<Figure[]> {
  return [...(await paced(scale)), ...(await fastest(scale))];
}

/** 25 people a second begin to sign by SMS: the word with the number, and the yes once they have read the answer. */
async function paced({ callSeconds }: Scale): Promise<Figure[]> {
  const { folder, remove } = newFolder("signing");
  const one = await withPetition(folder);
  const [peer, loader] = [await startPeer(), await startLoader()];
  const desk = await startDesk(folder, peer);
  const at = { url: desk.url, authToken };
  const says = (no: number, text: string): Shot => {
    const { headers, body } = smsFrom(at, spreadMobile(no), text);
    return { method: "POST", path: "/sms", headers, body };
  };
  const people = perSecond * (callSeconds + 1);
  try {
    const shots = Array.from({ length: people }, (_, no) => ({
      ...says(no, `Υπογράφω ${one.number}`),
      then: says(no, "ναι"),
    }));
    await loader.ask({ url: desk.url, shots: shots.slice(0, perSecond), perSecond });
    const { p50, p99, bad } = await loader.ask({ url: desk.url, shots: shots.slice(perSecond), perSecond });
    await desk.stop();
    if (bad > 0) throw new Error(`${bad} messages were not answered with 200`);
    await allCount(folder, one, people);
    const name = `Signing by SMS, ${perSecond} people a second for ${callSeconds} s`;
    const of = { unit: "ms", limit: { name: "asked for", value: limitMs } } as const;
    return [
      { name: `${name}, p50`, value: p50, ...of, aim: null },
      { name: `${name}, p99`, value: p99, ...of, aim: { most: 1, of: "limit" } },
    ];
  } finally {
    desk.child.kill("SIGKILL");
    await Promise.all([peer.stop(), loader.stop()]);
    remove();
  }
}

/** The number that is shown is that of those who signed, and that of the recount. */
async function allCount(folder: string, { id }: Petition, expected: number): Promise<void> {
  const store = await openStore({ folder, migrations });
  const tally = (await store.beside(id))?.tally;
  const { counted, faults } = await store.counting(id, (lists) => recount(lists, []));
  await store.close();
  if (tally?.proven !== expected || counted !== expected || faults.length > 0)
    throw new Error(`of ${expected} count ${JSON.stringify(tally)}, and ${counted} when counted again`);
}

/** Whole dialogues of two messages, fifty people at once, against the rows of their signatures and nothing else. */
async function fastest({ updatesPerRound, rounds }: Scale): Promise<Figure[]> {
  const [ours, raw] = [newFolder("signing-fast"), newFolder("signing-raw")];
  const size = Math.ceil(updatesPerRound / 5 / atOnce) * atOnce;
  const one = await withPetition(ours.folder);
  const desk = await openDeskOn({ data: ours.folder });
  const bare = bareRows(raw.folder, await withPetition(raw.folder));
  const accept = openConversation(desk.deps);
  const says = (no: number, text: string) =>
    accept({
      ...{ channel: "sms", address: spreadMobile(no), key: `${no} ${text}`, language: "el", name: null },
      ...{ caller: null, said: { kind: "text", text } },
    });
  const spent = { ours: 0, limit: 0 };
  const crowds = async (
    side: keyof typeof spent,
    round: number,
    sign: (crowd: number[]) => Promise<unknown>,
  ) => {
    const [begun, before] = [performance.now(), processorOf(process.pid).main];
    for (let from = round * size; from < (round + 1) * size; from += atOnce)
      await sign(Array.from({ length: atOnce }, (_, at) => from + at));
    spent[side] += (processorOf(process.pid).main - before) / (rounds * size);
    return (size * 1000) / (performance.now() - begun);
  };
  const talk = async (no: number) => {
    await says(no, `Υπογράφω ${one.number}`);
    await says(no, "ναι");
  };
  try {
    const measured = await inTurns(rounds, {
      ours: (round) => crowds("ours", round, (crowd) => Promise.all(crowd.map(talk))),
      limit: (round) => crowds("limit", round, (crowd) => Promise.resolve(bare.write(crowd))),
    });
    await desk.close();
    await allCount(ours.folder, one, rounds * size);
    const bareRate = { name: `bare rows, ${atOnce} a sync`, value: measured.limit };
    const bareTime = { name: "bare rows", value: spent.limit };
    const name = "Signing by SMS, whole dialogues";
    return [
      { name, value: measured.ours, unit: "/s", limit: bareRate, aim: null },
      // Of which a machine that others keep busy takes nothing away.
      { name: `${name}, main thread each`, value: spent.ours, unit: "µs", limit: bareTime, aim: null },
    ];
  } finally {
    bare.close();
    for (const { remove } of [ours, raw]) remove();
  }
}

/** The row of each signature, its entry in the day's list and the count, by bare statements. */
function bareRows(folder: string, { id }: Petition) {
  const db = connect(join(folder, databaseName));
  const petition = Number(db.prepare("select seq from cases where id = ?").pluck().get(id));
  const write = signatureWriter(db, petition);
  const tally = db.prepare("update petition set proven = proven + 1 where seq = ?");
  return {
    write: db.transaction((crowd: number[]) => {
      for (const no of crowd) {
        write(signatureNo(no, new Date()));
        tally.run(petition);
      }
    }),
    close: () => db.close(),
  };
}

import type Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { formatDay, athensDay } from "../../core/law/athens.ts";
import type { Petition } from "../../core/petition/petition.ts";
import { proven, type Signature } from "../../core/petition/signature.ts";
import { connect, databaseName } from "../../db/sqlite/connect.ts";
import { signatureRow, type SignatureRow } from "../../db/sqlite/signature-rows.ts";
import { inserting } from "../../db/sqlite/statements.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { pending } from "../core/petition/petitions.ts";
import { cleanEnvironment } from "../support/serving.ts";
import { petitionOn } from "../web-call/petitions.ts";
import { migrations, program } from "./places.ts";

const dayMs = 86_400_000;
const days = 100;
const units = ["chios", "omiroupoli", "mastichochoria", ""];

/** A data folder of the demo with one open petition. */
export async function withPetition(folder: string): Promise<Petition> {
  execFileSync(program, ["init"], { env: cleanEnvironment({ DIMOS_DATA: folder }), stdio: "ignore" });
  const store = await openStore({ folder, migrations });
  try {
    return await petitionOn({ store, clock: { now: () => new Date() } });
  } finally {
    await store.close();
  }
}

/** So many signatures of the last hundred days in bulk, past the store; each fiftieth shows a name. */
export function signInBulk(folder: string, { id }: Petition, count: number): void {
  const db = connect(join(folder, databaseName));
  const petition = Number(db.prepare("select seq from cases where id = ?").pluck().get(id));
  const write = signatureWriter(db, petition);
  const now = Date.now();
  try {
    db.transaction(() => {
      for (let no = 0; no < count; no += 1) {
        const at = new Date(now - Math.floor(((count - no) * days * dayMs) / count));
        write(signatureNo(no, at));
      }
      const tally = db.prepare("update petition set proven = ?, committed = ? where seq = ?");
      tally.run(count, formatDay(athensDay(new Date(now))), petition);
      const unit = db.prepare("insert into petition_unit (petition, unit, count) values (?, ?, ?)");
      for (const [at, name] of units.entries())
        unit.run(petition, name, Math.floor((count + units.length - 1 - at) / units.length));
    })();
  } finally {
    db.close();
  }
}

/** One that counts, as bulk has it. */
export function signatureNo(no: number, at: Date): Signature {
  const id = randomUUID();
  const leaf = `${id}${randomUUID()}`.replaceAll("-", "");
  const name = no % 50 === 0 ? "Ελένη Χατζή" : null;
  const unit = units[no % units.length] ?? "";
  const own = { id, key: `key ${id}`, leaf, name, unit: unit === "" ? null : unit, person: null };
  return proven(pending(own), at);
}

/** Writes a signature and the entry that it counts, by bare statements; whoever calls keeps the tally. */
export function signatureWriter(db: Database.Database, petition: number): (one: Signature) => void {
  type Row = Omit<SignatureRow, "seq">;
  const sample = signatureRow(signatureNo(0, new Date()), petition);
  const insert = inserting<Row>(db, { table: "signature", columns: Object.keys(sample) as (keyof Row)[] });
  const act = db.prepare("insert into signature_act (petition, day, leaf, sign) values (?, ?, ?, 1)");
  return (one) => {
    insert(signatureRow(one, petition));
    act.run(petition, formatDay(athensDay(one.at)), one.leaf);
  };
}

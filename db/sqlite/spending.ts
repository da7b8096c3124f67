import type Database from "better-sqlite3";
import {
  type Limit,
  ownDigits,
  type Reached,
  type Share,
  type Spendings,
} from "../../core/notice/spending.ts";
import type { Writer } from "./commit.ts";
import { patiently } from "./patient.ts";

/** The last one that a limit allows, of the newest: where there is one, the limit is reached. */
const nth = "and at > ? order by at desc limit 1 offset ?";

/** What SMS have cost, for all processes that send them. */
export function openSpendings(db: Database.Database, writer: Writer): Spendings {
  const nthOf = nthOfEach(db);
  const add = db.prepare("insert into sms_spent (address, at) values (?, ?)");
  const forget = db.prepare("delete from sms_spent where seq <= (select max(seq) from sms_spent) - ?");
  const drop = db.prepare("delete from sms_spent where seq = ?");
  const count = db.prepare<[number], number>("select count(*) from sms_spent where at > ?").pluck();
  const alike = db
    .prepare<[number, number], string>(
      `select substr(address, 1, length(address) - ${ownDigits}) as prefix from sms_spent where at > ?
        group by prefix having count(*) >= ? order by prefix`,
    )
    .pluck();
  const last = db.prepare<[], number | null>("select max(at) from sms_spent").pluck();

  const reached = <L extends Limit>(
    address: string,
    at: Date,
    limits: readonly L[],
  ): Reached<L> | undefined => {
    for (const limit of limits) {
      const oldest = nthOf[limit.share](address, at.getTime() - limit.ms, limit.most - 1);
      if (oldest !== undefined) return { limit, oldest: new Date(oldest) };
    }
    return undefined;
  };
  const spend = <L extends Limit>(address: string, at: Date, limits: readonly L[]) => {
    const full = reached(address, at, limits);
    if (full !== undefined) return full;
    const spent = Number(add.run(address, at.getTime()).lastInsertRowid);
    const most = limits.filter(({ share }) => share === "all").map((each) => each.most);
    if (most.length > 0) forget.run(Math.max(...most));
    return { spent };
  };
  return {
    reached: (address, at, limits) => patiently(() => reached(address, at, limits)),
    spend: (address, at, limits) => writer.write({ run: () => spend(address, at, limits) }),
    giveBack: (spent) => writer.write({ run: () => void drop.run(spent) }),
    spentSince: (since, most) =>
      patiently(() => ({
        count: count.get(since.getTime()) ?? 0,
        prefixes: alike.all(since.getTime(), most),
      })),
    lastSpent: () =>
      patiently(() => {
        const at = last.get();
        return at === null || at === undefined ? undefined : new Date(at);
      }),
  };
}

type Nth = (address: string, after: number, offset: number) => number | undefined;

function nthOfEach(db: Database.Database): Record<Share, Nth> {
  const number = db.prepare<[string, number, number], number>(
    `select at from sms_spent where address = ? ${nth}`,
  );
  const prefix = db.prepare<[string, string, number, number, number], number>(
    `select at from sms_spent where address between ? and ? and length(address) = ? ${nth}`,
  );
  const all = db.prepare<[number, number], number>(`select at from sms_spent where true ${nth}`);
  for (const each of [number, prefix, all]) each.pluck();
  return {
    number: (...asked) => number.get(...asked),
    prefix: (address, ...asked) => {
      const begins = address.slice(0, -ownDigits);
      // A colon is what comes after the digits.
      return prefix.get(begins, `${begins}:`, address.length, ...asked);
    },
    all: (_, ...asked) => all.get(...asked),
  };
}

import type Database from "better-sqlite3";
import { openStatuses } from "../../core/case/status.ts";
import { isOf } from "../../core/cases.ts";
import type { Point } from "../../core/municipality/municipality.ts";
import { distanceMetres } from "../../core/municipality/place.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import type { Near, Spot, SpotReads, Sureness } from "../../core/request/spot.ts";
import { date } from "../kinds/times.ts";
import { patiently } from "./patient.ts";
import { caseOf, type CaseRow } from "./rows.ts";
import type * as schema from "./schema-spot.ts";
import { preparing } from "./statements.ts";

export type SpotFields = typeof schema.spot.$inferSelect;
type Found = CaseRow & { lat: number | null; lon: number | null; here: string | null };

/** A square of some 280 metres in Greece; counted from the south-west. */
const cellDegrees = 0.0025;
const across = 1_000_000;
/** Of a place where very many cases were, the newest. */
const mostLooked = 500;
const metresInDegree = 111_195;

/** The square that a point lies in. */
export function cellOf({ lat, lon }: Point): number {
  return Math.floor(lat / cellDegrees) * across + Math.floor(lon / cellDegrees);
}

/** The squares that a circle around a point may touch. */
function cellsAround(point: Point, metres: number): number[] {
  const up = metres / metresInDegree;
  const aside = up / Math.cos((point.lat * Math.PI) / 180);
  const [south, north] = [point.lat - up, point.lat + up].map((lat) => Math.floor(lat / cellDegrees));
  const [west, east] = [point.lon - aside, point.lon + aside].map((lon) => Math.floor(lon / cellDegrees));
  const cells: number[] = [];
  for (let row = south ?? 0; row <= (north ?? -1); row += 1)
    for (let column = west ?? 0; column <= (east ?? -1); column += 1) cells.push(row * across + column);
  return cells;
}

/** What is read of where cases are and of who follows them. */
export function openSpots(db: Database.Database): SpotReads {
  const one = db.prepare<[string], SpotFields>(
    "select * from spot where seq = (select seq from cases where id = ?)",
  );
  const due = db.prepare<[number, number], SpotFields>(
    "select * from spot where due_at is not null and due_at <= ? order by due_at limit ?",
  );
  const bySeq = db.prepare<[number], CaseRow>("select * from cases where seq = ?");
  const geocoded = db.prepare<[string], { answer: string; at: number }>(
    "select answer, at from geocoded where key = ?",
  );
  const followers = db
    .prepare<[string, number], string>(
      "select person from follower where about = (select seq from cases where id = ?) order by at, person limit ?",
    )
    .pluck();
  const waiting = db.prepare<[number], { waiting: number; failing: number }>(
    `select count(*) as waiting, coalesce(sum(tries > 0), 0) as failing
      from (select tries from spot where due_at is not null limit ?)`,
  );
  const prepared = preparing(db);
  const open = openStatuses.map((status) => `'${status}'`).join(", ");
  const among = (where: string) =>
    `select cases.*, near.lat as lat, near.lon as lon, near.name as here
      from (select * from spot where ${where} order by seq desc limit ${mostLooked}) as near
      join cases on cases.seq = near.seq where cases.category = ? and cases.status in (${open})`;

  const look = ({ category, point, name, metres, limit }: Near): ServiceRequest[] => {
    const named = name === null ? [] : prepared<Found>(among("name = ?")).all(name, category);
    const cells = point === null ? [] : cellsAround(point, metres);
    const marks = cells.map(() => "?").join(", ");
    const close =
      cells.length === 0 ? [] : prepared<Found>(among(`cell in (${marks})`)).all(...cells, category);
    const seen = new Map([...close, ...named].map((row) => [row.seq, row]));
    return [...seen.values()]
      .map((row) => ({ row, away: awayOf(row, { point, name }) }))
      .filter(({ away }) => away <= metres)
      .sort((a, b) => a.away - b.away || a.row.seq - b.row.seq)
      .slice(0, limit)
      .flatMap(({ row }) => requestOf(row));
  };

  return {
    spotOf: (about) =>
      patiently(() => {
        const row = one.get(about);
        return row && spotOf(row, about);
      }),
    unlocated: (now, limit) =>
      patiently(() =>
        due.all(now.getTime(), limit).flatMap((row) => {
          const found = bySeq.get(row.seq);
          const [request] = found === undefined ? [] : requestOf(found);
          return request === undefined ? [] : [{ spot: spotOf(row, request.id), request }];
        }),
      ),
    nearCases: (near) => patiently(() => look(near)),
    spotsWaiting: (upTo) => patiently(() => waiting.get(upTo) ?? { waiting: 0, failing: 0 }),
    geocoded: (key) =>
      patiently(() => {
        const row = geocoded.get(key);
        return row && { answer: row.answer, at: new Date(row.at) };
      }),
    followers: (about, limit) => patiently(() => followers.all(about, limit)),
  };
}

function awayOf({ lat, lon, here }: Found, { point, name }: Pick<Near, "point" | "name">): number {
  if (name !== null && here === name) return 0;
  return point === null || lat === null || lon === null ? Infinity : distanceMetres(point, { lat, lon });
}

function requestOf(row: CaseRow): ServiceRequest[] {
  const found = caseOf(row);
  return isOf(found, "request") ? [found] : [];
}

function spotOf({ lat, lon, name, by, sure, label, due_at, tries }: SpotFields, about: string): Spot {
  const point = lat === null || lon === null ? null : { lat, lon };
  return { about, point, name, by, sure: sure as Sureness, label, dueAt: date(due_at), tries };
}

import type Database from "better-sqlite3";

export type Value = string | number | null | Buffer;

/** An insert of whole rows: takes them as objects, binds by the order of the columns; what `and` says comes after. */
export type Inserting<Row> = (row: Row) => { changes: number; seq: number };

export function inserting<Row extends Record<keyof Row, Value>>(
  db: Database.Database,
  into: { table: string; columns: readonly (keyof Row & string)[]; and?: string },
): Inserting<Row> {
  const { table, columns, and = "" } = into;
  const marks = columns.map(() => "?").join(", ");
  const statement = db.prepare(`insert into ${table} (${columns.join(", ")}) values (${marks}) ${and}`);
  return (row) => {
    const { changes, lastInsertRowid } = statement.run(...columns.map((column) => row[column]));
    return { changes, seq: Number(lastInsertRowid) };
  };
}

/** `a = excluded.a, b = excluded.b`: for an insert that takes the place of the row with the same key. */
export function taken(columns: readonly string[]): string {
  return columns.map((column) => `${column} = excluded.${column}`).join(", ");
}

/** Statements whose text depends on the question, each prepared once. */
export function preparing(db: Database.Database): <Row>(sql: string) => Database.Statement<Value[], Row> {
  const known = new Map<string, Database.Statement<Value[], unknown>>();
  return <Row>(sql: string) => {
    const statement = known.get(sql) ?? db.prepare<Value[], unknown>(sql);
    known.set(sql, statement);
    return statement as Database.Statement<Value[], Row>;
  };
}

import type { Conflict, Row } from "../../core/store.ts";

/** The number in the database of a case by its id. */
export type SeqOf = (id: string) => number;
/** Writes one row that is kept beside a case; answers by what it is refused. */
export type RowWriter<R extends Row> = (row: R, seqOf: SeqOf) => Conflict | undefined;
/** How each row of a domain is written. */
export type Writers<R extends Row> = { readonly [N in R["row"]]: RowWriter<R & { row: N }> };

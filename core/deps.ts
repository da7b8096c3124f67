import type { FileStore } from "./file/file.ts";
import type { Leave, Sending } from "./notice/sending.ts";
import type { Contact } from "./person/person.ts";
import type { Municipality } from "./municipality/municipality.ts";
import type { Store } from "./store.ts";

/** What a use case needs from outside: the store, the files, the clock, ids, chance and what the desk is. */
export type Deps = {
  store: Store;
  files: FileStore;
  now: () => Date;
  newId: () => string;
  /** A whole number from 0 up to but not including `below`, from a cryptographic source. */
  random: (below: number) => number;
  /** The desk's own secret, 32 bytes or more, which no database holds. */
  secret: Uint8Array;
  /** Where residents find the desk's pages, without a slash at the end; empty where nobody knows. */
  site: string;
  /** How long the words of staff rest before they leave, so that an act can be taken back; 0 unless said. */
  restMs?: number;
  /** Whether a message to an address on a channel that is on may leave now; every one may unless said. */
  leaves?: (sending: Sending, to: Pick<Contact, "channel" | "address">) => Promise<Leave>;
  /** Whether somebody is asked for addresses; nobody unless said. */
  geocodes?: boolean;
};

/** The desk was never given a municipality: `dimos init` has not run. */
export class NotInitialised extends Error {
  constructor() {
    super("no municipality in the data folder: run `dimos init`");
    this.name = "NotInitialised";
  }
}

/** The municipality that this desk serves. */
export async function municipalityOf(deps: Deps): Promise<Municipality> {
  const municipality = await deps.store.municipality();
  if (municipality === undefined) throw new NotInitialised();
  return municipality;
}

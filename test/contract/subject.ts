import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "../../core/store.ts";

export type Opened = {
  store: Store;
  /** The same data, as another process has it. */
  again: () => Promise<Store>;
  /** Changes the content of an event of the log behind the store's back. */
  forge: (seq: number) => Promise<void>;
  /** Closes what is open and takes the data away. */
  remove: () => Promise<void>;
};

/** Opens an empty store for one group of tests. */
export type Opening = () => Promise<Opened>;
/** What the tests of a group look at: the store of the moment. */
export type Subject = { readonly opened: Opened; readonly store: Store };

/** A group of tests on an empty store of its own. */
export function onEmptyStore(name: string, open: Opening, tests: (subject: Subject) => void): void {
  describe(name, () => {
    let opened: Opened | undefined;
    const subject = {
      get opened(): Opened {
        if (opened === undefined) throw new Error("not open");
        return opened;
      },
      get store(): Store {
        return this.opened.store;
      },
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.remove());
    tests(subject);
  });
}

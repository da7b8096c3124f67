import type { Deps } from "../deps.ts";
import type { Staff } from "../staff/staff.ts";
import type { Settlement } from "./notice.ts";

const page = 500;

/**
 * What waits to be sent to the mailbox of somebody who leaves goes to the address that `addressFor` has for what it is
 * about; where that is empty it stays. Answers how many.
 */
export async function readdress(
  { store, now }: Pick<Deps, "store" | "now">,
  { email, login }: Pick<Staff, "email" | "login">,
  addressFor: (about: string | null) => string,
): Promise<number> {
  if (email === "") return 0;
  let moved = 0;
  for (let after: string | null | undefined; after !== null;) {
    const found = await store.notices({
      state: "queued",
      limit: page,
      ...(after !== undefined && { after }),
    });
    const settlements = found.items
      .filter(({ channel, address, person }) => channel === "mail" && address === email && person === null)
      .flatMap(({ id, about }): Settlement[] => {
        const address = addressFor(about);
        const to = { channel: "mail", address } as const;
        return address === "" || address === email
          ? []
          : [{ id, as: "moved", to, at: now(), why: `${login} has left` }];
      });
    if (settlements.length > 0) await store.settle(settlements);
    moved += settlements.length;
    after = found.next;
  }
  return moved;
}

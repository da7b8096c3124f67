import type { Deps } from "../deps.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import { linesOf } from "./commitments.ts";
import { keyOf, type KeyRefusal } from "./key.ts";
import { pathOf, type Sibling } from "./merkle.ts";
import type { Petition } from "./petition.ts";
import { leafOf } from "./secret.ts";
import { commitmentsOf } from "./verify-command.ts";

/**
 * `listed`: its line, the day, the root of the day and the way from the line to it. `today`: its day is not over or not
 * yet committed. `absent`: no signature has this line. `counts` is whether it still does.
 */
export type Inclusion =
  | {
      found: "listed";
      day: string;
      leaf: string;
      line: string;
      root: string;
      path: Sibling[];
      counts: boolean;
    }
  | { found: "today"; leaf: string; counts: boolean }
  | { found: "absent"; leaf: string };

/** Where the signature of a key with its receipt stands in the public lists. Refuses what is no key. */
export async function inclusionOf(
  deps: Deps,
  petition: Petition,
  { typed, receipt }: { typed: string; receipt: string },
): Promise<Inclusion | Refusal<KeyRefusal>> {
  const key = keyOf(petition.key, typed);
  if (isRefusal(key)) return key;
  const leaf = leafOf(petition.number, key, receipt);
  const counted = await deps.store.counted(petition.id, leaf);
  if (counted === undefined) return { found: "absent", leaf };
  const { day, counts } = counted;
  const committed = (await commitmentsOf(deps, petition)).find((each) => each.day === day);
  const line = `+ ${leaf}`;
  const path = committed && pathOf(linesOf(await deps.store.acts(petition.id, day)), line);
  if (committed === undefined || path === undefined) return { found: "today", leaf, counts };
  return { found: "listed", day, leaf, line, root: committed.root, path, counts };
}

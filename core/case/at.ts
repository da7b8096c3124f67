import { type CaseOf, isOf, type KindName } from "../cases.ts";
import type { Reads } from "../store.ts";

/** The case of this kind with this tracking number; undefined where there is none, or one of another kind. */
export async function caseAt<K extends KindName>(
  store: Pick<Reads, "case">,
  kind: K,
  number: string,
): Promise<CaseOf<K> | undefined> {
  const found = await store.case(number);
  return found !== undefined && isOf(found, kind) ? found : undefined;
}

import type { CaseOf, KindName } from "../core/cases.ts";
import { appointment } from "./meet/pages.ts";
import type { Pages } from "./around.ts";
import { petition } from "./petition/pages.ts";
import { request } from "./request.ts";

/** Every kind with its pages. */
export const kinds: { [K in KindName]: Pages<CaseOf<K>> } = { request, petition, appointment };

/** Where a case of whatever kind is looked at. */
export function pathOf<K extends KindName>(one: CaseOf<K> & { kind: K }): string | null {
  const pages: Pages<CaseOf<K>> = kinds[one.kind];
  return pages.pathOf(one);
}

import { byPage } from "../conversation/by-page.ts";
import type { Deed } from "../conversation/deed.ts";
import type { Deps } from "../deps.ts";
import type { Language } from "../language.ts";
import type { Refusal } from "../refusal.ts";
import type { Address } from "./contact.ts";
import { petitions } from "./kind.ts";

/** A form about petitions, as `byPage` does it. */
export type Form = { key: string; language: Language; proves: Address | null };

/** Does what a form asks for, in one change. Refuses `sent-already` where this form has had its effect. */
export function byForm<R>(deps: Deps, asked: Deed<R>, form: Form): Promise<R | Refusal<"sent-already">> {
  return byPage({ deps, kindOf: () => petitions }, asked, form);
}

import type { Deps } from "../deps.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Call } from "./call.ts";
import { linkToken, newLink } from "./link.ts";

const most = 2;

/**
 * A link of its own for somebody who helps: an interpreter, a carer, a lawyer. It opens this call alone. Refuses `enough`
 * after two of them, `changed-meanwhile`.
 */
export async function helperLink(
  { store, secret, now }: Deps,
  call: Call,
  label: string | null = null,
): Promise<{ token: string } | Refusal<"enough" | "changed-meanwhile">> {
  const last = await store.lastLink("third", { call: call.id });
  const serial = (last?.serial ?? 0) + 1;
  if (serial > most) return refuse("enough");
  const which = { side: "third", call: call.id, of: null, serial, label } as const;
  const entry = {
    call: call.id,
    at: now(),
    what: "third",
    side: "third",
    detail: `third-${serial}`,
  } as const;
  const told = await store.commit({
    rows: [
      { row: "call-link", link: newLink(secret, which, now()), was: 0 },
      { row: "call-trail", entry },
    ],
  });
  return "conflict" in told ? refuse("changed-meanwhile") : { token: linkToken(secret, which) };
}

import type { Check } from "../core/health.ts";
import type { Staff } from "../core/staff/staff.ts";
import { isHandler } from "../core/staff/office.ts";
import type { Store } from "../core/store.ts";
import { isAccount } from "./accounts.ts";

type Finding = Omit<Check, "since">;

/** What is worth knowing of the accounts of a desk: nothing that stops it, and all of it somebody should hear. */
export async function staffChecks(
  store: Pick<Store, "staff">,
  knows: (login: string) => boolean | null = isAccount,
): Promise<Finding[]> {
  const active = (await store.staff()).filter((each) => each.active);
  return [...nameless(active), ...unknown(active, knows)];
}

/** Residents are told who has their case, and whom to call: an account is no name. */
function nameless(active: readonly Staff[]): Finding[] {
  const without = active.filter((each) => isHandler(each) && (each.name === each.login || each.phone === ""));
  const [first] = without;
  if (first === undefined) return [];
  const who = without.map(({ login }) => login).join(", ");
  return [
    {
      name: "staff",
      ok: true,
      detail: {
        el: `χωρίς όνομα ή τηλέφωνο για τους δημότες: ${who}`,
        en: `without a name or a phone for residents: ${who}`,
      },
      next: `dimos staff edit ${first.login} --name "…" --phone …`,
    },
  ];
}

function unknown(active: readonly Staff[], knows: (login: string) => boolean | null): Finding[] {
  const none = active.filter(({ login }) => knows(login) === false).map(({ login }) => login);
  if (none.length === 0) return [];
  return [
    {
      name: "accounts",
      ok: true,
      detail: {
        el: `ο υπολογιστής δεν τους ξέρει, δεν μπαίνει κανείς με αυτούς: ${none.join(", ")}`,
        en: `not known to this machine, nobody gets in with them: ${none.join(", ")}`,
      },
      next: "dimos staff list",
    },
  ];
}

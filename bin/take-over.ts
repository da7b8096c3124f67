import { statSync } from "node:fs";
import type { NotTaken, TakenOver } from "../cli/machine.ts";
import { isRefusal } from "../core/refusal.ts";
import { takenOver } from "../core/staff/take-over.ts";
import { plain } from "../core/text/sanitize.ts";
import type { Config } from "./config.ts";
import { osLogin } from "./os-login.ts";
import { notThere, openDeskOn } from "./open-desk.ts";

const longestReason = 300;

/**
 * Makes this account an admin of the desk, where it owns the data folder: whoever owns that could write anything into it
 * anyway, and this way it is in the log. With `dry` nothing is written.
 */
export async function takeOver(
  config: Config,
  { reason, dry }: { reason: string; dry: boolean },
): Promise<TakenOver | NotTaken> {
  const missing = notThere(config);
  if (missing !== undefined) return missing;
  const login = osLogin();
  if (statSync(config.data).uid !== process.getuid?.()) return { refused: "not-owner", data: config.data };
  const { deps, close } = await openDeskOn(config);
  try {
    const staff = await deps.store.staff();
    const said = plain(reason, longestReason, { lines: false });
    const taken = takenOver({ login, reason: said }, { staff, newId: deps.newId, at: deps.now() });
    if (isRefusal(taken)) return { refused: taken.refused, login };
    if (!dry) {
      const result = await deps.store.commit(taken.change);
      if ("conflict" in result) return { refused: "changed-meanwhile" };
    }
    const before = staff.filter(({ active, roles }) => active && roles.includes("admin"));
    return { login, before: before.map((each) => each.login) };
  } finally {
    await close();
  }
}

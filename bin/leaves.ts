import { smsNumber } from "../bots/sms/allowed.ts";
import { openBudget, smsLimits } from "../bots/sms/budget.ts";
import type { Deps } from "../core/deps.ts";

/** Whether a message may leave now, by the rules that the server itself sends by. */
export function openLeaves({ store, now }: Pick<Deps, "store" | "now">): NonNullable<Deps["leaves"]> {
  const clocks = { now, steady: () => now().getTime() };
  return async ({ sms: { abroad, perDay } }, { channel, address }) => {
    if (channel !== "sms") return "free";
    const to = smsNumber(address, abroad);
    if (to === undefined) return "abroad";
    const limits = { ...smsLimits, allADay: perDay };
    const budget = await openBudget({ limits, spendings: store }, clocks);
    return (await budget.ask(to)).may ? "free" : "spent";
  };
}

import { parsePhone } from "../../core/greek/phone.ts";

/**
 * Satellite and international networks, shared cost and premium services, with those of the countries that are likeliest
 * allowed (ITU E.129): a message there can cost as much as a call.
 */
const never = /^\+(?:1900|1976|808|870|878|88[1238]|979|35790|44(?:9|70)|49(?:900|1[389]\d{2}))/u;

/** The number to send to, E.164; undefined unless it is a Greek mobile or begins as one of `more` does. */
export function smsNumber(address: string, more: readonly string[]): string | undefined {
  const phone = parsePhone(address);
  if (phone?.kind === "mobile") return phone.e164;
  if (phone?.kind !== "other" || phone.e164.startsWith("+30") || never.test(phone.e164)) return undefined;
  return more.some((prefix) => phone.e164.startsWith(prefix)) ? phone.e164 : undefined;
}

/** Names under which a provider delivers to the same mailbox. */
const SAME_PROVIDER = new Map([
  ["googlemail.com", "gmail.com"],
  ["me.com", "icloud.com"],
  ["mac.com", "icloud.com"],
  ["pm.me", "proton.me"],
  ["protonmail.com", "proton.me"],
  ["protonmail.ch", "proton.me"],
  ["ya.ru", "yandex.com"],
  ["yandex.ru", "yandex.com"],
]);
/** What these providers leave out of a name when they deliver; from their own help pages. */
const IGNORED = new Map([
  ["gmail.com", /\./gu],
  ["proton.me", /[.\-_]/gu],
]);
/** Everything from here to the end of the name is a tag: the plus nearly everywhere, the hyphen at Yahoo. */
const YAHOO = /^yahoo\.|^(?:ymail|rocketmail)\.com$/u;

const LONGEST = 254;
const LOCAL = /^[a-z0-9!#$%&'*/=?^_`{|}~.-]+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const GREEK_LABEL = /^[\p{Script=Greek}0-9](?:[\p{Script=Greek}0-9-]*[\p{Script=Greek}0-9])?$/u;

/**
 * A mailbox in its one spelling, so that one person with many spellings of it is one: small letters, full-width ones as
 * plain ones, no tag, no dots where the provider ignores them, one domain for a provider with several. Undefined for what
 * is no address, and for a domain that mixes scripts to look like another. Only for comparing: mail goes to what was typed.
 */
export function canonicalEmail(typed: string): string | undefined {
  const address = typed
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .trim()
    .toLowerCase();
  const at = address.lastIndexOf("@");
  if (at < 1 || address.length > LONGEST) return undefined;
  const given = address.slice(at + 1).replace(/\.$/u, "");
  const domain = SAME_PROVIDER.get(given) ?? given;
  if (!isDomain(domain)) return undefined;
  const tagged = address.slice(0, at);
  const local = tagged.split(YAHOO.test(domain) ? "-" : "+", 1)[0] ?? "";
  const name = local.replace(IGNORED.get(domain) ?? /(?!)/u, "");
  if (!LOCAL.test(name) || local.startsWith(".") || local.endsWith(".") || local.includes(".."))
    return undefined;
  return `${name}@${domain}`;
}

/** An address as it was typed, in letters that mail takes. */
export function typedAddress(typed: string): string {
  return typed
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .trim()
    .toLowerCase();
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  if (labels.length < 2 || /^\d+$/u.test(labels.at(-1) ?? "")) return false;
  return labels.every((label) => LABEL.test(label)) || labels.every((label) => GREEK_LABEL.test(label));
}

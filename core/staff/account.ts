import { fold } from "../greek/fold.ts";
import type { Staff } from "./staff.ts";

/**
 * The account of an operating system as it is kept: letters of any language, with the domain that a directory writes
 * before it or after it (`maria@chios.local`, `CHIOS\\maria`).
 */
export const accountForm = /^[\p{L}_][\p{L}\p{N}_.@\\+-]{0,126}\$?$/u;

/**
 * Whose account this is. On the machine itself capitals make another account; in a directory they do not, and Greek
 * letters may come in either form of Unicode.
 */
export function staffOf<S extends Pick<Staff, "login">>(staff: readonly S[], login: string): S | undefined {
  const wanted = login.normalize("NFC");
  const exact = staff.find((each) => each.login === wanted);
  if (exact !== undefined || !isOfDomain(wanted)) return exact;
  return staff.find((each) => isOfDomain(each.login) && lower(each.login) === lower(wanted));
}

/** Whom somebody means who types an account: that one, or the only one that differs in capitals and accents alone. */
export function staffMeant<S extends Pick<Staff, "login">>(
  staff: readonly S[],
  typed: string,
): S | undefined {
  const exact = staffOf(staff, typed);
  if (exact !== undefined) return exact;
  const alike = staff.filter(({ login }) => fold(login) === fold(typed));
  return alike.length === 1 ? alike[0] : undefined;
}

function isOfDomain(login: string): boolean {
  return /[@\\]/u.test(login);
}

function lower(login: string): string {
  return login.toLocaleLowerCase("el");
}

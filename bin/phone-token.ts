import { ownSecret } from "./own-secret.ts";

/**
 * The secret of this machine's demonstration line, made where it is missing or was left empty by a crash: an empty one
 * would refuse every call of ours and let everybody else leave recordings.
 */
export function phoneToken(data: string): string {
  return ownSecret(data, { name: "phone-token", bytes: 24, shortest: 16, renewed: true });
}

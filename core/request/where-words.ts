import { phoneticKey } from "../greek/greeklish.ts";

const STREET = new Set(["οδός", "οδού", "οδό", "λεωφόρος", "λεωφόρου", "λεωφόρο", "leof"].map(phoneticKey));
/** «μπροστά στο σχολείο», «έξω από την παιδική χαρά»: what follows closely says where, not what. */
const NEAR = new Set(
  [
    "μπροστά",
    "δίπλα",
    "έξω",
    "απέναντι",
    "κοντά",
    "πίσω",
    "γύρω",
    "πριν",
    "μεταξύ",
    "ύψος",
    "near",
    "outside",
    "opposite",
    "behind",
    "beside",
  ].map(phoneticKey),
);
const NEAR_REACH = 4;

/** Whether the word at this place names a street or a landmark, by the sounds of the words before it. */
export function isPlace(keys: readonly string[], at: number): boolean {
  if (at > 0 && STREET.has(keys[at - 1] ?? "")) return true;
  return keys.slice(Math.max(0, at - NEAR_REACH), at).some((key) => NEAR.has(key));
}

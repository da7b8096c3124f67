import type { Check } from "../core/health.ts";
import type { Store } from "../core/store.ts";

/**
 * What the page of the municipality has to say by law and its folder does not: on personal data (GDPR, article 13) and on
 * accessibility (Law 4727/2020, article 43). Nothing that stops the desk.
 */
export async function statementChecks(store: Pick<Store, "municipality">): Promise<Omit<Check, "since">[]> {
  const municipality = await store.municipality();
  if (municipality === undefined) return [];
  const { privacy, accessibility } = municipality;
  const missing = [
    ...(privacy === undefined ? ["privacy.yaml"] : []),
    ...(accessibility === undefined ? ["accessibility.yaml"] : []),
  ];
  if (missing.length === 0) return [];
  const files = missing.join(", ");
  return [
    {
      name: "statements",
      ok: true,
      detail: {
        el: `λείπουν από τον φάκελο του δήμου: ${files}. Ως τότε η σελίδα δείχνει μόνο όσα ισχύουν παντού (README)`,
        en: `missing in the municipality's folder: ${files}. Until then the page shows only what holds everywhere (README)`,
      },
      next: "dimos config apply FOLDER",
    },
  ];
}

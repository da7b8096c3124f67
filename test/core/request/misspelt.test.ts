import { expect, test } from "vitest";
import { buildMatcher } from "../../../core/request/matcher.ts";
import { chios } from "../../support/chios.ts";

const match = buildMatcher(chios.categories);

/** Spelling by ear (ι η υ ει οι, ο ω, ε αι, single and double consonants), and Greeklish as people type it. */
test.each([
  ["λακκούβα", "λακκουβα", "λακουβα", "λακκουββα", "ΛΑΚΟΥΒΑ", "lakkouva", "lakouba", "lakkoyva", "lakuva"],
  ["κολόνα", "κολώνα", "κωλονα", "κολωννα", "kolona", "kolwna"],
  ["σκουπίδια", "σκουπηδια", "σκουπυδια", "σκουπείδια", "skoupidia", "skoypidia", "skupidia", "skouphdia"],
  ["απορρίμματα", "απορίματα", "αποριμματα", "απωρρίματα", "aporrimmata", "aporimata"],
  ["διαρροή νερού", "διαροή νερου", "διαρωη νεροϋ", "δυαροι νερου", "diarroi nerou", "diaroh neroy"],
  ["φρεάτιο", "φραιάτιο", "φρεατειω", "φρεάττιο", "freatio", "freatiw"],
  ["εγκαταλελειμμένο", "εγκαταλελιμενο", "εγκαταλελημαινο", "egkataleleimmeno", "egataleleimeno"],
  ["αδέσποτα", "αδαίσποτα", "αδεσπωτα", "αδέσπποτα", "adespota", "adespwta"],
  ["σβηστή λάμπα", "σβιστή λάμπα", "σβυστη λαμπα", "σβειστι λαμπα", "svisti lampa", "sbhsth laba"],
  ["ψυγείο", "ψιγιο", "ψηγειω", "ψυγήο", "psygeio", "psigio", "4ygeio"],
  ["παιδική χαρά", "πεδική χαρά", "παιδηκι χαρα", "paidiki xara", "pediki hara"],
  ["συνθήματα", "σινθιματα", "συνθημματα", "synthimata", "sun8hmata"],
  ["πλυντήριο", "πλιντηριο", "πλυντίριω", "plyntirio", "plunthrio"],
])("«%s» is the same matter however it is spelt", (right, ...spellings) => {
  const { best } = match(right);
  expect(best).toBeDefined();
  for (const spelt of spellings) expect([spelt, match(spelt)]).toMatchObject([spelt, { best, sure: true }]);
});

test.each(["να δει κάποιος", "καλή μέρα", "πέντε", "θέλω να πω", "thelo na rotiso", "kalimera sas", "pente"])(
  "«%s», spelt as it may be, is no matter at all",
  (text) => expect(match(text).best).toBeUndefined(),
);

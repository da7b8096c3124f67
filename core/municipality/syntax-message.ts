import type { Bilingual } from "./municipality.ts";
import { say } from "./problem.ts";

const BY_CODE: Record<string, Bilingual> = {
  TAB_AS_INDENT: say(
    "Η γραμμή αρχίζει με tab. Βάλτε κενά στη θέση του.",
    "The line begins with a tab. Use spaces in its place.",
  ),
  DUPLICATE_KEY: say(
    "Το ίδιο πεδίο γράφεται δύο φορές. Κρατήστε το ένα.",
    "The same field is written twice. Keep one of them.",
  ),
  BAD_INDENT: say(
    "Η γραμμή δεν είναι στη στοίχιση των γειτονικών της. Μετρήστε τα κενά στην αρχή της.",
    "The line is not aligned with its neighbours. Count the spaces it begins with.",
  ),
  MISSING_CHAR: say(
    "Κάτι άνοιξε εδώ και δεν έκλεισε: εισαγωγικό, άγκιστρο ή αγκύλη, ή λείπει η άνω-κάτω τελεία.",
    "Something opened here and did not close: a quote, a brace or a bracket, or a colon is missing.",
  ),
  BLOCK_AS_IMPLICIT_KEY: say(
    "Δύο πεδία έγιναν ένα. Δείτε τα κενά στην αρχή της επόμενης γραμμής· κείμενο με άνω-κάτω τελεία θέλει εισαγωγικά.",
    "Two fields became one. Look at the indentation of the next line; a text with a colon needs quotes.",
  ),
};
const OTHERWISE = say(
  "Η γραμμή δεν διαβάζεται. Συγκρίνετε τη στοίχιση και τα σημεία με τη γειτονική εγγραφή.",
  "This line cannot be read. Compare its indentation and punctuation with the entry beside it.",
);

/** What to tell the editor of the file about a fault of YAML, by the parser's code for it. */
export const syntaxMessage = (code: string): Bilingual => BY_CODE[code] ?? OTHERWISE;

import { deskExamples } from "./desk-examples.ts";
import { elsewhereExamples } from "./elsewhere-examples.ts";
import type { Intent } from "./intent-signs.ts";
import { talkExamples } from "./talk-examples.ts";
import { unwantedExamples } from "./unwanted-examples.ts";

type Talk = { intent: Intent; text: string; most?: number };
/** What strangers send has words of every kind, and moves what was learned of problems less than the rest. */
const UNWANTED_STEP = 0.15;

/** Sentences by what somebody writes them for, where it is no problem: the reader learns from them beside the folder's. */
export const intentExamples: readonly Talk[] = [
  ...[talkExamples, deskExamples, elsewhereExamples].flatMap(talkOf),
  ...talkOf(unwantedExamples).map((each) => ({ ...each, most: UNWANTED_STEP })),
];

function talkOf(examples: Partial<Record<Intent, string>>): Talk[] {
  return Object.entries(examples).flatMap(([intent, lines]) =>
    linesOf(lines).map((text) => ({ intent: intent as Intent, text })),
  );
}

/** Something is wrong, and nobody says what: a problem of no category yet. */
export const vagueExamples: readonly string[] = linesOf(`
έχω ένα πρόβλημα
έχουμε πρόβλημα στη γειτονιά μας
υπάρχει ένα ζήτημα στον δρόμο μας
θέλω να δηλώσω ένα πρόβλημα
θέλω να κάνω μια καταγγελία
θέλω να αναφέρω κάτι
θα ήθελα να σας πω για μια κατάσταση εδώ
κάτι χάλασε έξω από το σπίτι μου
κάτι δεν πάει καλά στην πλατεία
ελάτε να δείτε τι γίνεται εδώ
ελάτε επιτέλους να το φτιάξετε
η κατάσταση εδώ είναι απαράδεκτη, κάντε κάτι
είναι επικίνδυνο, κάντε κάτι πριν γίνει κακό
δείτε τη φωτογραφία, δεν πάει άλλο
χρειάζεται επισκευή
έσπασε, να έρθει κάποιος να το φτιάξει
συμβαίνει κάτι παράξενο εκεί
έκλεισε ο δρόμος και δεν περνάμε
κάτι περίεργο γίνεται στη γειτονιά
κάτι περίεργο γίνεται εδώ
άσχημες φωνές και βρισιές
από δίπλα ακούγονται βρισιές
ΕΧΩ ΕΝΑ ΠΡΟΒΛΗΜΑ ΝΑ ΣΑΣ ΠΩ
ΕΛΑΤΕ ΝΑ ΔΕΙΤΕ ΤΑ ΧΑΛΙΑ
thelo na anafero ena provlima
exo ena thema edo
elate na to ftiaksete
katagelia thelo na kano
I want to report a problem
something is broken here
there is an issue near my house
it is dangerous, please do something`);

function linesOf(lines: string): string[] {
  return lines.trim().split("\n");
}

import { fold } from "../greek/fold.ts";
import { type Sign, signReader } from "./signs.ts";

const concepts = {
  forgot: "=ξέχασα =ξεχάσαμε =ξεχασα =παρέλειψα =xexasa =ksexasa forgot",
  tell: "=πω =πούμε =γράψω =γράψουμε =αναφέρω =σας =po =pw =grapso tell say mention write add",
  wrong: "=λάθος =lathos mistake wrong wrongly",
  made: "=έκανα =κάναμε =έγραψα =γράψαμε =έδωσα =έβαλα =είπα =έστειλα =egrapsa =eipa made wrote gave put said sent",
  fix: "=διόρθωση =διορθώνω =διορθώστε =συμπληρώνω =συμπλήρωση =προσθέσω =προσθέστε =προσθέσουμε =συμπληρώσω correction add",
  that: "=αυτή =αυτός =αυτό =αυτά =αυτές =αυτήν =αυτόν =αυτού =εκείνη =εκείνο =εκείνος =ίδια =ίδιο =ίδιος =που =aftos =afti =auto =ayto this that same which it",
  told: "=έλεγα =λέγαμε =είπα =είπαμε =έγραψα =γράψαμε =έστειλα =στείλαμε =ανέφερα =δήλωσα =δηλώσαμε =μίλησα =έλεγα =elega =eipa =egrapsa told said wrote reported mentioned sent",
  you: "=σας =sas you",
  them: "=τους =τον =συνεργείο =συνεργεία =τεχνίτες =υπάλληλο them crew",
  let: "=πείτε =πέστε =πες =ενημερώστε =μεταφέρετε =peite tell inform",
  case: "=υπόθεση =υπόθεσή =αίτημα =αίτημά =αναφορά =αναφορά =δήλωσή =δήλωση case report",
} as const;
type Concept = keyof typeof concepts;

const signs: readonly Sign<true, Concept>[] = [
  { is: true, all: [["forgot"], ["tell"]], upTo: 30 },
  { is: true, all: [["made"], ["wrong"]], within: 4, upTo: 20 },
  { is: true, all: [["fix"]], upTo: 12 },
  { is: true, all: [["that"], ["told"], ["you", "that"]], within: 6, upTo: 16 },
  { is: true, all: [["let"], ["them"]], within: 4, upTo: 20 },
  { is: true, all: [["that", "told"], ["case"]], within: 4, upTo: 14 },
];
const bySigns = signReader(concepts, signs);
/** «Λάθος, στο 18», «όχι στο 12, στο 18», «στο 18 είναι». */
const otherNumber =
  /^\s*(?:λαθοσ|lathos|διορθωση|συγγνωμη|sorry)?[\s,.:]*(?:οχι|oxi|not)?\s*(?:στ[οα]|sto|αριθμοσ|number|ο αριθμοσ)\s*(?:νουμερο |αριθμο )?\d{1,4}(?=\D|$).{0,30}$/u;
const beginsWrong = /^\s*(?:λαθοσ|lathos|συγγνωμη λαθοσ|wrong)(?=$|[^\p{L}])/u;

/** Whether somebody speaks of what they have told before: they forgot something, took it wrong, or send more of it. */
export function refersBack(text: string): boolean {
  const said = fold(text);
  return bySigns(text) === true || otherNumber.test(said) || beginsWrong.test(said);
}

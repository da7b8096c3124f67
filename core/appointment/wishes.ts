import { fold } from "../greek/fold.ts";
import { signReader } from "../hearing/signs.ts";

const concepts = {
  mayor:
    "δήμαρχος =δημάρχου =δήμαρχο =δήμαρχε =δημάρχισσα =αντιδήμαρχο =αντιδήμαρχος =dimarxo =dimarho =dimarcho mayor",
  meet: "=δω =δούμε =μιλήσω =μιλήσουμε =μιλήσει =συναντήσω =συναντήσουμε =συναντηθώ =συνάντηση =ακρόαση =κουβεντιάσω =συζητήσω =επισκεφτώ =επισκεφθώ =miliso =milhsw =do see speak talk meet meeting hearing",
  appointment: "ραντεβού =ραντεβου =rantevou =randevou =rantebou appointment",
  receives: "=δέχεται =βλέπει =δεχτεί =δεχθεί =βρίσκω =βρω receives available",
  // «Είπα στον δήμαρχο»: somebody tells of a conversation that was.
  told: "=είπα =είπε =μίλησα =μίλησε =είδα =έγραψα =έστειλα =υποσχέθηκε told said spoke promised",
} as const;

const read = signReader<"meet", keyof typeof concepts>(concepts, [
  { is: "meet", all: [["mayor"], ["appointment"]], unless: ["told"], upTo: 40 },
  { is: "meet", all: [["mayor"], ["meet"]], unless: ["told"], within: 7, upTo: 40 },
  { is: "meet", all: [["mayor"], ["receives"]], unless: ["told"], within: 5, upTo: 12 },
]);

const hearingConcepts = {
  hearing: "=ακρόαση =ακρόασης =ακροάσεις =akroasi =akroash =acroasi =akroaseis hearing",
  hour: "=ώρα =ora =wra",
  citizen: "=πολίτη =δημότη =politi =polith =dimoti =dhmoth",
  citizens: "=citizen =citizens =resident =residents",
  hourEn: "=hour",
  centre: "=κησπ =κ.η.σ.π. =khsp =kisp",
  asks: "=θέλω =θέλουμε =ζητάω =ζητώ =ζητάμε =ζητούμε =κλείσω =μιλήσω =μιλήσουμε =thelo =thelw =zito want ask request",
  mayor: concepts.mayor,
  told: concepts.told,
  court: "δικαστήριο δικαστής =δίκη =δικαστική court judge =ακοής =aids =aid",
} as const;

const readHearing = signReader<"hearing", keyof typeof hearingConcepts>(hearingConcepts, [
  { is: "hearing", all: [["hearing"], ["asks", "mayor", "citizen"]], unless: ["told", "court"], upTo: 40 },
  { is: "hearing", all: [["hearing"]], unless: ["told", "court"], upTo: 3 },
  { is: "hearing", all: [["hour"], ["citizen"]], unless: ["told"], within: 3, upTo: 12 },
  { is: "hearing", all: [["hourEn"], ["citizens"]], unless: ["told"], within: 3, upTo: 12 },
  { is: "hearing", all: [["centre"], ["asks"]], unless: ["told"], upTo: 20 },
]);

const somebodyElse =
  /(?:^|[^\p{L}])(?:οχι|oxi|not)\s+(?:με|στον|απο|me|ston|with)\s+(?:τον?|τη|ton?|the)?\s*(?:δημαρχ|dimar|mayor)/u;

/** Whether somebody asks to be heard: «ζητάμε ακρόαση από τον δήμαρχο», «ώρα του πολίτη». */
export function wantsHearing(text: string): boolean {
  return readHearing(text) === "hearing";
}

/** Whether somebody asks to meet the mayor: «θέλω να μιλήσω με τον δήμαρχο», «πότε δέχεται ο δήμαρχος;». */
export function wantsToMeet(text: string): boolean {
  return read(text) === "meet" && !somebodyElse.test(fold(text));
}

const ownConcepts = {
  appointment: concepts.appointment,
  mine: "=μου =έχω =είχα =κλείσει =κλείσαμε =έκλεισα =mou =exo =exw =eixa =ekleisa my have had booked",
  change:
    "=ακυρώσω =ακυρώσετε =ακυρώστε =ακύρωση =αλλάξω =αλλάξουμε =αλλάξετε =μεταφέρω =μεταφέρουμε =μετακινήσω =αναβάλω =αναβολή =akyroso =akyrosw =akirosw =allakso =allaksw cancel change move postpone reschedule",
  late: "=αργήσω =αργώ =προλαβαίνω =καθυστερήσω =αργοπορήσω =argiso =arghsw late",
  when: "=πότε =ποτε =ώρα =μέρα =pote =ora when time day",
  new: "=κλείσω =κλείσουμε =θέλω =ήθελα =μπορώ =kleiso =kleisw book want",
} as const;

const readOwn = signReader<"own", keyof typeof ownConcepts>(ownConcepts, [
  { is: "own", all: [["appointment"], ["change"]], within: 7, upTo: 25 },
  { is: "own", all: [["appointment"], ["late"]], within: 7, upTo: 20 },
  { is: "own", all: [["appointment"], ["when"], ["mine"]], unless: ["new"], upTo: 9 },
]);

/** Whether somebody asks of an appointment that they have: when it is, that they are late, to move or cancel it. */
export function asksOfOwn(text: string): boolean {
  return readOwn(text) === "own";
}

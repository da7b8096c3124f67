import { lastRemembered } from "./remembered.ts";
import { type Sign, signReader } from "./signs.ts";

/** What somebody may ask about their own report while they make it. */
export type ReportQuestion =
  | "when"
  | "seen"
  | "anonymous"
  | "news"
  | "cost"
  | "button"
  | "number"
  | "kinds"
  | "photo"
  | "phone"
  | "arrived";

const concepts = {
  small:
    "ο η το οι τα του της των τον την τη τους τις στο στη στον στην στα ένας ένα μια με σε από για και κι να που πως είναι μου σου μας σας αυτό αυτή εδώ εκεί τώρα λοιπόν ε α ρε βρε παιδί παιδιά αν ή είπαμε είπατε μήπως θα όμως δηλαδή τελικά περίπου σήμερα αύριο μέχρι έγινε the a an is are will would do does did to of for it this that i me my you your we at in and or about so then",
  when: "=πότε =pote when",
  long: "=πόσο =πόσες =πόση =poso =pose soon long",
  soon: "=σύντομα =γρήγορα soon quickly",
  time: "=καιρό =ώρα =ώρες =μέρες =ημέρες =χρόνο time days",
  come: "=έρθετε =έρθουν =έρθει =έρθουνε =έρχεται =έρχονται =έρχεστε =έρχεσται =ήρθε =περάσετε =περάσουν =περάσει =στείλετε =erthete =erxeste come coming",
  mend: "=φτιάξετε =φτιάξουν =φτιάξει =φτιάξουνε =φτιαχτεί =φτιάχνεται =φτιάχνετε =διορθωθεί =διορθώσετε =διορθώσουν =διορθώνεται =γίνει =γίνεται =τελειώσει =τελειώσουν =τελειώνουν =τελειώνει =τελειώσετε =ξεκινήσουν =ξεκινήσετε =καθαρίσετε =καθαρίσουν =μαζέψετε =μαζέψουν =αλλάξετε =αλλάξουν =κάνετε =κάνουν =πάρει =παίρνει =χρειαστεί =χρειάζεται =αργήσει =αργήσετε =αργήσουν =αργεί =αργείτε =απαντήσετε =απαντήσουν fix fixed take takes done finish ready",
  late: "=αργήσει =αργήσετε =αργήσουν =αργεί =αργείτε",
  anybody: "=κανείς =κανένας =κάποιος =συνεργείο =συνεργεία =αυτοκίνητο anybody anyone someone somebody crew",
  who: "=ποιος =ποιοι =ποιους =ποιον =pios =poios who",
  sees: "=δει =δουν =βλέπει =βλέπουν =διαβάσει =διαβάσουν =διαβάζει =διαβάζουν =μάθει =μάθουν =μαθαίνει =μαθαίνουν =ξέρει =ξέρουν =φανεί =φαίνεται =φαίνομαι =mathei =dei see sees seen read reads know find learn",
  learns:
    "=μάθει =μάθουν =μαθαίνει =μαθαίνουν =φανεί =φαίνεται =φαίνομαι =πείτε =λέτε =γράψετε =γράψτε =δώσετε =δίνετε =mathei find tell show share give",
  others:
    "γείτονας γείτονες γειτόνισσα γειτονιά =ιδιοκτήτης =ιδιοκτήτη =διαχειριστής =διαχειριστή =κόσμος =άλλοι =άλλος =άλλον =άλλους =κανείς =κανένας =κανέναν =όλοι =γείτονας =γείτονα =geitonas neighbour neighbours neighbor neighbors others anyone anybody everybody owner landlord",
  hidden: "=μάθει =μάθουν =μαθευτεί =μαθευτώ =φανεί =φανώ =mathei",
  self: "=εγώ =ego =egw",
  name: "=όνομα =όνομά =στοιχεία =στοιχειά =ονοματεπώνυμο =onoma name details",
  public: "=δημόσια =δημόσιο =δημοσιεύεται =δημοσιεύονται =ιντερνέτ public published",
  anonymous: "ανώνυμ* ανωνυμί* =anonima =anwnima anonymous anonymously",
  not: "=μη =μην =δεν =δε =όχι not dont no",
  possible: "=γίνεται =μπορώ =μπορεί =μπορούμε =μείνω =θέλω =ginetai can may possible",
  pay: "κοστίζει =στοιχίζει =κοστίσει =στοιχίσει =πληρώνω =πληρώσω =πληρώνουμε =πληρώσουμε =χρεώνετε =χρεώσετε =χρεώνομαι =χρεωθώ χρέωση =δωρεάν =λεφτά =kostizei =plirono =plirosw =plhrwnw cost costs pay free charge charged fee",
  what: "=τι =κάτι =τίποτα =ti what something anything",
  how: "=πώς =πού =pos =pws how where",
  news: "=μάθω =μαθαίνω =ενημερωθώ =ενημερώσετε =ενημερώσει =ενημερώνετε =ειδοποιήσετε =ειδοποιήσει =ειδοποιηθώ =απαντήσετε =απαντήσει =απαντάτε =γράψετε =γράψει =πάρετε =πάρει =καλέσετε =καλέσει =τηλεφωνήσετε =τηλεφωνήσει =πείτε =πει =mathw =matho =eidopoiisete notify notified informed inform answer reply write call tell hear",
  me: "=με =μου =εμένα =me me i",
  phone: "=τηλέφωνο =τηλεφωνικά =τηλέφωνά =κινητό =μήνυμα =tilefono =thlefono phone telephone message",
  number: "=αριθμό =αριθμός =νούμερο number",
  have: "=κανένα =κάποιο =έχετε =έχει =υπάρχει =υπαρχει =πάρω =δώστε =δώσετε =βρω =καλέσω =exete have there call",
  button: "=κουμπί =κουμπιά =koumpi =koumpia =koubi button buttons",
  which: "=ποιο =ποια =ποιες =ποιους =ποιον =πού =τι =ποιος =pio =poio =poia which where what",
  kind: "=είδος =είδη =είδους =κατηγορία =κατηγορίες =επιλογές =eidos kind kinds type types category categories option options",
  mean: "=εννοείτε =εννοείς =σημαίνει =λέτε =υπάρχουν =έχετε =διαλέξω =βάλω mean means choose",
  photo: "φωτογραφί* =φώτο =φωτό =φωτογραφία =φωτογραφίες =foto =fotografia photo photos picture pictures",
  why: "=γιατί =giati why",
  need: "=κάνω =χρειάζεται =χρειάζεστε =χρειάζομαι =θέλετε =θέτε =κάνετε =υποχρεωτική =υποχρεωτικό =απαραίτητη =απαραίτητο =πρέπει =xreiazetai need needed want necessary must required",
  got: "=πήρατε =λάβατε =ήρθε =έφτασε =ελήφθη =βλέπετε =είδατε =έλαβε =ανέβηκε =στάλθηκε =phrate =irthe get got received receive arrived see",
} as const;
type Concept = keyof typeof concepts;
type Reading = ReportQuestion | "of-it";

/** Whole in themselves, with or without a question mark. */
const plain: readonly Sign<Reading, Concept>[] = [
  { is: "anonymous", all: [["anonymous"]], upTo: 9 },
  { is: "seen", all: [["not"], ["learns"], ["others", "name"]], upTo: 12 },
  { is: "seen", all: [["not"], ["hidden"], ["self"]], upTo: 9 },
  { is: "seen", all: [["who"], ["sees"]], upTo: 7 },
  {
    is: "news",
    all: [["how"], ["news"], ["me", "small"]],
    only: ["how", "news", "me", "small", "what", "which"],
    upTo: 7,
  },
  { is: "news", all: [["who"], ["news"], ["me"]], upTo: 7 },
  { is: "cost", all: [["long"], ["pay"]], unless: ["who"], upTo: 8 },
  { is: "when", all: [["when"], ["come", "mend", "news"]], unless: ["not"], upTo: 10 },
  { is: "when", all: [["what"], ["time"], ["come"]], upTo: 7 },
  { is: "when", all: [["when"]], only: ["when", "small"], upTo: 5 },
  {
    is: "when",
    all: [["long"], ["come", "mend"], ["come", "time", "mend"]],
    unless: ["not", "pay"],
    upTo: 9,
  },
  { is: "button", all: [["which"], ["button"]], upTo: 7 },
  {
    is: "kinds",
    all: [["which", "what"], ["kind"]],
    only: ["which", "what", "kind", "mean", "small"],
    upTo: 7,
  },
  {
    is: "number",
    all: [["what", "why", "how"], ["number"]],
    only: ["what", "why", "how", "number", "small", "need", "me"],
    upTo: 7,
  },
  { is: "photo", all: [["why", "what"], ["need"], ["photo"]], upTo: 9 },
];

/** Only where they are marked as questions: «δεν το βλέπει κανείς» complains. */
const marked: readonly Sign<Reading, Concept>[] = [
  ...plain,
  { is: "seen", all: [["sees", "learns"], ["others"]], unless: ["not"], upTo: 9 },
  { is: "seen", all: [["sees", "learns"], ["name"]], upTo: 9 },
  { is: "seen", all: [["public"]], upTo: 6 },
  { is: "seen", all: [["possible"], ["not"], ["sees"]], upTo: 8 },
  { is: "cost", all: [["pay"]], unless: ["who"], upTo: 7 },
  { is: "photo", all: [["need"], ["photo"]], upTo: 7 },
  { is: "photo", all: [["photo"], ["why"]], upTo: 4 },
  { is: "arrived", all: [["got"], ["photo"]], upTo: 7 },
  { is: "arrived", all: [["got"]], only: ["got", "small"], upTo: 3 },
  {
    is: "phone",
    all: [["have", "which"], ["phone"]],
    only: ["have", "which", "phone", "number", "small", "anybody", "others", "not", "me", "what"],
    upTo: 9,
  },
  {
    is: "news",
    all: [["news"], ["me"]],
    only: ["news", "me", "small", "phone", "not", "anybody", "what", "others"],
    upTo: 12,
  },
  { is: "when", all: [["late"]], upTo: 6 },
  { is: "when", all: [["come"], ["anybody"]], only: ["come", "anybody", "small"], upTo: 6 },
  { is: "when", all: [["long", "soon"]], only: ["long", "soon", "small", "come", "mend", "time"], upTo: 6 },
];

const all = Object.keys(concepts) as Concept[];
/** Of words that only go on with a question: «θα μου γράψετε εδώ, όχι τηλέφωνο;». */
const goesOn: readonly Sign<Reading, Concept>[] = [{ is: "of-it", all: [all], only: all, upTo: 6 }];

const readers = {
  plain: signReader(concepts, plain),
  marked: signReader(concepts, marked),
  more: signReader(concepts, goesOn),
};
const longest = 300;
const never = /(?<!\p{L})ποτέ(?!\p{L})/iu;
const isMarked = /[;?\u037e]/u;

/**
 * Which question of the report a text asks, and what else it says; undefined where it asks none. «Να μη μάθει ο γείτονας
 * ότι το είπα» is answered and stays with the rest: a clerk has to know it too.
 */
export const questionIn = lastRemembered((text): { question: ReportQuestion; rest: string } | undefined => {
  if (text.length > longest) return undefined;
  for (const sentence of sentencesOf(text)) {
    const found = asked(sentence);
    if (found === undefined) continue;
    const rest = text.replace(sentence, () => (isWish(sentence) ? sentence : found.rest));
    return { question: found.question, rest: /\p{L}|\d/u.test(rest) ? tidy(rest) : "" };
  }
  return undefined;
});

function isWish(sentence: string): boolean {
  return !isMarked.test(sentence) && /(?<!\p{L})μην?(?!\p{L})/iu.test(sentence);
}

type Asked = { question: ReportQuestion; rest: string };

/** The question is the shortest row of clauses that asks it, with what only goes on with it. */
function asked(sentence: string): Asked | undefined {
  // «Ποτέ» sounds like «πότε», and asks nothing.
  if (never.test(sentence)) return undefined;
  const read = isMarked.test(sentence) ? readers.marked : readers.plain;
  const clauses = sentence.split(/(?<=[,·])|\s(?=(?:και|κι|αλλά|αλλα|kai|alla|and|but)\s)/iu);
  const at = clauses.findIndex((clause) => isQuestion(read(clause)));
  if (at < 0) {
    const whole = read(sentence);
    return isQuestion(whole) ? { question: whole, rest: "" } : undefined;
  }
  const question = read(clauses[at] ?? "");
  if (!isQuestion(question)) return undefined;
  const others = clauses.filter(
    (clause, each) => each !== at && !(each > at && readers.more(clause) === "of-it"),
  );
  return { question, rest: others.join(" ") };
}

function isQuestion(read: Reading | undefined): read is ReportQuestion {
  return read !== undefined && read !== "of-it";
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.;?!\u037e\n]+[.;?!\u037e\n]*/gu) ?? [];
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\s,·]+$/u, "")
    .trim();
}

import { asciiDigits } from "../number/digits.ts";
import { isTracking } from "../number/tracking.ts";
import { type Sign, signReader } from "./signs.ts";

const concepts = {
  number:
    "=νούμερο =νούμερό =νουμερο =αριθμός =αριθμό =αριθμός =κωδικός =κωδικό =noumero =arithmos number code",
  case: "=υπόθεση =υπόθεσή =υπόθεσης =αίτημα =αίτημά =αναφορά =δήλωση =ypothesi =aitima case report request",
  around:
    "ο η το τα του της των τον την τη στο στην με σε από για και κι να που πως είναι ήταν μου σας μας αυτό αυτός αυτή εδώ λοιπόν ε α αν ή νομίζω ίσως μάλλον πιστεύω σωστά ναι παιδί ορίστε ψάχνω βρείτε δείτε κοιτάξτε πείτε πέστε γράφει λέει έχω έχετε δώσατε δώσανε έδωσαν στείλατε στείλανε μόνο einai nomizo mou tis tin the my is it i think maybe of here you gave me this for about find look please check yes",
  sight:
    "=δεν =δε =βλέπω =καλά =διαβάζω =φοράω =γυαλιά =ξεχωρίζω =σίγουρος =σίγουρη =είμαι =θυμάμαι =blepo =vlepo =kala not see well sure read",
  stands:
    "=τι =πού =γίνεται =έγινε =πάει =βρίσκεται =νεότερο =νέο =νέα =υπάρχει =κάτι =πορεία =μάθω =θέλω =ήθελα =παρακαλώ =καλημέρα =καλησπέρα =γεια =πρόβλημα =ti =ginetai =egine what where stands status happened with want know",
} as const;
type Concept = keyof typeof concepts;
const all = Object.keys(concepts) as Concept[];
const only = all;

const bare: readonly Sign<true, Concept>[] = [{ is: true, all: [all], only, upTo: 16 }];
const named: readonly Sign<true, Concept>[] = [{ is: true, all: [["number", "case"]], only, upTo: 16 }];
const saysLittle = signReader(concepts, bare);
const namesIt = signReader(concepts, named);

const nine = /(?<![\d+])\d{3}[\s.-]?\d{3}[\s.-]?\d{3}(?!\d)/gu;
const longest = 200;

/**
 * The nine digits of a case in a text that says nothing besides: «το νούμερο είναι 417 293 613 νομίζω, δεν βλέπω καλά».
 * Digits that do not check count only where they are called a number or a case: an ΑΦΜ has nine, too.
 */
export function numberSaid(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = asciiDigits(text.replace(/\p{Cf}/gu, ""));
  const [found, ...others] = plain.match(nine) ?? [];
  if (found === undefined || others.length > 0) return undefined;
  const rest = plain.replace(found, " ");
  if (/\d/u.test(rest)) return undefined;
  const digits = found.replace(/\D/gu, "");
  const isBare = !/\p{L}/u.test(rest);
  const isMeant = isTracking(digits) ? isBare || saysLittle(rest) === true : namesIt(rest) === true;
  return isMeant ? digits : undefined;
}

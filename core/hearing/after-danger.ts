import { sensesOf } from "./lexicon.ts";
import { signReader } from "./signs.ts";
import { tokensOf } from "./tokens.ts";

const concepts = {
  well: "=καλά =εντάξει =ασφαλής =ασφαλείς fine well safe okay ok alright",
  all: "=όλα =όλοι =είναι =είμαστε =είμαι all everything everybody is are we",
  found: "=βρέθηκε =βρέθηκαν =βρήκαν =βρήκαμε =γύρισε =ήρθε =επέστρεψε =φάνηκε found returned home",
  him: "=τον =την =το =τη =τους him her them child",
  over: "=έσβησε =έσβησαν =σβήσαμε =σβήστηκε =τέλειωσε =τελείωσε =πέρασε over out",
  called: "=πήρα =πήραμε =κάλεσα =καλέσαμε =μίλησα =τηλεφώνησα =ειδοποίησα =ξέρουν called rang phoned told",
  number: "112 199 100 166 108 11500 1018 116000",
  rescuers: "=πυροσβεστική =ασθενοφόρο =αστυνομία =λιμενικό =ΕΚΑΒ =περιπολικό police ambulance brigade",
  came: "=ήρθε =ήρθαν =έρχεται =έρχονται =έφτασε =έφτασαν =εδώ came coming here arrived",
  mistake: "=λάθος mistake wrong",
  nobody: "=κανείς =κανένας nobody",
  mortal: "=κινδυνεύει danger",
  dont: "=μη =μην dont",
  write: "=γράψετε =γράψεις =γραφτεί write note",
  not: "=δεν =δε =ακόμα =μη =μην not yet isnt arent",
} as const;

const isOver = signReader<"over", keyof typeof concepts>(concepts, [
  { is: "over", all: [["dont"], ["write"]], upTo: 8 },
  { is: "over", all: [["all"], ["well"]], unless: ["not"], within: 4, upTo: 14 },
  { is: "over", all: [["found"], ["him"]], unless: ["not"], within: 4, upTo: 12 },
  { is: "over", all: [["over"]], unless: ["not"], upTo: 8 },
  { is: "over", all: [["called"], ["number", "rescuers", "him"]], unless: ["not"], within: 6, upTo: 12 },
  { is: "over", all: [["rescuers"], ["came"]], unless: ["not"], within: 5, upTo: 10 },
  { is: "over", all: [["mistake"]], upTo: 6 },
  { is: "over", all: [["nobody"], ["mortal"]], upTo: 8 },
]);

/**
 * What is said to «να το γράψουμε και στον δήμο;» beside a word: «ναι γράψτε το, στο δημοτικό» is yes, and «όχι, πήρα το
 * 199» or «όλα καλά, τον βρήκαν» no. Undefined where it tells more of the danger.
 */
export function afterDanger(text: string): "yes" | "no" | undefined {
  const [first] = tokensOf(text);
  const senses = first === undefined ? undefined : sensesOf(first);
  if (senses?.has("yes")) return isOver(text) === undefined ? "yes" : "no";
  return senses?.has("no") || isOver(text) !== undefined ? "no" : undefined;
}

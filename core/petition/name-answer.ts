import { signReader } from "../hearing/signs.ts";

const concepts = {
  not: "=όχι =δεν =μη =μην =χωρίς =δίχως =άνευ =κανένα =καθόλου =ούτε =oxi =ohi =den =min =mhn =xoris =xwris no not none nope dont without rather",
  hidden:
    "ανώνυμ* =ανωνυμία =ανωνυμα =κρυφό =κρυφά =κρύψτε =κρύψετε =σβήστε =βγάλτε =βγάλετε =anonima =anwnyma anonymous anonymously hide hidden private remove",
  name: "όνομα =όνομά =ονοματεπώνυμο =onoma name",
  shown:
    "=φανεί =φαίνεται =φαίνομαι =φανώ =δείτε =δείξετε =δείχνετε =γράψετε =γράψτε =βάλετε =βάλτε =δημοσιευτεί =δημοσιευθεί =μάθει =μάθουν =βλέπουν =δουν =fanei =fainetai show shown appear seen publish",
  /** No name has them. */
  talk: "=ναι =θέλω =θέλουμε =να =ας =θα =το =μου =με =λένε =εντάξει =τι =ποιος =γιατί =πώς =είμαι =ευχαριστώ =άστο =άσε =αφήστε =ξέρω =λέω =είπα =nai =thelo =ti i my am is the it want yes what why who please leave",
} as const;

const read = signReader<"hide" | "none", keyof typeof concepts>(concepts, [
  { is: "hide", all: [["not", "hidden"]] },
  { is: "none", all: [["name", "shown", "talk"]] },
]);
const readHiding = signReader<"hide", keyof typeof concepts>(concepts, [
  { is: "hide", all: [["hidden"]], upTo: 12 },
  { is: "hide", all: [["not"], ["name", "shown"]], within: 6, upTo: 14 },
]);

/**
 * What somebody answers who is asked for the name that everybody shall see: `hide` where any word of it refuses, so that
 * no refusal is ever published; `none` where it says something else than a name; undefined where it may be one.
 */
export function nameAnswer(text: string): "hide" | "none" | undefined {
  return read(text);
}

/** Whether somebody takes back the name that they gave: «να μη φανεί το όνομα». */
export function hidesName(text: string): boolean {
  return readHiding(text) === "hide";
}

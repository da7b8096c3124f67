import { signReader } from "../hearing/signs.ts";

const concepts = {
  signatures: "υπογραφές =υπογραφων =ypografes =ipografes =upografes signatures",
  gather:
    "=μαζέψω =μαζέψουμε =μαζεύω =μαζεύουμε =μαζεύονται =συλλέξω =συλλέξουμε =συλλογή =συγκεντρώσω =συγκεντρώσουμε =mazepsoume =mazepso =mazepsw collect gather collecting",
  collective: "=συλλογικό =συλλογικο =syllogiko =sillogiko collective",
  petition: "petition petitions",
  request: "αίτημα =ετημα =etima =aitima =aithma request",
  wants:
    "=θέλω =θέλουμε =ήθελα =ξεκινήσω =ξεκινήσουμε =κάνω =κάνουμε =γράψω =γράψουμε =ανοίξω =καταθέσω =καταθέσουμε =thelo =thelw =theloume want start begin write create make",
  // «Μάζεψα υπογραφές και δεν τις πήρε κανείς»: of those on paper, or of one that is there already.
  done: "=μάζεψα =μαζέψαμε =έδωσα =δώσαμε =κατέθεσα =καταθέσαμε =υπέγραψα =υπογράψαμε collected signed",
} as const;

const signConcepts = {
  sign: "=υπογράψω =υπογράψουμε =υπογράφω =υπογράψει =υπογραφή =υπογραφη =ypograpso =ypograpsw =ipograpso sign signature",
  wants:
    "=θέλω =θέλουμε =ήθελα =μπορώ =πού =πώς =να =βάλω =δώσω =συμφωνώ =thelo =thelw =mporo =mporw =pou =pos want can how where would",
  petition: "συλλογικό αίτημα petition υπογραφές",
  several: "=συλλογικά =syllogika =sillogika petitions",
  request: "αίτημα =aitimata =aithmata petition",
  there:
    "=τρέχουν =τρέχει =υπάρχουν =υπάρχει =ποια =τι =έχετε =έχει =ανοιχτά =ανοικτά =ενεργά =βρω =δω =δούμε =βλέπω =λίστα =trexoun =poia =exete running open current list which what are there see find",
  other:
    "βεβαίωση έγγραφο =γνήσιο χαρτί =χαρτιά δήλωση σύμβαση συμβόλαιο υπεύθυνη αίτηση document paper certificate genuine =σήμα =σήματα πινακίδα road traffic stop street",
} as const;

const readSign = signReader<"sign", keyof typeof signConcepts>(signConcepts, [
  { is: "sign", all: [["sign"], ["wants"]], unless: ["other"], within: 6, upTo: 20 },
  { is: "sign", all: [["sign"], ["petition"]], unless: ["other"], within: 6, upTo: 20 },
  { is: "sign", all: [["several"], ["there"]], within: 6, upTo: 9 },
  { is: "sign", all: [["several"], ["request"]], upTo: 3 },
]);

/** Whether somebody asks to sign a petition, or which there are: «θέλω να υπογράψω για τον πεζόδρομο». */
export function wantsToSign(text: string): boolean {
  return readSign(text) === "sign" && read(text) !== "gather";
}

const read = signReader<"gather" | "petition", keyof typeof concepts>(concepts, [
  { is: "gather", all: [["gather"], ["signatures"]], unless: ["done"], within: 5, upTo: 60 },
  { is: "petition", all: [["collective"], ["request"], ["wants"]], unless: ["done"], upTo: 40 },
  { is: "petition", all: [["request"], ["signatures"], ["wants"]], unless: ["done"], upTo: 40 },
  { is: "petition", all: [["petition"], ["wants"]], unless: ["done"], upTo: 40 },
]);

/** Whether somebody asks to write a petition: «θέλουμε να μαζέψουμε υπογραφές για μια παιδική χαρά». */
export function wantsPetition(text: string): boolean {
  return read(text) !== undefined && !wantsToSign(text);
}

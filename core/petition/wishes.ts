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

const read = signReader<"petition", keyof typeof concepts>(concepts, [
  { is: "petition", all: [["gather"], ["signatures"]], unless: ["done"], within: 5, upTo: 60 },
  { is: "petition", all: [["collective"], ["request"], ["wants"]], unless: ["done"], upTo: 40 },
  { is: "petition", all: [["request"], ["signatures"], ["wants"]], unless: ["done"], upTo: 40 },
  { is: "petition", all: [["petition"], ["wants"]], unless: ["done"], upTo: 40 },
]);

/** Whether somebody asks to write a petition: «θέλουμε να μαζέψουμε υπογραφές για μια παιδική χαρά». */
export function wantsPetition(text: string): boolean {
  return read(text) === "petition";
}

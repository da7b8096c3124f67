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

/** Whether somebody asks to meet the mayor: «θέλω να μιλήσω με τον δήμαρχο», «πότε δέχεται ο δήμαρχος;». */
export function wantsToMeet(text: string): boolean {
  return read(text) === "meet";
}

import { keysOf, plainWords } from "./tokens.ts";
import type { PlaceKind } from "../municipality/known-places.ts";

/** Words by their sound. */
const sounds = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").flatMap((word) => keysOf(plainWords(word)[0] ?? "").slice(0, 1)));
const spelled = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").map((word) => plainWords(word)[0] ?? ""));

/** What a place is, said before its name or, in English, behind it: of the kinds it can then be. */
const generic: readonly [kinds: readonly PlaceKind[], words: ReadonlySet<string>][] = [
  [
    ["streets"],
    spelled(
      "οδός οδού οδό οδοί οδών οδούς οδ λεωφόρος λεωφόρου λεωφόρο λεωφ λ δρόμος δρόμο δρόμου πάροδος πάροδο odos odo odou leof leoforos leoforo street str st avenue ave road rd",
    ),
  ],
  [["squares"], spelled("πλατεία πλατείας πλ plateia platia square sq")],
  [["beaches", "settlements"], spelled("παραλία παραλίας ακτή ακτής paralia akti beach")],
  [
    ["settlements"],
    spelled("χωριό χωριού οικισμός οικισμό οικισμού περιοχή περιοχής xorio xwrio village area"),
  ],
  [["churches"], spelled("εκκλησία εκκλησίας εκκλησάκι ναός ναό ναού ιερός ξωκλήσι ekklisia church")],
];

/** The kinds of place that a word announces; undefined where it announces none. */
export function announces(word: string): readonly PlaceKind[] | undefined {
  return generic.find(([, words]) => words.has(word))?.[0];
}

/** Before a street, which is a woman's word in Greek. */
export const toStreet = spelled("στη στην στις επί sti stin stis");
/** Before any other place; in English before streets too. */
export const toPlace = spelled("στο στον στη στην στα στους στις σε sto ston sti stin sta stous stis se");
export const english = spelled("at in on near outside opposite behind to from");
/** What stands near a place. */
export const near = spelled(
  "έξω μπροστά δίπλα απέναντι κοντά πίσω γύρω μέσα πάνω κάτω γωνία ύψος αρχή τέλος διασταύρωση συμβολή exo mprosta dipla apenanti konta piso gonia gwnia apo corner",
);
export const articles = spelled(
  "ο η το οι τα του της των τον την τους τις ένα από o i to oi ta tou tis ton tin apo the of",
);
export const genitives = spelled("του της των tou tis twn");
/** Between two streets that meet. */
export const meets = spelled("και κι με γωνία & kai ke me gonia gwnia and");
/** Before the number of a house. */
export const beforeNumber = spelled("αρ αριθμός αριθμό νούμερο νο ν no nr number στο sto nu");
/** Behind a number that counts something else than houses. */
export const counted = sounds(
  "μέρα μέρες ημέρα ημέρες μέρας ώρα ώρες λεπτά μήνας μήνες μήνα χρόνια χρόνος βδομάδα βδομάδες εβδομάδες εβδομάδα φορά φορές ευρώ μέτρα μέτρο χιλιόμετρα άτομα παιδιά κάδοι κάδους κάδος λάμπες λάμπα φώτα λακκούβες δέντρα σκυλιά αυτοκίνητα κολόνες σακούλες πρωί βράδυ days day hours weeks months years times",
);
/** Who is called by the name that follows. */
export const titles = spelled(
  "κύριος κύριο κυρία κυρίας κυρίου κος κα κ λένε ονομάζομαι λέγομαι όνομα δήμαρχος δήμαρχο γιατρός kyrios kyria mr mrs ms name",
);
export const denies = spelled("όχι οχι δεν oxi not");
/** Where somebody is from, not where it is. */
export const lives = spelled("μένω μένουμε κατοικώ κάτοικος κατάγομαι ζω meno menw live");

/** Names of places that are words too: only a capital, or what stands before, says that a place is meant. */
export const alsoWords = sounds(
  "κάμπος κάμπο κάμπου πύργος πύργο μεστά φάρος κήπος λιμάνι κάστρο νησί βουνό ποτάμι μύλος μύλοι πηγή βρύση λάκκος ελιά συκιά συκιάδα καρυές γέφυρα κέντρο παζάρι αγορά σταθμός μαρίνα ράχη άμμος πέτρα νερό φως φωτεινός φωτεινή φωτεινό ειρήνη ελευθερία δημοκρατία νίκη ένωση όμηρος μάρτυρες ελπίδα χαρά ομόνοια",
);

import type { Municipality } from "../../core/municipality/municipality.ts";
import type { Chance } from "./chance.ts";

/** Where something is: as it is said in a sentence, as an address, and roughly on the map. */
export type Spot = { said: string; address: string; lat: number; lon: number };

const streets = [
  ...["Απλωταριάς", "Βενιζέλου", "Ροΐδου", "Κανάρη", "Κουντουριώτου", "Δημοκρατίας", "Ροδοκανάκη"],
  ...["Πολυτεχνείου", "Κοραή", "Νεωρίων", "Λάδης", "Ράλλη", "Φιλίππου Αργέντη", "Μιχαήλ Λιβανού"],
  ...["Χανδρή", "Κλεισούρας", "Αμερικής", "Καλοπλύτη", "Βουπάλου", "Πασπάτη", "Σκυλίτση", "Ομήρου"],
  ...["Ναυάρχου Νικοδήμου", "Δημογεροντίας", "Οινοπίωνος", "Αγίου Νικολάου", "Παγκάλου", "Τσουρή"],
  ...["Θεοφίλου", "Αγίων Πατέρων", "Μαρτύρων", "Βασιλέως Γεωργίου", "Λεωφόρος Αιγαίου", "Ενώσεως"],
];

/** Villages of Chios: after «στο», in the nominative, and where they lie. */
const villages = [
  ["στον Βροντάδο", "Βροντάδος", 38.407, 26.133],
  ["στα Καρδάμυλα", "Καρδάμυλα", 38.53, 26.09],
  ["στον Μάρμαρο", "Μάρμαρος", 38.541, 26.108],
  ["στη Βολισσό", "Βολισσός", 38.483, 25.927],
  ["στο Πυργί", "Πυργί", 38.227, 26.0],
  ["στα Μεστά", "Μεστά", 38.262, 25.922],
  ["στους Ολύμπους", "Ολύμποι", 38.244, 25.936],
  ["στην Καλλιμασιά", "Καλλιμασιά", 38.294, 26.097],
  ["στα Θυμιανά", "Θυμιανά", 38.318, 26.133],
  ["στον Κάμπο", "Κάμπος", 38.34, 26.128],
  ["στα Νένητα", "Νένητα", 38.27, 26.08],
  ["στα Αρμόλια", "Αρμόλια", 38.267, 26.03],
  ["στον Καταρράκτη", "Καταρράκτης", 38.268, 26.1],
  ["στη Λαγκάδα", "Λαγκάδα", 38.482, 26.128],
  ["στον Χαλκειό", "Χαλκειός", 38.336, 26.092],
  ["στον Δαφνώνα", "Δαφνώνας", 38.344, 26.058],
  ["στους Βαβύλους", "Βαβύλοι", 38.318, 26.1],
  ["στο Βασιλεώνοικο", "Βασιλεώνοικο", 38.325, 26.1],
  ["στις Καρυές", "Καρυές", 38.378, 26.087],
  ["στη Συκιάδα", "Συκιάδα", 38.45, 26.135],
  ["στο Λιθί", "Λιθί", 38.325, 25.985],
  ["στον Καρφά", "Καρφάς", 38.32, 26.143],
  ["στον Εμπορειό", "Εμπορειός", 38.192, 26.032],
  ["στη Βέσσα", "Βέσσα", 38.303, 25.98],
  ["στην Αγία Ερμιόνη", "Αγία Ερμιόνη", 38.307, 26.145],
  ["στη Δασκαλόπετρα", "Δασκαλόπετρα", 38.42, 26.13],
] as const;

/** Roads in Chios begin with what is near: people say it instead of a number. */
const landmarks = [
  ...["στο λιμάνι", "στο Κάστρο", "στην πλατεία Βουνακίου", "στον Δημοτικό Κήπο", "δίπλα στη λαϊκή"],
  ...[
    "απέναντι από το 3ο Δημοτικό",
    "έξω από το νοσοκομείο",
    "κοντά στο αεροδρόμιο",
    "πίσω από το Δημαρχείο",
  ],
  ...["στη στάση του ΚΤΕΛ", "μπροστά στον φούρνο", "δίπλα στην εκκλησία", "στον Άγιο Μηνά", "στα Ταμπάκικα"],
];

/** Somewhere in the municipality: a street with a number, a village, or what stands near. */
export function someSpot(chance: Chance, { area }: Municipality): Spot {
  const near = (at: { lat: number; lon: number }, spread: number) => ({
    lat: rounded(at.lat + (chance.share() - 0.5) * spread),
    lon: rounded(at.lon + (chance.share() - 0.5) * spread),
  });
  const kind = chance.share();
  if (kind < 0.3) {
    const [said, name, lat, lon] = chance.one(villages);
    return { said, address: name, ...near({ lat, lon }, 0.004) };
  }
  if (kind < 0.45) {
    const said = chance.one(landmarks);
    return { said, address: `Χίος, ${said}`, ...near(area.center, 0.006) };
  }
  const street = chance.one(streets);
  const road = street.startsWith("Λεωφόρος") ? street.replace("Λεωφόρος", "λεωφόρο") : street;
  const number = 1 + chance.below(chance.is(0.8) ? 60 : 140);
  const said = chance.one([
    `στην οδό ${road} ${number}`,
    `${road} ${number}`,
    `στην ${road} ${number}`,
    `στη γωνία ${road} και ${chance.one(streets)}`,
  ]);
  return { said, address: `${street} ${number}`, ...near(area.center, 0.008) };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

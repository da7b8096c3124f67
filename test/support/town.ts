import { userInfo } from "node:os";
import type { InputOf } from "../../core/desk.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { admin, anna, type Clock, petros, type TestDesk } from "./desk.ts";

/** The clerk that `bin/dimos` takes the one who runs the tests for. */
export const maria: Staff = {
  ...anna,
  id: "staff-maria",
  login: userInfo().username,
  name: "Μαρία Παππά",
  phone: "2271350124",
  email: "maria@chios.example",
};

type New = InputOf<"case.new"> & { hours: number };

/** What people of a town write, oldest first; `hours` pass after each. */
const written: New[] = [
  {
    text: "Εδώ και τρεις μέρες δεν έχουν περάσει για τα σκουπίδια στη Βροντάδο",
    category: "waste",
    place: "Αγίου Γεωργίου 8, Βροντάδος",
    phone: "6944000101",
    name: "Γιώργος Μ.",
    hours: 40,
  },
  {
    text: "Λακκούβα μπροστά στο 3ο δημοτικό σχολείο, πέφτουν τα μηχανάκια",
    category: "potholes",
    place: "Ερμού 12",
    phone: "6944000102",
    name: "Ελένη Κ.",
    hours: 30,
  },
  {
    text: "Σβηστός στύλος, το βράδυ δεν βλέπουμε τίποτα",
    category: "street-lights",
    place: "Νίκης 40",
    phone: "6944000103",
    name: "Στέλιος Β.",
    hours: 26,
  },
  {
    text: "Διαρροή νερού στο πεζοδρόμιο έξω από το φαρμακείο",
    category: "water-leak",
    place: "Απλωταριάς 31",
    phone: "6944000104",
    name: "Δέσποινα Λ.",
    hours: 20,
  },
  {
    text: "Μεγάλη πέτρα στον δρόμο μετά τη βροχή",
    category: "potholes",
    place: "Καλαμωτή",
    email: "nikos@example.gr",
    name: "Νίκος Τ.",
    hours: 9,
  },
  {
    text: "Παλιό ψυγείο και στρώμα στην άκρη του δρόμου",
    category: "bulky",
    place: "Βενιζέλου 5",
    phone: "6944000106",
    hours: 7,
  },
  {
    text: "Σπασμένη πλάκα στο πεζοδρόμιο, σκόνταψε μια κυρία με καρότσι",
    category: "pavements",
    place: "δίπλα στον φούρνο",
    phone: "6944000107",
    name: "Κατερίνα Ζ.",
    hours: 5,
  },
  {
    text: "Εγκαταλειμμένο αυτοκίνητο χωρίς πινακίδες εδώ και δύο μήνες",
    category: "abandoned-vehicles",
    place: "Κοραή 77",
    phone: "6944000108",
    hours: 3,
  },
  {
    text: "Ο κάδος της γειτονιάς έσπασε και τρέχουν ζουμιά",
    category: "bins",
    place: "Λεωφόρος Αιγαίου 2",
    phone: "6944000109",
    hours: 2,
  },
  { text: "Γάτες άρρωστες πίσω από την αγορά", category: "stray-animals", place: "Αγορά", hours: 2 },
  {
    text: "Χρειάζεται ράμπα στη γωνία, το αμαξίδιο δεν ανεβαίνει",
    category: "access",
    place: "Πλατεία Βουνακίου",
    phone: "6944000111",
    hours: 1,
  },
  {
    text: "Θέλω να ρωτήσω πότε ανοίγει το πάρκινγκ του λιμανιού",
    category: "question",
    phone: "6944000112",
    hours: 1,
  },
];

export type Town = { cases: ServiceRequest[]; staff: Staff[] };

/** Gives the desk a clerk of its own and a dozen believable cases, the last of them now; some are under way. */
export async function settle(desk: TestDesk, clock: Clock): Promise<Town> {
  await desk.store.commit({ staff: [{ staff: maria, was: 0 }] });
  clock.pass({ hours: -written.reduce((sum, { hours }) => sum + hours, 0) });
  const cases: ServiceRequest[] = [];
  for (const { hours, ...input } of written) {
    cases.push(await added(desk, input));
    clock.pass({ hours });
  }
  const as = desk.as(petros);
  const [waste, pothole, light, leak] = cases.map(({ number }) => number);
  await as.do("case.assign", { number: waste ?? "", to: "anna" });
  await as.do("case.assign", { number: pothole ?? "", to: maria.login });
  await as.do("case.stage", { number: light ?? "", stage: "planned" });
  await as.do("case.assign", { number: leak ?? "", to: maria.login });
  await as.do("case.ask", { number: leak ?? "", question: "Τρέχει πολύ ή στάζει;" });
  return { cases, staff: [anna, petros, admin, maria] };
}

/** Writes a case down as a clerk at the counter does. */
export async function added(desk: TestDesk, input: InputOf<"case.new">): Promise<ServiceRequest> {
  const made = await desk.as(petros).do("case.new", input);
  if ("refused" in made) throw new Error(`case.new: ${made.refused}`);
  return made;
}

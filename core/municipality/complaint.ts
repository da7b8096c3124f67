import type { z } from "zod";
import type { Bilingual } from "./municipality.ts";
import { say } from "./problem.ts";

type Issue = z.core.$ZodIssue;

const EXAMPLES: Record<string, string> = {
  id: "id: street-lights",
  name: "name: { el: Φωτισμός, en: Street lighting }",
  el: "el: Φωτισμός",
  en: "en: Street lighting",
  phone: "phone: 22713 50000",
  email: "email: kathariotita@chios.example",
  website: "website: https://www.chios.gr",
  address: "address: { el: Δημοκρατίας 2, en: 2 Dimokratias }",
  kind: "kind: kep",
  hours: 'hours: [{ days: [1, 2, 3, 4, 5], from: "07:30", to: "15:00" }]',
  days: "days: [1, 2, 3, 4, 5]",
  from: 'from: "07:30"',
  to: 'to: "15:00"',
  spoken: "spoken: { el: φωτισμό δρόμου, en: street lighting }",
  group: "group: streets",
  department: "department: cleaning",
  promiseDays: "promiseDays: 3",
  reopenDays: "reopenDays: 30",
  words: "words: [λάμπα, κολόνα, φωτισμ*]",
  center: "center: { lat: 38.37, lon: 26.136 }",
  bounds: "bounds: { south: 38.13, west: 25.81, north: 38.62, east: 26.18 }",
  neighbours: "neighbours: []",
  signatures: "signatures: 500",
  duty: "duty: answer",
  danger: "danger: fire",
  ask: "ask: [Τι ώρα ανοίγετε;, Είστε ανοιχτά σήμερα;]",
  answer: 'answer: { el: "Στο ταμείο του δημαρχείου.", en: At the town hall. }',
  at: "at: { lat: 38.37, lon: 26.136 }",
  also: "also: [παραλιακή]",
  checked: "checked: { by: Μαρία Παππά, on: 2026-11-02 }",
  call: "call: [199, 112]",
  colour: 'colour: "#0a4d80"',
  standing: "standing: partial",
  gaps: "gaps: [{ el: Ο χάρτης δεν διαβάζεται., en: The map cannot be read. }]",
  say: 'say: { el: "Καλέστε τώρα το 112.", en: Call 112 now. }',
};

const WORDS: Record<string, Bilingual> = {
  empty: say(
    "Είναι κενό. Συμπληρώστε το ή σβήστε τη γραμμή.",
    "This is empty. Fill it in or delete the line.",
  ),
  "not-greek": say("Εδώ γράφεται το ελληνικό κείμενο.", "The Greek text belongs here."),
  "not-english": say(
    "Εδώ γράφεται το αγγλικό κείμενο, χωρίς ελληνικά γράμματα.",
    "The English text belongs here, without Greek letters.",
  ),
  id: say(
    "Το id γράφεται με μικρά λατινικά, ψηφία και παύλες, π.χ. street-lights.",
    "An id has small Latin letters, digits and hyphens, for example street-lights.",
  ),
  email: say(
    "Γράψτε διεύθυνση e-mail, π.χ. kep@chios.example.",
    "Write an e-mail address, for example kep@chios.example.",
  ),
  website: say("Γράψτε διεύθυνση που αρχίζει με https://.", "Write an address that begins with https://."),
  phone: say(
    "Το τηλέφωνο έχει δέκα ψηφία, π.χ. 22713 50000.",
    "A phone number has ten digits, for example 22713 50000.",
  ),
  latitude: say(
    "Το πλάτος στην Ελλάδα είναι από 34 έως 42. Μήπως πρώτα γράφτηκε το μήκος;",
    "A latitude in Greece is from 34 to 42. Was the longitude written first?",
  ),
  longitude: say(
    "Το μήκος στην Ελλάδα είναι από 19 έως 30. Μήπως πρώτα γράφτηκε το μήκος;",
    "A longitude in Greece is from 19 to 30. Was the longitude written first?",
  ),
  bounds: say(
    "Το south είναι μικρότερο από το north και το west από το east.",
    "South is less than north, and west less than east.",
  ),
  corner: say(
    "Κάθε γωνία έχει πλάτος και μήκος, π.χ. [38.37, 26.136].",
    "Each corner has a latitude and a longitude, for example [38.37, 26.136].",
  ),
  polygon: say("Το πολύγωνο έχει τρεις γωνίες ή περισσότερες.", "A polygon has three corners or more."),
  "outside-bounds": say("Το σημείο πέφτει έξω από τα bounds.", "This point lies outside the bounds."),
  clock: say(
    'Η ώρα γράφεται με τέσσερα ψηφία, π.χ. "07:30".',
    'A time has four digits, for example "07:30".',
  ),
  weekday: say("Οι ημέρες είναι από 1 (Δευτέρα) έως 7 (Κυριακή).", "Days run from 1 (Monday) to 7 (Sunday)."),
  "weekday-twice": say("Η ίδια ημέρα γράφεται δύο φορές.", "The same day is written twice."),
  "hours-order": say(
    "Η ώρα λήξης είναι μετά την ώρα έναρξης.",
    "The closing time comes after the opening time.",
  ),
  "hours-overlap": say(
    "Το ωράριο αυτό πέφτει πάνω σε προηγούμενο της ίδιας ημέρας.",
    "These hours overlap earlier ones of the same day.",
  ),
  month: say("Ο μήνας είναι από 1 έως 12.", "The month is from 1 to 12."),
  day: say("Ο μήνας αυτός δεν έχει τέτοια ημέρα.", "That month has no such day."),
  date: say(
    "Η ημερομηνία γράφεται έτος-μήνας-ημέρα, π.χ. 2027-05-04.",
    "A date is year-month-day, for example 2027-05-04.",
  ),
  holiday: say(
    "Η αργία θέλει ή month και day, ή μόνο date.",
    "A holiday has either month and day, or only date.",
  ),
  count: say("Γράψτε ακέραιο αριθμό ημερών από 1 έως 365.", "Write a whole number of days from 1 to 365."),
  signatures: say(
    "Γράψτε από 1 υπογραφή και πάνω. Με 0 ο δήμος θα χρωστούσε απάντηση σε ό,τι κι αν γραφτεί· αν δεν θέλετε όριο, σβήστε το.",
    "Write 1 signature or more. With 0 the municipality would owe an answer to whatever is written; to have no threshold, delete it.",
  ),
  supporters: say(
    "Γράψτε από 1 έως 100 υποστηρικτές, π.χ. supporters: 5.",
    "Write from 1 to 100 supporters, for example supporters: 5.",
  ),
  "duty-twice": say(
    "Το ίδιο duty γράφεται δύο φορές. Κρατήστε το ένα όριο.",
    "The same duty is written twice. Keep one threshold.",
  ),
  "call-missing": say(
    "Κάθε αριθμός του call γράφεται και μέσα στην πρόταση, στα ελληνικά και στα αγγλικά.",
    "Each number of call stands in the sentence too, in Greek and in English.",
  ),
  "danger-twice": say(
    "Ο ίδιος κίνδυνος γράφεται δύο φορές. Κρατήστε τον έναν.",
    "The same danger is written twice. Keep one.",
  ),
  "appointment-length": say(
    "Ένα ραντεβού κρατά 10, 15 ή 20 λεπτά, π.χ. length: 15.",
    "An appointment takes 10, 15 or 20 minutes, for example length: 15.",
  ),
  "appointment-fits": say(
    "Σε αυτές τις ώρες δεν χωράει ούτε ένα ραντεβού. Μεγαλώστε τις ή γράψτε μικρότερο length.",
    "Not one appointment fits into these hours. Make them longer, or write a smaller length.",
  ),
  "appointment-notice": say(
    "Όταν μπορεί κανείς να κλείσει, ο ορίζοντας έχει τελειώσει: το noticeHours είναι μικρότερο από τις ημέρες του horizonDays.",
    "By the time somebody may book, the horizon is over: noticeHours is less than the days of horizonDays.",
  ),
  "appointment-staff-notice": say(
    "Ο δήμος κλείνει ραντεβού πιο αργά από τους δημότες: το staffNoticeHours είναι έως όσο το noticeHours.",
    "The office books later than residents do: staffNoticeHours is noticeHours at most.",
  ),
  colour: say(
    'Το χρώμα γράφεται με # και έξι ψηφία, σε εισαγωγικά, και διαβάζεται πάνω στο λευκό (αντίθεση 7 και πάνω), π.χ. "#0a4d80".',
    'A colour is # and six digits, in quotes, and can be read on white (a contrast of 7 or more), for example "#0a4d80".',
  ),
  gaps: say(
    "Με standing: full δεν γράφονται gaps. Αλλιώς γράψτε τι δεν μπορούν να χρησιμοποιήσουν όλοι.",
    "With standing: full there are no gaps. Otherwise write what not everybody can use.",
  ),
  emergency: say(
    "Η επείγουσα κατηγορία θέλει και guidance: πού να καλέσει ο κόσμος.",
    "An emergency category needs guidance too: whom people should call.",
  ),
};

const FIELDS = say(
  "πεδία με όνομα και τιμή, π.χ. phone: 22713 50000",
  "fields with a name and a value, for example phone: 22713 50000",
);
const KINDS: Record<string, Bilingual> = {
  string: say(
    "κείμενο· αν αρχίζει με ψηφίο, κλείστε το σε εισαγωγικά",
    "text; if it begins with a digit, put it in quotes",
  ),
  number: say("αριθμός, με τελεία για τα δεκαδικά", "a number, with a point for decimals"),
  int: say("ακέραιος αριθμός", "a whole number"),
  boolean: say("true ή false", "true or false"),
  array: say(
    "κατάλογος: κάθε εγγραφή σε δική της γραμμή που αρχίζει με παύλα",
    "a list: each entry on its own line, beginning with a hyphen",
  ),
  tuple: say("ζευγάρι αριθμών, π.χ. [38.37, 26.136]", "a pair of numbers, for example [38.37, 26.136]"),
  object: FIELDS,
  record: FIELDS,
};

/** What to tell the editor of the file about one thing that the schema refuses. */
export function complaint(issue: Issue): Bilingual {
  const field = String(issue.path.findLast((step) => typeof step === "string") ?? "");
  if (issue.code === "invalid_type") return wrongType(issue, field);
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String).join(", ");
    return say(`Το «${field}» είναι ένα από αυτά: ${choices}.`, `"${field}" is one of: ${choices}.`);
  }
  if (issue.code === "custom" && issue.message === "too-long") {
    const most = String(issue.params?.["length"]);
    return say(`Γράψτε το με έως ${most} χαρακτήρες.`, `Keep it to ${most} characters.`);
  }
  if (issue.message === "word") {
    const word = String(issue.input).trim();
    return say(
      `Η λέξη «${word}» θέλει τρία γράμματα ή περισσότερα και αστεράκι μόνο στο τέλος της, π.χ. λακκούβ*.`,
      `The word "${word}" needs three letters or more, and a star only at its end, as in λακκούβ*.`,
    );
  }
  return WORDS[issue.message] ?? say(`Δείτε ξανά το «${field}».`, `Look again at "${field}".`);
}

/** What to tell about a field that the schema does not know, given the ones it does. */
export function unknownField(field: string, known: string): Bilingual {
  if (/^[a-z]+$/iu.test(field))
    return say(
      `Το «${field}» δεν υπάρχει εδώ. Υπάρχουν: ${known}.`,
      `There is no "${field}" here. There are: ${known}.`,
    );
  return say(
    `Το «${field}» διαβάστηκε ως νέο πεδίο. Αν το κείμενο έχει κόμμα, κλείστε το σε εισαγωγικά.`,
    `"${field}" was read as a new field. If the text holds a comma, put it in quotes.`,
  );
}

function wrongType(issue: z.core.$ZodIssueInvalidType, field: string): Bilingual {
  const example = EXAMPLES[field];
  if (issue.input === undefined || issue.input === null) {
    if (field === "") return say("Το αρχείο είναι κενό.", "The file is empty.");
    const [el, en] = example === undefined ? ["", ""] : [` Παράδειγμα: ${example}`, ` Example: ${example}`];
    return say(`Λείπει το «${field}».${el}`, `"${field}" is missing.${en}`);
  }
  const own = WORDS[issue.message];
  if (own !== undefined) return own;
  const kind = KINDS[issue.expected] ?? say("άλλη τιμή", "another value");
  if (field === "") return say(`Εδώ μπαίνει ${kind.el}.`, `Here belongs ${kind.en}.`);
  return say(`Στο «${field}» μπαίνει ${kind.el}.`, `"${field}" takes ${kind.en}.`);
}

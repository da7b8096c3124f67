import type { Sureness } from "../../core/request/spot.ts";
import type { CaseFile } from "../../core/file/file.ts";
import type { NoticeState } from "../../core/notice/notice.ts";
import type { Proof } from "../../core/person/person.ts";
import type { Words } from "./words.ts";

/** The labels of a case on the screen. */
export const showWords = {
  place: { el: "Πού", en: "Where" },
  located: { el: "Στον χάρτη", en: "On the map" },
  nowhere: { el: "δεν βρέθηκε ακόμα", en: "not found yet" },
  followers: { el: "Ακολουθούν", en: "Followers" },
  opened: { el: "Ήρθε", en: "Received" },
  protocol: { el: "Πρωτόκολλο", en: "Protocol" },
  resident: { el: "Από", en: "From" },
  nobody: { el: "χωρίς στοιχείο επικοινωνίας", en: "no contact" },
  category: { el: "Κατηγορία", en: "Category" },
  department: { el: "Υπηρεσία", en: "Department" },
  handler: { el: "Υπάλληλος", en: "Clerk" },
  promise: { el: "Δέσμευση", en: "Promise" },
  legal: { el: "Νόμος", en: "Law" },
  until: { el: "έως {day} · {article}", en: "by {day} · {article}" },
  promisedOne: { el: "{article}, {days} εργάσιμη", en: "{article}, {days} working day" },
  promised: { el: "{article}, {days} εργάσιμες", en: "{article}, {days} working days" },
  lawful: { el: "{article}, {days} ημέρες", en: "{article}, {days} days" },
  stands: {
    el: "σταματά όσο περιμένουμε απάντηση · {article}",
    en: "stands still while we wait for an answer · {article}",
  },
  question: { el: "Ρωτήσαμε", en: "We asked" },
  closed: { el: "Έκλεισε", en: "Closed" },
  dead: { el: "δεν απαντά πια", en: "gone" },
  recorded: { el: "(ηχητικό μήνυμα· δείτε τα αρχεία)", en: "(a spoken message; see the files)" },
  history: { el: "Ιστορικό", en: "History" },
  files: { el: "Αρχεία", en: "Files" },
  notices: { el: "Ειδοποιήσεις", en: "Notices" },
} as const satisfies Record<string, Words>;

/** How we know that an address is theirs. */
export const proofWords = {
  wrote: { el: "μας έγραψε από εκεί", en: "wrote from there" },
  platform: { el: "το βεβαιώνει η εφαρμογή", en: "the app vouches for it" },
  "caller-id": { el: "από αναγνώριση κλήσης", en: "by caller id" },
  clerk: { el: "το σημειώσαμε εμείς", en: "taken down by the office" },
} as const satisfies Record<Proof, Words>;

/** What kind of file it is, where it has no name. */
export const kindWords = {
  photo: { el: "φωτογραφία", en: "photo" },
  document: { el: "έγγραφο", en: "document" },
  recording: { el: "ηχογράφηση", en: "recording" },
  proof: { el: "από την υπηρεσία", en: "from the office" },
} as const satisfies Record<CaseFile["kind"], Words>;

/** Where a message stands. */
export const noticeWords = {
  queued: { el: "περιμένει", en: "waiting" },
  sent: { el: "στάλθηκε", en: "sent" },
  delivered: { el: "έφτασε", en: "delivered" },
  failed: { el: "απέτυχε", en: "failed" },
} as const satisfies Record<NoticeState, Words>;

/** Where a file stands. */
export const fileWords = {
  wanted: { el: "το φέρνουμε", en: "on its way" },
  kept: { el: "το έχουμε", en: "kept" },
  refused: { el: "δεν το κρατήσαμε", en: "refused" },
  lost: { el: "χάθηκε", en: "lost" },
} as const satisfies Record<CaseFile["state"], Words>;

/** Who says where a case is; a geocoder says its own name. */
export const spotWords: Readonly<Record<string, Words>> = {
  folder: { el: "από τους τόπους του δήμου", en: "by the municipality's places" },
  link: { el: "από τον σύνδεσμο που έστειλε", en: "by the link that was sent" },
};

/** How surely. */
export const surenessWords: Readonly<Record<Sureness, Words>> = {
  point: { el: "ακριβώς", en: "exactly" },
  street: { el: "κάπου στον δρόμο", en: "somewhere in the street" },
  area: { el: "κάπου στην περιοχή", en: "somewhere in the area" },
  none: { el: "δεν βρέθηκε", en: "not found" },
};

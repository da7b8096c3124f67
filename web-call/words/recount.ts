/** What is said about the public lists with which anybody can count again. */
export const recountWords = {
  "recount.title": { el: "Μετρήστε τες και εσείς", en: "Count them yourself" },
  "recount.lead": {
    el: "Κάθε νύχτα δημοσιεύουμε έναν κατάλογο με μία γραμμή για κάθε υπογραφή της ημέρας. Δεν φαίνεται ποιος υπέγραψε, αλλά όποιος υπέγραψε βρίσκει τη γραμμή του.",
    en: "Each night we publish a list with one line for every signature of the day. It does not show who signed, but whoever signed finds their line.",
  },
  "recount.none": {
    el: "Ο πρώτος κατάλογος βγαίνει μετά τα μεσάνυχτα.",
    en: "The first list comes after midnight.",
  },
  "recount.days": { el: "Οι κατάλογοι ανά ημέρα", en: "The lists by day" },
  "recount.day": { el: "Ημέρα", en: "Day" },
  "recount.added": { el: "Ήρθαν", en: "Came" },
  "recount.removed": { el: "Έφυγαν", en: "Went" },
  "recount.counted": { el: "Σύνολο", en: "In all" },
  "recount.earlier": { el: "Παλαιότερες ημέρες", en: "Earlier days" },
  "find.title": { el: "Βρείτε τη δική σας", en: "Find yours" },
  "find.receipt": { el: "Η απόδειξή σας", en: "Your receipt" },
  "find.receipt.hint": { el: "26 γράμματα και ψηφία.", en: "26 letters and digits." },
  "find.with": { el: "Με τι υπογράψατε", en: "What you signed with" },
  "find.with.mobile": { el: "Το κινητό σας.", en: "Your mobile." },
  "find.with.email": { el: "Το e-mail σας.", en: "Your e-mail." },
  "find.with.identity": {
    el: "Το Α.Φ.Μ. ή ο αριθμός της ταυτότητας.",
    en: "Your tax number or identity card.",
  },
  "find.button": { el: "Βρείτε την", en: "Find it" },
  "find.listed": {
    el: "Η υπογραφή σας είναι στον κατάλογο: {day}",
    en: "Your signature is in the list: {day}",
  },
  "find.today": {
    el: "Η υπογραφή σας μετρά. Μπαίνει στον κατάλογο της ημέρας, που βγαίνει μετά τα μεσάνυχτα.",
    en: "Your signature counts. It goes into the list of the day, which comes after midnight.",
  },
  "find.absent": {
    el: "Δεν βρίσκουμε υπογραφή με αυτά τα δύο. Δείτε ξανά την απόδειξη και τον αριθμό.",
    en: "We find no signature with these two. Look at the receipt and the number again.",
  },
  "find.gone": {
    el: "Μετρούσε από τότε, τώρα όμως δεν μετρά: την πήρατε πίσω ή την κοιτάζει υπάλληλος.",
    en: "It counted from then on but counts no more now: you took it back, or a clerk looks at it.",
  },
  "find.line": { el: "Η γραμμή σας", en: "Your line" },
  "find.root": { el: "Η ρίζα της ημέρας", en: "The root of the day" },
  "find.path": { el: "Ο δρόμος ως τη ρίζα", en: "The way to the root" },
  "find.left": { el: "αριστερά", en: "left" },
  "find.right": { el: "δεξιά", en: "right" },
  "find.list": { el: "Δείτε όλο τον κατάλογο", en: "See the whole list" },
  "find.self.title": { el: "Χωρίς εμάς", en: "Without us" },
  "find.self": {
    el: "Η γραμμή είναι το SHA-256 από τέσσερις σειρές: dimos petition signature, ο αριθμός του αιτήματος, mobile:+30 και το κινητό, η απόδειξη. Η ρίζα είναι όπως στο RFC 6962.",
    en: "The line is the SHA-256 of four rows: dimos petition signature, the number of the petition, mobile:+30 and the mobile, the receipt. The root is as in RFC 6962.",
  },
} as const;

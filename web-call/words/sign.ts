/** What the forms of a petition say: to sign, to take back, to find one's own. */
export const signWords = {
  "sign.title": { el: "Υπογράψτε", en: "Sign" },
  "sign.support": { el: "Υποστηρίξτε το", en: "Support it" },
  "sign.mobile": { el: "Το κινητό σας", en: "Your mobile" },
  "sign.mobile.hint": {
    el: "Σας στέλνουμε έναν κωδικό. Παράδειγμα: 691\u00a0234\u00a05678",
    en: "We send you a code. For example: 691\u00a0234\u00a05678",
  },
  "sign.email": { el: "Το e-mail σας", en: "Your e-mail" },
  "sign.email.hint": {
    el: "Σας στέλνουμε έναν κωδικό. Παράδειγμα: eleni@example.gr",
    en: "We send you a code. For example: eleni@example.gr",
  },
  "sign.name": { el: "Όνομα, αν θέλετε να φαίνεται", en: "Your name, if you want it seen" },
  "sign.name.hint": {
    el: "Αν το γράψετε, το βλέπουν όλοι. Αν το αφήσετε κενό, δεν φαίνεται τίποτα.",
    en: "If you write it, everybody sees it. If you leave it empty, nothing is shown.",
  },
  "sign.unit": { el: "Πού μένετε, αν θέλετε να το πείτε", en: "Where you live, if you like to say" },
  "sign.unit.none": { el: "Δεν το λέω", en: "I do not say" },
  "sign.told": {
    el: "Θέλω να μάθω τι θα απαντήσει ο δήμος",
    en: "I want to hear what the municipality answers",
  },
  "sign.privacy.mobile": {
    el: "Το κινητό σας δείχνει ότι κάθε άνθρωπος υπογράφει μία φορά. Δεν το βλέπει κανείς. Έξι μήνες μετά το τέλος σβήνουμε ό,τι δείχνει ποιος υπέγραψε.",
    en: "Your mobile shows that everybody signs once. Nobody sees it. Six months after the end we delete whatever tells who signed.",
  },
  "sign.privacy.email": {
    el: "Το e-mail σας δείχνει ότι κάθε άνθρωπος υπογράφει μία φορά. Δεν το βλέπει κανείς. Έξι μήνες μετά το τέλος σβήνουμε ό,τι δείχνει ποιος υπέγραψε.",
    en: "Your e-mail shows that everybody signs once. Nobody sees it. Six months after the end we delete whatever tells who signed.",
  },
  "sign.send": { el: "Στείλτε μου τον κωδικό", en: "Send me the code" },
  "sign.back.ask": {
    el: "Αλλάξατε γνώμη; Πάρτε πίσω την υπογραφή σας",
    en: "Changed your mind? Take your signature back",
  },
  "sign.summary": { el: "Λείπει κάτι μικρό", en: "One small thing is missing" },
  "sign.empty.mobile": {
    el: "Γράψτε το κινητό σας, δέκα ψηφία.",
    en: "Write your mobile number, ten digits.",
  },
  "sign.empty.email": { el: "Γράψτε το e-mail σας.", en: "Write your e-mail." },
  "sign.wrong-name": {
    el: "Για όνομα γράψτε μόνο γράμματα, έως 60, ή αφήστε το κενό.",
    en: "For a name write letters only, up to 60, or leave it empty.",
  },
  "sign.old": {
    el: "Η σελίδα έμεινε ανοιχτή πολλή ώρα ή στάλθηκε δύο φορές. Ό,τι γράψατε είναι εδώ, στείλτε το ξανά.",
    en: "The page was open for a long time, or was sent twice. What you wrote is here, send it again.",
  },
  "code.title": { el: "Ο κωδικός που σας στείλαμε", en: "The code that we sent you" },
  "code.label": { el: "Κωδικός", en: "Code" },
  "code.hint": { el: "Έξι ψηφία. Ισχύει μισή ώρα.", en: "Six digits. It is good for half an hour." },
  "code.empty": { el: "Γράψτε τα έξι ψηφία του κωδικού.", en: "Write the six digits of the code." },
  "code.sign": { el: "Υπογράφω", en: "I sign" },
  "code.back": { el: "Παίρνω πίσω την υπογραφή μου", en: "I take my signature back" },
  "code.again": { el: "Δεν ήρθε, στείλτε άλλον", en: "It did not come, send another" },
  "code.none": {
    el: "Δεν βρίσκουμε κωδικό που να περιμένει. Ξεκινήστε από την αρχή για να πάρετε νέο.",
    en: "We find no code that waits. Begin again to get a new one.",
  },
  "done.title": { el: "Υπογράψατε", en: "You have signed" },
  "done.title.held": { el: "Πήραμε την υπογραφή σας", en: "We have your signature" },
  "done.title.signed": { el: "Έχετε υπογράψει ήδη", en: "You have signed already" },
  "done.title.back": { el: "Η υπογραφή σας βγήκε", en: "Your signature is off" },
  "done.title.none": { el: "Δεν έχετε υπογράψει", en: "You have not signed" },
  "done.counted": {
    el: "Η υπογραφή σας μετρά. Μαζί με σας: {count}.",
    en: "Your signature counts. With yours: {count}.",
  },
  "done.receipt": { el: "Η απόδειξή σας", en: "Your receipt" },
  "done.receipt.how": {
    el: "Κρατήστε την. Από αύριο βρίσκετε με αυτήν την υπογραφή σας στον δημόσιο κατάλογο. Δεν λέει σε κανέναν ποιος είστε.",
    en: "Keep it. From tomorrow you find your signature in the public list with it. It tells nobody who you are.",
  },
  "done.to": { el: "Πίσω στο αίτημα", en: "Back to the petition" },
  "back.title": { el: "Πάρτε πίσω την υπογραφή σας", en: "Take your signature back" },
  "back.lead": {
    el: "Γράψτε με τι υπογράψατε. Σας στέλνουμε έναν κωδικό, για να ξέρουμε ότι είστε εσείς.",
    en: "Write what you signed with. We send you a code, so that we know that it is you.",
  },
  "slow.codes": {
    el: "Από τη σύνδεσή σας ζητήθηκαν πολλοί κωδικοί που δεν χρησιμοποιήθηκαν.",
    en: "Many codes that were not used have been asked for from your connection.",
  },
  "foreign.title": { el: "Ξεκινήστε από τη δική μας σελίδα", en: "Begin on our own page" },
  "foreign.text": {
    el: "Αυτή η φόρμα ήρθε από άλλη ιστοσελίδα, γι' αυτό δεν έγινε τίποτα. Ανοίξτε το αίτημα από εδώ και υπογράψτε.",
    en: "This form came from another website, so nothing was done. Open the petition here and sign.",
  },
} as const;

/** What the pages about personal data and about accessibility say beside the words of the municipality's own folder. */
export const statementWords = {
  "privacy.title": { el: "Προσωπικά δεδομένα", en: "Personal data" },
  "privacy.lead": {
    el: "Τι κρατάμε όταν μας γράφετε ή μας καλείτε, γιατί, έως πότε, και τι μπορείτε να ζητήσετε.",
    en: "What we keep when you write or call, why, until when, and what you can ask for.",
  },
  "privacy.who": { el: "Ποιος ευθύνεται", en: "Who is responsible" },
  "privacy.controller": {
    el: "Υπεύθυνος επεξεργασίας είναι: {name}, {address}.",
    en: "The controller is: {name}, {address}.",
  },
  "privacy.officer": { el: "Υπεύθυνος προστασίας δεδομένων", en: "Data protection officer" },
  "privacy.unwritten": {
    el: "Ο δήμος δεν έχει γράψει ακόμα εδώ γιατί και έως πότε κρατά τα δεδομένα. Ρωτήστε μας στο {phone}.",
    en: "The municipality has not yet written here why and until when it keeps data. Ask us at {phone}.",
  },
  "privacy.why": { el: "Γιατί τα χρειαζόμαστε", en: "Why we need them" },
  "privacy.kept": { el: "Τι κρατάμε και έως πότε", en: "What we keep and until when" },
  "privacy.what": { el: "Τι", en: "What" },
  "privacy.until": { el: "Έως πότε", en: "Until when" },
  "privacy.seen": { el: "Ποιος τα βλέπει", en: "Who sees them" },
  "privacy.clerks": {
    el: "Οι υπάλληλοι που χειρίζονται την υπόθεσή σας. Η σελίδα της υπόθεσης δείχνει μόνο την πορεία της.",
    en: "The clerks who handle your case. The page of a case shows only its progress.",
  },
  "privacy.carriers": {
    el: "Η υπηρεσία με την οποία μας γράφετε ή μας καλείτε, για όσα περνούν από αυτήν: {names}.",
    en: "The service with which you write or call, for what passes through it: {names}.",
  },
  "privacy.petitions": {
    el: "Σε ένα συλλογικό αίτημα φαίνεται μόνο ο αριθμός των υπογραφών. Το όνομά σας φαίνεται μόνο αν το ζητήσετε.",
    en: "A petition shows only how many have signed. Your name shows only if you ask for it.",
  },
  "privacy.cookies": {
    el: "Οι σελίδες αυτές δεν βάζουν cookies και δεν φορτώνουν τίποτα από αλλού.",
    en: "These pages set no cookies and load nothing from elsewhere.",
  },
  "privacy.rights": { el: "Τι μπορείτε να ζητήσετε", en: "What you can ask for" },
  "privacy.right.copy": { el: "Αντίγραφο όσων κρατάμε για εσάς.", en: "A copy of what we hold about you." },
  "privacy.right.mend": {
    el: "Να διορθωθεί κάτι που είναι λάθος.",
    en: "That something wrong is put right.",
  },
  "privacy.right.erase": {
    el: "Να διαγραφούν, όταν δεν τα ζητά ο νόμος ή μια ανοιχτή υπόθεση.",
    en: "That they are erased, unless the law or an open case needs them.",
  },
  "privacy.right.stop": {
    el: "Να περιοριστεί η χρήση τους, ή να εναντιωθείτε σε αυτήν.",
    en: "That their use is restricted, or to object to it.",
  },
  "privacy.right.move": {
    el: "Να τα πάρετε σε μορφή που διαβάζει άλλο πρόγραμμα.",
    en: "To receive them in a form that another program can read.",
  },
  "privacy.how": {
    el: "Ζητήστε το από όπου μας γράφετε, στο {phone} ή σε κάθε γραφείο μας. Απαντάμε μέσα σε έναν μήνα.",
    en: "Ask where you write to us, at {phone} or at any of our offices. We answer within one month.",
  },
  "privacy.complain": { el: "Αν δεν μείνετε ικανοποιημένοι", en: "If you are not satisfied" },
  "privacy.authority": {
    el: "Μπορείτε να απευθυνθείτε στην Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα, Κηφισίας 1-3, 115 23 Αθήνα, τηλ. {phone}.",
    en: "You can turn to the Hellenic Data Protection Authority, 1-3 Kifisias, 115 23 Athens, phone {phone}.",
  },
  "privacy.authority.site": { el: "Ιστοσελίδα της Αρχής", en: "Website of the Authority" },
  "statement.checked": { el: "Ελέγχθηκε: {day}.", en: "Checked: {day}." },
  "accessibility.title": { el: "Προσβασιμότητα", en: "Accessibility" },
  "accessibility.lead": {
    el: "Θέλουμε οι σελίδες αυτές να τις χρησιμοποιούν όλοι. Ό,τι κάνετε εδώ γίνεται και με ένα τηλεφώνημα.",
    en: "We want everybody to be able to use these pages. Whatever you do here can be done by phone too.",
  },
  "accessibility.standing": { el: "Πού βρισκόμαστε", en: "Where we stand" },
  "accessibility.full": {
    el: "Οι σελίδες συμμορφώνονται με το πρότυπο EN 301 549 και τον ν. 4727/2020.",
    en: "The pages comply with EN 301 549 and Law 4727/2020.",
  },
  "accessibility.partial": {
    el: "Οι σελίδες συμμορφώνονται εν μέρει με το πρότυπο EN 301 549 και τον ν. 4727/2020.",
    en: "The pages comply in part with EN 301 549 and Law 4727/2020.",
  },
  "accessibility.none": {
    el: "Οι σελίδες δεν συμμορφώνονται ακόμα με το πρότυπο EN 301 549 και τον ν. 4727/2020.",
    en: "The pages do not yet comply with EN 301 549 and Law 4727/2020.",
  },
  "accessibility.unwritten": {
    el: "Ο δήμος δεν έχει δημοσιεύσει ακόμα εδώ τη δήλωσή του.",
    en: "The municipality has not published its statement here yet.",
  },
  "accessibility.gaps": { el: "Τι δεν μπορούν να χρησιμοποιήσουν όλοι", en: "What not everybody can use" },
  "accessibility.how": { el: "Πώς το ελέγξαμε", en: "How we checked" },
  "accessibility.tell": { el: "Κάτι σας δυσκολεύει;", en: "Is something hard for you?" },
  "accessibility.contact": {
    el: "Πείτε το στο {phone} ή γράψτε στο e-mail. Θα σας δώσουμε αυτό που χρειάζεστε με άλλον τρόπο.",
    en: "Tell us at {phone} or write by e-mail. We will give you what you need in another way.",
  },
  "accessibility.enforcement": {
    el: "Αν η απάντηση δεν σας καλύπτει, μπορείτε να απευθυνθείτε εδώ:",
    en: "If our answer does not satisfy you, you can turn here:",
  },
} as const;

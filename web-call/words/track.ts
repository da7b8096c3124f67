/** What the form and the page of one number say; the sentence of the stage itself stands in the core's catalogue. */
export const trackWords = {
  "track.head": { el: "Πού βρίσκεται η υπόθεσή σας", en: "Where your case stands" },
  "track.label": { el: "Αριθμός υπόθεσης", en: "Case number" },
  "track.hint": {
    el: "Έχει εννέα ψηφία, για παράδειγμα 417\u00a0293\u00a0613. Σας τον δώσαμε όταν μας γράψατε ή μας καλέσατε.",
    en: "It has nine digits, for example 417\u00a0293\u00a0613. It stands in the message we sent you.",
  },
  "track.button": { el: "Δείτε πού βρίσκεται", en: "See where it stands" },
  "track.empty": {
    el: "Γράψτε τον αριθμό της υπόθεσής σας: εννέα ψηφία, με κενά ή χωρίς.",
    en: "Write the number of your case: nine digits, with or without spaces.",
  },
  "track.lost": {
    el: "Δεν έχετε τον αριθμό; Καλέστε {phone} και θα τον βρούμε μαζί.",
    en: "No number at hand? Call {phone} and we will find it together.",
  },
  // No page can be written to, so that it does not name what a chat is asked.
  "track.wrong": {
    el: "Με αυτόν τον αριθμό δεν βρίσκουμε υπόθεση: κάποιο ψηφίο θα είναι διαφορετικό. Δείτε τον ξανά, έχει εννέα ψηφία.",
    en: "That number does not fit: one digit must be different. It has nine digits and stands in the message we sent you.",
  },
  "track.title.wrong": { el: "Ο αριθμός δεν ταιριάζει", en: "The number does not fit" },
  "track.title.unknown": { el: "Δεν βρήκαμε υπόθεση", en: "We found no case" },
  "track.title.empty": { el: "Γράψτε τον αριθμό", en: "Write the number" },
  "case.title": { el: "Υπόθεση {number}", en: "Case {number}" },
  "case.steps": { el: "Τα βήματα της υπόθεσης", en: "The steps of the case" },
  "case.step.received": { el: "Τη λάβαμε", en: "We have it" },
  "case.step.working": { el: "Σε εξέλιξη", en: "We look after it" },
  "case.step.closed": { el: "Έκλεισε", en: "Closed" },
  "case.step.past": { el: "(πέρασε)", en: "(done)" },
  "case.step.now": { el: "(τώρα)", en: "(now)" },
  "case.opened": { el: "Άνοιξε", en: "Opened" },
  "case.closed": { el: "Έκλεισε", en: "Closed" },
  "case.next": { el: "Τι γίνεται τώρα", en: "What happens now" },
  "next.incomplete": {
    el: "Υπάλληλος θα δει τι λείπει και θα σας καλέσει ή θα σας γράψει.",
    en: "A clerk will see what is missing and will call you or write to you.",
  },
  "next.new": {
    el: "Θα σας ενημερώσουμε μόλις την αναλάβει υπάλληλος. Δεν χρειάζεται να κάνετε κάτι.",
    en: "We will tell you as soon as a clerk takes it. You do not need to do anything.",
  },
  "next.assigned": {
    el: "Κανονίζουμε τι θα γίνει και πότε. Θα σας ενημερώσουμε στο επόμενο βήμα.",
    en: "The office arranges what will be done and when. We will tell you at the next step.",
  },
  "next.working": {
    el: "Μόλις τελειώσει, θα σας πούμε τι έγινε και θα σας ρωτήσουμε αν έγινε σωστά.",
    en: "Once it is finished we will tell you what was done and ask you whether it was done well.",
  },
  "next.planned": {
    el: "Περιμένει τη σειρά της. Θα σας ενημερώσουμε μόλις ξεκινήσει η δουλειά.",
    en: "It waits for its turn. We will tell you as soon as work begins.",
  },
  "next.asked": {
    el: "Απαντήστε στο μήνυμα που σας στείλαμε ή καλέστε {phone}. Συνεχίζουμε μόλις μας απαντήσετε.",
    en: "Answer the message we sent you, or call {phone}. We go on as soon as you answer.",
  },
  "next.done": {
    el: "Αν το πρόβλημα υπάρχει ακόμα, πείτε μας το έως {day} και η υπόθεση ανοίγει ξανά. Απαντήστε στο μήνυμά μας ή καλέστε {phone}.",
    en: "If the problem is still there, tell us by {day} and the case opens again. Answer our message or call {phone}.",
  },
  "next.done.over": {
    el: "Αν το πρόβλημα εμφανίστηκε ξανά, πείτε μας το και θα πάρετε νέο αριθμό.",
    en: "If the problem has come back, tell us and you will get a new number.",
  },
  "next.duplicate": {
    el: "Το ίδιο πρόβλημα το έχουμε ήδη. Συνεχίζουμε στην υπόθεση {number}.",
    en: "We have the same problem already. We go on in case {number}.",
  },
  "next.declined": {
    el: "Για τον λόγο, δείτε το μήνυμά μας ή καλέστε {phone}.",
    en: "The reason is in the message we sent you. If you would like to talk about it, call {phone}.",
  },
  "next.withdrawn": {
    el: "Δεν χρειάζεται να κάνετε κάτι. Αν το θελήσετε ξανά, πείτε μας το και θα πάρετε νέο αριθμό.",
    en: "You do not need to do anything. If you want it again, tell us and you will get a new number.",
  },
  "case.coarse": {
    el: "Εδώ φαίνεται μόνο η πορεία. Όσα μας γράψατε δεν τα δείχνουμε σε αυτή τη σελίδα.",
    en: "Only the progress shows here. What you wrote to us only you can see, where you sent it from.",
  },
  "case.other": { el: "Άλλη υπόθεση", en: "Another case" },
} as const;

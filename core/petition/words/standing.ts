import { label, same } from "../../wording/phrase.ts";

/** Where a petition stands, as anybody hears it who asks by its number. */
export const petitionStandingWords = {
  "petition.now": {
    el: {
      chat: "Συλλογικό αίτημα «{title}»\n{status}",
      sms: "«{title}» {status}",
      spoken: "Το συλλογικό αίτημα λέει: {title}. {status}",
    },
    en: {
      chat: "Petition “{title}”\n{status}",
      sms: "“{title}” {status}",
      spoken: "The petition says: {title}. {status}",
    },
  },
  "petition.withdraw": label("Απόσυρση του αιτήματος", "Withdraw the petition", {
    el: "να αποσύρετε το αίτημα",
    en: "withdraw the petition",
  }),
  "petition.withdraw.ask": {
    el: {
      chat: "Να αποσύρουμε το συλλογικό αίτημα «{title}»; Δεν θα το βρίσκει πια κανείς, ούτε θα υπογράφεται.",
      sms: "Να αποσύρουμε το «{title}»;",
      spoken: "Να αποσύρουμε το συλλογικό αίτημα: {title};",
    },
    en: {
      chat: "Shall we withdraw the petition “{title}”? Nobody will find it any more, or sign it.",
      sms: "Shall we withdraw “{title}”?",
      spoken: "Shall we withdraw the petition: {title}?",
    },
  },
  "petition.withdraw.kept": same("Εντάξει, το αίτημά σας συνεχίζεται.", "All right, your petition goes on."),
  "petition.withdraw.done": same(
    "Το αίτημά σας αποσύρθηκε. Μπορείτε να γράψετε νέο όποτε θέλετε.",
    "Your petition is withdrawn. You can write a new one whenever you like.",
  ),
  "petition.withdraw.opened": same(
    "Το αίτημα έχει ανοίξει και ανήκει πια και σε όσους το υπέγραψαν, γι' αυτό δεν αποσύρεται εδώ. Αν υπάρχει λόγος: {phone}.",
    "The petition has opened and is its signers' as well, so it cannot be withdrawn here. If there is a reason, call {phone}.",
  ),
  "petition.withdraw.closed": same("Αυτό το αίτημα έχει ήδη κλείσει.", "That petition is over already."),
  "petition.withdraw.others": same(
    "Δεν βρίσκουμε συλλογικό αίτημα δικό σας με αυτόν τον αριθμό. Γράψτε μας από εκεί όπου το γράψατε.",
    "We find no petition of yours with that number. Write to us from where you wrote it.",
  ),
  "petition.stage.gathering": same(
    "Μαζεύει τις πρώτες υπογραφές για να το εξετάσει ο δήμος.",
    "It gathers the first signatures, so that the municipality looks at it.",
  ),
  "petition.stage.moderation": same(
    "Το εξετάζει ο δήμος πριν ανοίξει για υπογραφές.",
    "The municipality looks at it before it opens for signatures.",
  ),
  "petition.stage.open": same(
    "Είναι ανοιχτό για υπογραφές έως {until}.",
    "It is open for signatures until {until}.",
  ),
  "petition.stage.closed": same("Ο χρόνος για υπογραφές τελείωσε.", "The time for signatures is over."),
  "petition.stage.answered": same("Ο δήμος απάντησε.", "The municipality has answered."),
  "petition.stage.rejected": same("Δεν άνοιξε για υπογραφές.", "It was not opened for signatures."),
  "petition.stage.hidden": same("Δεν είναι δημόσιο.", "It is not public."),
  "petition.stage.lapsed": same(
    "Δεν μαζεύτηκαν οι πρώτες υπογραφές στον χρόνο που χρειαζόταν.",
    "The first signatures did not come together in time.",
  ),
  "petition.stage.withdrawn": same("Το πήρε πίσω όποιος το έγραψε.", "Its author took it back."),
  "petition.owed.answer": same("Ο δήμος απαντά έως {due}.", "The municipality answers by {due}."),
  "petition.owed.agenda": same(
    "Μπαίνει στο δημοτικό συμβούλιο έως {due}.",
    "It goes to the municipal council by {due}.",
  ),
  "petition.agenda": same("Συζητείται {on}: {session}.", "It is debated {on}: {session}."),
  "petition.answer": same("Η απάντηση του δήμου: {text}", "The municipality's answer: {text}"),
  "petition.no.already-there": same(
    "Υπάρχει ήδη αίτημα για το ίδιο θέμα, με αριθμό {other}. Μπορείτε να υπογράψετε εκείνο.",
    "There is a petition on the same matter already, number {other}. You can sign that one.",
  ),
  "petition.no.not-ours": same(
    "Δεν είναι στην αρμοδιότητα του δήμου, οπότε δεν μπορεί να αποφασίσει γι' αυτό.",
    "It is not for the municipality, which cannot decide about it.",
  ),
  "petition.no.personal": same(
    "Αφορά προσωπική υπόθεση ή στοιχεία ανθρώπων. Γι' αυτό γράψτε μας ως αίτημα δικό σας ή καλέστε.",
    "It is about a personal matter or people's data. Please write to us with it as a request of your own, or call.",
  ),
  "petition.no.insult": same(
    "Έχει λόγια που προσβάλλουν ή κατηγορούν κάποιον. Χωρίς αυτά μπορείτε να το γράψετε ξανά.",
    "It has words that insult or accuse somebody. Without them you can write it again.",
  ),
  "petition.no.advertising": same(
    "Διαφημίζει προϊόν, επιχείρηση ή υποψήφιο.",
    "It advertises a product, a business or a candidate.",
  ),
  "petition.no.question": same(
    "Είναι ερώτηση και απαντάται χωρίς υπογραφές. Στείλτε τη μας ως ερώτηση.",
    "It is a question, which is answered without signatures. Send it to us as a question.",
  ),
} as const;

import { codeAgain, codeWrong } from "../../wording/code.ts";
import { label, same } from "../../wording/phrase.ts";

/** What is said to whoever signs a petition, proves it, or takes it back. */
export const petitionSignWords = {
  "petition.sign.door": label("Υπογραφή σε συλλογικό αίτημα", "Sign a petition", {
    el: "υπογραφές",
    en: "sign a petition",
  }),
  "petition.sign.brief": same("υπογραφή", "a signature"),
  "petition.sign.shared": label("Έστειλα την επαφή μου", "I sent my contact", {
    el: "να συνεχίσετε",
    en: "go on",
  }),
  "petition.sign.which": {
    el: {
      chat: "Γράψτε τον αριθμό του συλλογικού αιτήματος. Έχει εννέα ψηφία.",
      sms: "Στείλτε τον αριθμό του συλλογικού αιτήματος. Έχει εννέα ψηφία.",
      spoken: "Πατήστε με τη σειρά τα εννέα ψηφία του συλλογικού αιτήματος.",
    },
    en: {
      chat: "Write the number of the petition. It has nine digits.",
      sms: "Send the number of the petition. It has nine digits.",
      spoken: "Press the nine digits of the petition, in order.",
    },
  },
  "petition.sign.open": {
    el: {
      chat: "Αυτά είναι ανοιχτά για υπογραφές. Διαλέξτε ένα, ή γράψτε τον αριθμό του.",
      sms: "Ποιο θέλετε να υπογράψετε; Ή στείλτε τον αριθμό του.",
      spoken: "Πατήστε με τη σειρά τα εννέα ψηφία του συλλογικού αιτήματος.",
    },
    en: {
      chat: "These are open for signatures. Choose one, or write its number.",
      sms: "Which would you like to sign? Or send its number.",
      spoken: "Press the nine digits of the petition, in order.",
    },
  },
  "petition.sign.all": same("Όλα όσα είναι ανοιχτά: {link}", "All that are open: {link}"),
  "petition.sign.none": same(
    "Αυτή τη στιγμή κανένα συλλογικό αίτημα δεν είναι ανοιχτό σε όλους. Αν σας έδωσαν αριθμό, γράψτε τον. Έχει εννέα ψηφία.",
    "No petition is open to everybody right now. If you were given a number, write it. It has nine digits.",
  ),
  "petition.sign.unknown": same(
    "Με αυτόν τον αριθμό δεν βρίσκουμε συλλογικό αίτημα. Δείτε τον ξανά, έχει εννέα ψηφία.",
    "We find no petition with that number. Look at it again, it has nine digits.",
  ),
  "petition.sign.offer": label("Υπογράφω", "I sign", { el: "να υπογράψετε", en: "sign it" }),
  "petition.sign.named": label("Υπογράφω με το όνομά μου", "I sign with my name", {
    el: "να φαίνεται και το όνομά σας",
    en: "sign with your name shown",
  }),
  "petition.sign.name": same(
    "Το όνομά σας θα το βλέπουν όλοι στη σελίδα του αιτήματος. Γράψτε το, ή γράψτε «όχι» για να υπογράψετε χωρίς αυτό.",
    "Everybody will see your name on the page of the petition. Write it, or write “no” to sign without it.",
  ),
  "petition.sign.unit": same(
    "Σε ποια περιοχή μένετε; Δείχνουμε μόνο πόσοι υπογράφουν από κάθε περιοχή. Αν δεν θέλετε, γράψτε «παράλειψη».",
    "Where do you live? We only show how many sign from each area. If you would rather not say, write “skip”.",
  ),
  "petition.sign.unit.one": label("{unit}", "{unit}", { el: "{unit}", en: "{unit}" }),
  "petition.sign.no": label("Όχι τώρα", "Not now", { el: "να μην υπογράψετε", en: "leave it" }),
  "petition.sign.no.also": same("άλλη φορά, αργότερα, να το σκεφτώ", "another time, later, let me think"),
  "petition.sign.ask": {
    el: {
      chat: "«{title}»\n{ask}\nΘέλετε να υπογράψετε;",
      sms: "«{title}» Θέλετε να υπογράψετε;",
      spoken: "Το αίτημα λέει: {title}. Θέλετε να υπογράψετε;",
    },
    en: {
      chat: "“{title}”\n{ask}\nWould you like to sign?",
      sms: "“{title}” Would you like to sign?",
      spoken: "The petition says: {title}. Would you like to sign?",
    },
  },
  "petition.sign.mobile": {
    el: {
      chat: "Κάθε άνθρωπος υπογράφει μία φορά, με το κινητό του. Στείλτε την επαφή σας από το κουμπί ή γράψτε τον αριθμό. Δεν τον δείχνουμε πουθενά.\nΠοιο είναι το κινητό σας;",
      sms: "Με ποιο κινητό υπογράφετε; Στέλνουμε εκεί έναν κωδικό. Ο αριθμός δεν φαίνεται πουθενά.",
      spoken: "Πατήστε με τη σειρά τα δέκα ψηφία του κινητού σας. Στέλνουμε εκεί έναν κωδικό.",
    },
    en: {
      chat: "Everybody signs once, with their mobile. Send your contact with the button, or write the number. We show it nowhere.\nWhat is your mobile number?",
      sms: "Which mobile do you sign with? We send a code there. The number is shown nowhere.",
      spoken: "Press the ten digits of your mobile, in order. We send a code there.",
    },
  },
  "petition.sign.email": same(
    "Κάθε άνθρωπος υπογράφει μία φορά, με το e-mail του. Δεν το δείχνουμε πουθενά.\nΠοιο είναι το e-mail σας;",
    "Everybody signs once, with their e-mail. We show it nowhere.\nWhat is your e-mail?",
  ),
  "petition.sign.desk": same(
    "Αυτό το αίτημα υπογράφεται μόνο στα γραφεία μας, με ταυτότητα ή Α.Φ.Μ. Τηλέφωνο: {phone}.",
    "This petition is signed at our offices only, with an identity card or tax number. Phone: {phone}.",
  ),
  "petition.wrong-phone": same(
    "Ο αριθμός δεν είναι κινητού. Έχει δέκα ψηφία και αρχίζει από 69.",
    "That is no mobile number. It has ten digits and begins with 69.",
  ),
  "petition.landline": same(
    "Αυτό είναι σταθερό και δεν παίρνει τον κωδικό. Δώστε κινητό, ή υπογράψτε στα γραφεία μας.",
    "That is a landline, which gets no code. Give a mobile, or sign at our offices.",
  ),
  "petition.abroad": same(
    "Τον κωδικό τον στέλνουμε μόνο σε ελληνικό κινητό. Αν λείπετε στο εξωτερικό, καλέστε {phone} για να υπογράψετε.",
    "We send the code to Greek mobiles only. If you are abroad, call {phone} to sign.",
  ),
  "petition.wrong-email": same(
    "Αυτό δεν μοιάζει με e-mail. Γράψτε το όπως το δίνετε, για παράδειγμα eleni@example.gr.",
    "That does not look like an e-mail. Write it as you give it, for example eleni@example.gr.",
  ),
  "petition.code": {
    el: {
      chat: "Σας στείλαμε έναν κωδικό με έξι ψηφία, στο {to}. Γράψτε τον εδώ.",
      sms: "Σας στείλαμε έναν κωδικό με έξι ψηφία. Στείλτε τον εδώ.",
      spoken: "Σας στείλαμε μήνυμα με έναν κωδικό. Πατήστε με τη σειρά τα έξι ψηφία του.",
    },
    en: {
      chat: "We have sent you a code of six digits, to {to}. Write it here.",
      sms: "We have sent you a code of six digits. Send it here.",
      spoken: "We have sent you a message with a code. Press its six digits, in order.",
    },
  },
  "petition.code.message": same(
    "Ο κωδικός για την υπογραφή σας: {code}. Ισχύει μισή ώρα. Αν δεν τον ζητήσατε εσείς, μην κάνετε τίποτα.",
    "The code for your signature: {code}. It is good for half an hour. If you did not ask for it, do nothing.",
  ),
  "petition.code.again": codeAgain,
  "petition.code.wrong": codeWrong,
  "petition.code.spent": same(
    "Ο κωδικός δεν ταίριαξε έξι φορές και δεν ισχύει πια. Για να υπογράψετε, ξεκινήστε από την αρχή ή καλέστε {phone}.",
    "The code did not fit six times and is good no more. To sign, begin again or call {phone}.",
  ),
  "petition.code.expired": same(
    "Πέρασε μισή ώρα και ο κωδικός δεν ισχύει πια. Ξεκινήστε από την αρχή για να πάρετε νέο.",
    "Half an hour has passed and the code is good no more. Begin again to get a new one.",
  ),
  "petition.code.many": same(
    "Σε αυτόν τον αριθμό στείλαμε ήδη αρκετούς κωδικούς. Για να υπογράψετε, καλέστε {phone}.",
    "We have sent several codes to that number already. To sign, call {phone}.",
  ),
  "petition.signed.thanks": {
    el: {
      chat: "Υπογράψατε. Υπογραφές ως τώρα: {count}.\nΑν αλλάξετε γνώμη όσο είναι ανοιχτό, γράψτε τον αριθμό {number}.",
      sms: "Υπογράψατε. Υπογραφές ως τώρα: {count}. Θα σας πούμε τι απαντά ο δήμος.",
      spoken: "Υπογράψατε. Υπογραφές ως τώρα: {count}.",
    },
    en: {
      chat: "You have signed. Signatures so far: {count}.\nIf you change your mind while it is open, write the number {number}.",
      sms: "You have signed. Signatures so far: {count}. We will tell you what the municipality answers.",
      spoken: "You have signed. Signatures so far: {count}.",
    },
  },
  "petition.signed.support": same(
    "Το στηρίξατε. Χρειάζονται ακόμα {count} για να το εξετάσει ο δήμος.",
    "You have supported it. {count} more are needed before the municipality looks at it.",
  ),
  "petition.signed.enough": same(
    "Το στηρίξατε και οι υπογραφές φτάνουν. Τώρα το εξετάζει ο δήμος.",
    "You have supported it, and that is enough. Now the municipality looks at it.",
  ),
  "petition.signed.held": same(
    "Πήραμε την υπογραφή σας. Μαζί της ήρθαν πολλές από το ίδιο σημείο, γι' αυτό μετρά μόλις τις δει υπάλληλος.",
    "We have your signature. Many came from the same place with it, so it counts once a clerk has looked at them.",
  ),
  "petition.receipt": same(
    "Η απόδειξή σας: {receipt}\nΜε αυτήν βρίσκετε την υπογραφή σας στον δημόσιο κατάλογο της ημέρας.",
    "Your receipt: {receipt}\nWith it you find your signature in the public list of the day.",
  ),
  "petition.signed": same(
    "Έχετε υπογράψει ήδη, {when}. Η υπογραφή σας μετρά μία φορά.",
    "You have signed already, {when}. Your signature counts once.",
  ),
  "petition.signed-held": same(
    "Έχετε υπογράψει ήδη, {when}. Την υπογραφή σας την κοιτάζει υπάλληλος πριν μετρήσει.",
    "You have signed already, {when}. A clerk looks at your signature before it counts.",
  ),
  "petition.signed-invalid": same(
    "Η υπογραφή με αυτά τα στοιχεία δεν μέτρησε. Για να δούμε γιατί, καλέστε {phone}.",
    "The signature with these details did not count. To see why, call {phone}.",
  ),
  "petition.not-yet": same(
    "Αυτό το αίτημα το εξετάζει τώρα ο δήμος. Μόλις ανοίξει, μπορείτε να υπογράψετε.",
    "The municipality is looking at this petition now. Once it opens, you can sign.",
  ),
  "petition.over": same("Ο χρόνος για υπογραφές τελείωσε.", "The time for signatures is over."),
  "petition.rejected": same(
    "Αυτό το αίτημα δεν άνοιξε για υπογραφές: {reason}",
    "This petition was not opened for signatures: {reason}",
  ),
  "petition.back": label("Παίρνω πίσω την υπογραφή", "Take my signature back", {
    el: "να πάρετε πίσω την υπογραφή σας",
    en: "take your signature back",
  }),
  "petition.back.ask": same(
    "Να πάρουμε πίσω την υπογραφή σας από το «{title}»;",
    "Shall we take your signature off “{title}”?",
  ),
  "petition.back.done": same(
    "Η υπογραφή σας δεν μετρά πια. Αν αλλάξετε γνώμη, μπορείτε να υπογράψετε ξανά.",
    "Your signature counts no more. If you change your mind, you can sign again.",
  ),
  "petition.back.none": same(
    "Δεν βρίσκουμε υπογραφή σας σε αυτό το αίτημα.",
    "We find no signature of yours on this petition.",
  ),
  "petition.back.kept": same("Εντάξει, η υπογραφή σας μένει.", "All right, your signature stays."),
} as const;

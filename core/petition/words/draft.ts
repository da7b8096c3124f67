import { label, same } from "../../wording/phrase.ts";

/** What is said while somebody writes a petition; not by phone. */
export const petitionDraftWords = {
  "petition.menu": label("Συλλογικό αίτημα", "Petition", {
    el: "συλλογικό αίτημα με υπογραφές",
    en: "hear about petitions",
  }),
  "petition.none": same(
    "Ο δήμος δεν δέχεται συλλογικά αιτήματα από εδώ. Για ό,τι χρειάζεστε: {phone}.",
    "The municipality takes no petitions here. For whatever you need: {phone}.",
  ),
  "petition.title": {
    el: {
      chat: "Σε ένα συλλογικό αίτημα υπογράφουν και άλλοι, και ο δήμος απαντά δημόσια.\nΠώς να το πούμε; Γράψτε τίτλο, έως 80 χαρακτήρες.",
      sms: "Συλλογικό αίτημα: γράψτε τον τίτλο, έως 80 χαρακτήρες.",
      spoken: "Πείτε μας τον τίτλο του αιτήματος.",
    },
    en: {
      chat: "Others sign a petition too, and the municipality answers in public.\nWhat shall we call it? Write a title of up to 80 characters.",
      sms: "Petition: write its title, up to 80 characters.",
      spoken: "Tell us the title of the petition.",
    },
  },
  "petition.ask": same(
    "Τι ζητάτε να κάνει ο δήμος; Έως 300 χαρακτήρες.",
    "What do you ask the municipality to do? Up to 300 characters.",
  ),
  "petition.why": same(
    "Γιατί το ζητάτε; Έως 800 χαρακτήρες. Αν φαίνεται ήδη, γράψτε «παράλειψη».",
    "Why do you ask for it? Up to 800 characters. If it is plain already, write “skip”.",
  ),
  "petition.skip": label("Παράλειψη", "Skip", { el: "παράλειψη", en: "skip it" }),
  "petition.trouble.empty": same(
    "Γράψτε το με λόγια, για παράδειγμα «Παιδική χαρά στην πλατεία».",
    "Write it in words, for example “A playground in the square”.",
  ),
  "petition.trouble.one-word": same(
    "Με τόσο λίγα λόγια δεν φαίνεται τι ζητάτε. Γράψτε το λίγο πιο αναλυτικά, για παράδειγμα «Παιδική χαρά στην πλατεία».",
    "That is too little to see what you ask for. Say a little more, for example “A playground in the square”.",
  ),
  "petition.trouble.capitals": same(
    "Γράψτε το με μικρά γράμματα και τόνους, γιατί με κεφαλαία διαβάζεται δύσκολα.",
    "Write it in small letters, because capitals are hard to read.",
  ),
  "petition.trouble.greeklish": same(
    "Γράψτε το με ελληνικά γράμματα, γιατί θα το διαβάσουν όλοι.",
    "Write it in Greek letters, because everybody is going to read it.",
  ),
  "petition.trouble.copied": same(
    "Αυτό μοιάζει με κείμενο νόμου ή εγγράφου. Γράψτε με δικά σας λόγια τι ζητάτε. Από τον νόμο φτάνει ο αριθμός και το άρθρο.",
    "This looks like the text of a law or a document. Say in your own words what you ask for; of the law the article is enough.",
  ),
  "petition.trouble.too-long": same(
    "Είναι {count} χαρακτήρες και χωράνε {most}. Γράψτε το πιο σύντομα.",
    "It has {count} characters and {most} fit. Make it shorter.",
  ),
  "petition.like.one": same(
    "Υπάρχει ήδη: «{title}». Θέλετε να υπογράψετε εκείνο;",
    "There is one already: “{title}”. Would you like to sign that one?",
  ),
  "petition.like.many": same(
    "Υπάρχουν ήδη αιτήματα που μοιάζουν. Θέλετε να υπογράψετε κάποιο από αυτά;",
    "There are petitions like yours already. Would you like to sign one of them?",
  ),
  "petition.like.sign": label("{title}", "{title}", { el: "{title}", en: "choose {title}" }),
  "petition.like.own": label("Όχι, το δικό μου είναι άλλο", "No, mine is another", {
    el: "να συνεχίσετε με το δικό σας",
    en: "go on with your own",
  }),
  "petition.personal": same(
    "Θα το διαβάσουν όλοι. Μέσα υπάρχει: {found}.\nΝα μείνει;",
    "Everybody is going to read it. It holds: {found}.\nShall it stay?",
  ),
  "petition.personal.keep": label("Ναι, να μείνει", "Yes, keep it", { el: "να μείνει", en: "keep it" }),
  "petition.personal.rewrite": label("Όχι, το ξαναγράφω", "No, I will rewrite it", {
    el: "να το ξαναγράψετε",
    en: "rewrite it",
  }),
  "petition.name": same(
    "Αν θέλετε να φαίνεται το όνομά σας στο αίτημα, γράψτε το. Αν γράψετε «όχι», δεν το μαθαίνει κανείς άλλος.",
    "If you want your name to be seen on the petition, write it. If you write “no”, nobody else learns it.",
  ),
  "petition.name.hide": label("Όχι", "No", { el: "να μην φαίνεται", en: "not show it" }),
  "petition.name.hidden": same("Το όνομά σας δεν θα φαίνεται.", "Your name will not be seen."),
  "petition.name.wrong": same(
    "Γράψτε μόνο το ονοματεπώνυμό σας, χωρίς σύνδεσμο ή σύμβολα.",
    "Write your first and last name only, without links or signs.",
  ),
  "petition.summary": same("«{title}»\n{ask}\n{why}", "“{title}”\n{ask}\n{why}"),
  "petition.summary.name": same("Από: {name}", "By: {name}"),
  "petition.summary.send": same("Να το στείλουμε έτσι;", "Shall we send it like this?"),
  "petition.send": label("Ναι, στείλτε το", "Yes, send it", { el: "να το στείλουμε", en: "send it" }),
  "petition.change.title": label("Άλλος τίτλος", "Another title", {
    el: "άλλο τίτλο",
    en: "change the title",
  }),
  "petition.change.ask": label("Άλλο κείμενο", "Another text", { el: "άλλο κείμενο", en: "change the text" }),
  "petition.change.name": label("Χωρίς το όνομά μου", "Without my name", {
    el: "να μην φαίνεται το όνομά σας",
    en: "leave your name out",
  }),
  "petition.drafted": {
    el: {
      chat: "Το γράψαμε. Ο αριθμός του:\n{number}\nΜόλις το στηρίξουν {count} άτομα, το εξετάζει ο δήμος. Στείλτε τον αριθμό ή τον σύνδεσμο σε όσους συμφωνούν.",
      sms: "Το γράψαμε: {number}. Μόλις το στηρίξουν {count} άτομα, το εξετάζει ο δήμος. Στείλτε τον αριθμό σε όσους συμφωνούν.",
      spoken: "Το γράψαμε. Ο αριθμός του είναι: {number}.",
    },
    en: {
      chat: "It is written down. Its number:\n{number}\nOnce {count} people support it, the municipality looks at it. Pass the number or the link on to those who agree.",
      sms: "Written down: {number}. Once {count} people support it, the municipality looks at it. Pass the number on to those who agree.",
      spoken: "It is written down. Its number is: {number}.",
    },
  },
  "petition.link": same("{link}", "{link}"),
  "petition.enough": same(
    "Σήμερα γράψατε ήδη αρκετά αιτήματα. Συνεχίζουμε αύριο.",
    "You have written several petitions today. We go on tomorrow.",
  ),
  "petition.by-phone": same(
    "Νέο συλλογικό αίτημα γράφεται από μήνυμα ή σε ΚΕΠ. Εδώ μπορείτε να υπογράψετε ένα που υπάρχει.",
    "A new petition is written in a message or at a citizens' office. Here you can sign one that exists.",
  ),
} as const;

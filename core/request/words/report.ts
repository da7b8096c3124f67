import { label, same } from "../../wording/phrase.ts";

/** What the report dialogue says. */
export const reportWords = {
  "report.what": {
    el: {
      chat: "Τι συμβαίνει; Γράψτε το με δικά σας λόγια.",
      sms: "Τι συμβαίνει και πού; Γράψτε το με δικά σας λόγια.",
      spoken:
        "Μετά τον ήχο πείτε μας τι συμβαίνει και πού. Η φωνή σας ηχογραφείται. Στο τέλος περιμένετε ή πατήστε δίεση.",
    },
    en: {
      chat: "What is wrong? Tell us in your own words.",
      sms: "What is wrong and where? Tell us in your own words.",
      spoken:
        "After the tone, tell us what is wrong and where. Your voice is recorded. At the end wait, or press hash.",
    },
  },
  "report.what.unclear": {
    el: {
      chat: "Γράψτε μας με λίγα λόγια τι συμβαίνει, για παράδειγμα «λακκούβα, {example}».",
      sms: "Γράψτε μας δυο λόγια, π.χ. «λακκούβα, {example}».",
      spoken: "Δεν σας ακούσαμε. Μετά τον ήχο πείτε μας τι συμβαίνει και πού.",
    },
    en: {
      chat: "Tell us in a few words what is wrong, for example “pothole at {example}”.",
      sms: "Write a few words, e.g. “pothole at {example}”.",
      spoken: "We did not hear you. After the tone, tell us what is wrong and where.",
    },
  },
  "report.what.there": same("Το σημείο το κρατήσαμε.", "We have the place."),
  "report.thanks": same("Ευχαριστούμε.", "Thank you."),
  "report.category": {
    el: {
      chat: "Τι είδους πρόβλημα είναι;",
      sms: "Τι είδους πρόβλημα είναι; Στείλτε τον αριθμό του.",
      spoken: "Τι πρόβλημα είναι;",
    },
    en: {
      chat: "What is it most like?",
      sms: "What is it most like?",
      spoken: "What is it about?",
    },
  },
  "report.category.name": label("{category}", "{category}", { el: "{category}", en: "report {category}" }),
  "report.category.other": label("Κάτι άλλο", "Something else", {
    el: "κάτι άλλο",
    en: "report another",
  }),
  "report.guidance": same("{guidance}", "{guidance}"),
  "report.place": {
    el: {
      chat: "Γράψτε δρόμο και αριθμό, ή πατήστε το κουμπί αν είστε εκεί τώρα.\nΠού ακριβώς είναι;",
      sms: "Πού ακριβώς είναι; Γράψτε δρόμο και αριθμό.",
      spoken: "Πού ακριβώς είναι;",
    },
    en: {
      chat: "Where exactly is it? Send the location with the button, or write street and number.",
      sms: "Where exactly is it? Write street and number.",
      spoken: "Where exactly is it?",
    },
  },
  "report.place.words": {
    el: {
      chat: "Πού ακριβώς είναι; Γράψτε δρόμο και αριθμό, ή στείλτε σύνδεσμο από χάρτη.",
      sms: "Πού ακριβώς είναι; Γράψτε δρόμο και αριθμό.",
      spoken: "Πού ακριβώς είναι;",
    },
    en: {
      chat: "Where exactly is it? Write street and number, or send a map link.",
      sms: "Where exactly is it? Write street and number.",
      spoken: "Where exactly is it?",
    },
  },
  "report.place.unclear": {
    el: {
      chat: "Για παράδειγμα «{example}», ή τι υπάρχει εκεί κοντά.",
      sms: "Για παράδειγμα «{example}», ή τι υπάρχει εκεί κοντά.",
      spoken: "Πείτε δρόμο και αριθμό, ή τι υπάρχει εκεί κοντά.",
    },
    en: {
      chat: "For example “{example}”, or what is near it.",
      sms: "For example “{example}”, or what is near it.",
      spoken: "Tell us street and number, or what is near it.",
    },
  },
  "report.place.unknown": label("Δεν ξέρω ακριβώς", "I do not know", {
    el: "να πείτε ότι δεν ξέρετε",
    en: "say that you do not know",
  }),
  "report.place.outside": {
    el: {
      chat: "Το σημείο αυτό είναι εκτός του Δήμου μας, οπότε δεν μπορούμε να στείλουμε συνεργείο. Μπορεί να το έχει: {neighbour}, τηλ. {phone}. Δώστε άλλο σημείο ή γράψτε «άκυρο».",
      sms: "Είναι εκτός Δήμου. Ίσως το έχει: {neighbour}, {phone}.",
      spoken: "Το σημείο αυτό είναι εκτός του Δήμου μας.",
    },
    en: {
      chat: "That place is outside our municipality, so we cannot send a crew. It may belong to: {neighbour}, phone {phone}. Give another place or write “cancel”.",
      sms: "That is outside our area. Maybe: {neighbour}, {phone}.",
      spoken: "That place is outside our municipality.",
    },
  },
  "report.place.shared": same("το σημείο που στείλατε", "the point you sent"),
  "report.place.none": same("δεν δόθηκε", "not given"),
  "report.files.none": same("κανένα", "none"),
  "report.files.one": same("1 αρχείο", "1 file"),
  "report.files.many": same("{count} αρχεία", "{count} files"),
  "report.amended": same("Το διορθώσαμε.", "We corrected it."),
  "report.kept": same("Το προσθέσαμε σε όσα μας γράψατε.", "We added it to what you wrote."),
  "report.confirm": {
    el: {
      chat: "«{text}»\nΕίδος: {category}\nΣημείο: {place}\nΑρχεία: {files}\nΓράψτε «ναι», ή τι να αλλάξουμε.\nΝα το στείλουμε;",
      sms: "{category}. Σημείο: {place}. Να το στείλουμε; Στείλτε ΝΑΙ ή ΟΧΙ.",
      spoken: "{category}. Να το στείλουμε;",
    },
    en: {
      chat: "Shall we send it?\n“{text}”\nKind: {category}\nPlace: {place}\nFiles: {files}",
      sms: "{category}. Place: {place}. Shall we send it? Send YES or NO.",
      spoken: "{category}. Shall we send it?",
    },
  },
  "report.confirm.change": {
    el: {
      chat: "Δεν το στείλαμε ακόμα. Διαλέξτε τι να αλλάξουμε, ή γράψτε «άκυρο» για να το αφήσουμε.",
      sms: "Δεν στάλθηκε ακόμα. Τι αλλάζει; Ή στείλτε ΑΚΥΡΟ.",
      spoken: "Δεν το στείλαμε ακόμα.",
    },
    en: {
      chat: "We have not sent it yet. Choose what to change, or write “cancel” to leave it.",
      sms: "Not sent yet. What changes? Or send CANCEL.",
      spoken: "We have not sent it yet.",
    },
  },
  "report.confirm.send": label("Ναι, στείλτε το", "Yes, send it", { el: "να το στείλουμε", en: "send it" }),
  "report.confirm.text": label("Διορθώνω τα λόγια", "Change the text", {
    el: "άλλο κείμενο",
    en: "change the text",
  }),
  /** Other words for those buttons. */
  "report.confirm.text.also": same(
    "άλλο κείμενο, αυτά που έγραψα, να τα ξαναγράψω, την περιγραφή, το μήνυμα",
    "other words, what I wrote, write it again, the description, the message",
  ),
  "report.confirm.category.also": same("άλλο είδος, κατηγορία", "another kind, category"),
  "report.confirm.place.also": same(
    "άλλο σημείο, μέρος, διεύθυνση, τοποθεσία",
    "another place, address, location",
  ),
  "report.confirm.category": label("Διορθώνω το είδος", "Change the kind", {
    el: "άλλο είδος",
    en: "change the kind",
  }),
  "report.confirm.place": label("Διορθώνω το σημείο", "Change the place", {
    el: "άλλο σημείο",
    en: "change the place",
  }),
  "report.done": {
    el: {
      chat: "Το σημειώσαμε. Ο αριθμός σας:\n{number}",
      sms: "{name}: το σημειώσαμε. Αριθμός {number}. Για νέα στείλτε τον εδώ.",
      spoken: "Το σημειώσαμε. Πάρτε χαρτί και μολύβι. {pause} Ο αριθμός σας είναι: {number}. Ξανά: {number}.",
    },
    en: {
      chat: "We have written it down. Your number:\n{number}",
      sms: "{name}: we noted it. Number {number}. For news send it here.",
      spoken:
        "We have written it down. Please take pen and paper. {pause} Your number is: {number}. Again: {number}.",
    },
  },
  "report.promise.one": {
    el: {
      chat: "Συνήθως τελειώνει σε 1 εργάσιμη. Θα σας γράψουμε εδώ σε κάθε βήμα.",
      sms: "Συνήθως σε 1 εργάσιμη.",
      spoken: "Συνήθως τελειώνει σε μία εργάσιμη ημέρα.",
    },
    en: {
      chat: "It is usually fixed in 1 working day. We will write to you here at every step.",
      sms: "Usually fixed in 1 working day.",
      spoken: "It is usually fixed in one working day.",
    },
  },
  "report.promise.many": {
    el: {
      chat: "Συνήθως τελειώνει σε {days} εργάσιμες. Θα σας γράψουμε εδώ σε κάθε βήμα.",
      sms: "Συνήθως σε {days} εργάσιμες.",
      spoken: "Συνήθως τελειώνει σε {days} εργάσιμες ημέρες.",
    },
    en: {
      chat: "It is usually fixed in {days} working days. We will write to you here at every step.",
      sms: "Usually fixed in {days} working days.",
      spoken: "It is usually fixed in {days} working days.",
    },
  },
  "report.promise.none": {
    el: {
      chat: "Θα το δει υπάλληλος και θα σας γράψουμε εδώ σε κάθε βήμα.",
      sms: "Θα το δει υπάλληλος.",
      spoken: "Θα το δει υπάλληλος.",
    },
    en: {
      chat: "A clerk will look at it and we will write to you here at every step.",
      sms: "A clerk will look at it.",
      spoken: "A clerk will look at it.",
    },
  },
  "report.repeat": label("Ξανά ο αριθμός", "The number again", {
    el: "να ξανακούσετε τον αριθμό",
    en: "hear the number again",
  }),
  "number.again": same(
    "Ο αριθμός σας είναι: {number}. Ξανά: {number}.",
    "Your number is: {number}. Again: {number}.",
  ),
  "report.sms.sent": same(
    "Θα σας έρθει και μήνυμα στο κινητό.",
    "You will get a message on your mobile too.",
  ),
  "report.news.call": same(
    "Για νέα, καλέστε από αυτό το τηλέφωνο και πατήστε δύο.",
    "For news, call from this phone and press two.",
  ),
  "report.news.number": same(
    "Για νέα, καλέστε ξανά, πατήστε δύο και τον αριθμό σας.",
    "For news, call again, press two and your number.",
  ),
  "report.finish": label("Τέλος, ευχαριστώ", "The end", { el: "να κλείσουμε", en: "finish" }),
  "report.partial": {
    el: {
      chat: "Η γραμμή έκλεισε, αλλά κρατήσαμε όσα είπατε. Αριθμός {number}.",
      sms: "{name}: η γραμμή έκλεισε, αλλά κρατήσαμε όσα είπατε. Αριθμός {number}.",
      spoken:
        "Κρατήσαμε όσα είπατε. Πάρτε χαρτί και μολύβι. {pause} Ο αριθμός σας είναι: {number}. Ξανά: {number}.",
    },
    en: {
      chat: "The line was cut, but we kept what you said. Number {number}.",
      sms: "{name}: the line was cut, we kept what you said. Number {number}.",
      spoken:
        "We kept what you said. Please take pen and paper. {pause} Your number is: {number}. Again: {number}.",
    },
  },
  "report.enough": {
    el: {
      chat: "Σήμερα έχουμε ήδη {count} προβλήματα από εσάς. Για κάτι ακόμα καλέστε {phone} ή γράψτε μας αύριο.",
      sms: "Σήμερα έχουμε ήδη {count} προβλήματα από εσάς. Για κάτι ακόμα καλέστε {phone} ή γράψτε μας αύριο.",
      spoken: "Από αυτό το τηλέφωνο έχουμε σήμερα πολλά προβλήματα. Για κάτι ακόμα μιλήστε με υπάλληλο.",
    },
    en: {
      chat: "We already have {count} reports from you today and cannot take another one here. For anything else, call {phone} or write to us tomorrow.",
      sms: "We already have {count} reports from you today. For another one, call {phone} or write tomorrow.",
      spoken: "We have many reports from this phone today. For another one, please speak with a person.",
    },
  },
  "files.enough": same(
    "Κρατήσαμε {count} αρχεία, όσα χωρούν. Αν λείπει κάτι, γράψτε το με λόγια.",
    "We kept {count} files, as many as fit. If something is missing, tell us in words.",
  ),
  "report.withdrawn": same(
    "Την υπόθεση {number} την αποσύρατε. Αν υπάρχει ακόμα πρόβλημα, γράψτε το ως νέο.",
    "You withdrew case {number}. If there is still a problem, report it as a new one.",
  ),
  "report.voice": same("Ηχητικό μήνυμα", "Voice message"),
  "report.corrected": same(
    "Προσθέσαμε τη διόρθωσή σας στην υπόθεση {number}.",
    "We added your correction to case {number}.",
  ),
  "report.correction": same("Διόρθωση: {text}", "Correction: {text}"),
  "report.added": {
    el: {
      chat: "Το προσθέσαμε στην υπόθεση {number}.",
      sms: "Το προσθέσαμε στην υπόθεση {number}.",
      spoken: "Το προσθέσαμε στην υπόθεσή σας.",
    },
    en: {
      chat: "We added it to case {number}.",
      sms: "We added it to case {number}.",
      spoken: "We added it to your case.",
    },
  },
} as const;

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
      chat: "Δεν καταλάβαμε. Για παράδειγμα, γράψτε «λακκούβα, {example}».",
      sms: "Γράψτε μας δυο λόγια, π.χ. «λακκούβα, {example}».",
      spoken: "Δεν σας ακούσαμε. Μετά τον ήχο πείτε μας τι συμβαίνει και πού.",
    },
    en: {
      chat: "We did not understand. For example, write “pothole at {example}”.",
      sms: "Write a few words, e.g. “pothole at {example}”.",
      spoken: "We did not hear you. After the tone, tell us what is wrong and where.",
    },
  },
  "report.thanks": same("Ευχαριστούμε.", "Thank you."),
  "report.category": {
    el: {
      chat: "Με τι μοιάζει περισσότερο;",
      sms: "Με τι μοιάζει περισσότερο;",
      spoken: "Τι αφορά;",
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
      chat: "Πού ακριβώς είναι; Στείλτε την τοποθεσία από το κουμπί ή γράψτε δρόμο και αριθμό.",
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
  "report.place.unclear": same(
    "Γράψτε δρόμο και αριθμό, για παράδειγμα «{example}».",
    "Write street and number, for example “{example}”.",
  ),
  "report.place.unknown": label("Δεν ξέρω", "I do not know", {
    el: "να πείτε ότι δεν ξέρετε",
    en: "say that you do not know",
  }),
  "report.place.outside": {
    el: {
      chat: "Το σημείο αυτό είναι εκτός του Δήμου μας, οπότε δεν μπορούμε να στείλουμε συνεργείο. Μπορεί να το έχει: {neighbour}, τηλ. {phone}. Δώστε άλλο σημείο ή γράψτε «άκυρο».",
      sms: "Το σημείο είναι εκτός του Δήμου μας. Μπορεί να το έχει: {neighbour}, {phone}.",
      spoken: "Το σημείο αυτό είναι εκτός του Δήμου μας.",
    },
    en: {
      chat: "That place is outside our municipality, so we cannot send a crew. It may belong to: {neighbour}, phone {phone}. Give another place or write “cancel”.",
      sms: "That place is outside our municipality. It may belong to: {neighbour}, {phone}.",
      spoken: "That place is outside our municipality.",
    },
  },
  "report.place.shared": same("το σημείο που στείλατε", "the point you sent"),
  "report.place.none": same("άγνωστο", "unknown"),
  "report.files.none": same("καμία φωτογραφία", "no photo"),
  "report.files.one": same("1 αρχείο", "1 file"),
  "report.files.many": same("{count} αρχεία", "{count} files"),
  "report.photo": {
    el: {
      chat: "Έχετε φωτογραφία; Στείλτε την εδώ, ή συνεχίζουμε χωρίς.",
      sms: "Έχετε φωτογραφία;",
      spoken: "Έχετε φωτογραφία;",
    },
    en: {
      chat: "Do you have a photo? Send it here, or we go on without one.",
      sms: "Do you have a photo?",
      spoken: "Do you have a photo?",
    },
  },
  "report.photo.there": same("Έχουμε ήδη από εσάς: {files}.", "We already have from you: {files}."),
  "report.photo.none": label("Χωρίς φωτογραφία", "Without a photo", {
    el: "να συνεχίσουμε χωρίς φωτογραφία",
    en: "go on without a photo",
  }),
  "report.photo.waiting": same("Περιμένουμε τη φωτογραφία.", "We are waiting for the photo."),
  "report.photo.how": {
    el: {
      chat: "Η φωτογραφία στέλνεται από τον συνδετήρα, δίπλα στο σημείο όπου γράφετε.",
      sms: "Αν δεν έχετε φωτογραφία, γράψτε ΟΧΙ.",
      spoken: "Αν δεν έχετε φωτογραφία, συνεχίζουμε.",
    },
    en: {
      chat: "You send a photo with the paper clip, next to where you write.",
      sms: "If you have no photo, write NO.",
      spoken: "If you have no photo, we go on.",
    },
  },
  "report.kept": same("Το προσθέσαμε σε όσα μας γράψατε.", "We added it to what you wrote."),
  "report.photo.big": same(
    "Το αρχείο είναι μεγάλο: δεχόμαστε έως 20 MB, και βίντεο έως 50. Στείλτε ένα μικρότερο.",
    "The file is too big: we take up to 20 MB, and video of up to 50. Send a smaller one.",
  ),
  "report.confirm": {
    el: {
      chat: "Να το στείλουμε;\n«{text}»\nΕίδος: {category}\nΣημείο: {place}\nΑρχεία: {files}",
      sms: "{category}, {place}. Να το στείλουμε;",
      spoken: "{category}. Να το στείλουμε;",
    },
    en: {
      chat: "Shall we send it?\n“{text}”\nKind: {category}\nPlace: {place}\nFiles: {files}",
      sms: "{category}, {place}. Shall we send it?",
      spoken: "{category}. Shall we send it?",
    },
  },
  "report.confirm.change": {
    el: {
      chat: "Δεν το στείλαμε ακόμα. Διαλέξτε τι να αλλάξουμε, ή γράψτε «άκυρο» για να το αφήσουμε.",
      sms: "Δεν το στείλαμε ακόμα. Στείλτε τον αριθμό αυτού που αλλάζει, ή ΑΚΥΡΟ.",
      spoken: "Δεν το στείλαμε ακόμα.",
    },
    en: {
      chat: "We have not sent it yet. Choose what to change, or write “cancel” to leave it.",
      sms: "We have not sent it yet. Send the number of what changes, or CANCEL.",
      spoken: "We have not sent it yet.",
    },
  },
  "report.confirm.send": label("Ναι, στείλτε το", "Yes, send it", { el: "να το στείλουμε", en: "send it" }),
  "report.confirm.text": label("Άλλο κείμενο", "Change the text", {
    el: "άλλο κείμενο",
    en: "change the text",
  }),
  "report.confirm.category": label("Άλλο είδος", "Change the kind", {
    el: "άλλο είδος",
    en: "change the kind",
  }),
  "report.confirm.place": label("Άλλο σημείο", "Change the place", {
    el: "άλλο σημείο",
    en: "change the place",
  }),
  "report.done": {
    el: {
      chat: "Το σημειώσαμε. Ο αριθμός σας:\n{number}",
      sms: "{name}: σημειώσαμε το πρόβλημα. Αριθμός {number}. Για την πορεία του στείλτε τον αριθμό σε αυτό το τηλέφωνο.",
      spoken: "Το σημειώσαμε. Πάρτε χαρτί και μολύβι. {pause} Ο αριθμός σας είναι: {number}. Ξανά: {number}.",
    },
    en: {
      chat: "We have written it down. Your number:\n{number}",
      sms: "{name}: we noted the problem. Number {number}. To follow it, send the number to this phone.",
      spoken:
        "We have written it down. Please take pen and paper. {pause} Your number is: {number}. Again: {number}.",
    },
  },
  "report.promise.one": {
    el: {
      chat: "Συνήθως φτιάχνεται σε 1 εργάσιμη. Θα σας γράψουμε εδώ σε κάθε βήμα.",
      sms: "Συνήθως φτιάχνεται σε 1 εργάσιμη.",
      spoken: "Συνήθως φτιάχνεται σε μία εργάσιμη ημέρα.",
    },
    en: {
      chat: "It is usually fixed in 1 working day. We will write to you here at every step.",
      sms: "Usually fixed in 1 working day.",
      spoken: "It is usually fixed in one working day.",
    },
  },
  "report.promise.many": {
    el: {
      chat: "Συνήθως φτιάχνεται σε {days} εργάσιμες. Θα σας γράψουμε εδώ σε κάθε βήμα.",
      sms: "Συνήθως φτιάχνεται σε {days} εργάσιμες.",
      spoken: "Συνήθως φτιάχνεται σε {days} εργάσιμες ημέρες.",
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
    "For news, call again, press two and then your number.",
  ),
  "report.finish": label("Τέλος", "The end", { el: "να τελειώσουμε", en: "finish" }),
  "report.partial": {
    el: {
      chat: "Η γραμμή έκλεισε, αλλά κρατήσαμε όσα είπατε. Αριθμός {number}.",
      sms: "{name}: η γραμμή έκλεισε, αλλά κρατήσαμε όσα είπατε. Αριθμός {number}. Θα σας καλέσουμε αν λείπει κάτι.",
      spoken:
        "Κρατήσαμε όσα είπατε. Πάρτε χαρτί και μολύβι. {pause} Ο αριθμός σας είναι: {number}. Ξανά: {number}.",
    },
    en: {
      chat: "The line was cut, but we kept what you said. Number {number}.",
      sms: "{name}: the line was cut, but we kept what you said. Number {number}. We will call if something is missing.",
      spoken:
        "We kept what you said. Please take pen and paper. {pause} Your number is: {number}. Again: {number}.",
    },
  },
  "report.enough": {
    el: {
      chat: "Σήμερα έχουμε ήδη {count} αναφορές σας και δεν μπορούμε να πάρουμε άλλη από εδώ. Για ό,τι άλλο χρειάζεται, καλέστε {phone} ή γράψτε μας αύριο.",
      sms: "Σήμερα έχουμε ήδη {count} αναφορές σας. Για άλλη, καλέστε {phone} ή γράψτε μας αύριο.",
      spoken: "Από αυτό το τηλέφωνο έχουμε σήμερα πολλές αναφορές. Για άλλη μία μιλήστε με υπάλληλο.",
    },
    en: {
      chat: "We already have {count} reports from you today and cannot take another one here. For anything else, call {phone} or write to us tomorrow.",
      sms: "We already have {count} reports from you today. For another one, call {phone} or write tomorrow.",
      spoken: "We have many reports from this phone today. For another one, please speak with a person.",
    },
  },
  "files.enough": same(
    "Κρατήσαμε {count} αρχεία, όσα χωράνε. Αν λείπει κάτι, γράψτε το με λόγια.",
    "We kept {count} files, as many as fit. If something is missing, tell us in words.",
  ),
  "report.withdrawn": same(
    "Την υπόθεση {number} την αποσύρατε. Αν υπάρχει ακόμα πρόβλημα, γράψτε το ως νέο.",
    "You withdrew case {number}. If there is still a problem, report it as a new one.",
  ),
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

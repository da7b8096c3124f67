import { label, same } from "../../wording/phrase.ts";

/** What every dialogue says: greeting, menu, help, misses, language, a person. */
export const commonWords = {
  "home.hello": {
    el: {
      chat: "{name}, καλημέρα. Εδώ απαντά αυτόματη υπηρεσία. Γράψτε μας τι συμβαίνει και πού. Για άνθρωπο γράψτε «υπάλληλος». Αν κινδυνεύει κάποιος τώρα, καλέστε το 112.",
      sms: "{name}: γράψτε μας τι συμβαίνει και πού. Για άνθρωπο: ΥΠΑΛΛΗΛΟΣ.",
      spoken: "{name}. Για φωτιά ή κίνδυνο ζωής, κλείστε και καλέστε ένα ένα δύο.",
    },
    en: {
      chat: "{name}, hello. An automatic service answers here. Tell us what is wrong and where. For a person write “person”. If somebody is in danger now, call 112.",
      sms: "{name}: tell us what is wrong and where. For a person: PERSON.",
      spoken: "{name}. For fire or danger to life, hang up and call one one two.",
    },
  },
  "home.hello.later": {
    el: {
      chat: "{name}, καλησπέρα. Εδώ απαντά αυτόματη υπηρεσία. Γράψτε μας τι συμβαίνει και πού. Για άνθρωπο γράψτε «υπάλληλος». Αν κινδυνεύει κάποιος τώρα, καλέστε το 112.",
      sms: "{name}: γράψτε μας τι συμβαίνει και πού. Για άνθρωπο: ΥΠΑΛΛΗΛΟΣ.",
      spoken: "{name}. Για φωτιά ή κίνδυνο ζωής, κλείστε και καλέστε ένα ένα δύο.",
    },
    en: {
      chat: "{name}, hello. An automatic service answers here. Tell us what is wrong and where. For a person write “person”. If somebody is in danger now, call 112.",
      sms: "{name}: tell us what is wrong and where. For a person: PERSON.",
      spoken: "{name}. For fire or danger to life, hang up and call one one two.",
    },
  },
  "danger.call": same("{call}", "{call}"),
  "danger.any": same(
    "Αν κινδυνεύει κάποιος, καλέστε τώρα το 112.",
    "If somebody is in danger, call 112 now.",
  ),
  "danger.write": {
    el: {
      chat: "Εδώ δεν μπορούμε να στείλουμε βοήθεια.\nΝα το γράψουμε και στον δήμο;",
      sms: "Να το γράψουμε κι εμείς; ΝΑΙ ή ΟΧΙ.",
      spoken: "Να το γράψουμε και στον δήμο;",
    },
    en: {
      chat: "From here we cannot send help.\nShall we write it down for the town hall too?",
      sms: "Shall we note it too? YES or NO.",
      spoken: "Shall we write it down for the town hall too?",
    },
  },
  "danger.write.yes": label("Ναι, γράψτε το", "Yes, write it down", {
    el: "να το γράψουμε",
    en: "have it written down",
  }),
  "danger.write.no": label("Όχι", "No", { el: "να πείτε όχι", en: "say no" }),
  "danger.not-written": same(
    "Εντάξει. Αν χρειαστείτε τον δήμο, γράψτε μας.",
    "All right. If you need the town hall, write to us.",
  ),
  "home.again": {
    el: {
      chat: "Θέλετε κάτι άλλο;",
      sms: "Θέλετε κάτι άλλο;",
      spoken: "Θέλετε κάτι άλλο; Αν όχι, κλείστε.",
    },
    en: {
      chat: "Is there anything else?",
      sms: "Is there anything else?",
      spoken: "Anything else?",
    },
  },
  "home.report.brief": same("να δηλώσετε πρόβλημα", "report a problem"),
  "home.status.brief": same("υπόθεση που έχετε ήδη", "hear of a case that you have"),
  "home.person.brief": same("υπάλληλο", "speak with a person"),
  "home.report": label("Νέο πρόβλημα", "New problem", {
    el: "να δηλώσετε πρόβλημα",
    en: "report a problem",
  }),
  "home.status": {
    el: { chat: "Πού βρίσκεται η υπόθεσή μου", sms: "Πώς πάει η υπόθεσή μου", spoken: "την υπόθεσή σας" },
    en: { chat: "Where my case stands", sms: "Where my case stands", spoken: "hear of your case" },
  },
  "home.person": label("Μιλήστε με υπάλληλο", "A person", {
    el: "να μιλήσετε με υπάλληλο",
    en: "speak with a person",
  }),
  "home.waits.answer": same(
    "Σας ρωτάμε κάτι για την υπόθεση: {about}.",
    "We ask you something about: {about}.",
  ),
  "home.waits.verdict": same("Έκλεισε η υπόθεση: {about}.", "Your case is closed: {about}."),
  "home.waiting.answer": label("Απαντώ", "Answer", { el: "να απαντήσετε", en: "answer" }),
  "home.waiting.verdict": label("Έγινε σωστά;", "Was it done right?", {
    el: "να πείτε αν έγινε σωστά",
    en: "say whether it was done right",
  }),
  "home.waits.else": same("Για άλλο θέμα, περιμένετε.", "For anything else, please wait."),
  "home.english": same("For English, press 8.", "Για ελληνικά, πατήστε 8."),
  "menu.key": same("Για {label}, πατήστε {digit}.", "To {label}, press {digit}."),
  "menu.key.next": same("Για {label}, {digit}.", "To {label}, {digit}."),
  "menu.more": label("Περισσότερα", "More", { el: "περισσότερα", en: "hear more" }),
  "menu.more.also": same(
    "τα υπόλοιπα, κι άλλα, παρακάτω, τα επόμενα, η συνέχεια",
    "the rest, others, next, further down",
  ),
  "menu.yes-no": same("Στείλτε ΝΑΙ ή ΟΧΙ.", "Send YES or NO."),
  "menu.back": label("Πίσω", "Back", { el: "επιστροφή", en: "go back" }),
  "menu.yes": label("Ναι", "Yes", { el: "να πείτε ναι", en: "say yes" }),
  "menu.no": label("Όχι", "No", { el: "να πείτε όχι", en: "say no" }),
  "button.location": same("Στείλτε το σημείο όπου βρίσκεστε", "Send the location"),
  "help.chat": {
    el: {
      chat: "Γράψτε με δικά σας λόγια τι συμβαίνει ή στείλτε τον αριθμό της υπόθεσής σας.\nΓια άνθρωπο γράψτε «υπάλληλος» ή καλέστε {phone}. Για να σταματήσουμε, γράψτε «άκυρο».",
      sms: "Για υπάλληλο: {phone}. Ή γράψτε τι συμβαίνει.",
      spoken: "Πατήστε αστέρι για να το ξανακούσετε, ή μηδέν για υπάλληλο.",
    },
    en: {
      chat: "Tell us in your own words what is wrong, or send a case number. Any time: “back”, “repeat”, “cancel”, “notices”, “ελληνικά” or “person”. Phone: {phone}.",
      sms: "Tell us what is wrong, or send a case number. A person: {phone}.",
      spoken: "Press star to hear it again, or zero for a person.",
    },
  },
  "cancel.done": same(
    "Εντάξει, το αφήνουμε εδώ. Δεν στείλαμε τίποτα.",
    "All right, we stop here. We sent nothing.",
  ),
  "cancel.nothing": same("Δεν είχαμε αρχίσει κάτι.", "There is nothing open to cancel."),
  "language.now": same("Από εδώ και πέρα μιλάμε ελληνικά.", "From now on we speak English."),
  "stale.button": {
    el: {
      chat: "Αυτή η ερώτηση έχει κλείσει. Συνεχίζουμε από εδώ:",
      sms: "Αυτή η ερώτηση έχει κλείσει.",
      spoken: "Αυτή η ερώτηση έχει κλείσει.",
    },
    en: {
      chat: "That question is closed. We go on from here:",
      sms: "That question is closed.",
      spoken: "That question is closed.",
    },
  },
  "miss.choice": {
    el: {
      chat: "Διαλέξτε από τα κουμπιά, ή γράψτε μας με δικά σας λόγια τι θέλετε.",
      sms: "Δεν καταλάβαμε την απάντηση.",
      spoken: "Δεν σας ακούσαμε.",
    },
    en: {
      chat: "Choose one of the buttons, or tell us in your own words what you want.",
      sms: "We did not understand the answer.",
      spoken: "We did not hear you.",
    },
  },
  "miss.again": {
    el: {
      chat: "Δεν είμαστε σίγουροι ότι καταλάβαμε. Γράψτε το με άλλα λόγια.",
      sms: "Γράψτε το με άλλα λόγια.",
      spoken: "Δεν σας ακούσαμε.",
    },
    en: {
      chat: "We are not sure that we understood. Please say it in other words.",
      sms: "Please say it in other words.",
      spoken: "We did not hear you.",
    },
  },
  "miss.key": same("Αυτό το πλήκτρο δεν ισχύει εδώ.", "That key does nothing here."),
  "miss.unsupported": {
    el: {
      chat: "Αυτό δεν ανοίγει εδώ. Γράψτε μας με λόγια, ή στείλτε φωτογραφία, φωνητικό μήνυμα ή το σημείο.",
      sms: "Στείλτε το με λόγια.",
      spoken: "Δεν σας ακούσαμε.",
    },
    en: {
      chat: "We cannot open that here. Send text, a photo or a location.",
      sms: "Please send it in words.",
      spoken: "We did not hear you.",
    },
  },
  "miss.person": {
    el: {
      chat: "Δεν σας καταλάβαμε σωστά. Θα σας βοηθήσει υπάλληλος.",
      sms: "Δεν σας καταλάβαμε σωστά. Τηλ. {phone}.",
      spoken: "Δεν σας ακούσαμε καλά.",
    },
    en: {
      chat: "We seem to misunderstand each other. A person will help you.",
      sms: "We misunderstand you. Phone: {phone}.",
      spoken: "We did not hear you well.",
    },
  },
  "person.told": same("Όσα μας γράψατε ως τώρα θα πάνε μαζί.", "What you have written so far goes with it."),
  "person.message": {
    el: {
      chat: "Εδώ απαντά αυτόματη υπηρεσία, αλλά όσα γράφετε τα διαβάζουν άνθρωποι. Γράψτε τι χρειάζεστε και θα σας απαντήσει υπάλληλος εδώ.\nΉ καλέστε: {phone}.",
      sms: "Γράψτε τι χρειάζεστε και θα σας καλέσει υπάλληλος. Ή καλέστε: {phone}.",
      spoken: "Μετά τον ήχο αφήστε μήνυμα. Ηχογραφείται, και θα σας καλέσουμε.",
    },
    en: {
      chat: "An automatic service answers you, but people read it. Write what you need and a person will answer here.\nOr call: {phone}.",
      sms: "Write what you need and a person will call you. Or call: {phone}.",
      spoken: "After the tone leave a message. It is recorded, and we will call you.",
    },
  },
  "person.message.unknown": {
    el: {
      chat: "Γράψτε τι χρειάζεστε και σε ποιο τηλέφωνο να σας καλέσουμε. Ή καλέστε: {phone}.",
      sms: "Γράψτε τι χρειάζεστε και σε ποιο τηλέφωνο να σας καλέσουμε. Ή καλέστε: {phone}.",
      spoken: "Μετά τον ήχο πείτε τι χρειάζεστε και το τηλέφωνό σας. Ηχογραφείται.",
    },
    en: {
      chat: "Write what you need and which number we should call. Or call: {phone}.",
      sms: "Write what you need and which number we should call. Or call: {phone}.",
      spoken: "After the tone say what you need and your phone number. It is recorded.",
    },
  },
  "person.dial": same(
    "Σας συνδέουμε με υπάλληλο. Μείνετε στη γραμμή.",
    "We are connecting you with a person. Please stay on the line.",
  ),
  "person.closed": same("Τώρα το γραφείο είναι κλειστό.", "The office is closed now."),
  "person.opens": {
    el: {
      chat: "Το γραφείο ανοίγει {opens}.",
      sms: "Το γραφείο ανοίγει {opens}.",
      spoken: "Ανοίγουμε {opens}.",
    },
    en: { chat: "The office opens {opens}.", sms: "The office opens {opens}.", spoken: "We open {opens}." },
  },
  "person.nobody": same("Δεν καταφέραμε να σας συνδέσουμε.", "Nobody could answer just now."),
  "person.noted": {
    el: {
      chat: "Το σημειώσαμε. Θα σας απαντήσει υπάλληλος εδώ. Ο αριθμός σας:\n{number}",
      sms: "Το σημειώσαμε. Αριθμός {number}. Θα σας καλέσει υπάλληλος.",
      spoken: "Το σημειώσαμε. Πάρτε χαρτί και μολύβι. {pause} Ο αριθμός σας είναι: {number}. Ξανά: {number}.",
    },
    en: {
      chat: "We have noted it. A person will answer you here. Your number:\n{number}",
      sms: "We have noted it. Number {number}. A person will call you.",
      spoken:
        "We have noted it. Please take pen and paper. {pause} Your number is: {number}. Again: {number}.",
    },
  },
  "edit.draft": same("Το διορθώσαμε σε όσα μας γράψατε.", "We corrected it in what you wrote."),
  "voice.bye": same("Γεια σας.", "Goodbye."),
  "draft.offer": same(
    "Την προηγούμενη φορά δεν τελειώσαμε με όσα μας γράφατε. Να συνεχίσουμε;",
    "Last time we did not finish with what you were writing. Shall we continue?",
  ),
  "draft.resume": label("Ναι, συνεχίζουμε", "Yes, continue", { el: "να συνεχίσουμε", en: "continue" }),
  "draft.fresh.also": same("κάτι άλλο, άλλο πράγμα, από την αρχή", "something else, from the beginning"),
  "draft.fresh": label("Όχι, κάτι νέο", "No, something new", { el: "κάτι νέο", en: "start anew" }),
  "down.now": {
    el: {
      chat: "Αυτή τη στιγμή δεν μπορούμε να το γράψουμε. Δοκιμάστε ξανά σε λίγα λεπτά ή καλέστε {phone}.",
      sms: "Αυτή τη στιγμή δεν μπορούμε να το γράψουμε. Καλέστε {phone}.",
      spoken:
        "Αυτή τη στιγμή έχουμε βλάβη και δεν μπορούμε να σας εξυπηρετήσουμε. Καλέστε μας ξανά σε λίγα λεπτά. Για κίνδυνο, ένα ένα δύο.",
    },
    en: {
      chat: "We cannot write it down right now. Try again in a few minutes or call {phone}.",
      sms: "We cannot write it down right now. Call {phone}.",
      spoken: "We cannot write it down right now. Please call again in a few minutes.",
    },
  },
} as const;

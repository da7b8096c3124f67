import { codeAgain, codeWrong } from "../../wording/code.ts";
import { label, same } from "../../wording/phrase.ts";

/** What is said to whoever books, moves or cancels an appointment. */
export const appointmentTalkWords = {
  "appointment.door": label("Ραντεβού με τον δήμαρχο", "Meet the mayor", {
    el: "ραντεβού",
    en: "meet the mayor",
  }),
  "appointment.brief": same("ραντεβού", "an appointment"),
  "appointment.none": same(
    "Ραντεβού εδώ δεν κλείνουμε ακόμα. Καλέστε {phone}.",
    "We do not book appointments here yet. Call {phone}.",
  ),
  "appointment.who": same("Με ποιον θέλετε ραντεβού;", "Whom would you like to meet?"),
  "appointment.who.one": label("{host}", "{host}", { el: "{host}", en: "{host}" }),
  "appointment.propose": {
    el: {
      chat: "Το ραντεβού κρατά {length} λεπτά. Αυτές οι ώρες είναι ελεύθερες.\nΠοια σας βολεύει;",
      sms: "Ραντεβού: ποια ώρα σας βολεύει;",
      spoken: "Διαλέξτε ώρα για το ραντεβού.",
    },
    en: {
      chat: "An appointment takes {length} minutes. These times are free.\nWhich one suits you?",
      sms: "Appointment: which time suits you?",
      spoken: "Choose a time for the appointment, and press its key.",
    },
  },
  "appointment.hour.one": label("{when}", "{when}", { el: "{when}", en: "choose {when}" }),
  "appointment.time": label("{when}", "{when}", { el: "{when}", en: "{when}" }),
  "appointment.propose.keys": same("{first}: πατήστε ένα.", "{first}: one."),
  "appointment.propose.next": same("{second}: δύο.", "{second}: two."),
  "appointment.propose.other": same("Άλλη ημέρα: {digit}.", "Other: {digit}."),
  "appointment.other": label("Άλλη ημέρα", "Another day", { el: "άλλη ημέρα", en: "another day" }),
  "appointment.wait": {
    el: {
      chat: "Να με βρείτε αν ανοίξει νωρίτερα",
      sms: "Αν ανοίξει νωρίτερα",
      spoken: "να σας βρούμε αν ανοίξει νωρίτερα",
    },
    en: {
      chat: "Tell me if an earlier one opens",
      sms: "If an earlier one opens",
      spoken: "be told if an earlier one opens",
    },
  },
  "appointment.waits": same(
    "Σας σημειώσαμε. Αν ανοίξει ώρα, τη φυλάμε μισή ώρα για εσάς και σας ειδοποιούμε.",
    "You are on the list. If a time opens, we keep it half an hour for you and tell you.",
  ),
  "appointment.offer": same(
    "Άνοιξε ώρα για το ραντεβού σας. {host}: {when}. Τη φυλάμε για εσάς έως {until}. Γράψτε «ραντεβού» για να την κλείσετε.",
    "A time has opened. {host}: {when}. We keep it for you until {until}. Write “appointment” to book it.",
  ),
  "appointment.offer.gone": same(
    "Η ώρα που σας κρατούσαμε έκλεισε ξανά: {when}. Σας γράφουμε μόλις ανοίξει άλλη.",
    "The time that we kept for you has closed again: {when}. We write once another one opens.",
  ),
  "appointment.full": same(
    "Δεν υπάρχει ελεύθερη ώρα αυτόν τον καιρό. Θέλετε να σας ειδοποιήσουμε αν ανοίξει κάποια;",
    "There is no free time at the moment. Shall we tell you if one opens?",
  ),
  "appointment.day": same("Ποια ημέρα σας βολεύει;", "Which day suits you?"),
  "appointment.day.one": label("{day}", "{day}", { el: "{day}", en: "{day}" }),
  "appointment.hour": same("Ποια ώρα;", "Which time?"),
  "appointment.taken": same(
    "Αυτή η ώρα μόλις κλείστηκε. Οι πιο κοντινές ελεύθερες:",
    "That time has just been taken. The nearest free ones:",
  ),
  "appointment.gone": same(
    "Αυτή η ώρα μόλις κλείστηκε. Διαλέξτε άλλη.",
    "That time has just been taken. Choose another one.",
  ),
  "appointment.topic": {
    el: {
      chat: "Σας τη φυλάμε πέντε λεπτά. Για ποιο θέμα θέλετε να μιλήσετε; Γράψτε το με δικά σας λόγια.",
      sms: "Σας τη φυλάμε 5 λεπτά. Για ποιο θέμα θέλετε να μιλήσετε;",
      spoken: "Μετά τον ήχο πείτε μας το θέμα. Στο τέλος περιμένετε ή πατήστε δίεση.",
    },
    en: {
      chat: "We keep it for five minutes. What would you like to talk about? Write it in your own words.",
      sms: "We keep it for 5 minutes. What would you like to talk about?",
      spoken: "After the tone, tell us the topic. At the end wait, or press hash.",
    },
  },
  "appointment.topic.said": same("Το θέμα είναι στο ηχητικό μήνυμα.", "The topic is in the recording."),
  "appointment.topic.short": {
    el: {
      chat: "Γράψτε μας το θέμα με δυο λόγια.",
      sms: "Γράψτε μας το θέμα με δυο λόγια.",
      spoken: "Δεν σας ακούσαμε.",
    },
    en: {
      chat: "Write the topic in a few words.",
      sms: "Write the topic in a few words.",
      spoken: "We did not hear you.",
    },
  },
  "appointment.case": same("Αφορά κάποια υπόθεσή σας;", "Is it about one of your cases?"),
  "appointment.case.one": label("{number} {text}", "{number} {text}", { el: "την {text}", en: "{text}" }),
  "appointment.case.none": label("Όχι, άλλο θέμα", "No, something else", {
    el: "άλλο θέμα",
    en: "something else",
  }),
  "appointment.how": same("Πώς θέλετε να μιλήσετε;", "How would you like to talk?"),
  "appointment.how.video": label("Με βιντεοκλήση", "By video call", {
    el: "βιντεοκλήση",
    en: "a video call",
  }),
  "appointment.how.video.also": same(
    "βίντεο, κάμερα, οθόνη, υπολογιστή, ίντερνετ, να σας βλέπω",
    "video, camera, screen, computer, internet, online",
  ),
  "appointment.how.phone.also": same(
    "πάρτε με τηλέφωνο, καλέστε με, από το σταθερό, από το κινητό, απλή κλήση",
    "call me, ring me, landline, mobile, a plain call",
  ),
  "appointment.how.phone": label("Στο τηλέφωνο", "By telephone", { el: "τηλέφωνο", en: "the telephone" }),
  "appointment.confirm": {
    el: {
      chat: "{host}: {when}. {how}\nΝα το κλείσουμε;",
      sms: "{host}: {when}. Να το κλείσουμε;",
      spoken: "{host}: {when}. Να το κλείσουμε;",
    },
    en: {
      chat: "{host}: {when}. {how}\nShall we book it?",
      sms: "{host}: {when}. Shall we book it?",
      spoken: "{host}: {when}. Book it?",
    },
  },
  "appointment.confirm.yes": label("Ναι, κλείστε το", "Yes, book it", {
    el: "να το κλείσουμε",
    en: "book it",
  }),
  "appointment.confirm.no": label("Όχι", "No", { el: "να το αφήσουμε", en: "leave it" }),
  "appointment.left": same("Εντάξει, δεν κλείσαμε ραντεβού.", "All right, nothing was booked."),
  "appointment.contact": {
    el: {
      chat: "Πού σας βρίσκουμε για το ραντεβού; Γράψτε το κινητό ή το e-mail σας. Στέλνουμε εκεί έναν κωδικό.",
      sms: "Γράψτε το κινητό ή το e-mail σας. Στέλνουμε εκεί έναν κωδικό.",
      spoken: "Πατήστε με τη σειρά τα δέκα ψηφία του κινητού σας. Στέλνουμε εκεί έναν κωδικό.",
    },
    en: {
      chat: "Where do we reach you about it? Write your mobile or your e-mail. We send a code there.",
      sms: "Write your mobile or your e-mail. We send a code there.",
      spoken: "Press the ten digits of your mobile, in order. We send a code there.",
    },
  },
  "appointment.contact.wrong": {
    el: {
      chat: "Γράψτε ένα κινητό με δέκα ψηφία που αρχίζει από 69, ή ένα e-mail όπως eleni@example.gr.",
      sms: "Γράψτε ένα κινητό με δέκα ψηφία που αρχίζει από 69, ή ένα e-mail όπως eleni@example.gr.",
      spoken: "Αυτό δεν είναι κινητό.",
    },
    en: {
      chat: "Write a mobile of ten digits that begins with 69, or an e-mail like eleni@example.gr.",
      sms: "Write a mobile of ten digits that begins with 69, or an e-mail like eleni@example.gr.",
      spoken: "That is no mobile.",
    },
  },
  "appointment.contact.landline": {
    el: {
      chat: "Αυτό είναι σταθερό και δεν παίρνει τον κωδικό. Δώστε κινητό ή e-mail.",
      sms: "Αυτό είναι σταθερό και δεν παίρνει τον κωδικό. Δώστε κινητό ή e-mail.",
      spoken: "Αυτό είναι σταθερό.",
    },
    en: {
      chat: "That is a landline, which gets no code. Give a mobile or an e-mail.",
      sms: "That is a landline, which gets no code. Give a mobile or an e-mail.",
      spoken: "That is a landline.",
    },
  },
  "appointment.contact.abroad": {
    el: {
      chat: "Τον κωδικό τον στέλνουμε σε ελληνικό κινητό ή σε e-mail. Δώστε ένα από τα δύο.",
      sms: "Τον κωδικό τον στέλνουμε σε ελληνικό κινητό ή σε e-mail. Δώστε ένα από τα δύο.",
      spoken: "Χρειάζεται ελληνικό κινητό.",
    },
    en: {
      chat: "We send the code to a Greek mobile or to an e-mail. Give one of the two.",
      sms: "We send the code to a Greek mobile or to an e-mail. Give one of the two.",
      spoken: "It takes a Greek mobile.",
    },
  },
  "appointment.code": {
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
  "appointment.code.message": same(
    "Ο κωδικός για το ραντεβού σας: {code}. Ισχύει μισή ώρα. Αν δεν τον ζητήσατε εσείς, μην κάνετε τίποτα.",
    "The code for your appointment: {code}. It is good for half an hour. If you did not ask for it, do nothing.",
  ),
  "appointment.code.again": codeAgain,
  "appointment.code.wrong": codeWrong,
  "appointment.code.over": same(
    "Ο κωδικός αυτός δεν ισχύει πια. Ξεκινήστε από την αρχή ή καλέστε {phone}.",
    "That code is good no more. Begin again or call {phone}.",
  ),
  "appointment.code.many": same(
    "Εκεί στείλαμε ήδη αρκετούς κωδικούς σήμερα. Για ραντεβού καλέστε {phone}.",
    "We have sent several codes there today. For an appointment call {phone}.",
  ),
  "appointment.has": same("Έχετε ήδη ραντεβού.", "You have an appointment already."),
  "appointment.has.phone": same(
    "Έχετε ήδη ραντεβού. Για να το αλλάξετε, μιλήστε με υπάλληλο.",
    "You have an appointment already. To change it, talk to a clerk.",
  ),
  "appointment.paused": {
    el: {
      chat: "Σε προηγούμενα ραντεβού δεν σας βρήκαμε. Έως {until} το κλείνουμε μαζί: καλέστε {phone} και βρίσκουμε ώρα.",
      sms: "Δεν σας βρήκαμε σε ραντεβού. Έως {until} το κλείνουμε μαζί: καλέστε {phone}.",
      spoken: "Αυτόν τον καιρό το ραντεβού το κλείνει μαζί σας υπάλληλος. Πατήστε μηδέν.",
    },
    en: {
      chat: "We did not find you at earlier appointments. Until {until} we book with you: call {phone} and we find a time.",
      sms: "We did not find you at appointments. Until {until} we book with you: call {phone}.",
      spoken: "For the time being a clerk books the appointment with you. Press zero.",
    },
  },
  "appointment.staff-only": same(
    "Σε προηγούμενα ραντεβού δεν σας βρήκαμε. Αυτόν τον καιρό το κλείνουμε μαζί: καλέστε {phone}.",
    "We did not find you at earlier appointments. For the time being we book with you: call {phone}.",
  ),
  "appointment.not-yours": same(
    "Αυτό το ραντεβού δεν το βρίσκουμε στο όνομά σας. Καλέστε {phone}.",
    "We do not find that appointment under your name. Call {phone}.",
  ),
  "appointment.over": same(
    "Αυτό το ραντεβού δεν είναι πια κλεισμένο.",
    "That appointment is not booked any more.",
  ),
  "appointment.moved": same("Το ραντεβού σας άλλαξε: {when}.", "Your appointment was moved: {when}."),
  "appointment.moved-enough": same(
    "Το ραντεβού άλλαξε ήδη δύο φορές. Για άλλη ώρα καλέστε {phone}.",
    "The appointment was moved twice already. For another time call {phone}.",
  ),
  "appointment.too-late": same(
    "Το ραντεβού είναι σε λιγότερο από δύο ώρες. Καλέστε {phone}.",
    "The appointment is in less than two hours. Call {phone}.",
  ),
  "appointment.drop": same("{host}: {when}.\nΝα ακυρωθεί;", "{host}: {when}.\nShall we cancel it?"),
  "appointment.drop.yes": label("Ναι, ακυρώστε το", "Yes, cancel it", { el: "να ακυρωθεί", en: "cancel it" }),
  "appointment.drop.no": label("Όχι, το κρατώ", "No, I keep it", { el: "να το κρατήσετε", en: "keep it" }),
  "appointment.dropped": same("Το ραντεβού ακυρώθηκε.", "The appointment is cancelled."),
  "appointment.kept": same("Εντάξει, το ραντεβού μένει.", "All right, the appointment stays."),
} as const;

import { label, same } from "../../wording/phrase.ts";

/** Where an appointment stands, and what its resident is told of it. */
export const appointmentStandingWords = {
  "appointment.stage.asked": {
    el: {
      chat: "Ζητήσατε ακρόαση. Σας γράφουμε μόλις οριστεί ημέρα.",
      sms: "Ζητήσατε ακρόαση. Σας γράφουμε μόλις οριστεί ημέρα.",
      spoken: "Ζητήσατε ακρόαση.",
    },
    en: {
      chat: "You have asked for a hearing. We write to you once there is a day.",
      sms: "You have asked for a hearing. We write to you once there is a day.",
      spoken: "You have asked for a hearing.",
    },
  },
  "appointment.stage.booked": same("Το ραντεβού είναι κλεισμένο.", "The appointment is booked."),
  "appointment.stage.met": same("Το ραντεβού έγινε.", "The appointment has taken place."),
  "appointment.stage.missed": same(
    "Το ραντεβού δεν έγινε, γιατί δεν σας βρήκαμε.",
    "The appointment did not take place, because we did not find you.",
  ),
  "appointment.stage.unheld": same(
    "Το ραντεβού δεν έγινε από δική μας πλευρά.",
    "The appointment did not take place because of us.",
  ),
  "appointment.stage.cancelled": same("Το ραντεβού ακυρώθηκε.", "The appointment was cancelled."),
  "appointment.stage.refused": same("Η ακρόαση δεν ορίστηκε.", "The hearing was not granted."),
  "appointment.when": same("{host}: {when}.", "{host}: {when}."),
  "appointment.way.video": same("Με βιντεοκλήση.", "By video call."),
  "appointment.way.phone": {
    el: {
      chat: "Θα σας καλέσουμε εμείς στο τηλέφωνό σας.",
      sms: "Θα σας καλέσουμε στο τηλέφωνό σας.",
      spoken: "Θα σας καλέσουμε εμείς.",
    },
    en: { chat: "We call you on your phone.", sms: "We call your phone.", spoken: "We call you." },
  },
  "appointment.way.centre": same("{office}, {address}.", "{office}, {address}."),
  "appointment.move": label("Αλλαγή ώρας", "Another time", { el: "άλλη ώρα", en: "another time" }),
  "appointment.cancel": label("Ακύρωση ραντεβού", "Cancel it", {
    el: "να το ακυρώσετε",
    en: "cancel it",
  }),
  "appointment.told.booked": {
    el: {
      chat: "Το ραντεβού σας κλείστηκε. {host}: {when}.\nΑριθμός: {number}",
      sms: "Ραντεβού: {host}, {when}. Αριθμός {number}",
      spoken: "Κλείστηκε: {when}.",
    },
    en: {
      chat: "Your appointment is booked. {host}: {when}.\nNumber: {number}",
      sms: "Appointment: {host}, {when}. Number {number}",
      spoken: "It is booked: {when}.",
    },
  },
  "appointment.told.moved": same(
    "Το ραντεβού σας άλλαξε ώρα. {host}: {when}. Αν δεν μπορείτε, καλέστε {phone}.",
    "Your appointment has another time. {host}: {when}. If you cannot come, call {phone}.",
  ),
  "appointment.told.cancelled": same(
    "Το ραντεβού σας ακυρώθηκε. {host}: {when}. Για άλλη ώρα καλέστε {phone}.",
    "Your appointment was cancelled. {host}: {when}. For another time call {phone}.",
  ),
  "appointment.told.reminded": same(
    "Θυμίζουμε το ραντεβού σας. {host}: {when}. Αν δεν μπορείτε, καλέστε {phone}.",
    "A reminder of your appointment. {host}: {when}. If you cannot come, call {phone}.",
  ),
  "appointment.page": same("Η σελίδα του ραντεβού: {page}", "The page of your appointment: {page}"),
  "appointment.page.try": same(
    "Δοκιμάστε από τώρα κάμερα και μικρόφωνο: {page}",
    "Try your camera and microphone now: {page}",
  ),
  "appointment.told.missed": same(
    "Δεν σας βρήκαμε στο ραντεβού. Για άλλη ώρα, ή αν ήσασταν εκεί, καλέστε {phone}.",
    "We did not find you at your appointment. For another time, or if you were there, call {phone}.",
  ),
  "appointment.told.missed.paused": {
    el: {
      chat: "Δεν σας βρήκαμε ούτε σε αυτό το ραντεβού. Έως {until} κλείνουμε το επόμενο μαζί, στο {phone}. Αν ήσασταν εκεί, πείτε μας το και το διορθώνουμε.",
      sms: "Δεν σας βρήκαμε ούτε σε αυτό το ραντεβού. Έως {until} το κλείνουμε μαζί: {phone}. Αν ήσασταν εκεί, πείτε μας το.",
      spoken: "Δεν σας βρήκαμε ούτε σε αυτό το ραντεβού. Το επόμενο το κλείνει μαζί σας υπάλληλος.",
    },
    en: {
      chat: "We did not find you at this appointment either. Until {until} we book the next one with you, at {phone}. If you were there, tell us and we put it right.",
      sms: "We did not find you this time either. Until {until} we book with you: {phone}. If you were there, tell us.",
      spoken: "We did not find you at this appointment either. A clerk books the next one with you.",
    },
  },
  "appointment.told.unheld": same(
    "Το ραντεβού σας δεν έγινε από δική μας πλευρά και ζητάμε συγγνώμη. Για νέα ώρα γράψτε «ραντεβού» ή καλέστε {phone}.",
    "Your appointment did not take place because of us, and we are sorry. For a new time write “appointment” or call {phone}.",
  ),
  "appointment.told.empty": same(
    "Στο ραντεβού σας δεν συνδέθηκε κανείς και δεν έγινε. Για νέα ώρα γράψτε «ραντεβού» ή καλέστε {phone}.",
    "Nobody came to your appointment and it did not take place. For a new time write “appointment” or call {phone}.",
  ),
  "appointment.told.corrected": same(
    "Το διορθώσαμε: το ραντεβού σας έγινε.",
    "We have put it right: your appointment took place.",
  ),
  "appointment.told.asked": same(
    "Γράψαμε ότι ζητάτε ακρόαση. Αριθμός: {number}. Σας γράφουμε μόλις οριστεί ημέρα.",
    "We have noted that you ask for a hearing. Number: {number}. We write once there is a day.",
  ),
  "appointment.told.refused": same(
    "Δεν ορίστηκε ακρόαση. Για να το δούμε μαζί, καλέστε {phone}.",
    "No hearing was granted. To look at it with us, call {phone}.",
  ),
  "staff.appointment.booked": same("Ραντεβού {number}: {when}.", "Appointment {number}: {when}."),
  "staff.appointment.moved": same(
    "Το ραντεβού {number} άλλαξε ώρα: {when}.",
    "Appointment {number} was moved: {when}.",
  ),
  "staff.appointment.cancelled": same(
    "Το ραντεβού {number} ακυρώθηκε.",
    "Appointment {number} was cancelled.",
  ),
  "staff.appointment.ring.resident": same(
    "Καλέστε τώρα στο τηλέφωνο για το ραντεβού {number}: η βιντεοκλήση δεν δουλεύει και το ζήτησαν.",
    "Call them now for appointment {number}: the video call does not work and they asked for it.",
  ),
  "staff.appointment.ring.host": same(
    "Καλέστε τώρα στο τηλέφωνο για το ραντεβού {number}: συνεχίζεται εκεί.",
    "Call them now for appointment {number}: it goes on by telephone.",
  ),
  "staff.appointment.ring.desk": same(
    "Ραντεβού {number}: περίμεναν στη βιντεοκλήση και δεν μίλησαν με κανέναν. Καλέστε τους.",
    "Appointment {number}: they waited for the video call and spoke with nobody. Call them.",
  ),
  "staff.appointment.empty": same(
    "Ραντεβού {number}: δεν συνδέθηκε κανείς, ούτε όποιος δέχεται. Γράψτε πώς πήγε. Αλλιώς αύριο κλείνει ως «δεν έγινε» και ο δημότης μαθαίνει πώς κλείνει νέα ώρα.",
    "Appointment {number}: nobody came, its host neither. Write how it came out. Else it is closed tomorrow as not held, and the resident is told how to book again.",
  ),
  "staff.appointment.closed": same(
    "Το ραντεβού {number} έκλεισε ως «δεν έγινε»: δεν συνδέθηκε κανείς και δεν γράφτηκε πώς πήγε.",
    "Appointment {number} was closed as not held: nobody came, and nobody wrote how it came out.",
  ),
  "staff.appointment.noted": same(
    "Σημείωση για το ραντεβού {number}: «{text}»",
    "A note about appointment {number}: “{text}”",
  ),
  "staff.promised": same(
    "Σας ανατέθηκε μια υπόσχεση από ραντεβού, αριθμός {number}: «{text}»",
    "A promise made in an appointment is yours now, number {number}: “{text}”",
  ),
  "staff.appointment.asked": same(
    "Νέο αίτημα ακρόασης {number}. Χρειάζεται ημέρα και κέντρο.",
    "New hearing asked for, {number}. It needs a day and a centre.",
  ),
} as const;

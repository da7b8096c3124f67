/** What the pages say on which appointments are booked. */
export const meetWords = {
  "meet.title": { el: "Ραντεβού", en: "An appointment" },
  "meet.with": { el: "Ραντεβού: {host}", en: "An appointment: {host}" },
  "meet.lead": {
    el: "Διαλέξτε ώρα, γράψτε το θέμα και πού σας βρίσκουμε. Κρατά {length} λεπτά.",
    en: "Choose a time, write the topic and where we reach you. It takes {length} minutes.",
  },
  "meet.zone": { el: "Οι ώρες είναι ώρες Ελλάδας.", en: "Times are those of Greece." },
  "meet.none": {
    el: "Δεν υπάρχει ελεύθερη ώρα αυτόν τον καιρό. Καλέστε {phone}.",
    en: "There is no free time at the moment. Call {phone}.",
  },
  "meet.when": { el: "Πότε", en: "When" },
  "meet.topic": { el: "Θέμα", en: "Topic" },
  "meet.topic.hint": {
    el: "Με δικά σας λόγια, δυο γραμμές φτάνουν.",
    en: "In your own words, two lines are enough.",
  },
  "meet.how": { el: "Πώς", en: "How" },
  "meet.video": { el: "Με βιντεοκλήση", en: "By video call" },
  "meet.phone": { el: "Στο τηλέφωνο", en: "By telephone" },
  "meet.name": { el: "Το όνομά σας", en: "Your name" },
  "meet.name.hint": { el: "Για να ξέρουμε με ποιον μιλάμε.", en: "So that we know whom we talk to." },
  "meet.who": { el: "Το κινητό ή το e-mail σας", en: "Your mobile or your e-mail" },
  "meet.who.hint": {
    el: "Στέλνουμε εκεί έναν κωδικό. Παράδειγμα: 691\u00a0234\u00a05678 ή eleni@example.gr",
    en: "We send a code there. For example: 691\u00a0234\u00a05678 or eleni@example.gr",
  },
  "meet.send": { el: "Συνέχεια", en: "Go on" },
  "meet.pick": { el: "Διαλέξτε μία ώρα.", en: "Choose a time." },
  "meet.empty.topic": { el: "Γράψτε το θέμα με δυο λόγια.", en: "Write the topic in a few words." },
  "meet.empty.name": { el: "Γράψτε το όνομά σας.", en: "Write your name." },
  "meet.wrong.who": {
    el: "Γράψτε ένα ελληνικό κινητό που αρχίζει από 69, ή ένα e-mail.",
    en: "Write a Greek mobile that begins with 69, or an e-mail.",
  },
  "meet.taken": {
    el: "Αυτή η ώρα μόλις κλείστηκε. Διαλέξτε άλλη από κάτω.",
    en: "That time has just been taken. Choose another one below.",
  },
  "meet.has": {
    el: "Με αυτά τα στοιχεία υπάρχει ήδη ραντεβού. Για αλλαγή καλέστε {phone}.",
    en: "There is an appointment with these details already. To change it call {phone}.",
  },
  "meet.many": {
    el: "Εκεί στείλαμε ήδη αρκετούς κωδικούς σήμερα. Καλέστε {phone}.",
    en: "We have sent several codes there today. Call {phone}.",
  },
  "meet.code.over": {
    el: "Ο κωδικός αυτός δεν ισχύει πια. Ξεκινήστε από την αρχή.",
    en: "That code is good no more. Begin again.",
  },
  "meet.code.wrong": {
    el: "Ο κωδικός δεν ταιριάζει. Δείτε τον ξανά, έχει έξι ψηφία.",
    en: "That code does not fit. Look again, it has six digits.",
  },
  "meet.code.sent": {
    el: "Στείλαμε έναν κωδικό με έξι ψηφία, στο {to}.",
    en: "We have sent a code of six digits, to {to}.",
  },
  "meet.code.kept": { el: "Η ώρα είναι δική σας για δέκα λεπτά.", en: "The time is yours for ten minutes." },
  "meet.book": { el: "Κλείστε το ραντεβού", en: "Book the appointment" },
  "meet.done": { el: "Το ραντεβού σας κλείστηκε", en: "Your appointment is booked" },
  "meet.number": { el: "Αριθμός: {number}", en: "Number: {number}" },
  "meet.own": {
    el: "Κρατήστε αυτή τη σελίδα: από εδώ το βλέπετε και το ακυρώνετε.",
    en: "Keep this page: here you see it and cancel it.",
  },
  "meet.own.link": { el: "Η σελίδα του ραντεβού σας", en: "The page of your appointment" },
  "meet.cancel": { el: "Ακύρωση του ραντεβού", en: "Cancel the appointment" },
  "meet.call": { el: "Η σελίδα της βιντεοκλήσης", en: "The page of the video call" },
} as const;

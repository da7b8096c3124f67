/** What the pages of a call say, drawn by the desk and spoken by the page itself. */
export const callWords = {
  "call.title": { el: "Συνάντηση με εικόνα", en: "Meeting by video" },
  "call.with": { el: "Θα μιλήσετε με: {name}", en: "You will speak with: {name}" },
  "call.when": { el: "{day}, {from}–{to}, ώρα Ελλάδας", en: "{day}, {from}–{to}, Greek time" },
  "call.private": {
    el: "Η συνομιλία δεν γράφεται, ούτε ο ήχος ούτε η εικόνα.",
    en: "The conversation is not recorded, neither sound nor picture.",
  },
  "call.script": {
    el: "Για εικόνα και ήχο η σελίδα χρειάζεται JavaScript. Αν δεν γίνεται, καλέστε {phone} και θα σας πάρουμε εμείς.",
    en: "For picture and sound this page needs JavaScript. If that cannot be, call {phone} and we will ring you.",
  },
  "call.early": {
    el: "Η σελίδα ανοίγει στις {time}. Μέχρι τότε μπορείτε να δοκιμάσετε κάμερα και μικρόφωνο.",
    en: "The page opens at {time}. Until then you can try camera and microphone.",
  },
  "call.try.link": { el: "Δοκιμή κάμερας και μικροφώνου", en: "Try camera and microphone" },
  "call.try.title": { el: "Δοκιμή κάμερας και μικροφώνου", en: "Try camera and microphone" },
  "call.try.about": {
    el: "Τίποτα από όσα δείτε και ακούσετε εδώ δεν φεύγει από τη συσκευή σας.",
    en: "Nothing that you see and hear here leaves your device.",
  },
  "call.try.start": { el: "Δοκιμάστε τώρα", en: "Try now" },
  "call.try.preview": { el: "Η εικόνα σας", en: "Your picture" },
  "call.try.camera": { el: "Κάμερα", en: "Camera" },
  "call.try.microphone": { el: "Μικρόφωνο", en: "Microphone" },
  "call.try.level": { el: "Πόσο δυνατά σας ακούμε", en: "How loud you are heard" },
  "call.try.line": { el: "Γραμμή", en: "Line" },
  "call.try.seen": { el: "Η κάμερα δουλεύει.", en: "The camera works." },
  "call.try.heard": { el: "Σας ακούμε.", en: "We hear you." },
  "call.try.silent": {
    el: "Δεν ακούμε τίποτα ακόμα. Πείτε κάτι, ή διαλέξτε άλλο μικρόφωνο.",
    en: "We hear nothing yet. Say something, or choose another microphone.",
  },
  "call.try.good": { el: "Η γραμμή σας είναι καλή.", en: "Your line is good." },
  "call.try.slow": {
    el: "Η γραμμή σας είναι αργή. Αν κολλάει η εικόνα, κλείστε την κάμερα: ο ήχος θα φτάνει.",
    en: "Your line is slow. If the picture freezes, switch the camera off: the sound will get through.",
  },
  "call.try.blocked": {
    el: "Από αυτό το δίκτυο δεν φτάνουμε στον διακομιστή της εικόνας. Δοκιμάστε με τα δεδομένα του κινητού σας.",
    en: "The server for pictures cannot be reached from this network. Try with your mobile data.",
  },
  "call.denied": {
    el: "Ο περιηγητής δεν δίνει κάμερα και μικρόφωνο σε αυτή τη σελίδα.",
    en: "The browser does not give this page camera and microphone.",
  },
  "call.denied.chrome": {
    el: "Πατήστε το εικονίδιο αριστερά από τη διεύθυνση, βάλτε «Κάμερα» και «Μικρόφωνο» στο «Να επιτρέπεται» και δοκιμάστε ξανά.",
    en: "Press the icon left of the address, set Camera and Microphone to Allow, and try again.",
  },
  "call.denied.firefox": {
    el: "Πατήστε το εικονίδιο της κάμερας αριστερά από τη διεύθυνση, σβήστε το «Αποκλεισμένο» και δοκιμάστε ξανά.",
    en: "Press the camera icon left of the address, remove Blocked, and try again.",
  },
  "call.denied.safari": {
    el: "Στο iPhone: Ρυθμίσεις, Safari, Κάμερα και Μικρόφωνο, «Να ρωτά». Στο Mac: Safari, Ρυθμίσεις για αυτόν τον ιστότοπο.",
    en: "On an iPhone: Settings, Safari, Camera and Microphone, Ask. On a Mac: Safari, Settings for This Website.",
  },
  "call.none": {
    el: "Δεν βρέθηκε κάμερα ούτε μικρόφωνο σε αυτή τη συσκευή. Μπορείτε να μπείτε από κινητό με τον ίδιο σύνδεσμο.",
    en: "No camera or microphone was found on this device. You can come in from a phone with the same link.",
  },
  "call.busy": {
    el: "Την κάμερα ή το μικρόφωνο τα κρατά άλλο πρόγραμμα. Κλείστε το και δοκιμάστε ξανά.",
    en: "Another program holds the camera or the microphone. Close it and try again.",
  },
  "call.insecure": {
    el: "Κάμερα και μικρόφωνο δίνονται μόνο σε σελίδες με https.",
    en: "Camera and microphone are given to pages with https only.",
  },
  "call.sound-only": { el: "Χωρίς κάμερα, μόνο με ήχο", en: "Without a camera, sound only" },
  "call.enter": { el: "Μπαίνω στην αναμονή", en: "Go to the waiting room" },
  "call.enter.about": {
    el: "Κανείς δεν σας βλέπει και δεν σας ακούει πριν ξεκινήσει η συνάντηση.",
    en: "Nobody sees or hears you before the meeting begins.",
  },
  "call.cookies": {
    el: "Ο περιηγητής δεν κρατά cookies, και χωρίς αυτά δεν ξέρουμε ότι είστε εσείς. Επιτρέψτε τα για αυτή τη σελίδα και δοκιμάστε ξανά, ή καλέστε {phone}.",
    en: "The browser keeps no cookies, and without them we do not know that it is you. Allow them for this page and try again, or call {phone}.",
  },
  "call.lobby": { el: "Είστε στην αναμονή", en: "You are in the waiting room" },
  "call.lobby.about": {
    el: "Μόλις σας καλέσουν, η εικόνα ανοίγει μόνη της. Αφήστε τη σελίδα ανοιχτή.",
    en: "As soon as you are called in, the picture opens by itself. Leave this page open.",
  },
  "call.late": {
    el: "Έχουν περάσει {minutes} λεπτά από την ώρα σας. Δεν σας ξεχάσαμε, μείνετε εδώ.",
    en: "It is {minutes} minutes past your time. You are not forgotten, stay here.",
  },
  "call.other-device": {
    el: "Ο σύνδεσμος αυτός άνοιξε ήδη σε άλλη συσκευή. Για να μπείτε από εδώ, ζητήστε κωδικό.",
    en: "This link was opened on another device already. To come in from here, ask for a code.",
  },
  "call.other-device.office": {
    el: "Ο σύνδεσμος αυτός ανήκει σε άλλη συσκευή. Νέο σύνδεσμο δίνει το γραφείο.",
    en: "This link belongs to another device. The office gives out a new one.",
  },
  "call.code.ask": { el: "Στείλτε μου κωδικό", en: "Send me a code" },
  "call.code.sent": {
    el: "Σας στείλαμε κωδικό έξι ψηφίων, εκεί που λαμβάνετε τα μηνύματά μας.",
    en: "We sent you a code of six digits, where you get our messages.",
  },
  "call.code.label": { el: "Κωδικός έξι ψηφίων", en: "Code of six digits" },
  "call.code.go": { el: "Συνέχεια από εδώ", en: "Go on from here" },
  "call.code.wrong": {
    el: "Ο κωδικός δεν ταιριάζει. Κοιτάξτε το τελευταίο μήνυμά μας.",
    en: "The code does not fit. Look at our last message.",
  },
  "call.code.spent": {
    el: "Ο κωδικός δεν ισχύει άλλο. Ζητήστε καινούργιο ή καλέστε {phone}.",
    en: "The code is no longer good. Ask for a new one or call {phone}.",
  },
  "call.code.nowhere": {
    el: "Δεν έχουμε πού να στείλουμε κωδικό. Καλέστε {phone} και θα σας βοηθήσουμε.",
    en: "We have nowhere to send a code. Call {phone} and we will help you.",
  },
  "call.connecting": { el: "Συνδεόμαστε…", en: "Connecting…" },
  "call.in": { el: "Είστε στη συνάντηση.", en: "You are in the meeting." },
  "call.came": { el: "Ήρθε στη συνάντηση: {name}", en: "Joined: {name}" },
  "call.went": { el: "Βγήκε από τη συνάντηση: {name}", en: "Left: {name}" },
  "call.alone": { el: "Περιμένουμε τον άλλο.", en: "Waiting for the other side." },
  "call.lost": {
    el: "Χάθηκε η γραμμή. Τη συνδέουμε ξανά.",
    en: "The line is lost. We are connecting it again.",
  },
  "call.back": { el: "Η γραμμή επανήλθε.", en: "The line is back." },
  "call.again": { el: "Σύνδεση ξανά", en: "Connect again" },
  "call.elsewhere": {
    el: "Η συνάντηση άνοιξε σε άλλο παράθυρο ή άλλη συσκευή σας.",
    en: "The meeting was opened in another window or device of yours.",
  },
  "call.here": { el: "Συνέχεια εδώ", en: "Go on here" },
  "call.you": { el: "Εσείς", en: "You" },
  "call.side.resident": { el: "Δημότης", en: "Resident" },
  "call.side.third": { el: "Βοηθός", en: "Helper" },
  "call.side.kiosk": { el: "Κέντρο", en: "Centre" },
  "call.tools": { el: "Χειριστήρια", en: "Controls" },
  "call.mute": { el: "Κλείστε το μικρόφωνο", en: "Mute the microphone" },
  "call.unmute": { el: "Ανοίξτε το μικρόφωνο", en: "Unmute the microphone" },
  "call.hide": { el: "Κλείστε την κάμερα", en: "Switch the camera off" },
  "call.show": { el: "Ανοίξτε την κάμερα", en: "Switch the camera on" },
  "call.leave": { el: "Έξοδος", en: "Leave" },
  "call.listen": { el: "Ανοίξτε τον ήχο", en: "Turn the sound on" },
  "call.left": {
    el: "Βγήκατε. Μπορείτε να μπείτε ξανά όσο κρατά η συνάντηση.",
    en: "You left. You can come back while the meeting lasts.",
  },
  "call.phone": { el: "Καλέστε με στο τηλέφωνο", en: "Ring me up instead" },
  "call.phone.why": {
    el: "Δεν βλέπουμε εικόνα εδώ και δύο λεπτά. Αν θέλετε, σας παίρνουμε τηλέφωνο.",
    en: "There has been no picture for two minutes. If you like, we ring you up.",
  },
  "call.phone.done": {
    el: "Θα σας πάρουμε τηλέφωνο. Κρατήστε το κοντά σας.",
    en: "We will ring you up. Keep your phone near.",
  },
  /** For the office, in the record of the call. */
  "call.third": { el: "Να έρθει και κάποιος μαζί μου", en: "Somebody comes with me" },
  "call.third.about": {
    el: "Διερμηνέας, φροντιστής ή δικηγόρος μπαίνει με δικό του σύνδεσμο. Στείλτε του αυτόν:",
    en: "An interpreter, carer or lawyer comes in by a link of their own. Send them this one:",
  },
  "call.rest": { el: "Μένουν", en: "Left" },
  "call.until": { el: "Αρχίζει σε", en: "Begins in" },
  "call.grace": {
    el: "Τελείωσε ο χρόνος. Η συνάντηση κλείνει σε λίγο.",
    en: "Time is up. The meeting closes in a moment.",
  },
  "call.cue.300": { el: "Μένουν 5 λεπτά.", en: "5 minutes left." },
  "call.cue.120": { el: "Μένουν 2 λεπτά.", en: "2 minutes left." },
  "call.cue.60": { el: "Μένει 1 λεπτό.", en: "1 minute left." },
  "call.cue.30": { el: "Μένουν 30 δευτερόλεπτα.", en: "30 seconds left." },
  "call.longer": { el: "Η συνάντηση κρατά έως τις {time}.", en: "The meeting now lasts until {time}." },
  "call.over": { el: "Η συνάντηση τελείωσε", en: "The meeting is over" },
  "call.over.about": {
    el: "Σας ευχαριστούμε. Ό,τι συμφωνήθηκε θα το λάβετε γραπτά.",
    en: "Thank you. What was agreed you will get in writing.",
  },
  "call.over.more": { el: "Για ό,τι άλλο, καλέστε {phone}.", en: "For anything else, call {phone}." },
  "call.cancelled": { el: "Η συνάντηση αυτή ακυρώθηκε", en: "This meeting was cancelled" },
  "call.no-rooms": {
    el: "Η εικόνα δεν λειτουργεί αυτή τη στιγμή. Αν δεν ανοίξει ως την ώρα σας, θα σας πάρουμε τηλέφωνο.",
    en: "Video does not work at the moment. If it has not opened by your time, we will ring you up.",
  },
  "call.trouble": {
    el: "Δεν πήραμε απάντηση. Δοκιμάζουμε ξανά.",
    en: "There was no answer. We are trying again.",
  },
} as const;

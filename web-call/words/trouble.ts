/** What we say when a page cannot be shown. */
export const troubleWords = {
  "missing.title": { el: "Δεν βρήκαμε αυτή τη σελίδα", en: "We did not find this page" },
  "missing.text": {
    el: "Ίσως η διεύθυνση κόπηκε στη μέση. Συνεχίστε από εδώ ή καλέστε {phone}.",
    en: "Perhaps the address was cut short. Go on from here, or call {phone}.",
  },
  "missing.bare": {
    el: "Ίσως η διεύθυνση κόπηκε στη μέση. Συνεχίστε από εδώ.",
    en: "Perhaps the address was cut short. Go on from here.",
  },
  "broken.title": { el: "Έχουμε βλάβη αυτή τη στιγμή", en: "We cannot do this right now" },
  "broken.text": {
    el: "Κάτι σταμάτησε από τη δική μας πλευρά. Δεν χάθηκε τίποτα. Δοκιμάστε ξανά σε λίγα λεπτά ή καλέστε {phone}.",
    en: "Something stopped on our side. Nothing is lost. Try again in a few minutes or call {phone}.",
  },
  "broken.bare": {
    el: "Κάτι σταμάτησε από τη δική μας πλευρά. Δεν χάθηκε τίποτα. Δοκιμάστε ξανά σε λίγα λεπτά.",
    en: "Something stopped on our side. Nothing is lost. Try again in a few minutes.",
  },
  "slow.title": { el: "Δοκιμάστε ξανά σε λίγο", en: "Let us wait a little" },
  "slow.yours": {
    el: "Δοκιμάστηκαν πολλοί αριθμοί που δεν ταιριάζουν, γι’ αυτό περιμένουμε λίγο.",
    en: "Many numbers that do not fit were tried, so we wait a little.",
  },
  "slow.network": {
    el: "Από το δίκτυο όπου είστε ψάχνουν πολλοί μαζί, και για ασφάλεια περιμένουμε λίγο.",
    en: "Many people look up numbers from your network, so to be safe we wait a little.",
  },
  "slow.minute": {
    el: "Δοκιμάστε ξανά σε 1 λεπτό. Αν βιάζεστε, καλέστε {phone}.",
    en: "Try again in 1 minute. If it cannot wait, call {phone}.",
  },
  "slow.minutes": {
    el: "Δοκιμάστε ξανά σε {minutes} λεπτά. Αν βιάζεστε, καλέστε {phone}.",
    en: "Try again in {minutes} minutes. If it cannot wait, call {phone}.",
  },
  "go.home": { el: "Στην αρχική σελίδα", en: "To the start page" },
  "go.track": { el: "Δείτε μια υπόθεση", en: "Look up a case" },
} as const;

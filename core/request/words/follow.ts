import { label, same } from "../../wording/phrase.ts";

/** What is said where somebody has reported the same before, and to those who follow it. */
export const followWords = {
  "report.near": same(
    "Μας το έχουν πει ήδη, {since}. Να σας γράφουμε κι εσάς;",
    "We have heard of it already, {since}. Shall we write to you too?",
  ),
  "report.near.own": same(
    "Μας το έχετε πει ήδη, {since}: είναι η υπόθεση {number}. Να το προσθέσουμε εκεί;",
    "You told us of it already, {since}: it is case {number}. Shall we add it there?",
  ),
  "report.near.today": same("σήμερα", "today"),
  "report.near.yesterday": same("από χθες", "since yesterday"),
  "report.near.day": same("από {day}", "since {day}"),
  "report.near.yes": label("Ναι, να μου γράφετε", "Yes, write to me", {
    el: "να σας γράφουμε",
    en: "be written to",
  }),
  /** Other words for those buttons. */
  "report.near.yes.also": same("το ίδιο είναι, γράψτε και σε εμένα", "it is the same, write to me as well"),
  "report.near.no.also": same("δεν είναι το ίδιο, διαφορετικό", "it is not the same, different"),
  "report.near.add": label("Ναι, προσθέστε το", "Yes, add it", { el: "να το προσθέσουμε", en: "add it" }),
  "report.near.no": label("Όχι, είναι άλλο", "No, it is another one", {
    el: "να δηλώσετε άλλο πρόβλημα",
    en: "report another problem",
  }),
  "follow.begun": {
    el: {
      chat: "Εντάξει, προσθέσαμε όσα μας γράψατε. Είναι η υπόθεση {number} και θα σας γράφουμε σε κάθε βήμα.",
      sms: "{name}: θα σας γράφουμε για την υπόθεση {number}. Προσθέσαμε όσα μας γράψατε.",
      spoken: "Θα σας ενημερώνουμε για την υπόθεση {number}.",
    },
    en: {
      chat: "All right, we added what you wrote. It is case {number}, and we will write to you at every step.",
      sms: "{name}: we will write to you about case {number}. We added what you wrote.",
      spoken: "We will keep you informed about case {number}.",
    },
  },
  "follow.gone": same(
    "Στο μεταξύ εκείνη η υπόθεση έκλεισε, οπότε συνεχίζουμε με τη δική σας.",
    "Meanwhile that case was closed, so we go on with yours.",
  ),
  "follow.stop": label("Όχι άλλα γι’ αυτή", "No more of this one", {
    el: "να μην μαθαίνετε άλλα γι’ αυτή",
    en: "hear no more of this one",
  }),
  "follow.left": {
    el: {
      chat: "Εντάξει, δεν θα σας γράψουμε άλλο για την υπόθεση {number}.",
      sms: "Δεν θα σας γράψουμε άλλο για την υπόθεση {number}.",
      spoken: "Δεν θα σας ενημερώνουμε άλλο για την υπόθεση {number}.",
    },
    en: {
      chat: "All right, we will not write to you about case {number} any more.",
      sms: "We will not write to you about case {number} any more.",
      spoken: "We will tell you no more about case {number}.",
    },
  },
  "follow.none": same(
    "Δεν ακολουθείτε αυτή την υπόθεση, οπότε δεν σας γράφουμε γι’ αυτή.",
    "You do not follow that case, so we do not write to you about it.",
  ),
  "follow.step": {
    el: {
      chat: "{about} ({number}), που ακολουθείτε: {status}",
      sms: "{name}. {about} ({number}): {status}",
      spoken: "Για την υπόθεση {number}, που ακολουθείτε: {status}",
    },
    en: {
      chat: "{about} ({number}), which you follow: {status}",
      sms: "{name}. {about} ({number}): {status}",
      spoken: "Case {number}, which you follow: {status}",
    },
  },
  "follow.done": {
    el: {
      chat: "Η υπόθεση {number}, που ακολουθείτε, έγινε. Αν το πρόβλημα υπάρχει ακόμα, γράψτε μας.",
      sms: "{name}. {about} ({number}): έγινε.",
      spoken: "Η υπόθεση {number}, που ακολουθείτε, έγινε.",
    },
    en: {
      chat: "Case {number}, which you follow, is done. If the problem is still there, write to us.",
      sms: "{name}. {about} ({number}): it is done.",
      spoken: "Case {number}, which you follow, is done.",
    },
  },
  "follow.closed": {
    el: {
      chat: "Η υπόθεση {number}, που ακολουθείτε, έκλεισε χωρίς να γίνει.",
      sms: "{name}. {about} ({number}): έκλεισε χωρίς να γίνει.",
      spoken: "Η υπόθεση {number}, που ακολουθείτε, έκλεισε χωρίς να γίνει.",
    },
    en: {
      chat: "Case {number}, which you follow, was closed without being done.",
      sms: "{name}. {about} ({number}): closed without being done.",
      spoken: "Case {number}, which you follow, was closed without being done.",
    },
  },
  "follow.duplicate": {
    el: {
      chat: "Η υπόθεση {number}, που ακολουθείτε, συνεχίζεται στην {other}. Θα σας γράφουμε για εκείνη.",
      sms: "{name}. {about} ({number}): συνεχίζεται στην υπόθεση {other}.",
      spoken: "Η υπόθεση {number}, που ακολουθείτε, συνεχίζεται στην {other}.",
    },
    en: {
      chat: "Case {number}, which you follow, goes on in {other}. We will write to you about that one.",
      sms: "{name}. {about} ({number}): it goes on in case {other}.",
      spoken: "Case {number}, which you follow, goes on in {other}.",
    },
  },
  "follow.reopened": {
    el: {
      chat: "Η υπόθεση {number}, που ακολουθείτε, άνοιξε ξανά.",
      sms: "{name}. {about} ({number}): ανοίξαμε ξανά την υπόθεση.",
      spoken: "Η υπόθεση {number}, που ακολουθείτε, άνοιξε ξανά.",
    },
    en: {
      chat: "Case {number}, which you follow, was opened again.",
      sms: "{name}. {about} ({number}): we opened the case again.",
      spoken: "Case {number}, which you follow, was opened again.",
    },
  },
  "follow.withdrawn": {
    el: {
      chat: "Η υπόθεση {number}, που ακολουθείτε, έκλεισε, γιατί την πήρε πίσω όποιος την είχε δηλώσει. Αν το πρόβλημα υπάρχει ακόμα, γράψτε μας.",
      sms: "{name}. {about} ({number}): την πήρε πίσω όποιος την είχε δηλώσει.",
      spoken: "Η υπόθεση {number}, που ακολουθείτε, αποσύρθηκε.",
    },
    en: {
      chat: "Case {number}, which you follow, was closed because whoever reported it took it back. If the problem is still there, write to us.",
      sms: "{name}. {about} ({number}): whoever reported it took it back.",
      spoken: "Case {number}, which you follow, was taken back.",
    },
  },
} as const;

import { same } from "../../wording/phrase.ts";

/** What is said about a resident's own contacts: a phone that they shared, and where they want to be told. */
export const contactWords = {
  "contact.kept": same(
    "Ευχαριστούμε. Κρατήσαμε και το τηλέφωνό σας: {phone}.",
    "Thank you. We have kept your phone number too: {phone}.",
  ),
  "contact.known": same(
    "Ευχαριστούμε. Αυτό το τηλέφωνο το έχουμε ήδη.",
    "Thank you. We have that phone number already.",
  ),
  "contact.unusable": same(
    "Ευχαριστούμε. Σε αυτό το τηλέφωνο δεν στέλνουμε μηνύματα, οπότε σας γράφουμε εδώ.",
    "Thank you. We do not send messages to that number, so we write to you here.",
  ),
  "contact.not-own": same(
    "Δεν φαίνεται ότι αυτό το τηλέφωνο είναι δικό σας, οπότε δεν το κρατήσαμε. Στείλτε μας τη δική σας επαφή.",
    "We cannot see that this number is yours, so we did not keep it. Please send your own contact.",
  ),
  "notices.where": {
    el: {
      chat: "Πού να σας γράφουμε για τις υποθέσεις σας;",
      sms: "Πού να σας γράφουμε για τις υποθέσεις σας;",
      spoken: "Πού να σας γράφουμε για τις υποθέσεις σας;",
    },
    en: {
      chat: "Where shall we write to you about your cases?",
      sms: "Where shall we write to you about your cases?",
      spoken: "Where shall we write to you about your cases?",
    },
  },
  "notices.set": same(
    "Εντάξει. Από εδώ και πέρα σας γράφουμε εκεί.",
    "All right. From now on we write to you there.",
  ),
  "notices.only": {
    el: {
      chat: "Σας γράφουμε εδώ. Αν θέλετε SMS, στείλτε μας την επαφή σας και μετά γράψτε ξανά «ειδοποιήσεις».",
      sms: "Σας γράφουμε σε αυτό το τηλέφωνο.",
      spoken: "Σας γράφουμε σε αυτό το τηλέφωνο.",
    },
    en: {
      chat: "We write to you here. If you want SMS, send us your own contact and then write “notices” again.",
      sms: "We write to this phone.",
      spoken: "We write to this phone.",
    },
  },
} as const;

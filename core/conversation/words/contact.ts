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
    "Κρατάμε μόνο το δικό σας τηλέφωνο. Στείλτε μας τη δική σας κάρτα επαφής.",
    "We keep only your own number. Please send your own contact card.",
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
    "Εντάξει. Εκεί σας γράφουμε από εδώ και πέρα: {channel}.",
    "All right. From now on we write to you there: {channel}.",
  ),
  "notices.only": {
    el: {
      chat: "Σας γράφουμε εδώ. Αν θέλετε SMS, στείλτε μας πρώτα την κάρτα επαφής σας.",
      sms: "Σας γράφουμε σε αυτό το τηλέφωνο.",
      spoken: "Σας γράφουμε σε αυτό το τηλέφωνο.",
    },
    en: {
      chat: "We write to you here. If you want SMS, first send us your own contact card.",
      sms: "We write to this phone.",
      spoken: "We write to this phone.",
    },
  },
} as const;

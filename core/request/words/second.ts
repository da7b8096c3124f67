import { label, same } from "../../wording/phrase.ts";

/** What is said of a second problem in one message. */
export const secondWords = {
  "second.about": {
    el: {
      chat: "Γράψατε και για: {kind}.\n«{text}»\nΣημείο: {place}",
      sms: "Γράψατε και για: {kind}.",
      spoken: "Είπατε και για: {kind}.",
    },
    en: {
      chat: "You also wrote about: {kind}.\n“{text}”\nPlace: {place}",
      sms: "You also wrote about: {kind}.",
      spoken: "You also told us about: {kind}.",
    },
  },
  "second.first": same("Το σημειώσαμε: {number}.", "Noted: {number}."),
  "second.ask": {
    el: {
      chat: "Να το στείλουμε χωριστά;",
      sms: "Να το στείλουμε χωριστά; ΝΑΙ ή ΟΧΙ.",
      spoken: "Να το στείλουμε χωριστά;",
    },
    en: {
      chat: "Shall we send it on its own?",
      sms: "Shall we send it on its own? YES or NO.",
      spoken: "Shall we send it on its own?",
    },
  },
  "second.yes": label("Ναι, στείλτε το", "Yes, send it", { el: "να το στείλουμε", en: "send it" }),
  "second.no": label("Όχι", "No", { el: "να πείτε όχι", en: "say no" }),
  "second.left": {
    el: {
      chat: "Εντάξει. Όσα μας γράψατε υπάρχουν στην πρώτη υπόθεση.",
      sms: "Εντάξει. Όσα γράψατε υπάρχουν στην πρώτη υπόθεση.",
      spoken: "Εντάξει.",
    },
    en: {
      chat: "All right. All that you wrote is in the first case.",
      sms: "All right. All that you wrote is in the first case.",
      spoken: "All right.",
    },
  },
} as const;

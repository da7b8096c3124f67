import { label, same } from "../../wording/phrase.ts";

/** What is said of the photo of a report. */
export const photoWords = {
  "report.photo": {
    el: {
      chat: "Αν έχετε φωτογραφία, στείλτε την. Αν όχι, γράψτε «όχι».\nΈχετε φωτογραφία;",
      sms: "Έχετε φωτογραφία;",
      spoken: "Έχετε φωτογραφία;",
    },
    en: {
      chat: "Do you have a photo? Send it here, or we go on without one.",
      sms: "Do you have a photo?",
      spoken: "Do you have a photo?",
    },
  },
  "report.photo.there": same("Έχουμε ήδη {files} από εσάς.", "We already have from you: {files}."),
  "report.photo.none": label("Χωρίς φωτογραφία", "Without a photo", {
    el: "να συνεχίσουμε χωρίς φωτογραφία",
    en: "go on without a photo",
  }),
  "report.photo.later": same("Μπορείτε να τη στείλετε και αργότερα εδώ.", "You can send it here later, too."),
  "report.photo.waiting": same("Περιμένουμε τη φωτογραφία.", "We are waiting for the photo."),
  "report.photo.how": {
    el: {
      chat: "Η φωτογραφία στέλνεται από τον συνδετήρα, δίπλα στο σημείο όπου γράφετε.",
      sms: "Αν δεν έχετε φωτογραφία, γράψτε ΟΧΙ.",
      spoken: "Αν δεν έχετε φωτογραφία, συνεχίζουμε.",
    },
    en: {
      chat: "You send a photo with the paper clip, next to where you write.",
      sms: "If you have no photo, write NO.",
      spoken: "If you have no photo, we go on.",
    },
  },
  "report.photo.big": same(
    "Το αρχείο είναι μεγάλο: δεχόμαστε έως 20 MB, και βίντεο έως 50. Στείλτε ένα μικρότερο.",
    "The file is too big: we take up to 20 MB, and video of up to 50. Send a smaller one.",
  ),
} as const;

import { label } from "./phrase.ts";

/** A code did not come. It stands in the catalogue under the name of each dialogue that asks for one, as what follows does. */
export const codeAgain = label("Δεν ήρθε, στείλτε ξανά", "It did not come, send again", {
  el: "να τον στείλουμε ξανά",
  en: "have it sent again",
});

/** A code that was typed is not the one that was sent. */
export const codeWrong = {
  el: {
    chat: "Ο κωδικός δεν ταιριάζει. Δείτε τον ξανά στο μήνυμα, έχει έξι ψηφία.",
    sms: "Ο κωδικός δεν ταιριάζει. Δείτε τον ξανά στο μήνυμα, έχει έξι ψηφία.",
    spoken: "Ο κωδικός δεν ταιριάζει.",
  },
  en: {
    chat: "That code does not fit. Look at the message again, it has six digits.",
    sms: "That code does not fit. Look at the message again, it has six digits.",
    spoken: "That code does not fit.",
  },
};

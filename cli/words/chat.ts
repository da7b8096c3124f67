import type { Words } from "./words.ts";

/** The words around a resident's chat in the terminal; what the desk says comes from the dialogue. */
export const chatWords = {
  you: { el: "εσείς", en: "you" },
  help: {
    el: "/photo ΑΡΧΕΙΟ  στέλνει φωτογραφία · /place 38.37,26.14  τοποθεσία · /quit  τέλος",
    en: "/photo FILE  sends a photo · /place 38.37,26.14  a location · /quit  leaves",
  },
  file: { el: "αρχείο: {name}", en: "file: {name}" },
  later: {
    el: "Ό,τι είπαμε έμεινε. Συνεχίζετε με: {command}",
    en: "What was said is kept. Go on with: {command}",
  },
} as const satisfies Record<string, Words>;

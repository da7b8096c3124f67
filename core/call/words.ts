import { same } from "../wording/phrase.ts";

/** What is sent about a call, beside what its page says. */
export const callMessages = {
  "call.code.message": same(
    "Ο κωδικός για τη συνάντηση από άλλη συσκευή: {code}. Ισχύει δέκα λεπτά. Αν δεν τον ζητήσατε εσείς, μην κάνετε τίποτα.",
    "The code for the meeting from another device: {code}. It is good for ten minutes. If you did not ask for it, do nothing.",
  ),
} as const;

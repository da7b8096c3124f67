import { label, same } from "../../wording/phrase.ts";

/** What the author and those who signed are told of. */
export const petitionNoticeWords = {
  "petition.told.gathered": same(
    "Το αίτημά σας {number} το στήριξαν αρκετοί. Το εξετάζουμε και θα έχετε νέα έως {until}.",
    "Enough people support your petition {number}. We are looking at it, and you will hear by {until}.",
  ),
  "petition.told.accepted": same(
    "Το αίτημά σας {number} άνοιξε για υπογραφές, έως {until}. Στείλτε τον αριθμό σε όσους συμφωνούν.",
    "Your petition {number} is open for signatures until {until}. Pass the number on to those who agree.",
  ),
  "petition.told.rejected": same(
    "Το αίτημά σας {number} δεν ανοίγει για υπογραφές. {reason}",
    "Your petition {number} is not opened for signatures. {reason}",
  ),
  "petition.told.hidden": same(
    "Το αίτημά σας {number} δεν φαίνεται πια δημόσια. Για να δούμε μαζί γιατί, καλέστε {phone}.",
    "Your petition {number} is not public any more. To look at the reason with us, call {phone}.",
  ),
  "petition.told.lapsed": same(
    "Για το αίτημά σας {number} δεν μαζεύτηκαν οι πρώτες υπογραφές. Μπορείτε να το γράψετε ξανά όποτε θέλετε.",
    "The first signatures for your petition {number} did not come together. You can write it again whenever you like.",
  ),
  "petition.told.closed": same(
    "Το αίτημά σας {number} έκλεισε με υπογραφές: {count}.",
    "Your petition {number} has closed. Signatures: {count}.",
  ),
  "petition.told.answer-owed": same(
    "Το αίτημα «{title}» έφτασε τις {count} υπογραφές. Ο δήμος απαντά έως {due}.",
    "The petition “{title}” has reached {count} signatures. The municipality answers by {due}.",
  ),
  "petition.told.agenda-owed": same(
    "Το αίτημα «{title}» έφτασε τις {count} υπογραφές. Μπαίνει στο δημοτικό συμβούλιο έως {due}.",
    "The petition “{title}” has reached {count} signatures. It goes to the municipal council by {due}.",
  ),
  "petition.told.agenda": same(
    "Το αίτημα «{title}» συζητείται {on}: {session}.",
    "The petition “{title}” is debated {on}: {session}.",
  ),
  "petition.told.answered": same(
    "Ο δήμος απάντησε στο αίτημα «{title}»: {text}",
    "The municipality has answered the petition “{title}”: {text}",
  ),
  "petition.told.stop": {
    el: {
      chat: "Για να μην σας γράφουμε άλλο γι' αυτό, γράψτε «στοπ».",
      sms: "Για να μην σας γράφουμε άλλο: ΣΤΟΠ",
      spoken: "Για να μην σας γράφουμε άλλο γι' αυτό, πείτε το μας.",
    },
    en: {
      chat: "To hear no more of it, write “enough”.",
      sms: "To hear no more: ENOUGH",
      spoken: "To hear no more of it, tell us.",
    },
  },
  "petition.told.stop.option": label("Στοπ", "Stop", { el: "να μην σας γράφουμε άλλο", en: "hear no more" }),
  "petition.told.stopped": same(
    "Εντάξει, δεν σας γράφουμε άλλο γι' αυτό το αίτημα. Η υπογραφή σας μένει.",
    "All right, we write to you no more about this petition. Your signature stays.",
  ),
  "staff.petition.gathered": same(
    "Συλλογικό αίτημα {number}: μάζεψε τους πρώτους υποστηρικτές. Χρειάζεται απόφαση έως {until}.",
    "Petition {number} has its first supporters. It needs a decision by {until}.",
  ),
  "staff.petition.owed": same(
    "Συλλογικό αίτημα {number}: έφτασε τις {count} υπογραφές. Προθεσμία: {due}.",
    "Petition {number} has reached {count} signatures. Due by {due}.",
  ),
} as const;

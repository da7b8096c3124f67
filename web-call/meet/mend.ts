import type { Mend } from "../form/field.tsx";
import type { View } from "../view.ts";
import { say } from "../words.ts";

/** Why a form came back, and which field it is about. */
export function mendOf(refused: string, { language }: Pick<View, "language">): Mend {
  const phone = { phone: "{phone}" };
  switch (refused) {
    case "booked-already":
      return { field: null, text: say(language, "meet.has", phone) };
    case "staff-only":
      return { field: null, text: say(language, "meet.staff-only", phone) };
    case "asked-already":
      return { field: null, text: say(language, "hearing.asked", phone) };
    case "unknown-host":
    case "unknown-centre":
      return { field: null, text: say(language, "sign.old") };
    case "too-many-codes":
      return { field: null, text: say(language, "meet.many", phone) };
    case "code-spent":
    case "code-expired":
    case "no-code":
    case "sent-already":
      return { field: null, text: say(language, "meet.code.over") };
    case "landline":
    case "abroad":
    case "wrong-contact":
      return { field: "who", text: say(language, "meet.wrong.who") };
    default:
      return { field: "at", text: say(language, "meet.taken") };
  }
}

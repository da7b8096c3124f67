import { line } from "../../core/wording/line.ts";
import type { Key } from "../../core/catalogue.ts";
import { clockTime } from "../../core/greek/dates.ts";
import type { CodeRefusal } from "../../core/petition/given-code.ts";
import type { KeyRefusal } from "../../core/petition/key.ts";
import type { SignRefusal } from "../../core/petition/signature.ts";
import { rejectionLine } from "../../core/petition/standing.ts";
import { fullDay } from "../day.ts";
import { publicSentence, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Mend } from "../form/field.tsx";
import { lineText } from "../lines.ts";
import type { Shown } from "./shown.ts";

export type FormRefusal = SignRefusal | KeyRefusal | CodeRefusal | "at-desk" | "not-signed" | "sent-already";

const sentences: Record<Exclude<FormRefusal, "rejected" | "no-code" | "sent-already">, Key> = {
  "unknown-number": "petition.sign.unknown",
  "not-yet": "petition.not-yet",
  over: "petition.over",
  signed: "petition.signed",
  "signed-held": "petition.signed-held",
  "signed-invalid": "petition.signed-invalid",
  "too-many-codes": "petition.code.many",
  "wrong-phone": "petition.wrong-phone",
  landline: "petition.landline",
  abroad: "petition.abroad",
  "wrong-email": "petition.wrong-email",
  "wrong-identity": "petition.sign.desk",
  "at-desk": "petition.sign.desk",
  "wrong-code": "petition.code.wrong",
  "code-spent": "petition.code.spent",
  "code-expired": "petition.code.expired",
  "not-signed": "petition.back.none",
};
const ofKey = new Set<FormRefusal>(["wrong-phone", "landline", "abroad", "wrong-email"]);

/** What a refusal says on a page, and the field that it is about; the sentence may hold `{phone}`. */
export function mendOf(
  view: View,
  { shown, refused, at }: { shown: Shown; refused: FormRefusal; at?: Date },
): Mend {
  const field = ofKey.has(refused) ? "who" : refused === "wrong-code" ? "code" : null;
  return {
    field,
    text: textOf(view, shown, refused).replaceAll("{when}", at === undefined ? "" : whenText(view, at)),
  };
}

function textOf(view: View, { petition }: Shown, refused: FormRefusal): string {
  const { language } = view;
  switch (refused) {
    case "rejected":
      return petition.rejection === null
        ? publicSentence(view, "petition.over")
        : lineText(view, line("petition.rejected", { reason: { line: rejectionLine(petition.rejection) } }));
    case "no-code":
      return say(language, "code.none");
    case "sent-already":
      return say(language, "sign.old");
    default:
      return publicSentence(view, sentences[refused]);
  }
}

/** «Τρίτη 24 Νοεμβρίου 2026, 10:30» */
function whenText({ language }: View, at: Date): string {
  return `${fullDay(at, language)}, ${clockTime(at)}`;
}

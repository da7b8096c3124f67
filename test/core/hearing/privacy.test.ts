import { expect, test } from "vitest";
import { readIntent } from "../../../core/hearing/intent.ts";

test.each([
  "τι κρατάτε για μένα;",
  "Τι κρατατε για εμενα",
  "τι ξέρετε για μένα",
  "ti kratate gia mena",
  "ti kserete gia emena?",
  "ποια στοιχεία μου κρατάτε;",
  "τι δεδομένα μαζεύετε",
  "what do you know about me",
  "kratate to kinito mou?",
])("«%s» asks what is kept", (text) => {
  expect(readIntent(text)).toBe("privacy");
});

test.each([
  "δεν κρατάει η ασφαλτος, νέα λακκούβα μπροστά σε μένα",
  "τι κρατάει το καλώδιο στον στύλο; κρέμεται",
  "κάντε κάτι για μένα, δεν έχω νερό",
  "κρατάτε τους κάδους γεμάτους έξω από μένα",
])("«%s» is a problem", (text) => {
  expect(readIntent(text)).not.toBe("privacy");
});

import { fc } from "../../support/property.ts";
import { expect, test } from "vitest";
import { elot743 } from "../../../core/greek/elot743.ts";

test.each([
  ["Αυγά", "Avga"],
  ["παύση", "pafsi"],
  ["Άγγελος", "Angelos"],
  ["αγχιστείας", "anchisteias"],
  ["Γιακούμπ", "Giakoub"],
  ["Ακούμπα", "Akoumpa"],
  ["οϋρανός", "oyranos"],
  ["άυλος", "aylos"],
  ["Ταΰγετος", "Taygetos"],
  ["ΘΑΝΑΣΗΣ", "THANASIS"],
  ["Θανάσης", "Thanasis"],
  ["Μπάμπης", "Bampis"],
  ["ΨΑΡΡΑ Ψαρρά", "PSARRA Psarra"],
  ["Ευαγγελία ΕΥΣΤΑΘΙΟΥ", "Evangelia EFSTATHIOU"],
  ["σάλπιγξ", "salpinx"],
  ["γκάζι", "gkazi"],
  ["Ηύρα", "Ivra"],
  ["Ντίνος", "Ntinos"],
  ["ταυ", "taf"],
  ["ΤΑΥ, Θ", "TAF, Th"],
  ["Χίος, οδός Απλωταριάς 12-Β", "Chios, odos Aplotarias 12-V"],
  ["Jean Παππάς é", "Jean Pappas é"],
  ["ἀγαθῇ", "agathi"],
])("%s becomes %s", (greek, latin) => expect(elot743(greek)).toBe(latin));

test("no modern Greek letter is left and composed or not makes no difference", () => {
  const greek = fc.string({ unit: fc.constantFrom(..."αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΑΓΕΗΘΟΥΧΨΠΜ -") });
  fc.assert(
    fc.property(greek, (text) => {
      expect(elot743(text)).not.toMatch(/\p{Script=Greek}/u);
      expect(elot743(text.normalize("NFD"))).toBe(elot743(text));
    }),
  );
});

import { describe, expect, it } from "vitest";
import { canonicalEmail } from "../../../core/person/email.ts";
import { keyOf } from "../../../core/petition/key.ts";

describe("one person is one key", () => {
  it.each([
    "6944000101",
    "694 400 0101",
    "694-400-0101",
    "+30 694 400 0101",
    "0030 6944000101",
    "306944000101",
    "＋30 ６９４４０００１０１",
    "\u202a+30 694 400 0101\u202c",
    "(694) 400.0101",
  ])("whose mobile is written %s", (typed) => {
    expect(keyOf("mobile", typed)).toEqual({ kind: "mobile", value: "+306944000101" });
  });

  it.each([
    ["22713 50000", "landline"],
    ["+49 151 23456789", "abroad"],
    ["0044 7700 900123", "abroad"],
    ["112", "wrong-phone"],
    ["901 123 4567", "wrong-phone"],
    ["694400010", "wrong-phone"],
    ["Ελένη", "wrong-phone"],
    ["", "wrong-phone"],
  ])("and %s is none: %s", (typed, refused) => {
    expect(keyOf("mobile", typed)).toEqual({ refused });
  });

  it.each([
    "eleni.k@gmail.com",
    "ElEni.K@Gmail.com",
    "e.l.e.n.i.k@googlemail.com",
    "elenik+petition@gmail.com",
    "elenik+a+b@googlemail.com.",
    "ｅｌｅｎｉｋ@gmail.com",
    "elenik\u200b@gmail.com",
    "  elenik@gmail.com ",
  ])("whose mailbox is written %s", (typed) => {
    expect(canonicalEmail(typed)).toBe("elenik@gmail.com");
  });

  it.each([
    ["eleni.k@otenet.gr", "eleni.k@otenet.gr"],
    ["eleni+2@otenet.gr", "eleni@otenet.gr"],
    ["eleni-2@yahoo.gr", "eleni@yahoo.gr"],
    ["eleni-k@otenet.gr", "eleni-k@otenet.gr"],
    ["e.leni_k@pm.me", "elenik@proton.me"],
    ["eleni@mac.com", "eleni@icloud.com"],
    ["eleni@δήμος.ελ", "eleni@δήμος.ελ"],
  ])("keeps what tells people apart: %s is %s", (typed, canonical) => {
    expect(canonicalEmail(typed)).toBe(canonical);
  });

  it.each([
    "eleni",
    "@gmail.com",
    "eleni@",
    "eleni@localhost",
    "eleni@10.0.0.1",
    "+x@gmail.com",
    "..@gmail.com",
    "eleni@gmаil.com",
    "eleni@-gmail.com",
    `${"a".repeat(250)}@gmail.com`,
    "=cmd|' /C calc'!A0@x",
  ])("takes %s for no mailbox", (typed) => {
    expect(canonicalEmail(typed)).toBeUndefined();
  });

  it.each([
    ["ΑΝ 123456", "card:AN123456"],
    ["AN-123456", "card:AN123456"],
    ["αν123456", "card:AN123456"],
    ["094014201", "afm:094014201"],
    ["0940 14201", "afm:094014201"],
  ])("whose identity is written %s", (typed, value) => {
    expect(keyOf("identity", typed)).toEqual({ kind: "identity", value });
  });

  it("takes a tax number with a wrong digit for no identity", () => {
    expect(keyOf("identity", "094014202")).toEqual({ refused: "wrong-identity" });
  });
});

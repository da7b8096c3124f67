import { describe, expect, it } from "vitest";
import { lengthOf, troubleIn } from "../../../core/petition/text.ts";
import { chios } from "../../support/chios.ts";
import { drafting } from "./petitions.ts";

const law = Array.from({ length: 40 }, (_, at) => `Άρθρο ${at + 1}\nΟι δήμοι ασκούν τις αρμοδιότητές τους.`);

describe("what a clerk says of a petition's text", () => {
  it.each([
    ["Πεζόδρομος στην Απλωταριάς", null],
    ["Pedestrian street for the old town", null],
    ["ΚΕΠ στα Καρδάμυλα", null],
    ["Πεζόδρομος", "one-word"],
    ["α β", "one-word"],
    ["", "empty"],
    ["123 456", "empty"],
    ["!!! ???", "empty"],
    ["👍👍👍", "empty"],
    ["ΠΕΖΟΔΡΟΜΟΣ ΤΩΡΑ ΣΤΗΝ ΑΠΛΩΤΑΡΙΑΣ", "capitals"],
    ["Pezodromos stin Aplotarias", "greeklish"],
    ["theloume pezodromo stin poli mas", "greeklish"],
    [`Πεζόδρομος ${"στην Απλωταριάς ".repeat(6)}`, "too-long"],
    [law.join("\n"), "copied"],
    ["Ζητάμε το αυτονόητο ".repeat(300), "copied"],
  ])("of the title «%s»: %s", (title, trouble) => {
    expect(troubleIn("title", title, "el")).toBe(trouble);
  });

  it("takes Latin letters from whoever speaks English with us", () => {
    expect(troubleIn("title", "Cycle lanes everywhere", "en")).toBeNull();
  });

  it("counts characters as people do", () => {
    expect(lengthOf("άνω")).toBe(3);
    expect(lengthOf("ά".normalize("NFD"))).toBe(1);
    expect(lengthOf("👨‍👩‍👧🇬🇷")).toBe(2);
    expect(troubleIn("title", "Παιδική χαρά ".padEnd(80, "α"), "el")).toBeNull();
    expect(troubleIn("title", "Παιδική χαρά ".padEnd(81, "α"), "el")).toBe("too-long");
  });

  it("does not need a reason, and reads one that there is", () => {
    expect(troubleIn("why", "", "el")).toBeNull();
    expect(troubleIn("why", "επειδή", "el")).toBeNull();
    expect(troubleIn("why", "ΕΠΕΙΔΗ ΔΕΝ ΠΑΕΙ ΑΛΛΟ ΠΙΑ", "el")).toBe("capitals");
  });
});

describe("a draft", () => {
  it("becomes a petition that gathers supporters under the rules of its day", () => {
    expect(drafting()).toMatchObject({
      case: { stage: "gathering", supporters: 5, key: "mobile", department: "citizens", closedAt: null },
      events: [{ type: "PetitionDrafted", number: "417293613" }],
    });
  });

  it("says which part to mend first", () => {
    expect(drafting({ title: "Πεζόδρομος" })).toEqual({ refused: "title-one-word" });
    expect(drafting({ ask: "" })).toEqual({ refused: "ask-empty" });
    expect(drafting({ why: "γιατί ".repeat(200) })).toEqual({ refused: "why-too-long" });
  });

  it("is refused where the municipality takes no petitions", () => {
    const { petitions: _, ...without } = chios;
    expect(drafting({}, { municipality: without })).toEqual({ refused: "no-petitions" });
  });
});

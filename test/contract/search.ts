import { caseAt } from "../../core/case/at.ts";
import { beforeAll, expect, it } from "vitest";
import type { ServiceRequest } from "../../core/request/request.ts";
import type { RequestEvent } from "../../core/request/events.ts";
import { openStatuses } from "../../core/case/status.ts";
import type { QueueQuery } from "../../core/store.ts";
import { changing, event, minutes, opening, person, put, request } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

const texts = {
  hole: "Μεγάλη ΛΑΚΚΟΎΒΑ στον δρόμο",
  light: "Σβηστός φωτισμός έξω από το σχολείο",
  bin: "Kados gematos sto Kastro",
  water: "Τρέχει νερό 24 ώρες το 24ωρο, ο δρόμος έγινε ποτάμι",
  long: `${"λέξη ".repeat(500)}τέλος`,
} as const;
type Name = keyof typeof texts;

/** Words as Greeks type them: accents, capitals, final sigma, beginnings, numbers. */
export function searchContract(open: Opening): void {
  onEmptyStore("finds cases", open, (on) => {
    const cases = new Map<string, ServiceRequest>();
    beforeAll(async () => {
      for (const [name, text] of Object.entries(texts)) {
        const place = { lat: null, lon: null, address: name === "bin" ? "Οδός Κοραή 7" : null };
        const made = request({ text, place });
        cases.set(name, made);
        await put(on.store, opening(made));
      }
    });
    const found = async (text: string): Promise<string[]> => {
      const { items } = await on.store.list({ text, limit: 50 });
      expect(await on.store.count({ text, limit: 1 }, 50)).toBe(items.length);
      const names = new Map([...cases].map(([name, { number }]) => [number, name]));
      return items.map(({ number }) => names.get(number) ?? number);
    };

    it.each<[string, string, Name[]]>([
      ["with or without accents", "λακκουβα", ["hole"]],
      ["in capitals or not", "Λακκούβα", ["hole"]],
      ["by a final sigma", "φωτισμός", ["light"]],
      ["by a sigma that is none yet", "φωτισμοσ", ["light"]],
      ["by the beginning of a word", "λακκ", ["hole"]],
      ["by all of the words, in any order", "δρόμο μεγάλη", ["hole"]],
      ["by no single one of them", "μεγάλη νερό", []],
      ["by words that are whole when they are short", "24", ["water"]],
      ["not inside of words", "ακκουβα", []],
      ["as they were typed in Latin letters", "kados", ["bin"]],
      ["by their address", "κοραη", ["bin"]],
      ["newest first", "δρομο", ["water", "hole"]],
      ["whatever signs stand between", "«δρόμο», (μεγάλη)!", ["hole"]],
      ["by nothing at all: none", "…", []],
      ["in any ending", "λακκουβων", ["hole"]],
      ["in another number", "φωτισμοί", ["light"]],
      ["in Latin letters, by how they sound", "lakkouva", ["hole"]],
      ["in Greek letters, where Latin ones were typed", "κάδος", ["bin"]],
      [
        "by the words that tell something, whatever small ones stand between",
        "λακκούβες στη μέση και στο δρόμο",
        [],
      ],
      ["by those, where the small ones are others", "λακκούβα και στη δρόμο", ["hole"]],
      ["by a small word alone", "στον", ["hole"]],
      ["past a greeting", "Καλησπέρα σας, έχει μια μεγάλη λακκούβα", ["hole"]],
      ["by a whole sentence, in any ending", "Γεια, σβηστοί φωτισμοί έξω από τα σχολεία μας", ["light"]],
      ["by a sentence whose last word is on its way", "σβηστός φωτισμός έξω από το σχολ", ["light"]],
      ["by short beginnings in a sentence too", "σβησ φωτ έξω σχολείο", ["light"]],
      ["by no sentence of which one word is another", "σβηστός φωτισμός έξω από το γήπεδο", []],
      ["by endings and beginnings together", "μεγάλες λακκ", ["hole"]],
    ])("%s", async (_, text, expected) => {
      expect(await found(text)).toEqual(expected);
    });

    it.each([
      '"',
      "*",
      "λακ*",
      "δρόμο OR νερό",
      "NEAR(α β)",
      "words:δρόμο",
      "\u{f0000}",
      "'; drop table search; --",
      "^",
      "-",
    ])("and takes «%s» for words, not for a command", async (text) => {
      await expect(found(text)).resolves.toBeInstanceOf(Array);
    });

    it("by the number of the register, with its year or its day or without", async () => {
      const hole = await caseAt(on.store, "request", cases.get("hole")?.number ?? "");
      const { no, year } = hole?.protocol ?? { no: 0, year: 0 };
      for (const typed of [`${no}/${year}`, `${no}/24-11-${year}`, `${year}-${no}`, ` ${no} / ${year} `])
        expect(await found(typed), typed).toEqual(["hole"]);
      expect(await found(`${no}/${year - 1}`)).toEqual([]);
    });

    it("by what was noted, answered and asked, and by what came of it", async () => {
      const made = request({ text: "Κάτι έπεσε στην αυλή" });
      await put(on.store, opening(made));
      const now = async () => {
        const known = await caseAt(on.store, "request", made.number);
        if (known === undefined) throw new Error("lost");
        return known;
      };
      const said: [RequestEvent, string][] = [
        [{ type: "NoteAdded", text: "Το είδε ο εργοδηγός Ραφτόπουλος" }, "ραφτοπουλο"],
        [{ type: "ReplySent", text: "Στέλνουμε γερανοφόρο" }, "γερανοφορα"],
        [{ type: "ResidentAsked", question: "Έχει ανελκυστήρα;" }, "ανελκυστηρες"],
        [{ type: "ResidentAnswered", text: "Έχει καγκελόπορτα", files: [] }, "kagkeloporta"],
      ];
      for (const [each, typed] of said) {
        expect(await found(typed)).toEqual([]);
        const change = changing(await now(), {});
        await put(on.store, { ...change, events: [event(made, each)] });
        expect(await found(typed), typed).toEqual([made.number]);
      }
      const outcome = {
        reason: "done",
        text: "Απομακρύνθηκε ο ευκάλυπτος",
        proof: [],
        duplicateOf: null,
      } as const;
      await put(on.store, changing(await now(), { outcome: { ...outcome, proof: [] } }));
      expect(await found("ευκαλυπτου")).toEqual([made.number]);
      expect(await found("ραφτοπουλος ευκάλυπτοι")).toEqual([made.number]);
    });

    it("by what was noted in the act that made them, or at the same moment", async () => {
      const [first, second] = [request(), request()];
      const noted = (of: typeof first, text: string) => event(of, { type: "NoteAdded", text });
      const alone = noted(first, "Το έγραψε ο κλητήρας");
      await put(on.store, { ...opening(first), events: [event(first), alone] });
      expect(await found("κλητηρας")).toEqual([first.number]);
      await Promise.all([
        put(on.store, opening(second)),
        put(on.store, { ...changing(second, {}), events: [noted(second, "Το πήρε ο θυρωρός")] }),
      ]);
      expect(await found("θυρωρος")).toEqual([second.number]);
    });

    it("by the name of whoever reported them", async () => {
      const somebody = person({ name: "Ευανθία Κρητικού" });
      await put(on.store, { people: [somebody] });
      const made = request({ text: "Ένα πρόβλημα", resident: somebody.id });
      await put(on.store, opening(made));
      expect(await found("κρητικου")).toEqual([made.number]);
      expect(await found("Evanthia Kritikou")).toEqual([made.number]);
      await put(on.store, { people: [{ ...somebody, name: "Ευανθία Μαυρογιάννη" }] });
      expect(await found("μαυρογιαννη")).toEqual([made.number]);
      expect(await found("κρητικου")).toEqual([]);
    });

    it("by the number, whole, begun, or in groups", async () => {
      const { number } = request(cases.get("water"));
      for (const typed of [number, number.slice(0, 6), number.replace(/(...)(...)(...)/, "$1 $2 $3")])
        expect(await found(typed)).toContain("water");
      expect(await found(number.slice(0, 8) + String((Number(number.slice(8)) + 1) % 10))).toEqual([]);
    });

    it("by what they say now, no longer by what they said", async () => {
      const { number } = request(cases.get("light"));
      const known = await caseAt(on.store, "request", number);
      if (known === undefined) throw new Error("lost");
      await put(on.store, changing(known, { text: "Ηλεκτροφωτισμός στο γήπεδο" }));
      expect(await found("σχολείο")).toEqual([]);
      expect(await found("γήπεδο")).toEqual(["light"]);
    });

    it("under every filter as the case is now, not as it was", async () => {
      const was = { department: "roads", category: "potholes", handler: null, stage: "new" } as const;
      const made = request({ text: "Ρωγμή στη γέφυρα", ...was });
      await put(on.store, opening(made));
      const now = {
        department: "lighting",
        category: "street-lights",
        handler: "maria",
        stage: "planned",
      } as const;
      const known = await caseAt(on.store, "request", made.number);
      if (known === undefined) throw new Error("lost");
      await put(on.store, changing(known, now));
      const withText = async (filter: Partial<QueueQuery>) =>
        (await on.store.list({ text: "γέφυρα", limit: 5, ...filter })).items.map(({ number }) => number);
      for (const name of ["department", "category", "handler"] as const) {
        expect(await withText({ [name]: now[name] })).toEqual([made.number]);
        expect(await withText({ [name]: was[name] ?? "anna" })).toEqual([]);
      }
      expect(await withText({ stages: ["planned"] })).toEqual([made.number]);
      expect(await withText({ stages: ["new", "incomplete"] })).toEqual([]);
      expect(await withText({ status: openStatuses })).toEqual([made.number]);
      expect(await withText({ stages: ["new", "working", "planned", "asked"] })).toEqual([made.number]);
      expect(await withText({ channel: made.channel })).toEqual([made.number]);
      expect(await withText({ handler: null })).toEqual([]);
      expect(await withText({ overdueAt: minutes(60 * 24 * 365) })).toEqual([made.number]);

      const planned = await caseAt(on.store, "request", made.number);
      if (planned === undefined) throw new Error("lost");
      await put(on.store, changing(planned, { stage: "done", closedAt: minutes(9) }));
      expect(await withText({ status: openStatuses })).toEqual([]);
      expect(await withText({ status: ["closed"] })).toEqual([made.number]);
      expect(await withText({ overdueAt: minutes(60 * 24 * 365) })).toEqual([]);
      expect(await withText({})).toEqual([made.number]);

      const done = await caseAt(on.store, "request", made.number);
      if (done === undefined) throw new Error("lost");
      await put(on.store, changing(done, { stage: "new", closedAt: null, handler: null }));
      expect(await withText({ handler: null, status: openStatuses })).toEqual([made.number]);
      expect(await withText({ handler: now.handler })).toEqual([]);
      expect(await withText({ status: ["closed"] })).toEqual([]);
    });

    it("as far as 2,000 characters", async () => {
      expect(await found("λέξη")).toEqual(["long"]);
      expect(await found("τέλος")).toEqual([]);
    });

    it("page by page, none twice", async () => {
      const more = Array.from({ length: 25 }, (_, index) => request({ text: `πλατάνι ${index}` }));
      for (const each of more) await put(on.store, opening(each));
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await on.store.list({
          text: "πλατάνι",
          limit: 4,
          ...(after !== undefined && { after }),
        });
        seen.push(...page.items.map(({ number }) => number));
        if (page.next === null) break;
        after = page.next;
      }
      expect(seen).toEqual(more.map(({ number }) => number).reverse());
    });

    it("in one large page and in a count, however many there are, as far as it was told to count", async () => {
      const more = Array.from({ length: 600 }, (_, index) => request({ text: `κρήνη ${index}` }));
      await put(on.store, ...more.map(opening));
      const { items } = await on.store.list({ text: "κρήνη", limit: 1000 });
      expect(items.map(({ number }) => number)).toEqual(more.map(({ number }) => number).reverse());
      for (const upTo of [1, 250, 251, 599, 600, 1000])
        expect(await on.store.count({ text: "κρήνη", limit: 1 }, upTo)).toBe(Math.min(upTo, 600));
    });

    it("and lets others be served while it counts", async () => {
      let served = 0;
      let counting = true;
      const serve = () => {
        served += 1;
        if (counting) setImmediate(serve);
      };
      setImmediate(serve);
      expect(await on.store.count({ text: "κρήνη", limit: 1 }, 1000)).toBe(600);
      counting = false;
      expect(served).toBeGreaterThan(1);
    });
  });
}

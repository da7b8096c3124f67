import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  type Act,
  type Commitment,
  commitmentOf,
  linesOf,
  listOf,
} from "../../../core/petition/commitments.ts";
import { fc } from "../../support/property.ts";
import { pathOf, rootFrom, rootOf } from "../../../core/petition/merkle.ts";
import { type Mark, recount as recounted } from "../../../core/petition/recount.ts";
import { listsOf, sumOf } from "./petitions.ts";
import { codeDigest, keyDigest, leafOf, petitionSecret, receiptOf } from "../../../core/petition/secret.ts";

const days = ["2026-11-24", "2026-11-25", "2026-11-26"];

/** Thirty people sign over three days; one of the first takes it back on the last, and signs again. */
function honest(): Counting {
  const acts: Act[] = days.flatMap((day, at) =>
    Array.from({ length: 10 }, (_, i) => ({ day, leaf: `leaf-${at}-${i}`, sign: 1 as const })),
  );
  const day = days[2] ?? "";
  acts.push({ day, leaf: "leaf-0-3", sign: -1 }, { day, leaf: "leaf-0-4", sign: -1 });
  acts.push({ day, leaf: "leaf-0-3", sign: 1 });
  let before = 0;
  const commitments = days.map((each) => {
    const commitment = commitmentOf(each, sumOf(acts.filter((act) => act.day === each)), before);
    before = commitment.counted;
    return commitment;
  });
  const signatures: Row[] = days.flatMap((each, at) =>
    Array.from({ length: 10 }, (_, i) => ({
      leaf: `leaf-${at}-${i}`,
      counts: at !== 0 || i !== 4,
      day: at === 0 && i === 3 ? day : each,
    })),
  );
  return { acts, commitments, signatures, shown: 29 };
}
type Row = { leaf: string; counts: boolean; day: string };
type Counting = { acts: Act[]; commitments: Commitment[]; signatures: Row[]; shown: number };

function recount({ acts, commitments, signatures, shown }: Counting) {
  const marks = signatures.map(({ leaf, counts, day }): Mark => {
    return { leaf, counts, at: new Date(`${day}T10:00:00Z`) };
  });
  return recounted(listsOf(acts, marks, shown), commitments);
}

describe("the recount", () => {
  it("agrees with what happened", async () => {
    expect(await recount(honest())).toEqual({ counted: 29, shown: 29, days: 3, faults: [] });
  });

  it("finds a signature that was dropped, with the day", async () => {
    const one = honest();
    const signatures = one.signatures.filter(({ leaf }) => leaf !== "leaf-1-5");
    expect((await recount({ ...one, signatures })).faults).toEqual([{ fault: "dropped", day: "2026-11-25" }]);
    const acts = one.acts.filter(({ leaf }) => leaf !== "leaf-1-5");
    expect((await recount({ ...one, signatures, acts, shown: 28 })).faults).toEqual([
      { fault: "altered", day: "2026-11-25" },
    ]);
  });

  it("finds one that was added, with the day", async () => {
    const one = honest();
    const signatures = [...one.signatures, { leaf: "nobody", counts: true, day: "2026-11-25" }];
    expect((await recount({ ...one, signatures })).faults).toEqual([{ fault: "added", day: "2026-11-25" }]);
    const acts: Act[] = [...one.acts, { day: "2026-11-25", leaf: "nobody", sign: 1 }];
    expect((await recount({ ...one, signatures, acts, shown: 30 })).faults).toEqual([
      { fault: "altered", day: "2026-11-25" },
    ]);
  });

  it("finds one that counts twice, with the day", async () => {
    const one = honest();
    const signatures = [...one.signatures, { leaf: "leaf-2-1", counts: true, day: "2026-11-26" }];
    expect((await recount({ ...one, signatures })).faults).toEqual([{ fault: "doubled", day: "2026-11-26" }]);
    const acts: Act[] = [...one.acts, { day: "2026-11-26", leaf: "leaf-2-1", sign: 1 }];
    expect((await recount({ ...one, acts })).faults).toContainEqual({ fault: "doubled", day: "2026-11-26" });
  });

  it("finds one that was made invalid or valid again behind its back, and a number that is another", async () => {
    const one = honest();
    const flip = (leaf: string) =>
      one.signatures.map((each) => (each.leaf === leaf ? { ...each, counts: !each.counts } : each));
    expect((await recount({ ...one, signatures: flip("leaf-1-1") })).faults).toEqual([
      { fault: "dropped", day: "2026-11-25" },
    ]);
    expect((await recount({ ...one, signatures: flip("leaf-0-4") })).faults).toEqual([
      { fault: "added", day: "2026-11-24" },
    ]);
    expect((await recount({ ...one, shown: 31 })).faults).toEqual([{ fault: "count", day: null }]);
  });

  it("finds whatever one change in the lists does", async () => {
    const one = honest();
    const change = fc.record({
      at: fc.nat(one.acts.length - 1),
      how: fc.constantFrom("drop", "double", "move", "turn"),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, how }) => {
        const acts = one.acts.flatMap((act, i): Act[] => {
          if (i !== at) return [act];
          if (how === "drop") return [];
          if (how === "double") return [act, act];
          if (how === "turn") return [{ ...act, sign: act.sign === 1 ? -1 : 1 }];
          return [{ ...act, day: act.day === "2026-11-24" ? "2026-11-25" : "2026-11-24" }];
        });
        expect((await recount({ ...one, acts })).faults).not.toEqual([]);
      }),
    );
  });
});

describe("the public list of a day", () => {
  const acts: Act[] = ["b", "a", "c"].map((leaf) => ({ day: "2026-11-24", leaf, sign: 1 }));

  it("says nothing of the order in which people came", () => {
    expect(linesOf(acts)).toEqual(["+ a", "+ b", "+ c"]);
    expect(sumOf(acts)).toEqual(sumOf(acts.toReversed()));
    expect(sumOf(acts).root).toBe(rootOf(linesOf(acts)));
    expect(listOf("417293613", commitmentOf("2026-11-24", sumOf(acts), 7), linesOf(acts))).toMatch(
      /^petition 417293613\nday 2026-11-24\nadded 3\nremoved 0\ncounted 10\nroot [0-9a-f]{64}\n\n\+ a\n\+ b\n\+ c\n$/u,
    );
  });

  it("leads from each line to its root, and from no other line", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }), (lines) => {
        for (const line of lines) expect(rootFrom(line, pathOf(lines, line) ?? [])).toBe(rootOf(lines));
        expect(pathOf(lines, "not one of them at all")).toBeUndefined();
        expect(rootFrom("not one of them at all", pathOf(lines, lines[0] ?? "") ?? [])).not.toBe(
          rootOf(lines),
        );
      }),
    );
  });

  it("has the root of RFC 6962: of nothing, and of one empty leaf", () => {
    expect(rootOf([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(rootOf([""])).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });
});

describe("what is kept of a signer", () => {
  const key = { kind: "mobile", value: "+306944000101" } as const;
  const secret = petitionSecret(Buffer.alloc(32, 7), "salt");

  it("is another digest under each petition and at each desk", () => {
    const digests = [
      keyDigest(secret, key),
      keyDigest(petitionSecret(Buffer.alloc(32, 7), "other"), key),
      keyDigest(petitionSecret(Buffer.alloc(32, 8), "salt"), key),
      keyDigest(secret, { kind: "identity", value: key.value }),
    ];
    expect(new Set(digests).size).toBe(4);
    expect(() => petitionSecret(Buffer.alloc(31), "salt")).toThrow(RangeError);
  });

  it("lets its owner make the line of the public list, however the receipt is copied", () => {
    const receipt = receiptOf(secret, key);
    expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/u);
    const line = leafOf("417293613", key, receipt);
    const lines = `dimos petition signature\n417293613\nmobile:+306944000101\n${receipt}`;
    expect(line).toBe(createHash("sha256").update(lines).digest("hex"));
    expect(leafOf("417293613", key, ` ${receipt.toLowerCase().replace(/(.{4})/gu, "$1-")}`)).toBe(line);
    expect(leafOf("417293613", { ...key, value: "+306944000102" }, receipt)).not.toBe(line);
  });

  it("takes a code for one signature only", () => {
    expect(codeDigest(secret, "s1", "123456")).not.toBe(codeDigest(secret, "s2", "123456"));
  });
});

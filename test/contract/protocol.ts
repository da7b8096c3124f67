import { expect, it } from "vitest";
import { opening, put, request } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

/** Protocol numbers: running, a year each, without gaps. */
export function protocolContract(open: Opening): void {
  onEmptyStore("gives protocol numbers", open, (on) => {
    const filed = async (openedAt: string, number?: string) => {
      const made = request({ openedAt: new Date(openedAt), ...(number !== undefined && { number }) });
      return { made, result: await on.store.commit(opening(made)) };
    };

    it("one after the other, and none to what is refused", async () => {
      const { made, result } = await filed("2026-11-24T08:00:00Z");
      expect(result).toEqual({ committed: true, protocol: { year: 2026, no: 1 } });
      expect((await filed("2026-11-24T09:00:00Z", made.number)).result).toEqual({ conflict: "number" });
      expect((await filed("2026-11-24T10:00:00Z")).result).toMatchObject({ protocol: { year: 2026, no: 2 } });
    });

    it("without a gap also when many come at once and some are refused", async () => {
      const { made } = await filed("2026-11-24T11:00:00Z");
      const attempts = await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          filed("2026-11-24T12:00:00Z", index % 3 === 0 ? made.number : undefined),
        ),
      );
      const numbers = attempts.flatMap(({ result }) =>
        "committed" in result ? (result.protocol?.no ?? 0) : [],
      );
      expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => 4 + index));
    });

    it("from 1 again in the new year of Athens, two hours before that of Greenwich", async () => {
      expect((await filed("2026-12-31T21:59:59Z")).result).toMatchObject({
        protocol: { year: 2026, no: 44 },
      });
      expect((await filed("2026-12-31T22:00:00Z")).result).toMatchObject({ protocol: { year: 2027, no: 1 } });
      expect((await filed("2026-12-30T21:59:59Z")).result).toMatchObject({
        protocol: { year: 2026, no: 45 },
      });
    });

    it("P7: in the order of time, also of those that were planned before and come after", async () => {
      await filed("2027-01-01T22:00:00.100Z");
      const { made, result } = await filed("2027-01-01T21:59:59.900Z");
      expect(result).toMatchObject({ protocol: { year: 2027, no: 3 } });
      expect((await on.store.case(made.number))?.openedAt).toEqual(new Date("2027-01-01T22:00:00.100Z"));
    });

    it("that stay with the case and stand in its first event", async () => {
      const { made } = await filed("2027-01-02T08:00:00Z");
      expect((await on.store.case(made.number))?.protocol).toEqual({ year: 2027, no: 4 });
      const [first] = await on.store.history(made.id);
      expect(first?.event).toMatchObject({ type: "RequestOpened", protocol: { year: 2027, no: 4 } });
    });

    it("to each of several cases of one change, and each case tells its own", async () => {
      const both = [request(), request()].map((each) => ({
        ...each,
        openedAt: new Date("2028-05-02T08:00:00Z"),
      }));
      await put(on.store, {
        cases: both.map((each) => ({ case: each, was: 0 })),
        events: both.flatMap((each) => opening(each).events ?? []),
      });
      for (const [index, { id, number }] of both.entries()) {
        const protocol = { year: 2028, no: index + 1 };
        expect((await on.store.case(number))?.protocol).toEqual(protocol);
        expect((await on.store.history(id))[0]?.event).toMatchObject({ protocol });
      }
    });
  });
}

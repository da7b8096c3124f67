import { type Asked, nearestOf } from "../../hearing/nearest.ts";
import type { Authority, Fact, Municipality } from "../../municipality/municipality.ts";

const hours = nearestOf([
  {
    id: "hours",
    ask: [
      ...[
        "τι ώρα ανοίγετε",
        "είστε ανοιχτά σήμερα",
        "τι ώρες είναι ανοιχτό το ΚΕΠ",
        "ωράριο",
        "ώρες λειτουργίας",
      ],
      ...[
        "δουλεύετε αύριο",
        "μέχρι τι ώρα είστε",
        "τι ώρα κλείνετε",
        "είστε ανοιχτά την Παρασκευή",
        "αργία ανοιχτά",
      ],
      ...[
        "ωράριο δημαρχείου",
        "πότε ανοίγει το ΚΕΠ",
        "opening hours",
        "when are you open",
        "are you open today",
      ],
    ],
  },
]);

/** Whether it is asked when somebody is there. */
export function isOfHours(text: string): boolean {
  return hours(text) !== undefined || /ανοι[χκ]τ|ανοίγ|ωράρι|κλείν|δουλεύετε|\bopen/iu.test(text);
}

type Known = {
  fact: (text: string) => Fact | undefined;
  authority: (text: string) => Authority | undefined;
};
const known = new WeakMap<Municipality, Known>();

/** The readers of a municipality's facts and authorities, made once for each version of its folder. */
export function knownOf(municipality: Municipality): Known {
  const before = known.get(municipality);
  if (before !== undefined) return before;
  const { facts = [], authorities = [] } = municipality;
  const made: Known = { fact: finding(facts), authority: finding(authorities) };
  known.set(municipality, made);
  return made;
}

function finding<One extends Asked>(all: readonly One[]): (text: string) => One | undefined {
  const nearest = nearestOf(all);
  return (text) => {
    const id = nearest(text);
    return id === undefined ? undefined : all.find((one) => one.id === id);
  };
}

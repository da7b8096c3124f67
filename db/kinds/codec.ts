import type { Case } from "../../core/cases.ts";
import type { CaseHead } from "../../core/case/case.ts";
import type { Status } from "../../core/case/status.ts";

/** What the columns of a case say, whatever kind it is of. */
export type Head = CaseHead<Case["kind"], string>;

/** How one kind is kept; no dialect in it. Methods, not properties, so that the codec of a kind can stand for that of any. */
export type Codec<C extends Case> = {
  /** What is the kind's own, as plain JSON. */
  dataOf(one: C): object;
  caseOf(head: Head, data: string): C;
  /** Where it stands for the queue. */
  statusOf(one: C): Status;
  /** When the office owes something; null where it owes nothing now. */
  dueOf(one: C): Date | null;
  /** The text by whose words it is found. */
  wordsOf(one: C): string;
  /** Whether the office registers it: a case of such a kind takes the next protocol number. */
  registered: boolean;
};

import { exits } from "../exit-codes.ts";
import { before } from "../verb/telling.ts";
import { type Choice, type Place, type Verb, whileOpen } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Gives a case to a clerk. */
export const assign = {
  name: "case.assign",
  on: ["request"],
  summary: { el: "Ανάθεση σε υπάλληλο", en: "Give cases to a clerk" },
  aliases: ["αναθεση"],
  examples: [
    "dimos case assign 417293613 me",
    "dimos case list --handler none --quiet | dimos case assign - --to maria",
  ],
  asks: {
    to: {
      as: "one-of",
      flag: { term: "--to <WHO>", el: "σε ποιον: λογαριασμός ή me", en: "to whom: an account or me" },
      question: { el: "Σε ποιο άτομο ανατίθεται;", en: "Who takes it?" },
      options: clerks,
    },
  },
  input: ({ to = "" }) => ({ to }),
  value: ({ to = "" }, { names }, became) =>
    became === undefined || became.handler === null ? to : names.clerk(became.handler),
  done: { el: "{number}  την έχει: {value}", en: "{number}  is with: {value}" },
  refusals: {
    "already-theirs": {
      exit: exits.rule,
      what: {
        el: "Την υπόθεση {number} την έχει ήδη: {value}.",
        en: "Case {number} is already with: {value}.",
      },
      why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing changed." },
      next: "dimos case show {number}",
    },
  },
  timeline: {
    RequestAssigned: ({ to, from }, reading) => [
      say({ el: "Ανατέθηκε σε: {to}", en: "Assigned to: {to}" }, reading.language, {
        to: reading.names.clerk(to),
      }),
      before(from === null ? null : reading.names.clerk(from), reading),
    ],
  },
  screen: {
    key: "a",
    short: { el: "ανάθεση", en: "assign" },
    long: { el: "Ανάθεση σε εσάς ή σε άλλον υπάλληλο", en: "Gives the case to you or to another clerk" },
    foot: whileOpen,
    done: { el: "{number}: την έχει πλέον {value}.", en: "{number} is now with {value}." },
  },
} as const satisfies Verb<"case.assign">;

/** The clerks that a case can be given to: the one who asks, then those of its department, then the others. */
function clerks({ me, names, language, one }: Place): Choice[] {
  const others = names.staff
    .filter((each) => each.active && each.id !== me.id)
    .filter(({ roles }) => roles.includes("clerk") || roles.includes("supervisor"))
    .sort((a, b) => rank(a, one) - rank(b, one) || a.name.localeCompare(b.name, "el"));
  return [me, ...others].map(({ id, login, name, department }) => ({
    label: id === me.id ? say({ el: "Σε εσάς: {name}", en: "You: {name}" }, language, { name }) : name,
    name,
    now: one?.handler === id,
    aside: department === null ? "" : names.department(department),
    values: { to: login },
  }));
}

function rank({ department }: { department: string | null }, one: Place["one"]): number {
  return one === undefined || department === one.department ? 0 : 1;
}

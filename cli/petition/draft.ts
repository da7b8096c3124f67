import type { Language } from "../../core/language.ts";
import { type Part, troubleIn } from "../../core/petition/text.ts";
import type { Verb } from "../verb/verb.ts";
import type { Words } from "../words/words.ts";
import { draftWords } from "./command-words.ts";

/** How a part is asked for, and what a clerk would say of it as soon as it is typed. */
function asked(part: Part, question: Words, most: number) {
  const wrong = (text: string, language: Language) => {
    const trouble = troubleIn(part, text, language);
    return trouble === null ? undefined : `${part}-${trouble}`;
  };
  const flag = { term: `--${part} <TEXT>`, el: question.el, en: question.en } as const;
  return { as: "text", flag, question, most, wrong } as const;
}

/** Longer than any part, so that its rule says in its own words what is too long. */
const most = 2000;
const contact: Words = {
  el: "Κινητό ή e-mail του, για να μαθαίνει τι γίνεται:",
  en: "Their mobile or e-mail, to be told what happens:",
};

/** A clerk writes a petition down for somebody who calls or comes. */
export const draftFor = {
  name: "petition.draft",
  on: ["petition"],
  line: false,
  summary: { el: "Νέο, για όποιον καλεί ή έρχεται", en: "A new one, for a caller or a visitor" },
  examples: [],
  asks: {
    title: asked("title", draftWords.title, most),
    ask: asked("ask", draftWords.ask, most),
    why: { ...asked("why", draftWords.why, most), optional: true },
    name: {
      as: "text",
      optional: true,
      flag: { term: "--name <TEXT>", el: "το όνομα", en: "the name" },
      question: draftWords.name,
      most: 120,
    },
    contact: {
      as: "text",
      flag: { term: "--contact <TEXT>", el: "κινητό ή e-mail", en: "mobile or e-mail" },
      question: contact,
      most: 120,
    },
  },
  input: ({ title = "", ask = "", why = "", name, contact: typed = "" }) => ({
    ...{ title, ask, why, ...(name !== undefined && { name }) },
    ...(typed.includes("@") ? { email: typed.trim() } : { phone: typed }),
  }),
  done: { el: "{number}", en: "{number}" },
  timeline: {},
  screen: {
    key: "n",
    short: { el: "νέο", en: "new" },
    long: {
      el: "Γράφει νέο συλλογικό αίτημα για όποιον καλεί ή έρχεται",
      en: "Writes a new petition for a caller or a visitor",
    },
    foot: (one) => one === undefined,
    alone: true,
    inside: true,
    draft: { el: "νέο συλλογικό αίτημα", en: "new petition" },
    done: { el: "Γράφτηκε: {number}.", en: "Written down: {number}." },
  },
} as const satisfies Verb<"petition.draft">;

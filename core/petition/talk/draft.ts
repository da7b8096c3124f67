import { z } from "zod";
import { type Context, flow, type Input, type Move, run } from "../../conversation/flow.ts";
import { isRefusal } from "../../refusal.ts";
import { plain } from "../../text/sanitize.ts";
import { type Line, line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { type DraftingResult, draftPetition, similarPetitions } from "../deeds.ts";
import { hidesName, nameAnswer } from "../name-answer.ts";
import { personalData } from "../personal-data.ts";
import { draftLimits, lengthOf, type Part, troubleIn } from "../text.ts";
import { wantsPetition } from "../wishes.ts";

const slots = z.object({
  title: z.string(),
  ask: z.string(),
  why: z.string(),
  author: z.string().nullable(),
  /** What is like it already: number and title. */
  alike: z.array(z.object({ number: z.string(), title: z.string() })),
  /** Whether it was asked what is like it, and whether what stands in it of people may stay. */
  compared: z.boolean(),
  kept: z.boolean(),
});
type Slots = z.infer<typeof slots>;
const nothing: Slots = {
  ...{ title: "", ask: "", why: "", author: null, alike: [], compared: false, kept: false },
};
const longestName = 80;
const typedHere = [
  "συλλογικό αίτημα",
  "νέο συλλογικό αίτημα",
  "αίτημα με υπογραφές",
  "θέλω να γράψω ένα συλλογικό αίτημα",
  "θέλω να κάνω ένα συλλογικό αίτημα",
  "θέλω να μαζέψω υπογραφές",
  "petition",
  "new petition",
];

/** Writing a petition, on every channel that can type. */
export const draft = flow<Slots>({
  id: "petition",
  version: 1,
  doors: [
    {
      label: "petition.menu",
      menu: true,
      command: "petition",
      words: typedHere,
      links: ["petition"],
      as: "",
    },
  ],
  claims: (input, { municipality }) =>
    municipality.petitions !== undefined && input.kind === "text" && wantsPetition(input.text),
  keepsDraft: true,
  slots,
  start: (_, { can, municipality }) => {
    if (municipality.petitions === undefined)
      return { move: "end", say: [line("petition.none", { phone: { phone: municipality.phone } })] };
    return can.sync
      ? { move: "end", say: [line("petition.by-phone")] }
      : { move: "go", step: "title", slots: nothing };
  },
  steps: {
    title: { ask: () => written(line("petition.title")), take: part("title", "ask") },
    ask: { ask: () => written(line("petition.ask")), take: takeAsk },
    alike: { ask: askAlike, take: takeAlike },
    why: {
      ask: () => written(line("petition.why"), { id: "skip", label: line("petition.skip"), means: "none" }),
      take: takeWhy,
    },
    personal: { ask: askPersonal, take: takePersonal },
    name: { ask: askName, take: takeName },
    confirm: { ask: askConfirm, take: takeConfirm },
  },
});

function written(ask: Line, ...options: Option[]): Prompt {
  return { say: [ask], want: { kind: "text" }, options };
}

/** A part as it was typed, unless a clerk would ask for another. */
function read(which: Part, input: Input, { language }: Context): string | Move<Slots> {
  if (input.kind !== "text") return { move: "again", say: [line("miss.unsupported")] };
  const text = plain(input.text, 100_000, { lines: which !== "title" });
  const trouble = troubleIn(which, text, language);
  if (trouble === null) return text;
  if (trouble !== "too-long") return { move: "again", say: [line(`petition.trouble.${trouble}`)] };
  const most = { count: draftLimits[which] };
  return {
    move: "again",
    say: [line("petition.trouble.too-long", { count: { count: lengthOf(text) }, most })],
  };
}

function part(which: Part, next: string) {
  return (input: Input, at: Slots, context: Context): Move<Slots> => {
    const text = read(which, input, context);
    if (typeof text !== "string") return text;
    return { move: "go", step: at.compared ? "why" : next, slots: { ...at, [which]: text, kept: false } };
  };
}

function takeAsk(input: Input, at: Slots, context: Context): Move<Slots> {
  const ask = read("ask", input, context);
  if (typeof ask !== "string") return ask;
  const next = { ...at, ask, kept: false };
  if (at.compared) return { move: "go", step: "why", slots: next };
  return run(similarPetitions({ title: at.title, text: ask }), next, ({ petitions }) => {
    const alike = petitions.map(({ number, title }) => ({ number, title }));
    const step = alike.length === 0 ? "why" : "alike";
    return { move: "go", step, slots: { ...next, alike, compared: true } };
  });
}

function askAlike({ alike }: Slots): Prompt {
  const [only] = alike;
  const own: Option = { id: "own", label: line("petition.like.own"), means: "no" };
  if (alike.length === 1 && only !== undefined) {
    const yes: Option = { id: only.number, label: line("petition.sign.offer"), means: "yes" };
    return choose([line("petition.like.one", { title: only.title })], [own, yes]);
  }
  const others = alike.map(({ number, title }) => ({
    id: number,
    label: line("petition.like.sign", { title }),
  }));
  return choose([line("petition.like.many")], [own, ...others]);
}

function takeAlike(input: Input, at: Slots): Move<Slots> {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "own") return { move: "go", step: "why", slots: at };
  return { move: "switch", flow: "sign", input: { kind: "offer", id: "sign", number: input.id } };
}

function takeWhy(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "option") return checked({ ...at, why: "" });
  const why = read("why", input, context);
  return typeof why === "string" ? checked({ ...at, why }) : why;
}

/** What stands in it of people is asked about before anything else is. */
function checked(at: Slots): Move<Slots> {
  const found = at.kept ? [] : foundIn(at);
  return { move: "go", step: found.length > 0 ? "personal" : "name", slots: at };
}

function foundIn({ title, ask, why }: Slots) {
  return personalData(`${title}\n${ask}\n${why}`).slice(0, 5);
}

function askPersonal(at: Slots, { language }: Context): Prompt {
  const found = foundIn(at).map(({ kind, text }) => `${personalWords[kind][language]} ${text}`);
  return choose(
    [line("petition.personal", { found: found.join(", ") })],
    [
      { id: "rewrite", label: line("petition.personal.rewrite"), means: "no" },
      { id: "keep", label: line("petition.personal.keep"), means: "yes" },
    ],
  );
}

const personalWords = {
  afm: { el: "Α.Φ.Μ.", en: "tax number" },
  amka: { el: "Α.Μ.Κ.Α.", en: "social security number" },
  phone: { el: "τηλέφωνο", en: "telephone" },
  email: { el: "e-mail", en: "e-mail" },
  link: { el: "σύνδεσμος", en: "link" },
  name: { el: "όνομα", en: "name" },
} as const;

function takePersonal(input: Input, at: Slots): Move<Slots> {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "keep") return checked({ ...at, kept: true });
  return { move: "go", step: "ask", slots: at };
}

function askName(): Prompt {
  return written(line("petition.name"), { id: "hide", label: line("petition.name.hide"), means: "no" });
}

/** A name, and nothing that a page or a sheet of numbers could take for more. */
function takeName(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "option") return { move: "go", step: "confirm", slots: { ...at, author: null } };
  if (input.kind !== "text") return { move: "again", say: [line("miss.choice")] };
  const answer = nameAnswer(input.text);
  if (answer === "hide") return { move: "go", step: "confirm", slots: { ...at, author: null } };
  const name = plain(input.text, longestName);
  const isName =
    answer === undefined &&
    input.said === undefined &&
    /^\p{L}[\p{L}\p{M}' .’-]{2,}$/u.test(name) &&
    personalData(name).every(({ kind }) => kind === "name");
  if (!isName) return { move: "again", say: [line("petition.name.wrong")] };
  return { move: "go", step: "confirm", slots: { ...at, author: name } };
}

function askConfirm({ title, ask, why, author }: Slots): Prompt {
  const by = author === null ? [] : [line("petition.summary.name", { name: author })];
  return choose(
    [line("petition.summary", { title, ask, why }), ...by, line("petition.summary.send")],
    [
      { id: "send", label: line("petition.send"), means: "send" },
      { id: "title", label: line("petition.change.title") },
      { id: "ask", label: line("petition.change.ask") },
      ...(author === null ? [] : [{ id: "hide", label: line("petition.change.name") }]),
    ],
  );
}

function takeConfirm(input: Input, at: Slots, context: Context): Move<Slots> {
  const isHidden =
    input.kind === "option" ? input.id === "hide" : input.kind === "text" && hidesName(input.text);
  if (isHidden && at.author !== null)
    return {
      move: "go",
      step: "confirm",
      slots: { ...at, author: null },
      say: [line("petition.name.hidden")],
    };
  if (input.kind === "text" && input.said === "no")
    return { move: "again", say: [line("report.confirm.change")] };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id !== "send") return { move: "go", step: input.id, slots: at };
  const { title, ask, why, author } = at;
  return run(draftPetition({ title, ask, why, author }), at, (result) => ({
    move: "end",
    say: draftedLines(result, context),
  }));
}

function draftedLines(result: DraftingResult, { municipality }: Context): Line[] {
  if (isRefusal(result)) {
    if (result.refused === "enough-today") return [line("petition.enough")];
    return [line("petition.none", { phone: { phone: municipality.phone } })];
  }
  const { number, supporters } = result.petition;
  const said = line("petition.drafted", { number: { tracking: number }, count: { count: supporters } });
  return result.link === "" ? [said] : [said, line("petition.link", { link: result.link })];
}

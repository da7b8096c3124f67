import { fold } from "../greek/fold.ts";
import type { Choosable } from "./choosable.ts";
import type { Sense } from "./lexicon.ts";
import { sensesOf } from "./lexicon.ts";
import { keysOf, type Token, tokensOf } from "./tokens.ts";

/** What somebody says of a day or an hour; of a number alone it is open which it is. */
type Said = {
  weekday?: number;
  day?: number;
  month?: number;
  hour?: number;
  minute?: number;
  number?: number;
  part?: "morning" | "later";
};

const weekdays = named([
  "δευτέρα δευτέρας monday mon δε",
  "τρίτη τρίτης tuesday tue τρ",
  "τετάρτη τετάρτης wednesday wed τε",
  "πέμπτη πέμπτης thursday thu πε",
  "παρασκευή παρασκευής friday fri πα",
  "σάββατο σαββάτου saturday sat σα",
  "κυριακή κυριακής sunday sun κυ",
]);
const months = named([
  "ιανουαρίου ιανουάριο γενάρη january jan",
  "φεβρουαρίου φεβρουάριο φλεβάρη february feb",
  "μαρτίου μάρτιο μάρτη march mar",
  "απριλίου απρίλιο απρίλη april apr",
  "μαΐου μάιο μάη may",
  "ιουνίου ιούνιο ιούνη june jun",
  "ιουλίου ιούλιο ιούλη july jul",
  "αυγούστου αύγουστο august aug",
  "σεπτεμβρίου σεπτέμβριο σεπτέμβρη september sep",
  "οκτωβρίου οκτώβριο οκτώβρη october oct",
  "νοεμβρίου νοέμβριο νοέμβρη november nov",
  "δεκεμβρίου δεκέμβριο δεκέμβρη december dec",
]);
const parts = named(["πρωί πρωινό morning", "απόγευμα απογευματινό βράδυ afternoon evening pm μμ"]);
/** The hours as they are counted: «στις δέκα», «στις έξι παρά είκοσι», «στη μία και μισή». */
const hours = named([
  ...["μία μια one", "δύο δυο two", "τρεις τρείς three", "τέσσερις four", "πέντε five", "έξι six"],
  ...["επτά εφτά seven", "οκτώ οχτώ eight", "εννέα εννιά nine", "δέκα ten", "έντεκα eleven", "δώδεκα twelve"],
]);
const minutes = new Map([
  ...["πεντε", "δεκα", "τεταρτο", "εικοσι", "εικοσιπεντε"].map((word, at) => [word, 5 * (at + 1)] as const),
  ...([
    ["μιση", 30],
    ["μισι", 30],
    ["half", 30],
    ["quarter", 15],
    ["twenty", 20],
    ["thirty", 30],
  ] as const),
]);
/** Which of them comes first or last, for who wants it soon or late. */
const ends = named([
  "νωρίτερο νωρίτερα νωρίτερη νωρίς κοντινό κοντινή κοντινότερο κοντινότερη γρήγορα γρηγορότερο συντομότερο συντομότερα σύντομα earliest soonest nearest sooner closest",
  "αργότερο αργότερα αργά μακρινό μακρινότερο latest furthest",
]);
const noon = 12;
const hour = 60;
const around: readonly Sense[] = ["small", "thanks", "choice", "want", "yes", "can", "send", "good"];
const before = new Set(
  "στισ στις stis at gia για η ωρα ημερα μερα κατα μηνα μηνοσ ωρεσ works me day time".split(" "),
);
const superlatives = new Set(
  "πιο οσο οποιο οποια γινεται most as possible available εχετε υπαρχει you have ελευθερο διαθεσιμο".split(
    " ",
  ),
);

/** Words by what they stand for, counted from 1; by sound too. */
function named(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, at) =>
      list.split(" ").flatMap((word) => {
        const plain = fold(word);
        const sounds = /\p{Script=Greek}/u.test(plain) && plain.length > 2 ? keysOf(plain) : [];
        return [plain, ...sounds.map((key) => `~${key}`)].map((key) => [key, at + 1] as const);
      }),
    ),
  );
}

function oneOf(words: ReadonlyMap<string, number>, { word, keys }: Token): number | undefined {
  return words.get(word) ?? keys.map((key) => words.get(`~${key}`)).find((found) => found !== undefined);
}

/** «Την άλλη Πέμπτη» is not the first one that comes; which of those to come is asked. */
const weekAfter =
  /(?<!\p{L})(?:αλλη|επομενη|μεθεπομενη|alli|next)\s+(?:δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|deftera|triti|tetarti|pempti|paraskevi|\p{L}+day)(?!\p{L})(?!.*\d)/su;

/**
 * The option whose day and hour were said: «την Πέμπτη στις 10», «1/12», «25 Νοεμβρίου», «το απόγευμα της Τετάρτης».
 * `several` where it fits more than one of them or none; undefined where nothing of a date stands there or is on offer,
 * and where more is said than a date.
 */
export function dated(message: string, offered: readonly Choosable[]): Choosable | "several" | undefined {
  if (weekAfter.test(fold(message))) return "several";
  const said = dateIn(message) ?? endIn(message);
  if (said === undefined) return undefined;
  const dates = offered.flatMap((option) =>
    option.words.flatMap((label) => {
      const own = dateIn(label);
      return own === undefined ? [] : [{ option, own }];
    }),
  );
  if (dates.length === 0) return undefined;
  if (typeof said === "number") return dates.at(said)?.option;
  const fitting = new Set(dates.filter(({ own }) => fits(said, own)).map(({ option }) => option));
  const [only] = fitting;
  return fitting.size === 1 ? only : "several";
}

function fits(said: Said, own: Said): boolean {
  const same = (["weekday", "day", "month"] as const).every(
    (key) => said[key] === undefined || said[key] === own[key],
  );
  const hours = own.hour === undefined ? [] : [own.hour, own.hour - noon];
  const isHour =
    said.hour === undefined || (hours.includes(said.hour) && (said.minute ?? 0) === (own.minute ?? 0));
  const isNumber = said.number === undefined || own.day === said.number || hours.includes(said.number);
  const isPart =
    said.part === undefined || (own.hour !== undefined && own.hour >= noon === (said.part === "later"));
  return same && isHour && isNumber && isPart;
}

/** «Όποιο είναι νωρίτερα», «το πιο αργά»: 0 for the first, −1 for the last; undefined where more is said, or neither. */
function endIn(message: string): number | undefined {
  const tokens = tokensOf(message);
  const [end, ...others] = new Set(tokens.flatMap((token) => oneOf(ends, token) ?? []));
  const fits = tokens.every(
    (token) =>
      oneOf(ends, token) !== undefined ||
      superlatives.has(token.word) ||
      before.has(token.word) ||
      around.some((sense) => sensesOf(token).has(sense)),
  );
  return end === undefined || others.length > 0 || !fits ? undefined : end === 1 ? 0 : -1;
}

const clock = /(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/u;
const dayMonth = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:[/.-]\d{2,4})?(?!\d)/u;

function dateIn(message: string): Said | undefined {
  const said: Said = {};
  const text = fold(message);
  const at = /[:]/u.test(text) || !dayMonth.test(text) ? clock.exec(text) : null;
  if (at !== null) Object.assign(said, { hour: Number(at[1]), minute: Number(at[2]) });
  const rest = at === null ? text : text.replace(at[0], " ");
  const numeric = dayMonth.exec(rest);
  if (numeric !== null) Object.assign(said, { day: Number(numeric[1]), month: Number(numeric[2]) });
  const tokens = tokensOf(numeric === null ? rest : rest.replace(numeric[0], " "));
  return wordsOfDate(tokens, said) ? said : undefined;
}

/** What is said beside a date; «την άλλη Πέμπτη» only where the day is plain besides. */
function isBeside(token: Token, tokens: readonly Token[]): boolean {
  const senses = sensesOf(token);
  const isOther = senses.has("other") && tokens.some(({ word }) => /^\d/u.test(word));
  return before.has(token.word) || isOther || around.some((sense) => senses.has(sense));
}

/** Adds what the words say; false where one of them is not of a date, or nothing is said but a number. */
function wordsOfDate(tokens: readonly Token[], said: Said): boolean {
  let marks = Object.keys(said).length;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const isAt = at.has(tokens[index - 1]?.word ?? "");
    const spoken = isAt ? hourIn(tokens, index) : undefined;
    if (spoken !== undefined) {
      Object.assign(said, spoken.time);
      marks += 1;
      index += spoken.words - 1;
      continue;
    }
    const weekday = oneOf(weekdays, token);
    const month = oneOf(months, token);
    const part = oneOf(parts, token);
    const counted = /^(\d{1,2})(?:η|ησ|st|nd|rd|th)?$/u.exec(token.word)?.[1];
    const number = counted === undefined ? undefined : Number(counted);
    if (weekday !== undefined) said.weekday = weekday;
    else if (month !== undefined) said.month = month;
    else if (part !== undefined) said.part = part === 1 ? "morning" : "later";
    else if (number !== undefined && said.number === undefined && said.day === undefined)
      said.number = number;
    else if (!isBeside(token, tokens)) return false;
    if (weekday !== undefined || month !== undefined || part !== undefined || (number !== undefined && isAt))
      marks += 1;
  }
  if (said.month !== undefined && said.number !== undefined) {
    said.day = said.number;
    delete said.number;
  }
  return marks > 0;
}

const at = new Set(["στισ", "στη", "στην", "stis", "sti", "at"]);
const quarterTo = new Set(["παρα", "para"]);
const and = new Set(["και", "κι", "kai"]);

type Spoken = { time: Pick<Said, "hour" | "minute">; words: number };

/** An hour in words, with what comes before or after it; undefined where no hour stands there. */
function hourIn(tokens: readonly Token[], from: number): Spoken | undefined {
  const [first, link, last] = tokens.slice(from, from + 3);
  const digits = /^\d{1,2}$/u.test(first?.word ?? "") ? Number(first?.word) : undefined;
  const whole = digits ?? (first && oneOf(hours, first));
  if (whole === undefined) return undefined;
  const minute =
    minutes.get(last?.word ?? "") ?? (/^\d\d?$/u.test(last?.word ?? "") ? Number(last?.word) : undefined);
  const joined = link !== undefined && (and.has(link.word) || quarterTo.has(link.word));
  if (!joined || minute === undefined)
    return digits === undefined ? { time: { hour: whole }, words: 1 } : undefined;
  if (and.has(link.word)) return { time: { hour: whole, minute }, words: 3 };
  return { time: { hour: whole - 1, minute: hour - minute }, words: 3 };
}

import type { Problem } from "./problem.ts";
import { say } from "./problem.ts";
import { latinLetters, mixedWords } from "./mixed-script.ts";
import type { Source } from "./source.ts";
import { BIDI, CONTROL, FALSE_BLANK, INVISIBLE, STRAY_JOINER } from "../text/characters.ts";

/** The placeholders that a sentence of the catalogue may use, or undefined for a key it does not have. */
export type KnownPhrase = (key: string) => readonly string[] | undefined;

type Entry = { id: string; path: PropertyKey[] };

// The checks look at the data as written, so that one mistake in a file does not hide the others.
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts under `field` of each entry of the list at `path`. */
export function entries(source: Source, path: PropertyKey[], field = "id"): Entry[] {
  const list = path.reduce<unknown>(
    (value, step) => (isRecord(value) ? value[String(step)] : undefined),
    source.value,
  );
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const id = isRecord(entry) ? entry[field] : undefined;
    return typeof id === "string" ? [{ id, path: [...path, index, field] }] : [];
  });
}

/** A problem for each id that an earlier entry of the same list has. */
export function repeatedIds(source: Source, path: PropertyKey[]): Problem[] {
  const first = new Map<string, number>();
  return entries(source, path).flatMap((entry) => {
    const line = source.lineOf(entry.path);
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, line);
      return [];
    }
    const message = say(
      `Το id «${entry.id}» υπάρχει ήδη στη γραμμή ${String(earlier)}. Δώστε άλλο.`,
      `The id "${entry.id}" already stands on line ${String(earlier)}. Give another.`,
    );
    return [{ file: source.file, line, message }];
  });
}

/** A problem for each category whose `field` names nothing among the ids. */
export function unknownReferences(source: Source, field: "department" | "group", ids: string[]): Problem[] {
  return entries(source, ["categories"], field)
    .filter(({ id }) => !ids.includes(id))
    .map((entry) => unknown(source, field, { ...entry, ids }));
}

/** A problem where the department that the whole file names is not there. */
export function unknownDepartment(source: Source, ids: string[]): Problem[] {
  const id = isRecord(source.value) ? source.value["department"] : undefined;
  if (typeof id !== "string" || ids.includes(id)) return [];
  return [unknown(source, "department", { id, path: ["department"], ids })];
}

/** A problem for each centre whose office is not there. */
export function unknownOffices(source: Source, ids: string[]): Problem[] {
  return entries(source, ["centres"], "office")
    .filter(({ id }) => !ids.includes(id))
    .map((entry) => unknown(source, "office", { ...entry, ids }));
}

const named = {
  department: say("υπηρεσία", "department"),
  group: say("ομάδα", "group"),
  office: say("γραφείο", "office"),
};

function unknown(source: Source, field: keyof typeof named, { id, path, ids }: Entry & { ids: string[] }) {
  const what = named[field];
  const message = say(
    `Δεν υπάρχει ${what.el} «${id}». Υπάρχουν: ${ids.join(", ")}.`,
    `There is no ${what.en} "${id}". There are: ${ids.join(", ")}.`,
  );
  return { file: source.file, line: source.lineOf(path), message };
}

/** A problem for each phrase that the catalogue does not have and each placeholder it cannot fill. */
export function wrongPhrases(source: Source, knownPhrase: KnownPhrase): Problem[] {
  if (!isRecord(source.value)) return [];
  return Object.entries(source.value).flatMap(([key, texts]) => {
    const allowed = knownPhrase(key);
    if (allowed === undefined) {
      const message = say(`Δεν υπάρχει φράση «${key}».`, `There is no phrase "${key}".`);
      return [{ file: source.file, line: source.lineOf([key]), message }];
    }
    if (!isRecord(texts)) return [];
    return Object.entries(texts).flatMap(([language, text]) =>
      typeof text === "string" ? wrongPlaceholders(source, [key, language], { text, allowed }) : [],
    );
  });
}

function wrongPlaceholders(
  source: Source,
  path: PropertyKey[],
  phrase: { text: string; allowed: readonly string[] },
): Problem[] {
  const names = phrase.allowed.map((name) => `{${name}}`).join(", ");
  const used = phrase.text.match(/\{[^{}]*\}?|\}/g) ?? [];
  return used
    .filter((part) => !phrase.allowed.some((name) => part === `{${name}}`))
    .map((part) => ({
      file: source.file,
      line: source.lineOf(path),
      message:
        names === ""
          ? say(
              `Η φράση αυτή δεν συμπληρώνεται: σβήστε το «${part}».`,
              `Nothing is filled in here: delete "${part}".`,
            )
          : say(
              `Δεν ξέρουμε το «${part}». Υπάρχουν: ${names}.`,
              `We do not know "${part}". There are: ${names}.`,
            ),
    }));
}

/**
 * Characters that nobody sees and that reach a terminal, a page or a phone all the same: they could colour or reorder what
 * clerks read.
 */
export function hiddenCharacters({ file, texts }: Source): Problem[] {
  return texts.flatMap(({ text, line }) => {
    const found = [CONTROL, BIDI, INVISIBLE, FALSE_BLANK, STRAY_JOINER].flatMap(
      (kind) => text.match(kind) ?? [],
    );
    const [first] = found;
    if (first === undefined) return [];
    const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const message = say(
      `Υπάρχει χαρακτήρας που δεν φαίνεται (${code}). Γράψτε ξανά τη γραμμή με το χέρι.`,
      `There is a character that cannot be seen (${code}). Type the line again.`,
    );
    return [{ file, line, message }];
  });
}

/** A problem for each Greek word with a Latin letter in it, anywhere in the file. */
export function latinInGreek(source: Source): Problem[] {
  return source.texts.flatMap(({ text, line }) =>
    mixedWords(text).map((word) => ({
      file: source.file,
      line,
      message: say(
        `Στη λέξη «${word}» κάποια γράμματα είναι λατινικά: ${latinLetters(word)}. Γράψτε τα ελληνικά.`,
        `Some letters of "${word}" are Latin: ${latinLetters(word)}. Write them in Greek.`,
      ),
    })),
  );
}

/** A problem for each category of the examples that there is not. */
export function unknownCategories(source: Source, ids: readonly string[]): Problem[] {
  if (!isRecord(source.value)) return [];
  return Object.keys(source.value)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file: source.file,
      line: source.lineOf([id]),
      message: say(
        `Δεν υπάρχει κατηγορία «${id}» στο categories.yaml.`,
        `There is no category "${id}" in categories.yaml.`,
      ),
    }));
}

import { inflections } from "../greek/inflections.ts";
import { type KnownPlace, type PlaceKind, placeKinds, type Places } from "../municipality/known-places.ts";
import { announces, articles } from "./place-words.ts";
import { soundsOf } from "./place-tokens.ts";
import { type Slips, slipIndex } from "./slips.ts";
import { plainWords } from "./tokens.ts";

/** One word of a name: the sounds it may have in a sentence, the one it is written with, and its letters. */
export type FormWord = { sounds: ReadonlySet<string>; own: string; letters: string };

/** One way to say a place. `part` where only the end of its name is said. */
export type Form = { place: KnownPlace; kind: PlaceKind; words: readonly FormWord[]; part: boolean };

export type Forms = {
  all: readonly Form[];
  /** By the sounds of their first word. */
  at: ReadonlyMap<string, readonly Form[]>;
  slips: Slips;
};

const SHORTEST_SLIP = 6;
/** They may be left out at the end of a name: «1ο Γυμνάσιο», «3ο Δημοτικό». */
const school = "σχολείο";

/** The ways to say each place; `town` is the name that stands behind many others and may be left out. */
export function formsOf(places: Places, town: string): Forms {
  const settlements = places.settlements ?? [];
  const dropped = new Set(
    [school, ...plainWords(town).slice(1), ...settlements.map(({ name }) => name)].flatMap((name) =>
      plainWords(name).flatMap((word) => inflections(word)),
    ),
  );
  const whole = placeKinds.flatMap((kind) =>
    (places[kind] ?? []).flatMap((place) =>
      [place.name, ...(place.also ?? [])].flatMap((name) => named(name, { place, kind, dropped })),
    ),
  );
  const all = withoutRivals(whole);
  const at = new Map<string, Form[]>();
  for (const form of all)
    for (const sound of form.words[0]?.sounds ?? []) at.set(sound, [...(at.get(sound) ?? []), form]);
  const owns = all.flatMap(({ words }) => words.map(({ own }) => own));
  return { all, at, slips: slipIndex([...new Set(owns)].filter(({ length }) => length >= SHORTEST_SLIP)) };
}

type Naming = { place: KnownPlace; kind: PlaceKind; dropped: ReadonlySet<string> };

function named(name: string, { place, kind, dropped }: Naming): Form[] {
  const said = plainWords(name).filter((word) => !articles.has(word));
  const proper = said.length > 1 && announces(said[0] ?? "")?.includes(kind) ? said.slice(1) : said;
  const words = proper.map(wordOf);
  const forms: Form[] = [{ place, kind, words, part: false }];
  if (kind === "streets" && words.length > 1 && !proper[0]?.startsWith("αγι"))
    forms.push({ place, kind, words: words.slice(-1), part: true });
  if (kind !== "streets" && kind !== "settlements")
    for (let end = proper.length - 1; end > 0 && dropped.has(proper[end] ?? ""); end -= 1)
      if (!/^\d/u.test(proper[end - 1] ?? ""))
        forms.push({ place, kind, words: words.slice(0, end), part: false });
  return forms;
}

function wordOf(word: string): FormWord {
  const sounds = new Set(inflections(word).flatMap((form) => soundsOf(form).slice(0, 1)));
  // «Αγ.» is written for a saint of either sex.
  if (word.startsWith("αγι")) sounds.add("ag");
  return { sounds, own: soundsOf(word)[0] ?? word, letters: word };
}

/** The end of a name that two streets share names neither. */
function withoutRivals(all: readonly Form[]): Form[] {
  const homes = new Map<string, Set<KnownPlace>>();
  const own = ({ words }: Form) => words.map(({ own: sound }) => sound).join(" ");
  for (const form of all) {
    const key = `${form.kind} ${own(form)}`;
    homes.set(key, (homes.get(key) ?? new Set()).add(form.place));
  }
  return all.filter((form) => !form.part || homes.get(`${form.kind} ${own(form)}`)?.size === 1);
}

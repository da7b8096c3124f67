import type { Language } from "../core/language.ts";
import { Misused } from "./misused.ts";
import { usageWords } from "./words/usage.ts";
import { say } from "./words/words.ts";

/** A command line without the flags that stand anywhere in it. */
export type Globals = {
  words: readonly string[];
  language: Language;
  asked: "help" | "version" | null;
  debug: boolean;
  /** What `--json=a,b` asks for. */
  fields?: readonly string[];
};

const languages: readonly Language[] = ["el", "en"];

/** Takes `--lang`, `--debug`, `--help` and `--version` out, and the fields of `--json`, wherever they stand before a `--`. */
export function globalsOf(argv: readonly string[], language: Language): Globals {
  const globals: Globals & { words: string[] } = { words: [], language, asked: null, debug: false };
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (word === "--") {
      globals.words.push(...argv.slice(at));
      break;
    }
    if (word === "-h" || word === "--help") globals.asked ??= "help";
    else if (word === "-V" || word === "--version") globals.asked ??= "version";
    else if (word === "--debug") globals.debug = true;
    else if (word === "--lang") globals.language = languageNamed(argv[(at += 1)], language);
    else if (word.startsWith("--lang=")) globals.language = languageNamed(word.slice(7), language);
    else if (word.startsWith("--json=")) {
      globals.fields = word.slice(7).split(",");
      globals.words.push("--json");
    } else globals.words.push(word);
  }
  return globals;
}

function languageNamed(name: string | undefined, language: Language): Language {
  const known = languages.find((each) => each === name);
  if (known !== undefined) return known;
  const words = { flag: "--lang", choices: languages.join(", ") };
  throw new Misused(say(usageWords.choices, language, words), "dimos");
}

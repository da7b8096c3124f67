import type { Problem } from "./problem.ts";
import { say } from "./problem.ts";

/** The file of the folder that has it. */
export const emblemFile = "emblem.svg";

const mostCharacters = 60_000;
// A browser runs nothing in a picture of a page; whoever opens the picture by its own address must be as safe.
const active =
  /<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|animate|set|style|meta|link|base)|<!(?!--)|[\s/:"']on\w+\s*=/iu;
const elsewhere =
  /(?:href|src|ping)\s*=\s*["']?\s*(?!["']?#)|url\(\s*["']?(?!#)|@import|image(?:-set)?\(|style\s*=[^>]*\\/iu;
/** A part that is shown ten times inside one that is shown ten times, and so on, is drawn for minutes. */
const mostUses = 20;

/** What keeps an emblem off the pages: it is no SVG, too large, runs something, loads something or repeats itself. */
export function emblemProblems(file: string, svg: string): Problem[] {
  const problem = (message: Problem["message"]) => [{ file, line: 1, message }];
  if (!/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/u.test(svg) || !/<\/svg>\s*$/u.test(svg))
    return problem(say("Το έμβλημα δεν είναι εικόνα SVG.", "The emblem is not an SVG picture."));
  if (svg.length > mostCharacters || svg.split(/<(?:[\w.-]+:)?use\b/iu).length > mostUses + 1)
    return problem(
      say(
        "Το έμβλημα είναι μεγάλο: χωράει έως 60 kB, και έως 20 «use». Αποθηκεύστε το πιο απλό.",
        "The emblem is too large: up to 60 kB fit, and up to 20 “use”. Save a simpler one.",
      ),
    );
  if (active.test(svg) || elsewhere.test(svg))
    return problem(
      say(
        "Το έμβλημα έχει μέσα κώδικα, στυλ ή κάτι που φορτώνεται από αλλού. Αποθηκεύστε το ως απλό SVG.",
        "The emblem has code, styles or something loaded from elsewhere in it. Save it as a plain SVG.",
      ),
    );
  return [];
}

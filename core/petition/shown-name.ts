import { type Refusal, refuse } from "../refusal.ts";
import { plain } from "../text/sanitize.ts";

const longest = 60;
/** Letters, with what stands between the parts of a name; a full stop only after an initial or before a blank. */
const NAME = /^(?=.*\p{L}{2})\p{L}[\p{L}\p{M}]*(?:(?:\. |\.(?=\p{L}\.)|['’] ?|[ -])[\p{L}\p{M}]+)*\.?$/u;

/**
 * A name as everybody is going to read it, at once and without a clerk between: a link, a number or a formula is none.
 * Null where nothing was typed. Refuses `wrong-name`.
 */
export function shownName(typed: string): string | null | Refusal<"wrong-name"> {
  const name = plain(typed, longest + 1);
  if (name === "") return null;
  return name.length <= longest && NAME.test(name) ? name : refuse("wrong-name");
}

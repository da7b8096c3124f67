import { fold } from "../../greek/fold.ts";

/** What stands somewhere only says where: «δίπλα στον κάδο», «εκεί που είναι τα σκουπίδια». */
const whereabouts =
  /(?:δ[ίι]πλα|απ[έε]ναντι|κοντ[άα]|μπροστ[άα]|π[ίι]σω|κ[άα]τω|π[άα]νω|[έε]ξω|μ[έε]σα|γ[ύυ]ρω|αν[άα]μεσα|μετ[άα]|πριν|μεριά|dipla|apenanti|konta|mprosta|piso|next|opposite|near|behind|beside|front)\s+(?:από\s+|απο\s+|apo\s+|to\s+|of\s+)?(?:στ\p{L}*|τ\p{L}{1,2}|st\p{L}{1,2}|the|my)?\s*\p{L}+|(?:εκε[ίι]|ekei)\s+(?:που|πού|pou)[^,.;\n]*/giu;
/** Whoever says so begins something else. */
const anew =
  /(?:^|[^\p{L}])(?:(?:νεο|αλλο|δευτερο|και αλλο|κι αλλο)\s+(?:προβλημα|θεμα|πραγμα|αιτημα)|κατι αλλο|ασχετο|επισησ|episis|allo (?:provlima|thema)|kati allo|(?:another|new|different|other) (?:problem|thing|issue|matter)|something else|also)(?=$|[^\p{L}])/u;

/** Whether a text says itself that it is about something else. */
export function begins(text: string): boolean {
  return anew.test(fold(text));
}

/** A text without what only says where something is. */
export function withoutWhere(text: string): string {
  return text.replace(whereabouts, " ");
}

/** Whether a text says where something is, by what stands around it. */
export function isWhere(text: string): boolean {
  return withoutWhere(text) !== text;
}

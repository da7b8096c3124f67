/** The same sentence in the three registers of voice.md. */
export type Registers = { chat: string; sms: string; spoken: string };
export type Phrase = { el: Registers; en: Registers };
export type Phrases = Record<string, Phrase>;

/** A sentence that serves all three registers as it is. */
export function same<const El extends string, const En extends string>(el: El, en: En) {
  return {
    el: { chat: el, sms: el, spoken: el },
    en: { chat: en, sms: en, spoken: en },
  };
}

/** A label: what a button shows, and what the phone says after «Για …». */
export function label<const El extends string, const En extends string>(
  el: El,
  en: En,
  spoken: { el: string; en: string },
) {
  return {
    el: { chat: el, sms: el, spoken: spoken.el },
    en: { chat: en, sms: en, spoken: spoken.en },
  };
}

/** The names between braces in a sentence. */
export type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The names between braces, at run time. */
export function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{([a-z]+)\}/gu)].flatMap((match) => match[1] ?? []);
}

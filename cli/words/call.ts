import type { Words } from "./words.ts";

/** What the phone in the terminal says about itself; what the desk says comes from the desk. */
export const callWords = {
  title: { el: "Τηλέφωνο: καλεί {from} το {to}", en: "Phone: {from} calls {to}" },
  withheld: { el: "απόκρυψη", en: "a withheld number" },
  help: {
    el: "0-9 * # πλήκτρα · κενό: μιλάτε {seconds} δευτερόλεπτα · h: κλείνετε",
    en: "0-9 * # keys · space: speak {seconds} seconds · h: hang up",
  },
  oneKey: { el: "περιμένει ένα πλήκτρο, {seconds} δευτ.", en: "waits for one key, {seconds} s" },
  keys: {
    el: "περιμένει {count} πλήκτρα, {seconds} δευτ. το καθένα",
    en: "waits for {count} keys, {seconds} s each",
  },
  voice: {
    el: "● ηχογραφεί έως {most} δευτ. · τέλος με {keys} ή σιωπή {seconds} δευτ.",
    en: "● records up to {most} s · ends with {keys} or {seconds} s of silence",
  },
  dial: { el: "☎ καλεί {number}, έως {seconds} δευτ.", en: "☎ calls {number}, up to {seconds} s" },
  pause: { el: "… {seconds} δευτ.", en: "… {seconds} s" },
  spoke: { el: "μίλησε {seconds} δευτ.", en: "spoke for {seconds} s" },
  speaking: { el: "μιλάτε, {seconds} δευτ.", en: "you speak, {seconds} s" },
  silence: { el: "σιωπή", en: "silence" },
  answered: { el: "απάντησε υπάλληλος", en: "a person answered" },
  busy: { el: "κατειλημμένο", en: "busy" },
  nobody: { el: "δεν απάντησε κανείς", en: "nobody answered" },
  hungUp: { el: "έκλεισε", en: "hung up" },
  lost: { el: "δεν ακούστηκε: {keys}", en: "not heard: {keys}" },
  ended: { el: "Η κλήση τελείωσε.", en: "The call is over." },
  cut: { el: "η απάντηση τελειώνει χωρίς να κλείνει η κλήση", en: "the answer ends without ending the call" },
  script: {
    el: "Το «{word}» δεν γράφεται στο --keys. Γράφονται: 1 # * say:6 wait answer busy hangup.",
    en: "We do not know “{word}” in --keys. It takes: 1 # * say:6 wait answer busy hangup.",
  },
  keysNeeded: {
    el: "Εδώ δεν είναι τερματικό, οπότε τα πλήκτρα δίνονται με --keys.",
    en: "This is no terminal, so the keys are given with --keys.",
  },
  from: {
    el: "Το --from θέλει τηλέφωνο, για παράδειγμα 6912345678.",
    en: "--from needs a phone number, for example 6912345678.",
  },
} as const satisfies Record<string, Words>;

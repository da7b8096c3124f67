const ENDING = /(?<=.{3})[aeiou]+[sn]?$/u;
const NEUTER = /(?<=..m)at$/u;

/** The root of a sound key: endings of nouns and adjectives fall off while three sounds remain. */
export function stem(key: string): string {
  return key.replace(ENDING, "").replace(NEUTER, "");
}

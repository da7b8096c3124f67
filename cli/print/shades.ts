/**
 * Colours of text, as parameters of SGR. Each can be read on black and on white (contrast 4 and more): of the sixteen that
 * a terminal calls its own, yellow and cyan are lost on a light ground, and blue and red on a dark one. Terminals that have
 * fewer take the nearest that they have.
 */
export const shades = {
  red: "38;5;161",
  green: "38;5;28",
  yellow: "38;5;130",
  blue: "38;5;27",
  cyan: "38;5;30",
} as const;

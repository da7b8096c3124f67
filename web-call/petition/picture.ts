import { groupTracking } from "../../core/number/tracking.ts";
import { emblemOf } from "../icon.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";
import { xml } from "./feed.ts";
import type { Shown } from "./shown.ts";

/** The size that those who show a link with its picture cut least from. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Where the picture of a petition is served. */
export function picturePath(number: string, { language }: Pick<View, "language">): string {
  return `/petitions/${number}/picture.png?lang=${language}`;
}

const margin = 80;
const fonts = "'DejaVu Sans', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
/** So wide is a bold letter at most, as part of its height, capitals and others: nobody measures here. */
const widths = { capital: 0.86, other: 0.7 };

/** The picture that goes with a link to a petition, as SVG: whose it is, its title and its number. */
export function pictureOf(view: Pick<View, "municipality" | "language">, shown: Shown): string {
  const { municipality, language } = view;
  const { width, height } = pictureSize;
  const number = groupTracking(shown.number);
  const { rows, size } = fitted(shown.title ?? number, width - 2 * margin);
  const emblem = Buffer.from(emblemOf(municipality)).toString("base64");
  const kind = say(language, "petition.picture");
  const colour = municipality.colour ?? "#0a4d80";
  const text = ({ y, height: tall, look }: { y: number; height: number; look: string }, words: string) =>
    `<text x="${margin}" y="${y}" font-size="${tall}" ${look}>${xml(words)}</text>`;
  const first = 250 + size * 0.8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" font-family="${fonts}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect width="${width}" height="170" fill="${colour}"/>`,
    `<image x="${margin}" y="37" width="96" height="96" xlink:href="data:image/svg+xml;base64,${emblem}"/>`,
    `<text x="${margin + 126}" y="100" font-size="42" fill="#ffffff">${xml(cutTo(municipality.name[language], 34))}</text>`,
    ...rows.map((row, at) =>
      text({ y: Math.round(first + at * size * 1.25), height: size, look: 'font-weight="bold"' }, row),
    ),
    text(
      { y: height - 56, height: 40, look: 'fill="#424e5b"' },
      shown.title === null ? kind : `${kind}  ${number}`,
    ),
    `</svg>`,
  ].join("");
}

/** The text in rows, and the largest letters in which they all fit. */
function fitted(text: string, room: number): { rows: string[]; size: number } {
  for (const size of [76, 64, 54]) {
    const rows = broken(text, room / size);
    if (rows.length * size * 1.25 <= 290) return { rows, size };
  }
  return { rows: broken(text, room / 46).slice(0, 5), size: 46 };
}

/** Rows of so many letters' heights; a word that is longer than a row goes on in the next. */
function broken(text: string, room: number): string[] {
  const rows = [""];
  for (const word of text.split(/\s+/u)) {
    const last = rows.at(-1) ?? "";
    if (last !== "" && wide(`${last} ${word}`) > room) rows.push("");
    for (const letter of rows.at(-1) === "" ? word : ` ${word}`) {
      const row = rows.at(-1) ?? "";
      if (wide(row + letter) <= room) rows[rows.length - 1] = row + letter;
      else rows.push(letter);
    }
  }
  return rows;
}

function wide(text: string): number {
  return [...text].reduce((sum, each) => sum + (/\p{Lu}/u.test(each) ? widths.capital : widths.other), 0);
}

function cutTo(text: string, most: number): string {
  return [...text].length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;
}

import { createHash } from "node:crypto";
import type { Municipality } from "../core/municipality/municipality.ts";

/** The mark of the desk: a doorway under a roof, drawn so that it reads at 16 pixels. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="#0a4d80"/><path d="M18 7 6.5 13.5V16h23v-2.500z" fill="#fff"/><path d="M9 18.500h3V27H9zm7.500 0h3V27h-3zM24 18.500h3V27h-3zM7 28.500h22V31H7z" fill="#fff"/></svg>`;

/** The emblem of a municipality, or the mark of the desk, as SVG. */
export function emblemOf(municipality: Pick<Municipality, "emblem"> | null): string {
  return municipality?.emblem ?? icon;
}

/** Where the emblem of a municipality is served, or the mark of the desk; a new picture has a new address. */
export function emblemPath(municipality: Pick<Municipality, "emblem"> | null): string {
  return pathOf(emblemOf(municipality));
}

/** The picture at such a path; undefined where it is neither the emblem nor the mark. */
export function emblemAt(
  path: string,
  municipality: Pick<Municipality, "emblem"> | null,
): string | undefined {
  return [municipality?.emblem, icon].find((svg) => svg !== undefined && pathOf(svg) === path);
}

const paths = new Map<string, string>();

function pathOf(svg: string): string {
  const known = paths.get(svg);
  if (known !== undefined) return known;
  // One municipality has one emblem: what it had before need not be remembered.
  if (paths.size > 1) paths.clear();
  const path = `/icon-${createHash("sha256").update(svg).digest("hex").slice(0, 10)}.svg`;
  paths.set(svg, path);
  return path;
}

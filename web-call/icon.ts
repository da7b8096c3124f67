import { createHash } from "node:crypto";

/** The mark of the desk: a doorway under a roof, drawn so that it reads at 16 pixels. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="#0a4d80"/><path d="M18 7 6.5 13.5V16h23v-2.500z" fill="#fff"/><path d="M9 18.500h3V27H9zm7.500 0h3V27h-3zM24 18.500h3V27h-3zM7 28.500h22V31H7z" fill="#fff"/></svg>`;

/** Where the icon is served; a new icon has a new address. */
export const iconPath = `/icon-${createHash("sha256").update(icon).digest("hex").slice(0, 10)}.svg`;

/** One line of the table: what was measured, the limit it was measured against in the same run, and the aim. */
export type Figure = {
  name: string;
  value: number;
  unit: "messages" | "/s" | "µs" | "ms" | "MB" | "B" | "s" | "%";
  limit: { name: string; value: number };
  /** At least, or at most: this share of the limit, or this value in the figure's own unit. */
  aim: { least?: number; most?: number; of: "limit" | "value" } | null;
};

const headings = ["figure", "measured", "limit in the same run", "ratio", "aim", "held"];

/** Whether the aim was reached; null where there is none. */
export function holds({ value, limit, aim }: Figure): boolean | null {
  if (aim === null) return null;
  const compared = aim.of === "limit" ? value / limit.value : value;
  return compared >= (aim.least ?? -Infinity) && compared <= (aim.most ?? Infinity);
}

/** The table as aligned text, or as markdown for the README. */
export function table(figures: readonly Figure[], { markdown }: { markdown: boolean }): string {
  const rows = [headings, ...figures.map(cells)];
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const padded = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)));
  if (!markdown) return padded.map((row) => row.join("  ").trimEnd()).join("\n");
  const rule = widths.map((width) => "-".repeat(width));
  const [head = [], ...body] = padded;
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cells(figure: Figure): string[] {
  const { name, value, unit, limit } = figure;
  const held = holds(figure);
  return [
    name,
    shown(value, unit),
    `${shown(limit.value, unit)} ${limit.name}`,
    ratioOf(value / limit.value),
    aimOf(figure),
    held === null ? "" : held ? "yes" : "no",
  ];
}

function aimOf({ aim, unit }: Figure): string {
  if (aim === null) return "";
  const sign = aim.least === undefined ? "≤" : "≥";
  const value = aim.least ?? aim.most ?? 0;
  if (aim.of === "value") return `${sign} ${shown(value, unit)}`;
  return aim.least === undefined ? `${sign} ${value}×` : `${sign} ${Math.round(value * 100)} %`;
}

function shown(value: number, unit: Figure["unit"]): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(value);
  return unit === "/s" ? `${number}/s` : `${number} ${unit}`;
}

function ratioOf(ratio: number): string {
  return ratio >= 100 ? String(Math.round(ratio)) : ratio.toPrecision(2);
}

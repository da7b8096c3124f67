// A terminal's screen, as `tmux capture-pane -e` gives it, drawn as an SVG that any page can show.

const CELL = { width: 8.4, height: 19 };
const EDGE = 14;
const INK = "#d8dee9";
const PAPER = "#1b2130";
/** The sixteen colours, calm enough to read on paper. */
const COLOURS = [
  ...["#3b4252", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", INK],
  ...["#6b7689", "#ef8a92", "#b1d896", "#f0d399", "#87c3f5", "#d79aea", "#7fd0d9", "#ffffff"],
];

/** @typedef {{ bold: boolean, dim: boolean, inverse: boolean, colour: string | null }} Look */
/** @typedef {{ text: string, at: number, look: Look }} Run */

/** @type {Look} */
const PLAIN = { bold: false, dim: false, inverse: false, colour: null };

/**
 * @param {string} screen lines with SGR escapes in them
 * @param {{ columns: number, title: string }} options
 * @returns {string}
 */
export function svgOf(screen, { columns, title }) {
  const rows = screen.replace(/\n+$/u, "").split("\n").map(runsOf);
  const width = Math.ceil(columns * CELL.width + 2 * EDGE);
  const height = rows.length * CELL.height + 2 * EDGE;
  const lines = rows.flatMap((runs, row) => runs.map((run) => drawn(run, EDGE + row * CELL.height)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" fill="${INK}">
${lines.join("\n")}
</g>
</svg>
`;
}

/**
 * The words of a line, each where it stands: an SVG folds blanks, so none is drawn.
 * @param {string} line
 * @returns {Run[]}
 */
function runsOf(line) {
  /** @type {Run[]} */
  const runs = [];
  let look = PLAIN;
  let at = 0;
  for (const part of line.split(/(\u001b\[[\d;]*m)/u)) {
    if (part.startsWith("\u001b[")) {
      look = turned(look, part.slice(2, -1).split(";").map(Number));
      continue;
    }
    for (const text of part.split(look.inverse ? /(?!)/u : /( +)/u)) {
      if (text.trim() !== "" || look.inverse) runs.push({ text, at, look });
      at += columnsOf(text);
    }
  }
  return runs;
}

/** @param {string} text */
function columnsOf(text) {
  return [...text].reduce((sum, sign) => sum + (/\p{Emoji_Presentation}/u.test(sign) ? 2 : 1), 0);
}

/**
 * @param {Look} look
 * @param {number[]} codes
 * @returns {Look}
 */
function turned(look, codes) {
  let next = look;
  for (const code of codes) {
    if (code === 0) next = PLAIN;
    else if (code === 1) next = { ...next, bold: true };
    else if (code === 2) next = { ...next, dim: true };
    else if (code === 7) next = { ...next, inverse: true };
    else if (code === 22) next = { ...next, bold: false, dim: false };
    else if (code === 27) next = { ...next, inverse: false };
    else if (code === 39) next = { ...next, colour: null };
    else if (code >= 30 && code <= 37) next = { ...next, colour: COLOURS[code - 30] ?? null };
    else if (code >= 90 && code <= 97) next = { ...next, colour: COLOURS[code - 82] ?? null };
  }
  return next;
}

/**
 * @param {Run} run
 * @param {number} top
 */
function drawn({ text, at, look }, top) {
  const x = (EDGE + at * CELL.width).toFixed(1);
  const length = (columnsOf(text) * CELL.width).toFixed(1);
  const ink = look.inverse ? PAPER : (look.colour ?? INK);
  const style = `${look.bold ? ' font-weight="bold"' : ""}${look.dim ? ' opacity="0.6"' : ""}`;
  const back = look.inverse
    ? `<rect x="${x}" y="${top}" width="${length}" height="${CELL.height}" fill="${look.colour ?? INK}"/>`
    : "";
  return `${back}<text x="${x}" y="${top + 14}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${ink}"${style}>${escaped(text)}</text>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A step that could not be done: what happened, why, and the next command. */
export class PrepareError extends Error {
  /** @param {{ what: string, why: string, next: string }} lines */
  constructor({ what, why, next }) {
    super([what, why, next].join("\n"));
    this.name = "PrepareError";
  }
}

/**
 * Announces one piece of work in Greek and English, shows that time passes while it runs, and says when it is done.
 * @template T
 * @param {{ greek: string, english: string }} words
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function working(words, work) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const terminal = process.stderr.isTTY === true;
  process.stderr.write(`dimos: ${words.greek}\n       ${words.english}\n`);
  const ticker = setInterval(
    () => process.stderr.write(terminal ? `\r       … ${seconds()} s` : `       … ${seconds()} s\n`),
    terminal ? 500 : 10_000,
  );
  try {
    const result = await work();
    process.stderr.write(`${terminal ? "\r" : ""}       έτοιμο · ready (${seconds()} s)\n`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}

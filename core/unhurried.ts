const atOnceMs = 10;

/** Walks many items and lets whatever else waits for this thread have its turn in between. */
export async function* unhurried<T>(items: Iterable<T>): AsyncGenerator<T> {
  let begun = performance.now();
  for (const item of items) {
    if (performance.now() - begun > atOnceMs) {
      await new Promise((resolve) => setImmediate(resolve));
      begun = performance.now();
    }
    yield item;
  }
}

/** What was made of a word is kept for when it is met again: people use the same few thousand. Forgets all when full. */
export function remembered<T>(most: number, make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}

/** What was made of the last text is kept: a message is read for one thing after another before the next one is. */
export function lastRemembered<T>(make: (text: string) => T): (text: string) => T {
  let last: { text: string; made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** Finds which of the known sounds a sound was meant to be: the same but for one letter. */
export type Slips = { near: (sound: string) => string | undefined };

/** An index of sounds by what is left of them without one letter: a slip meets what it was meant to be there. */
export function slipIndex(known: readonly string[]): Slips {
  const index = new Map<string, string[]>();
  for (const sound of known) {
    for (const part of withoutOne(sound)) index.set(part, [...(index.get(part) ?? []), sound]);
  }
  return {
    near: (sound) => {
      for (const part of withoutOne(sound)) {
        const found = index.get(part)?.find((each) => oneSlip(each, sound));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function withoutOne(sound: string): string[] {
  return [sound, ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1))];
}

/** One letter more, one less, another one, or two that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}

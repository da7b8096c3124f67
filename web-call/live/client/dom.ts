/** The element of this id, of this kind; throws where the page was drawn without it. */
export function the<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}

/** Undefined where this page has none. */
export function maybe(id: string): HTMLElement | undefined {
  return document.getElementById(id) ?? undefined;
}

/** Shows one thing and no other of these. */
export function only(shown: string, among: readonly string[]): void {
  for (const id of among) {
    const element = maybe(id);
    if (element !== undefined) element.hidden = id !== shown;
  }
}

export function press(id: string, act: () => void | Promise<void>): void {
  const button = maybe(id);
  let isRunning = false;
  button?.addEventListener("click", (event) => {
    event.preventDefault();
    if (isRunning) return;
    isRunning = true;
    void Promise.resolve(act()).finally(() => (isRunning = false));
  });
}

/** Writes only what has changed, so that nothing is read out again. */
export function write(id: string, text: string): void {
  const element = maybe(id);
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}

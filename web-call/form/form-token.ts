import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const goodForMs = 24 * 3_600_000;

/**
 * Tokens that only this desk makes, each for one form that it has shown, and for nobody in particular: there is nothing of
 * the visitor in them, and nothing about them is kept until the form comes back.
 */
export function formTokens(
  secret: Uint8Array,
  now: () => Date,
): { fresh: () => string; holds: (token: string) => boolean } {
  const sign = (text: string) => createHmac("sha256", secret).update(`form\n${text}`).digest("base64url");
  return {
    fresh: () => {
      const text = `${now().getTime().toString(36)}.${randomBytes(16).toString("base64url")}`;
      return `${text}.${sign(text)}`;
    },
    holds: (token) => {
      const [at = "", own = "", given = ""] = token.split(".");
      const right = Buffer.from(sign(`${at}.${own}`));
      const typed = Buffer.from(given);
      const age = now().getTime() - Number.parseInt(at, 36);
      return right.length === typed.length && timingSafeEqual(right, typed) && age >= 0 && age <= goodForMs;
    },
  };
}

const remembered = 5_000;

/** One answer for each form, however often its button is pressed while the first one is on its way, and shortly after. */
export function onceEach<T>(): (token: string, work: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (token, work) => {
    const known = answers.get(token);
    if (known !== undefined) return known;
    const answer = work();
    answers.set(token, answer);
    answer.catch(() => answers.delete(token));
    for (const oldest of answers.keys()) {
      if (answers.size <= remembered) break;
      answers.delete(oldest);
    }
    return answer;
  };
}

const ASKS = /[;?\u037e]\s*$/u;

/** Whether a message ends as a question does. */
export const isAsked = (text: string): boolean => ASKS.test(text);

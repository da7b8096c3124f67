/** Where an adapter says what went wrong, without secrets and without what residents wrote. */
export type Log = {
  info: (detail: object, message: string) => void;
  warn: (detail: object, message: string) => void;
  error: (detail: object, message: string) => void;
};

/** Says nothing. */
export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

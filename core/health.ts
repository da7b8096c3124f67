import type { Language } from "./language.ts";

/** One thing that can be well or not; for /healthz and `dimos doctor`. `next` says what to do about it. */
export type Check = {
  name: string;
  ok: boolean;
  since: string | null;
  detail: Record<Language, string>;
  next: string | null;
  /** Of the outbox: how many messages were given up in the last 24 hours. */
  givenUp?: number;
};

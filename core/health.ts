/** One thing that can be well or not; for /healthz and `dimos doctor`. `next` says what to do about it. */
export type Check = { name: string; ok: boolean; since: string | null; detail: string; next: string | null };

import type { Bilingual } from "./municipality.ts";

/** One thing to correct in the municipality's folder; `line` counts from 1. */
export type Problem = { file: string; line: number; message: Bilingual };

/** Builds the message of a problem. */
export const say = (el: string, en: string): Bilingual => ({ el, en });

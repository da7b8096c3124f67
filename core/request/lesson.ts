/**
 * What a clerk's correction taught: whoever writes like this means that category. The words are those of the case, and
 * are gone when they are; a case that was moved on or back teaches what it is now, or nothing.
 */
export type Lesson = {
  number: string;
  text: string;
  was: string | null;
  category: string;
  at: Date;
  /** Somebody said that it is not to be learned from. */
  taken: boolean;
};

export interface LessonReads {
  /** Those of the newest cases first. */
  lessons(limit: number): Promise<Lesson[]>;
}

export type LessonRow =
  | { row: "lesson"; about: string; was: string | null; category: string; at: Date }
  | { row: "unlearn"; number: string; at: Date };

/** No more than these are shown, or learned from. */
export const mostLessons = 500;

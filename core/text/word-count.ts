/** How many words a text has: two letters or more in a row. */
export const wordCount = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

import { concepts } from "./danger-concepts.ts";
import { type Danger, signs } from "./danger-signs.ts";
import { signReader } from "./signs.ts";

/**
 * One sign of danger to life in a message, in Greek, Greeklish or English, misspelt too; undefined where there is none,
 * or where what looks like one is over, feared, dear («φωτιά οι τιμές») or a thing («καμένος κάδος»). Made to miss as
 * little as can be: what it takes for danger and is none costs a resident one sentence.
 */
export const readDanger: (text: string) => Danger | undefined = signReader(concepts, signs);

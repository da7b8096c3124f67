import type { Action } from "../action.ts";
import { exits } from "../exit-codes.ts";

/** `dimos call`. */
export const callDesk: Action = () => Promise.resolve(exits.ok);

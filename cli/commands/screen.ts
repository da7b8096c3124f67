import { isInteractive } from "../terminal.ts";
import { onDesk } from "../session.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";

const onScreen = onDesk(async (run, session) => (await import("../tui.tsx")).openTui(run, session));

/** `dimos`: the clerk's screen, where there is one to draw on. */
export const openScreen: typeof onScreen = async (run) =>
  isInteractive(run.terminal) ? onScreen(run) : misused(run, say(usageWords.nothing, run.language));

import { createInterface, type Interface } from "node:readline";
import type { Action, Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { explain } from "../failures.ts";
import { textFlag } from "../flags.ts";
import type { Chat, ChatReply } from "../machine.ts";
import { deskBubble, ownBubble, plainReply } from "../print/bubbles.ts";
import { calledHere, print, remark } from "../print/output.ts";
import { shades } from "../print/shades.ts";
import { styled } from "../print/paint.ts";
import { width } from "../print/width.ts";
import { notOpen } from "../session.ts";
import { isInteractive } from "../terminal.ts";
import { chatWords } from "../words/chat.ts";
import { say } from "../words/words.ts";

const prompt = "› ";
const greet = "/start";
const leave = "/quit";

/** `dimos chat`: a resident's chat; one line is one message, typed or piped. */
export const chatWithDesk: Action = async (run) => {
  const machine = await run.machine();
  const screen = isInteractive(run.terminal) ? typing(run) : piped(run);
  const chat = await machine.chat({
    address: textFlag(run, "as") ?? machine.login,
    language: run.language,
    onReply: screen.show,
  });
  if ("refused" in chat) {
    screen.close();
    return notOpen(run, chat);
  }
  try {
    if (run.terminal.outputIsTerminal) remark(run, [styled("dim", say(chatWords.help, run.language))], []);
    await chat.say(greet);
    await screen.talk(chat);
  } finally {
    screen.close();
    await chat.close();
  }
  const as = textFlag(run, "as");
  const command = calledHere(run, as === undefined ? "dimos chat" : `dimos chat --as ${as}`);
  remark(run, [styled("dim", say(chatWords.later, run.language, { command }))]);
  return exits.ok;
};

/** The two ends of a chat: what the desk says is shown, what is typed is said until there is no more. */
type Screen = { show: (reply: ChatReply) => void; talk: (chat: Chat) => Promise<void>; close: () => void };

/** A person at a terminal: replies appear above the line that is being typed. */
function typing(run: Run): Screen {
  const { input, output, out, columns } = run.terminal;
  const lines = createInterface({ input, output, prompt: styledPrompt(run), terminal: true });
  const next = queueOf(lines);
  let asking = false;
  let choices: readonly string[] = [];
  return {
    show: (reply) => {
      choices = reply.choices;
      if (asking) out(`\r${eraseBelow}`);
      print(run, deskBubble(reply, columns(), run.language));
      if (asking) lines.prompt(true);
    },
    talk: async (chat) => {
      for (;;) {
        asking = true;
        lines.prompt();
        const line = await next();
        asking = false;
        if (line === undefined) return out(`\r${eraseBelow}`);
        if (line.trim() === leave) return;
        out(upOverTyped(line, columns()));
        if (line.trim() === "") continue;
        print(run, ownBubble(choices[Number(line) - 1] ?? line, columns()));
        await chat.say(line).catch((error: unknown) => explain(run, error));
      }
    },
    close: () => lines.close(),
  };
}

/** A script or a file: each line is said after the one before was answered. */
function piped(run: Run): Screen {
  const { input, outputIsTerminal, columns } = run.terminal;
  return {
    show: (reply) =>
      print(run, outputIsTerminal ? deskBubble(reply, columns(), run.language) : plainReply(reply)),
    talk: async (chat) => {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        if (line.trim() === leave) return;
        if (outputIsTerminal && line.trim() !== "") print(run, ownBubble(line, columns()));
        await chat.say(line);
      }
    },
    close: () => undefined,
  };
}

/**
 * The typed lines one after the other, also those that came before they were asked for (a paste); undefined after
 * Ctrl-C, Ctrl-D or the end.
 */
function queueOf(lines: Interface): () => Promise<string | undefined> {
  const waiting: (string | undefined)[] = [];
  let wake = () => {};
  const come = (line: string | undefined) => {
    waiting.push(line);
    wake();
  };
  lines.on("line", come);
  lines.once("close", () => come(undefined)).once("SIGINT", () => come(undefined));
  return async () => {
    if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return waiting.shift();
  };
}

const eraseBelow = "\u001b[J";

/** Back to where the typed line began, so that it can be shown as a message. */
function upOverTyped(line: string, columns: number): string {
  const rows = Math.floor((prompt.length + width(line)) / columns) + 1;
  return `\u001b[${rows}A\r${eraseBelow}`;
}

function styledPrompt(run: Run): string {
  return run.terminal.colour ? `\u001b[${shades.green}m${prompt}\u001b[39m` : prompt;
}

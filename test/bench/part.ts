import { fork } from "node:child_process";
import { once } from "node:events";

/** A helper of the bench in a process of its own: what it said when it was ready, and how to ask and end it. */
export type Part<Ready, Asked, Answer> = {
  ready: Ready;
  pid: number;
  ask: (asked: Asked) => Promise<Answer>;
  stop: () => Promise<void>;
};

type Message = { ready: unknown } | { answer: unknown } | { failed: string };

/** Starts the part of this name; `main.ts` knows it again by its first argument. */
export async function startPart<Ready, Asked, Answer>(
  name: string,
  given: unknown,
): Promise<Part<Ready, Asked, Answer>> {
  const args = [`as:${name}`, JSON.stringify(given)];
  const child = fork(process.argv[1] ?? "", args, { serialization: "advanced", execArgv: [] });
  const ended = once(child, "exit");
  const heard = async (): Promise<unknown> => {
    const gone = ended.then(() => ({ failed: "ended before it answered" }));
    const [message] = (await Promise.race([once(child, "message"), gone.then((why) => [why])])) as [Message];
    if ("failed" in message) throw new Error(`${name}: ${message.failed}`);
    return "ready" in message ? message.ready : message.answer;
  };
  const ready = (await heard()) as Ready;
  return {
    ready,
    pid: child.pid ?? 0,
    ask: async (asked) => {
      child.send(asked as object);
      return (await heard()) as Answer;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The other side: says that it is ready and answers one question after the other. */
export function play<Asked, Answer>(ready: unknown, answer: (asked: Asked) => Promise<Answer>): void {
  const tell = (message: Message): void => void process.send?.(message);
  process.on("message", (asked) => {
    answer(asked as Asked).then(
      (found) => tell({ answer: found }),
      (error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? "") : String(error) }),
    );
  });
  process.once("SIGTERM", () => process.exit(0));
  process.once("disconnect", () => process.exit(0));
  tell({ ready });
}

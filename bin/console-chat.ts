import { openConsole } from "../bots/console/bot.ts";
import type { Chat, ChatOptions, NotOpen } from "../cli/machine.ts";
import { fetchFiles } from "../core/file/fetch.ts";
import { openAge } from "../core/notice/age.ts";
import { deliver } from "../core/notice/deliver.ts";
import { refusedFileNotices } from "../core/notice/refused-file.ts";
import { type Config, publicUrlOf } from "./config.ts";
import { openConversation } from "./conversation.ts";
import { notThere, openDeskOn } from "./open-desk.ts";

const listenEveryMs = 500;

/**
 * A resident's chat in a terminal: the same dialogue, commit and outbox as any chat. This process sends the
 * notices of its own address, and of nobody else.
 */
export async function consoleChat(
  config: Config,
  { address, language, onReply }: ChatOptions,
): Promise<Chat | NotOpen> {
  const missing = notThere(config);
  if (missing !== undefined) return missing;
  const { deps, close } = await openDeskOn({
    data: config.data,
    site: publicUrlOf(config),
    geocodes: config.geocoder !== null,
  });
  const front = openConsole(
    {
      address,
      language,
      name: address,
      onReply: ({ shown, files }) =>
        onReply({
          text: shown.lines.join("\n"),
          choices: shown.choices.map(({ label }) => label),
          files: files.map(({ name }) => name),
        }),
    },
    openConversation(deps),
  );
  const { store, files, now } = deps;
  const age = openAge(now, () => performance.now());
  const working = { store, files, now, age, channels: [front.channel] };
  const sendAll = async () => {
    while ((await deliver({ ...working, address })) > 0);
  };
  const fetchAll = () => fetchFiles({ ...working, refused: (file) => refusedFileNotices(deps, file) });
  let busy: Promise<unknown> = sendAll();
  const inTurn = (task: () => Promise<unknown>) => (busy = busy.then(task, task));
  // A failure to look is looked past: the next look, or the next line, meets it again.
  const timer = setInterval(() => void inTurn(sendAll).catch(() => undefined), listenEveryMs);
  return {
    say: async (line) => {
      await inTurn(async () => {
        await front.type(line);
        await sendAll();
        await fetchAll();
        await sendAll();
      });
    },
    close: async () => {
      clearInterval(timer);
      await busy.catch(() => undefined);
      await close();
    },
  };
}

import { terminal as harmless } from "../../core/text/sanitize.ts";
import type { Action, Run } from "../action.ts";
import type { Initialised, Ready } from "../machine.ts";
import { fail } from "../print/failure.ts";
import { calledHere, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { textFlag } from "../flags.ts";
import { fit, width } from "../print/width.ts";
import { channelWords } from "../words/channels.ts";
import { serveWords } from "../words/serve.ts";
import { say } from "../words/words.ts";
import { notMade } from "./config.ts";
import { misused } from "./usage.ts";

const label = 11;

/** `dimos serve`: sets the desk up when there is none, opens it, and runs until it is told to stop. */
export const serveDesk: Action = async (run) => {
  const given = textFlag(run, "port");
  if (given !== undefined && !isPort(given)) return misused(run, say(serveWords.port, run.language));
  const machine = await run.machine();
  const made = await machine.init({});
  if ("refused" in made) return notMade(run, made);
  const ended = await machine.serve({
    onReady: (ready) => remark(run, ...welcome(run, ready, made)),
    onWord: (words) => remark(run, [words[run.language]]),
    ...(given !== undefined && { port: Number(given) }),
  });
  if (typeof ended !== "number") return fail(run, ended.refused, { value: ended.address });
  remark(run, [say(serveWords.closed, run.language)]);
  return ended;
};

function isPort(given: string): boolean {
  return /^\d{1,5}$/u.test(given) && Number(given) <= 65_535;
}

function welcome(run: Run, ready: Ready, { created }: Initialised): Line[] {
  const { language } = run;
  const name = ready.municipality?.[language] ?? "";
  const demo = created ? say(serveWords.created, language, { value: name }) : say(serveWords.demo, language);
  return [
    [],
    [styled("green", "✓ "), styled("bold", say(serveWords.open, language, { value: name }))],
    ...(ready.demo ? [["  ", demo] as const] : []),
    [],
    fact(say(serveWords.page, language), styled("cyan", `${ready.url}/`)),
    fact(say(serveWords.data, language), ready.data),
    ...channels(run, ready),
    ...emptySettings(run, ready),
    [],
    [say(serveWords.try, language)],
    ...toTry(run, ready),
    [],
    [styled("dim", say(serveWords.stop, language))],
  ];
}

function fact(name: string, value: Line[number]): Line {
  return ["  ", styled("dim", fit(name, label)), value];
}

function channels(run: Run, { channels: all }: Ready): Line[] {
  const { language } = run;
  const named = (on: boolean) =>
    all
      .filter((each) => each.on === on)
      .map(({ name }) => channelWords[name][language])
      .join(", ");
  const [on, off] = [named(true), named(false)];
  const how = say(serveWords.switchOn, language, { value: calledHere(run, "dimos help environment") });
  return [
    ...(on === "" ? [] : [fact(say(serveWords.on, language), styled("green", on))]),
    ...(off === "" ? [] : [fact(say(serveWords.off, language), off), fact("", styled("dim", how))]),
  ];
}

function emptySettings({ language }: Run, { empty, unknown }: Ready): Line[] {
  return [
    ...(empty.length === 0
      ? []
      : [
          fact(say(serveWords.empty, language), empty.join(", ")),
          fact("", styled("dim", say(serveWords.notGiven, language))),
        ]),
    ...(unknown.length === 0
      ? []
      : [fact(say(serveWords.unknown, language), styled("yellow", harmless(unknown.join(", "))))]),
  ];
}

function toTry({ language, terminal }: Run, { next: [chat, call, screen] }: Ready): Line[] {
  const commands = [
    [chat, say(serveWords.chat, language)],
    [call, say(serveWords.call, language)],
    [screen, say(serveWords.screen, language)],
  ] as const;
  const column = Math.max(...commands.map(([command]) => width(command))) + 2;
  const fits = commands.every(([, words]) => 2 + column + width(words) < terminal.columns());
  return commands.flatMap(([command, words]): Line[] => {
    if (fits) return [["  ", styled("cyan", fit(command, column)), styled("dim", words)]];
    return [
      ["  ", styled("cyan", command)],
      ["    ", styled("dim", words)],
    ];
  });
}

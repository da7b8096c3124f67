import { expect, vi } from "vitest";
import type { Language } from "../../core/language.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { lineWidth } from "../../cli/parts/line.ts";
import type { KeyName, Stroke } from "../../cli/parts/stroke.ts";
import type { Event, Timer } from "../../cli/screens/event.ts";
import { leftDrafts } from "../../cli/screens/draft-file.ts";
import { frame } from "../../cli/screens/frame.ts";
import { drawn } from "../../cli/screens/layout.ts";
import { startLoop } from "../../cli/screens/loop.ts";
import { firstPage, officeOf, seated, started } from "../../cli/screens/start.ts";
import type { Size, State } from "../../cli/screens/state.ts";
import { startWork } from "../../cli/screens/work.ts";
import { type TestDesk } from "./desk.ts";

/** The clerk's screen without a terminal: the same state, effects and lines, with timers that the test lets run out. */
export type TestScreen = {
  state: () => State;
  /** The screen as text; checks that it fits the window exactly. */
  shows: () => string;
  /** The selected case, 417293613. */
  cursor: () => string | null;
  /** Resolves once the screen shows it. */
  until: (wanted: string | RegExp) => Promise<string>;
  types: (text: string) => void;
  press: (...keys: KeyName[]) => void;
  /** Everything at once, as a slow line delivers it. */
  burst: (text: string) => void;
  send: (event: Event) => void;
  /** Lets a timer run out that was asked for. */
  runOut: (timer: Timer) => void;
  close: () => void;
};

type Options = { as: Staff; size?: Size; language?: Language; drafts?: string };

export async function screenOn(desk: TestDesk, options: Options): Promise<TestScreen> {
  const { as, size = { rows: 24, columns: 80 }, language = "el" } = options;
  const session = seated(
    {
      desk: desk.as(as),
      deps: desk.deps,
      close: () => Promise.resolve(),
    },
    options.drafts ?? null,
  );
  const office = await officeOf(session, language);
  if (office === undefined) throw new Error(`${as.login} may not see cases`);
  const first = await firstPage(session);
  const drafts = await leftDrafts(session.drafts);
  const begun = started({ office, size, now: desk.clock.now(), drafts, ...first });
  const asked = new Set<Timer>();
  const broke: unknown[] = [];
  const worker = startWork(
    session,
    (event) => loop.send(event),
    (error) => broke.push(error),
  );
  const loop = startLoop(begun.state, (effects) => {
    for (const effect of effects) if (effect.do === "later") asked.add(effect.timer);
    worker.work(effects.filter((effect) => effect.do !== "later"));
  });
  worker.work(begun.effects.filter((effect) => effect.do !== "later"));
  const strokes = (text: string): Stroke[] => [...text].map((char) => ({ char }));
  const screen: TestScreen = {
    state: loop.get,
    shows: () => shownBy(loop.get()),
    cursor: () => loop.get().queue.cursor,
    until: (wanted) => {
      const look = () => {
        if (broke.length > 0) throw broke[0];
        const shown = shownBy(loop.get());
        if (typeof wanted === "string") expect(shown).toContain(wanted);
        else expect(shown).toMatch(wanted);
        return shown;
      };
      // The first look at a file starts a process of its own, which takes its time where all cores are busy.
      return vi.waitFor(look, { timeout: 60_000, interval: 5 });
    },
    types: (text) => {
      for (const stroke of strokes(text)) loop.send({ event: "keys", strokes: [stroke] });
    },
    press: (...keys) => {
      for (const key of keys) loop.send({ event: "keys", strokes: [{ key }] });
    },
    burst: (text) => loop.send({ event: "keys", strokes: strokes(text) }),
    send: loop.send,
    runOut: (timer) => {
      expect([...asked]).toContain(timer);
      asked.delete(timer);
      loop.send({ event: "due", timer });
    },
    close: worker.stop,
  };
  return screen;
}

function shownBy(state: State): string {
  const { lines } = frame(state);
  expect(lines).toHaveLength(state.size.rows);
  for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(drawn(state.size));
  return lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

/** A number as the screen shows it. */
export function grouped(number: string): string {
  return number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0");
}

import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "../../cli/action.ts";
import { callDesk } from "../../cli/commands/call.ts";
import type { Machine } from "../../cli/machine.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

/** A terminal with somebody at it, who waits for words on the screen before each key. */
class Sitting {
  screen = "";
  raw: boolean[] = [];
  private readonly input = Object.assign(new PassThrough(), {
    setRawMode: (raw: boolean) => this.raw.push(raw),
  });
  readonly ended: Promise<number>;

  constructor() {
    const run: Run = {
      name: "call",
      args: [],
      flags: {},
      language: "el",
      terminal: {
        input: this.input,
        output: new PassThrough(),
        inputIsTerminal: true,
        outputIsTerminal: true,
        colour: false,
        errorColour: false,
        columns: () => 80,
        out: (text) => void (this.screen += text),
        err: (text) => void (this.screen += text),
      },
      machine: () => Promise.resolve({ phone: () => desk.account } as unknown as Machine),
      json: false,
      quiet: false,
      dryRun: false,
      yes: false,
    };
    this.ended = callDesk(run);
  }

  async after(words: string, key: string): Promise<void> {
    await expect.poll(() => this.screen).toContain(words);
    this.screen = "";
    this.input.write(key);
  }
}

test("single keys, the space bar to speak, and h to hang up", async () => {
  const sitting = new Sitting();
  await sitting.after("περιμένει ένα πλήκτρο", "1");
  await sitting.after("● ηχογραφεί", " ");
  await sitting.after("μιλάτε, 5 δευτ.", "\r");
  await sitting.after("μιλάτε, 10 δευτ.", "#");
  await sitting.after("Το σημειώσαμε.", "h");
  expect(await sitting.ended).toBe(0);
  expect(sitting.raw).toEqual([true, false]);
  const { items } = await desk.store.list({ limit: 5 });
  expect(items).toMatchObject([{ channel: "voice", stage: "new" }]);
});

test("on the Greek keyboard η hangs up, and what was spoken is kept", async () => {
  const sitting = new Sitting();
  await sitting.after("περιμένει ένα πλήκτρο", "1");
  await sitting.after("● ηχογραφεί", " ");
  await sitting.after("μιλάτε, 5 δευτ.", "η");
  expect(await sitting.ended).toBe(0);
  expect((await desk.store.list({ limit: 5 })).items).toMatchObject([{ stage: "new" }]);
});

test("Ctrl-C hangs up and leaves the terminal as it was", async () => {
  const sitting = new Sitting();
  await sitting.after("περιμένει ένα πλήκτρο", "0");
  await sitting.after("☎ καλεί 22713 50000", "\u0003");
  expect(await sitting.ended).toBe(0);
  expect(sitting.raw).toEqual([true, false]);
});

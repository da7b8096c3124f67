import { residentMegabytes } from "../desk.ts";
import { hurry, key, keysOf, type Keys, passOver, press, type Pressed } from "../keyboard.ts";
import { program } from "../places.ts";
import { openPty, type Pty } from "../pty.ts";
import type { Scale } from "../scale.ts";
import { seeded } from "../seeded.ts";
import type { Figure } from "../table.ts";

const cases = 100_000;
const rows = 60;
const most = { keyMs: 50, letterMs: 60, bytes: 2000, megabytes: 220 };
const words = ["λακκούβα ερμού", "σκουπίδια", "αγ νικολάου", "διαρροή νερού"];

/**
 * The clerk's screen in a real terminal of 200 × 60: from a key to the last byte of what it changes, and all the bytes
 * that it leads to, in the middle of the window and at its edge, where each key moves the whole list; a letter of the
 * filter; and what the process holds after a day of keys. Beside it, a bare node that answers each key with a line.
 */
export async function screen({ keys }: Scale): Promise<Figure[]> {
  const bare = await pressedOn(await openPty([process.execPath, "-e", echo], {}), async (pty) =>
    keysOf(
      await press(
        pty,
        Array.from({ length: keys.measured }, () => key.down),
      ),
    ),
  );
  return pressedOn(await openPty([program, "tui"], { DIMOS_DATA: seeded(cases) }), async (pty) => {
    await passOver(pty, "4");
    const upAndDown = Array.from({ length: keys.measured }, (_, at) => (at % 2 === 0 ? key.down : key.up));
    const inside = await press(pty, upAndDown);
    const begun = residentMegabytes(pty.pid);
    for (let row = 0; row < rows; row += 1) await passOver(pty, key.down);
    const edge = await press(
      pty,
      Array.from({ length: keys.measured }, () => key.down),
    );
    const pages = await press(
      pty,
      // Ten down and ten up: at the end of the list nothing follows from a page, and the next repaint would be measured.
      Array.from({ length: keys.measured / 5 }, (_, at) => (at % 20 < 10 ? key.pageDown : key.pageUp)),
    );
    const letters: Pressed[] = [];
    for (const word of words) {
      await passOver(pty, "/");
      letters.push(...(await press(pty, [...word])));
      await passOver(pty, key.escape);
    }
    await hurry(pty, dayOfKeys(keys.day));
    const ended = residentMegabytes(pty.pid);
    return [
      ...timesOf("Key inside the list", inside, { bare, ms: most.keyMs }),
      ...timesOf("Key at the edge of the list", edge, { bare, ms: most.keyMs }),
      ...timesOf("A page down or up", pages, { bare, ms: most.keyMs }).slice(0, 1),
      ...timesOf("Letter of the filter", letters, { bare, ms: most.letterMs }).slice(0, 1),
      {
        name: `Screen after ${keys.day.toLocaleString("en")} keys`,
        value: ended,
        unit: "MB",
        limit: { name: "at first", value: begun },
        aim: { most: most.megabytes, of: "value" },
      },
    ];
  });
}

const echo = `process.stdin.setRawMode(true); process.stdout.write("ready");
  process.stdin.on("data", () => process.stdout.write("x".repeat(400)));`;

async function pressedOn<T>(pty: Pty, work: (pty: Pty) => Promise<T>): Promise<T> {
  try {
    return await work(pty);
  } finally {
    await pty.end();
  }
}

function timesOf(
  name: string,
  pressed: readonly Pressed[],
  { bare, ms }: { bare: Keys; ms: number },
): Figure[] {
  const { p50, p95 } = keysOf(pressed);
  const limit = (value: number) => ({ name: "bare node, a line", value });
  return [
    {
      name: `${name}, p95 until its last byte (p50 ${p50.ms.toFixed(1)}; of processor ${p50.workedMs.toFixed(1)} and ${p95.workedMs.toFixed(1)})`,
      value: p95.ms,
      unit: "ms",
      limit: limit(bare.p95.ms),
      aim: { most: ms, of: "value" },
    },
    {
      name: `${name}, p95 of its bytes (${p95.followed} with the case beside it)`,
      value: p95.bytes,
      unit: "B",
      limit: limit(bare.p95.bytes),
      aim: { most: most.bytes, of: "value" },
    },
  ];
}

/** Moving about, looking into cases, other views, a search now and then. */
function* dayOfKeys(count: number): Generator<string> {
  const [down, up] = [Array.from({ length: 30 }, () => key.down), Array.from({ length: 10 }, () => key.up)];
  const search = ["/", ...(words[0] ?? ""), key.escape];
  const look = [key.enter, key.down, key.down, key.escape];
  const round = [
    ..."4",
    ...down,
    ...look,
    ...up,
    ...look,
    key.pageDown,
    key.pageDown,
    ..."2",
    ...down,
    ...search,
  ];
  for (let no = 0; no < count; no += 1) yield round[no % round.length] ?? "";
}

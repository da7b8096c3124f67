import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Caller, numbersIn } from "../support/caller.ts";
import { Pocket } from "../support/telegram-updates.ts";
import type { Outside } from "./outside.ts";
import type { Plant, Promised } from "./promises.ts";

type Street = { outside: Outside; promised: Promised; plant: Plant | null };
type Actor = (street: Street, no: number) => Promise<void>;

/** Which report a planted fault befalls. */
const unlucky = 5;
const words = ["χωρίς", "ναι"];

/** Letters alone: the desk must not take a mark for a number, a place or a name. */
function markOf(who: string, no: number): string {
  const letters = [...String(no)].map((digit) => "αβγδεζηθικ"[Number(digit)]);
  return `ξξ${who}${letters.join("")}ξξ`;
}

/** A resident of Telegram reports once and reads the number. */
const chatting: Actor = async ({ outside, promised, plant }, no) => {
  const resident = new Pocket(1000 + no);
  const mark = markOf("χ", no);
  const isUnlucky = no === unlucky;
  if (!(isUnlucky && plant === "lost")) {
    for (const text of [`Λακκούβα ${mark}`, "δίπλα στον φούρνο", ...words])
      await outside.update(resident.text(text));
    if (isUnlucky && plant === "doubled")
      for (const text of [`Λακκούβα ${mark}`, "δίπλα στον φούρνο", ...words])
        await outside.update(resident.text(text));
  }
  // Who is told nothing, because nothing came, need not be waited for.
  const chat = !isUnlucky ? resident.id : plant === "untold" ? -1 : plant === "lost" ? null : resident.id;
  promised.reports.push({ mark, chat });
};

/** A resident reports by SMS; replies have a ceiling, so that nobody looks for them. */
const texting: Actor = async ({ outside, promised }, no) => {
  const From = `+3069${String(10_000_000 + no)}`;
  const mark = markOf("σ", no);
  for (const [step, Body] of [`Λακκούβα ${mark}`, "δίπλα στον φούρνο", ...words].entries())
    await outside.sms({ MessageSid: `SM${no}x${step}`, From, To: outside.account.number, Body });
  promised.reports.push({ mark, chat: null });
};

/** A caller speaks, hears a number or is cut off, and hangs up. */
const calling: Actor = async ({ outside, promised }, no) => {
  try {
    const caller = await Caller.ring(outside.account, `+3069${String(20_000_000 + no)}`);
    await caller.does("1 say:6 #");
    for (let page = 0; page < 6 && numbersIn(caller.all.join(" ")).length === 0 && !caller.isOver; page += 1)
      await caller.does("1");
    const [number] = numbersIn(caller.all.join(" "));
    if (number !== undefined) promised.heard.push(number);
    await caller.hangUp();
  } catch {
    // The line was cut: whoever heard no number was promised nothing.
    await pause(20);
  }
};

/** A clerk writes a note on the newest case, beside the desk or without it. */
const noting: Actor = async ({ outside, promised }, no) => {
  const listed = await outside.dimos(["case", "list", "--order", "newest", "--limit", "1", "--json=number"]);
  const number = /\d{9}/u.exec(listed.out)?.[0];
  if (number === undefined) return pause(200);
  const mark = markOf("ν", no);
  const done = await outside.dimos(["case", "note", number, mark]);
  if (done.code === 0) promised.notes.push({ number, mark });
  await outside.killed(3);
};

/** An operator copies the desk while it runs. */
const copying: Actor = async ({ outside, promised }) => {
  const marks = promised.reports.map(({ mark }) => mark);
  const folder = join(mkdtempSync(join(outside.copies, "copy-")), "data");
  const done = await outside.dimos(["backup", folder]);
  // 8 says that the desk itself lacks files, here recordings that the provider never had.
  if (done.code === 0 || done.code === 8) promised.copies.push({ folder, marks });
  await outside.killed(20);
};

const actors: readonly { actor: Actor; atOnce: number }[] = [
  { actor: chatting, atOnce: 6 },
  { actor: texting, atOnce: 2 },
  { actor: calling, atOnce: 2 },
  { actor: noting, atOnce: 1 },
  { actor: copying, atOnce: 1 },
];

/** Everybody at once, each again and again, until it is over; then whoever has begun ends. */
export async function busyStreet(street: Street): Promise<void> {
  await Promise.all(
    actors.flatMap(({ actor, atOnce }) => {
      let no = 0;
      return Array.from({ length: atOnce }, async () => {
        while (!street.outside.over) await actor(street, (no += 1));
      });
    }),
  );
}

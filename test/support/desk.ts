import { randomInt, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Accept, openConversation } from "../../bin/conversation.ts";
import type { Channel, ChannelName, Incoming, Outgoing, Reply, Said, Sent } from "../../core/channel.ts";
import type { Deps } from "../../core/deps.ts";
import { type Desk, openDesk } from "../../core/desk.ts";
import { fetchFiles } from "../../core/file/fetch.ts";
import { openAge } from "../../core/notice/age.ts";
import { deliver } from "../../core/notice/deliver.ts";
import { refusedFileNotices } from "../../core/notice/refused-file.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { Store } from "../../core/store.ts";
import { openFileStore } from "../../db/files/store.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { chios } from "./chios.ts";

export const migrations = join(import.meta.dirname, "../../db/migrations");

/** Staff of the tests: a clerk and a supervisor of the roads department, and the admin of the desk. */
export const anna: Staff = clerk("anna", "Άννα Κοντού", ["clerk"]);
export const petros: Staff = clerk("petros", "Πέτρος Μαρής", ["supervisor"]);
export const admin: Staff = {
  ...clerk("admin", "Διαχειριστής", ["admin", "supervisor", "clerk"]),
  department: null,
};

function clerk(login: string, name: string, roles: Staff["roles"]): Staff {
  const department = chios.categories.find((category) => category.id === "potholes")?.department ?? null;
  const email = `${login}@chios.example`;
  return {
    id: `staff-${login}`,
    login,
    name,
    phone: "2271350123",
    email,
    department,
    roles,
    active: true,
    version: 1,
  };
}

/** A clock that tests move by hand. */
export class Clock {
  at: number;
  /** What only goes forward: time that passes, not what the clock is set to. */
  steady = 0;
  constructor(start = "2026-11-24T08:30:00Z") {
    this.at = Date.parse(start);
  }
  now = (): Date => new Date(this.at);
  pass(time: { minutes?: number; hours?: number; days?: number }): void {
    const ms = ((time.days ?? 0) * 1440 + (time.hours ?? 0) * 60 + (time.minutes ?? 0)) * 60_000;
    this.at += ms;
    this.steady += ms;
  }
}

/** A channel that keeps what it was given, and answers as it is told. */
export class RecordingChannel implements Channel {
  readonly name: ChannelName;
  readonly sent: Outgoing[] = [];
  answer: (outgoing: Outgoing) => Promise<Sent> = () =>
    Promise.resolve({ sent: "accepted", providerId: null });
  constructor(name: ChannelName) {
    this.name = name;
  }
  send = async (outgoing: Outgoing): Promise<Sent> => {
    const answer = await this.answer(outgoing);
    if (answer.sent === "accepted") this.sent.push(outgoing);
    return answer;
  };
  get texts(): string[] {
    return this.sent.map((outgoing) => outgoing.reply.text);
  }
}

export type TestDesk = {
  folder: string;
  deps: Deps;
  store: Store;
  clock: Clock;
  as: (staff: Staff) => Desk;
  accept: Accept;
  /** A resident says something on a channel; answers the reply they get. */
  says: (said: Said | string, from?: Partial<Incoming>) => Promise<Reply | null>;
  /** Sends everything that is due through these channels. */
  deliver: (...channels: Channel[]) => Promise<number>;
  fetch: (...channels: Channel[]) => Promise<number>;
  close: () => Promise<void>;
};

/** A desk on a real store in a folder of its own, with the demo municipality, three staff and a clock. */
export async function testDesk(options: { folder?: string; clock?: Clock } = {}): Promise<TestDesk> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "dimos-"));
  const clock = options.clock ?? new Clock();
  const store = await openStore({ folder, migrations });
  const deps: Deps = {
    store,
    files: openFileStore(join(folder, "files")),
    now: clock.now,
    newId: randomUUID,
    random: randomInt,
    secret: Buffer.alloc(32, "secret of the tests"),
    site: "https://dimos.example",
  };
  if ((await store.municipality()) === undefined) {
    await store.commit({
      municipality: chios,
      staff: [anna, petros, admin].map((staff) => ({ staff, was: 0 })),
    });
  }
  const accept = openConversation(deps);
  const age = openAge(clock.now, () => clock.steady);
  const working = { store, files: deps.files, now: deps.now, age };
  return {
    folder,
    deps,
    store,
    clock,
    accept,
    as: (staff) => openDesk(deps, staff),
    says: async (said, from) => (await accept(incoming(said, from))).reply,
    deliver: (...channels) => deliver({ ...working, channels }),
    fetch: (...channels) =>
      fetchFiles({ ...working, channels, refused: (file) => refusedFileNotices(deps, file) }),
    close: async () => {
      await store.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An event as a channel's `parse` would make it; Telegram chat 1001 unless said otherwise. */
export function incoming(said: Said | string, from: Partial<Incoming> = {}): Incoming {
  return {
    channel: "telegram",
    address: "1001",
    key: `test:${randomUUID()}`,
    language: "el",
    name: "Ελένη",
    caller: null,
    ...from,
    said: typeof said === "string" ? { kind: "text", text: said } : said,
  };
}

/** Presses the button with this label under a reply. */
export function pressing(reply: Reply | null, label: string): Said {
  const choice = reply?.choices.find((each) => each.label === label);
  if (choice === undefined) throw new Error(`no button «${label}» in ${JSON.stringify(reply)}`);
  return { kind: "choice", token: choice.token };
}

export const inChios: Said = { kind: "place", place: { lat: 38.3684, lon: 26.1358, address: null } };

/** A whole report by chat: sentence, place, no photo, confirmed. Answers the tracking number. */
export async function reported(
  desk: TestDesk,
  text = "Λακκούβα στον δρόμο",
  from: Partial<Incoming> = {},
): Promise<string> {
  await desk.says(text, from);
  const placed = await desk.says(inChios, from);
  const isKnown = placed?.choices.some(({ label }) => label === "Όχι, είναι άλλο") === true;
  const photo = isKnown ? await desk.says(pressing(placed, "Όχι, είναι άλλο"), from) : placed;
  const summary = await desk.says(pressing(photo, "Χωρίς φωτογραφία"), from);
  const done = await desk.says(pressing(summary, "Ναι, στείλτε το"), from);
  const number = /(\d{3})\u00a0(\d{3})\u00a0(\d{3})/u.exec(done?.text ?? "");
  if (number === null) throw new Error(`no number in «${done?.text ?? ""}»`);
  return number.slice(1).join("");
}

import { afterAll, beforeAll, expect, test } from "vitest";
import { openMail } from "../../../bots/mail/bot.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, type TestDesk, testDesk } from "../../support/desk.ts";
import { SmtpPeer } from "../../support/smtp-peer.ts";

let desk: TestDesk;
let server: SmtpPeer;
beforeAll(async () => {
  desk = await testDesk();
  server = await new SmtpPeer().start();
});
afterAll(async () => {
  await desk.close();
  await server.stop();
});

type Entry = { mime: string | undefined; files: number; fields: Map<string, string> };

/** The calendar part of a letter: the method of its type, and what it says, line folding undone. */
function entryIn(raw: string): Entry {
  const mime = /Content-Type: text\/calendar;[^\n]*?method=(\w+)/iu.exec(
    raw.replace(/\r?\n[ \t]+/gu, " "),
  )?.[1];
  const parts = [
    ...raw.matchAll(/Content-Transfer-Encoding: base64\r?\n(?:[^\n]+\r?\n)*\r?\n([A-Za-z0-9+/=\r\n]+)/gu),
  ];
  const texts = parts.map(([, part = ""]) => Buffer.from(part.replace(/\s/gu, ""), "base64").toString());
  const [calendar = ""] = texts.filter((text) => text.startsWith("BEGIN:VCALENDAR"));
  const lines = calendar.replace(/\r?\n[ \t]/gu, "").split(/\r?\n/u);
  const fields = new Map(
    lines.map((line) => [line.split(/[:;]/u)[0] ?? "", line.slice(line.indexOf(":") + 1)]),
  );
  return { mime, files: (raw.match(/application\/ics/gu) ?? []).length, fields };
}

test("an appointment is put into the resident's calendar, moved there and taken away again, as one entry", async () => {
  const clerk = desk.as(anna);
  const { channel } = openMail({ url: server.url, from: '"Δήμος Χίου" <desk@chios.example>' });
  const made = await clerk.do("appointment.book", {
    at: "2026-12-01T08:20:00.000Z",
    text: "Η άδεια",
    email: "eleni@mail.example",
  });
  if (isRefusal(made)) throw new Error(made.refused);
  const { number } = made;
  const step = async () => {
    await desk.deliver(channel);
    return entryIn(server.letters.filter(({ to }) => to.includes("eleni@mail.example")).at(-1)?.raw ?? "");
  };
  const all = [await step()];
  await clerk.do("appointment.move", { number, at: "2026-12-03T09:00:00.000Z" });
  all.push(await step());
  await clerk.do("appointment.cancel", { number, reason: "Ο δήμαρχος λείπει" });
  all.push(await step());
  const of = (name: string) => all.map(({ fields }) => fields.get(name));
  expect(all.map(({ mime }) => mime)).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
  expect(of("METHOD")).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
  expect(of("SEQUENCE")).toEqual(["0", "1", "2"]);
  expect(new Set(of("UID")).size).toBe(1);
  expect(of("STATUS")).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
  expect(of("DTSTART")).toEqual(["20261201T082000Z", "20261203T090000Z", "20261203T090000Z"]);
  expect(
    all.every(({ fields }) => fields.get("ORGANIZER")?.toLowerCase().includes("desk@chios.example")),
  ).toBe(true);
  expect(all.map(({ files }) => files > 0)).toEqual([true, true, true]);
  // Where to come is the page of the call, never anything that a server of calls would take.
  expect(of("LOCATION")[0]).toMatch(/^https:\/\/dimos\.example\/call\/[\w-]{32}$/u);
  const letters = server.letters.filter(({ to }) => to.includes("eleni@mail.example"));
  expect(letters).toHaveLength(3);
});

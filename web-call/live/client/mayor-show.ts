import type { Meeting } from "../mayor-state.ts";
import { the, write } from "./dom.ts";
import { say, timeOf } from "./say.ts";

/** The list of the day; drawn anew only where something of it has changed, so that nobody loses their place in it. */
export function showToday(meetings: readonly Meeting[], current: Meeting | null): void {
  the("today-none", HTMLElement).hidden = meetings.some(({ phase }) => phase !== "over");
  const list = the("today", HTMLElement);
  const lines = meetings.map((one) => lineOf(one, current));
  const mark = JSON.stringify(lines);
  if (list.dataset["mark"] === mark) return;
  list.dataset["mark"] = mark;
  list.replaceChildren(
    ...lines.map(({ time, name, standing, is }) => {
      const item = document.createElement("li");
      item.dataset["is"] = is;
      for (const [tag, text] of [
        ["strong", `${time} ${name}`],
        ["span", standing],
      ] as const) {
        const part = document.createElement(tag);
        part.textContent = text;
        item.append(part);
      }
      return item;
    }),
  );
}

function lineOf(one: Meeting, current: Meeting | null) {
  const is =
    one.phase === "over" ? "past" : one.id === current?.id ? (one.started ? "now" : "next") : "later";
  const word = { past: say("mayor.past"), now: say("mayor.now"), next: say("mayor.next"), later: "" }[is];
  const waits = is === "past" || one.started ? "" : waitsWord(one);
  return {
    time: timeOf(one.startsAt),
    name: one.name ?? "",
    is,
    standing: [word, waits].filter(Boolean).join(" · "),
  };
}

function waitsWord({ waits }: Meeting): string {
  return waits === null ? say("mayor.waits.not") : say("mayor.waits", { time: timeOf(waits) });
}

/** Who is next or here, and what about, on one page. */
export function showBrief(one: Meeting | null): void {
  the("brief", HTMLElement).hidden = one === null;
  if (one === null) return;
  write("brief-title", `${timeOf(one.startsAt)}–${timeOf(one.endsAt)} ${one.name ?? ""}`);
  write("brief-waits", one.started ? "" : waitsWord(one));
  write("brief-topic", one.topic);
  const phone = the("brief-phone", HTMLElement);
  const number = { phone: one.phone ?? "" };
  const word = one.asksPhone
    ? say("mayor.asked-phone", number)
    : one.rooms
      ? ""
      : say("mayor.no-rooms", number);
  phone.hidden = word === "";
  write("brief-phone", word);
  the("brief-case", HTMLElement).hidden = one.case === null;
  if (one.case !== null) {
    write(
      "brief-number",
      say("mayor.case", { number: one.case.number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0") }),
    );
    write("brief-text", one.case.text);
  }
  const begin = the("begin", HTMLButtonElement);
  begin.hidden = one.started;
  write("begin", say("mayor.begin", { name: one.name ?? "" }));
}

import type { Context, Input } from "../../conversation/flow.ts";
import { shorten } from "../../text/cut.ts";
import { line, sentence } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { afterTopic, hostIn, type Slots, type Step, topicOf } from "./meet-slots.ts";
import { wayIn } from "./meet-said.ts";
import { books } from "./meet-proof.ts";

const recordedSeconds = 60;
const shownTopic = 40;

/** What it is about, in their words; on the phone they say it. */
export function askTopic(_: Slots, { can }: Context): Prompt {
  const say = [line("appointment.topic")];
  if (can.sync) return { say, want: { kind: "recording", seconds: recordedSeconds }, options: [] };
  return { say, want: { kind: "text" }, options: [] };
}

export function takeTopic(input: Input, at: Slots, context: Context): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "files" && context.can.sync) {
    const text = sentence("appointment.topic.said", { language: context.language, register: "chat" }, {});
    // Whoever calls is rung up: on a landline there is no page to open.
    return { move: "go", step: "confirm", slots: { ...at, text, files: input.files, way: "phone" } };
  }
  const text = input.kind === "text" ? topicOf(input.text) : "";
  if (text.length < 2) return { move: "again", say: [line("appointment.topic.short")] };
  return afterTopic({ ...at, text }, context);
}

export function askCase({ cases }: Slots): Prompt {
  const none: Option = { id: "none", label: line("appointment.case.none"), means: "none" };
  const all = cases.map(({ number, text }): Option => {
    const words = shorten(text.replace(/\s+/gu, " "), shownTopic);
    return {
      id: `c${number}`,
      label: line("appointment.case.one", { number: { tracking: number }, text: words }),
    };
  });
  return choose([line("appointment.case")], [none, ...all]);
}

export function takeCase(input: Input, at: Slots): Step {
  // Whoever goes on about the topic has not been asked in vain what it is.
  if (input.kind === "text" && input.said === undefined) {
    const text = topicOf(`${at.text}\n${input.text}`);
    return { move: "go", step: "case", slots: { ...at, text }, say: [line("report.kept")] };
  }
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return { move: "go", step: "way", slots: { ...at, case: input.id === "none" ? null : input.id.slice(1) } };
}

export function askWay(): Prompt {
  return choose(
    [line("appointment.how")],
    [
      { id: "video", label: line("appointment.how.video"), also: line("appointment.how.video.also") },
      { id: "phone", label: line("appointment.how.phone"), also: line("appointment.how.phone.also") },
    ],
  );
}

export function takeWay(input: Input, at: Slots): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  const said = input.kind === "text" ? wayIn(input.text) : undefined;
  if (said !== undefined) return { move: "go", step: "confirm", slots: { ...at, way: said } };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return { move: "go", step: "confirm", slots: { ...at, way: input.id === "phone" ? "phone" : "video" } };
}

export function askConfirm(at: Slots, context: Context): Prompt {
  const how = { line: line(at.way === "phone" ? "appointment.way.phone" : "appointment.way.video") };
  const said = line("appointment.confirm", {
    host: hostIn(at, context),
    when: { when: new Date(at.at) },
    how,
  });
  return choose(
    [said],
    [
      { id: "yes", label: line("appointment.confirm.yes"), means: "yes" },
      { id: "no", label: line("appointment.confirm.no"), means: "no" },
    ],
  );
}

export function takeConfirm(input: Input, at: Slots, context: Context): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return input.id === "no" ? { move: "end", say: [line("appointment.left")] } : books(at, context);
}

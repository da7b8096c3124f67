import { type Context, flow, type Input, run } from "../../conversation/flow.ts";
import { isRefusal } from "../../refusal.ts";
import { line } from "../../wording/line.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";
import { cancelOwn, findOwn } from "../deeds.ts";
import { asksOfOwn, wantsToMeet } from "../wishes.ts";
import {
  askCase,
  askConfirm,
  askTopic,
  askWay,
  takeCase,
  takeConfirm,
  takeTopic,
  takeWay,
} from "./meet-about.ts";
import { topicIn } from "./meet-said.ts";
import { askCode, askContact, takeCode, takeContact } from "./meet-proof.ts";
import { askWho, ends, hostIn, nothing, type Slots, slots, type Step, topicOf } from "./meet-slots.ts";
import {
  askDay,
  askFull,
  askHour,
  askNear,
  askPropose,
  begun,
  takeDay,
  takeFull,
  takeTime,
} from "./meet-times.ts";

const typedHere = [
  ...["ραντεβού", "ένα ραντεβού", "κλείσω ραντεβού", "να κλείσω ραντεβού", "θέλω ραντεβού", "δήμαρχος"],
  ...["rantevou", "randevou", "appointment", "mayor", "meet the mayor"],
];

/** Meeting the mayor: booking, another time, cancelling, and waiting for an earlier one. */
export const meet = flow<Slots>({
  id: "meet",
  version: 1,
  doors: [
    {
      label: "appointment.door",
      menu: true,
      key: { digit: "5", brief: "appointment.brief" },
      command: "meet",
      words: typedHere,
      links: ["meet"],
      as: "meet",
    },
  ],
  offers: ["appointment-move", "appointment-cancel"],
  claims: (input, { municipality }) =>
    municipality.appointments !== undefined &&
    input.kind === "text" &&
    (wantsToMeet(input.text) || asksOfOwn(input.text)),
  slots,
  start,
  steps: {
    who: { ask: askWho, take: takeWho },
    propose: { ask: askPropose, take: takeTime },
    day: { ask: askDay, take: takeDay },
    hour: { ask: askHour, take: takeTime },
    near: { ask: askNear, take: takeTime },
    full: { ask: askFull, take: takeFull },
    topic: { ask: askTopic, take: takeTopic },
    case: { ask: askCase, take: takeCase },
    way: { ask: askWay, take: takeWay },
    confirm: { ask: askConfirm, take: takeConfirm },
    contact: { ask: askContact, take: takeContact },
    code: { ask: askCode, take: takeCode },
    drop: { ask: askDrop, take: takeDrop },
  },
});

function start(input: Input, context: Context): Step {
  const { appointments: settings } = context.municipality;
  if (settings === undefined) return ends("appointment.none", context);
  if (input.kind === "offer") return own(input, context);
  const [first, second] = settings.hosts;
  const text = input.kind === "text" ? topicOf(topicIn(input.text)) : "";
  const isOwn = input.kind === "text" && asksOfOwn(input.text);
  if (first === undefined || (second !== undefined && !isOwn))
    return { move: "go", step: "who", slots: { ...nothing, text } };
  return begun({ ...nothing, host: first.id, text }, context, isOwn);
}

function takeWho(input: Input, at: Slots, context: Context): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return begun({ ...at, host: input.id.slice(2) }, context);
}

/** The buttons under an appointment of theirs. */
function own({ id, number }: Input & { kind: "offer" }, context: Context): Step {
  return run(findOwn(number), nothing, ({ one }): Step => {
    if (one === null) return ends("appointment.not-yours", context);
    if (one.stage !== "booked" || one.startsAt === null)
      return { move: "end", say: [line("appointment.over")] };
    const at = { ...nothing, host: one.host, moving: number, at: one.startsAt.toISOString() };
    return id === "appointment-move" ? begun(at, context) : { move: "go", step: "drop", slots: at };
  });
}

function askDrop(at: Slots, context: Context): Prompt {
  const said = line("appointment.drop", { host: hostIn(at, context), when: { when: new Date(at.at) } });
  return choose(
    [said],
    [
      { id: "no", label: line("appointment.drop.no"), means: "no" },
      { id: "yes", label: line("appointment.drop.yes"), means: "yes" },
    ],
  );
}

function takeDrop(input: Input, at: Slots, context: Context): Step {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no" || at.moving === null) return { move: "end", say: [line("appointment.kept")] };
  return run(cancelOwn(at.moving), at, (result): Step => {
    if (!isRefusal(result)) return { move: "end", say: [line("appointment.dropped")] };
    return result.refused === "not-booked"
      ? { move: "end", say: [line("appointment.over")] }
      : ends("appointment.not-yours", context);
  });
}

import { type Context, flow, type Input, run } from "../../conversation/flow.ts";
import { isRefusal } from "../../refusal.ts";
import { line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { askedAlready } from "../ask-deeds.ts";
import { cancelOwn, findOwn } from "../deeds.ts";
import { wantsHearing } from "../wishes.ts";
import {
  askAsker,
  askCentre,
  askConfirm,
  askDays,
  askName,
  askOf,
  askTopic,
  takeAsker,
  takeCentre,
  takeDays,
  takeName,
  takeOf,
  takeTopic,
} from "./hearing-about.ts";
import { asks, takeCode, takeContact } from "./hearing-proof.ts";
import { hearingSlots, type HearingSlots, type HearingStep, noHearing } from "./hearing-slots.ts";
import { askCode, askContact } from "./meet-proof.ts";
import { askWho, ends } from "./meet-slots.ts";

const typedHere = [
  ...["ακρόαση", "θέλω ακρόαση", "ζητώ ακρόαση", "ζητάω ακρόαση", "ώρα του πολίτη", "ώρα του δημότη"],
  ...["akroasi", "ora tou politi", "ora tou dimoti", "hearing", "citizen's hour", "citizens hour"],
];

/** The citizen's hour: a resident, a business or an association asks to be heard, and the office finds a day and a centre. */
export const hearing = flow<HearingSlots>({
  id: "hearing",
  version: 1,
  doors: [{ label: "hearing.door", command: "hearing", words: typedHere, links: ["hearing"], as: "" }],
  offers: ["hearing-cancel"],
  claims: (input, { municipality }) =>
    (municipality.appointments?.centres.length ?? 0) > 0 && input.kind === "text" && wantsHearing(input.text),
  keepsDraft: true,
  slots: hearingSlots,
  start,
  steps: {
    who: { ask: askWho, take: takeWho },
    asker: { ask: askAsker, take: takeAsker },
    of: { ask: askOf, take: takeOf },
    name: { ask: askName, take: takeName },
    topic: { ask: askTopic, take: takeTopic },
    centre: { ask: askCentre, take: takeCentre },
    days: { ask: askDays, take: takeDays },
    confirm: { ask: askConfirm, take: takeConfirm },
    contact: { ask: askContact, take: takeContact },
    code: { ask: askCode, take: takeCode },
    drop: { ask: askDrop, take: takeDrop },
  },
});

function start(input: Input, context: Context): HearingStep {
  const { appointments: settings } = context.municipality;
  if (settings === undefined || settings.centres.length === 0) return ends("hearing.none", context);
  if (input.kind === "offer") return own(input.number, context);
  if (context.can.sync) return ends("hearing.by-phone", context);
  const [first, second] = settings.hosts;
  return run(askedAlready(), noHearing, ({ number }): HearingStep => {
    if (number !== null) return { move: "end", say: [line("hearing.has")], offers: [takeBack(number)] };
    return first === undefined || second !== undefined
      ? { move: "go", step: "who", slots: noHearing }
      : { move: "go", step: "asker", slots: { ...noHearing, host: first.id } };
  });
}

/** The button by which a hearing that was asked for is taken back. */
function takeBack(number: string): Option {
  return { id: "hearing-cancel", label: line("hearing.cancel"), offer: `g:hearing-cancel:${number}` };
}

function takeWho(input: Input, at: HearingSlots): HearingStep {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return { move: "go", step: "asker", slots: { ...at, host: input.id.slice(2) } };
}

function takeConfirm(input: Input, at: HearingSlots, context: Context): HearingStep {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return input.id === "no" ? { move: "end", say: [line("hearing.left")] } : asks(at, context);
}

function own(number: string, context: Context): HearingStep {
  return run(findOwn(number), noHearing, ({ one }): HearingStep => {
    if (one === null) return ends("appointment.not-yours", context);
    if (one.stage !== "asked") return { move: "end", say: [line("hearing.decided")] };
    return { move: "go", step: "drop", slots: { ...noHearing, dropping: number } };
  });
}

function askDrop(): Prompt {
  return choose(
    [line("hearing.drop")],
    [
      { id: "no", label: line("hearing.drop.no"), means: "no" },
      { id: "yes", label: line("hearing.drop.yes"), means: "yes" },
    ],
  );
}

function takeDrop(input: Input, at: HearingSlots, context: Context): HearingStep {
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no" || at.dropping === null) return { move: "end", say: [line("hearing.kept")] };
  return run(cancelOwn(at.dropping), at, (result): HearingStep => {
    if (!isRefusal(result)) return { move: "end", say: [line("hearing.dropped")] };
    return result.refused === "not-booked"
      ? { move: "end", say: [line("hearing.decided")] }
      : ends("appointment.not-yours", context);
  });
}

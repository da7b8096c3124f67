import type { ChannelName, Reply } from "../../core/channel.ts";
import { capabilities } from "../../core/wording/capabilities.ts";
import { line } from "../../core/wording/line.ts";
import { type Conversation, newConversation } from "../../core/conversation/conversation.ts";
import type { Dialogues } from "../../core/conversation/dialogues.ts";
import { advance, resume } from "../../core/conversation/engine.ts";
import { type Engine, remembering, type Turn } from "../../core/conversation/turn.ts";
import type { Deed } from "../../core/conversation/deed.ts";
import type { Context } from "../../core/conversation/flow.ts";
import type { Found, LookedUp } from "../../core/conversation/look-up.ts";
import { render } from "../../core/wording/render.ts";
import type { Event } from "../../core/conversation/resolve.ts";
import { dialogues } from "../../core/dialogues.ts";
import type { Language } from "../../core/language.ts";
import type { AskedByCode, AskingResult } from "../../core/appointment/ask-deeds.ts";
import type { BookingResult, ProvedResult } from "../../core/appointment/book-deeds.ts";
import type { Held, Look } from "../../core/appointment/deeds.ts";
import { booked } from "../contract/appointment-making.ts";
import type { DraftingResult, PetitionTakenBack, Seen } from "../../core/petition/deeds.ts";
import { draft } from "../../core/petition/draft.ts";
import type { Petition } from "../../core/petition/petition.ts";
import type { ProvingResult, SigningResult } from "../../core/petition/sign-deeds.ts";
import type { Signable } from "../../core/petition/signable.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Added, Opened, Settled, Withdrawn } from "../../core/request/deeds.ts";
import { chios } from "./chios.ts";

export const tuesdayMorning = new Date("2026-11-24T08:30:00Z");

/** The world a step may look at, on a Tuesday morning in Chios. */
export function contextFor(channel: ChannelName, over: Partial<Context> = {}): Context {
  return {
    municipality: chios,
    can: capabilities[channel],
    language: "el",
    now: tuesdayMorning,
    caller: channel === "voice" ? "+306912345678" : null,
    texts: channel === "voice" || channel === "sms",
    officeOpen: true,
    matters: [],
    reached: ["telegram", "sms"],
    recent: null,
    site: "https://dimos.example",
    ...over,
  };
}

export type Asked = Pick<Deed<unknown>, "name" | "given">;

/** A dialogue without a store: say something, read what the desk says, see what it would do. */
export class Dialogue {
  state: Conversation;
  turn: Turn | undefined;
  /** What the desk was asked for, by name. */
  deeds: Asked[] = [];
  context: Context;
  private readonly dialogues: Dialogues;
  private readonly channel: ChannelName;
  private readonly answer: (asked: Asked) => object | null;

  constructor(
    channel: ChannelName,
    options: {
      language?: Language;
      context?: Partial<Context>;
      answer?: (asked: Asked) => object | null;
      dialogues?: Dialogues;
    } = {},
  ) {
    this.channel = channel;
    this.dialogues = options.dialogues ?? dialogues;
    const language = options.language ?? "el";
    this.context = contextFor(channel, { language, ...options.context });
    this.state = newConversation({ channel, address: "1", person: "p", language }, this.context.now);
    this.answer = options.answer ?? ordinary;
  }

  /** One event; answers what the resident reads or hears. */
  say(event: Event | string): Reply {
    const engine: Engine = { ...this.dialogues, context: this.context };
    let turn = advance(this.state, typeof event === "string" ? { kind: "text", text: event } : event, engine);
    while (turn.run !== null) {
      const { name, given } = turn.run.deed;
      // Whether one may, and whether it is known already, are only questions.
      if (name !== "request.may-open" && name !== "request.near") this.deeds.push({ name, given });
      const said = turn.say;
      turn = resume(turn.state, turn.run.then(this.answer({ name, given })), engine);
      turn = { ...turn, say: [...said, ...turn.say] };
    }
    this.turn = turn;
    const ask = turn.ask ?? { say: [], want: { kind: "nothing" as const }, options: [] };
    const voice = { language: turn.state.language, register: this.context.can.register, own: {} };
    const frame = { voice, can: this.context.can, serial: turn.state.serial, page: turn.state.flow.page };
    const { reply, offered } = render({ ...ask, say: [...turn.say, ...ask.say] }, frame);
    this.state = {
      ...remembering(this.state, turn, this.context.can),
      offered,
      version: this.state.version + 1,
    };
    return reply;
  }

  /** Presses the button that has this label. */
  press(reply: Reply, label: string): Reply {
    const choice = reply.choices.find((each) => each.label === label);
    if (choice === undefined)
      throw new Error(`no «${label}» among ${reply.choices.map((each) => each.label).join(" | ")}`);
    return this.say({ kind: "token", token: choice.token });
  }

  get step(): string {
    return `${this.state.flow.id}.${this.state.flow.step}`;
  }
}

/** A case of somebody else that is worked on. */
export function foundCase(number: string, over: Partial<Found> = {}): Found {
  const standing = { now: line("stage.working"), own: [], offers: [] };
  return { number, isOwn: false, isOpen: true, opened: tuesdayMorning, ...standing, ...over };
}

/** A petition that anybody may sign, and that nobody has signed. */
function openPetition(number: string): Petition {
  const drafted = draft(
    {
      title: "Πεζόδρομος στην οδό Απλωταριάς",
      ask: "Ζητάμε να κλείσει στα αυτοκίνητα τα απογεύματα.",
      why: "",
      author: null,
    },
    {
      ...{ municipality: chios, at: tuesdayMorning, id: "pet1", number },
      ...{ channel: "telegram", language: "el", resident: "p9" },
    },
  );
  if (isRefusal(drafted)) throw new Error(drafted.refused);
  const until = new Date(tuesdayMorning.getTime() + 120 * 86_400_000);
  return { ...drafted.case, version: 1, stage: "open", signableUntil: until };
}

function ordinary({ name, given }: Asked): object | null {
  const { number = "417293613" } = given as { number?: string };
  switch (name) {
    case "request.open":
      return { number, promiseDays: 3 } satisfies Opened;
    case "case.find":
      return { slow: false, found: foundCase(number) } satisfies LookedUp;
    case "request.near":
    case "request.may-open":
    case "person.prefer":
      return null;
    case "case.mine":
      return { cases: [] };
    case "request.verdict":
      return { reopened: !(given as { fixed: boolean }).fixed } satisfies Settled;
    case "request.answer":
    case "request.write":
      return { full: false } satisfies Added;
    case "request.follow":
    case "request.unfollow":
    case "request.withdraw":
      return { number } satisfies Withdrawn;
    case "petition.similar":
      return { petitions: [openPetition("717213442")] };
    case "petition.signable":
      return {
        offered: [
          { number: "717213442", title: "Πεζόδρομος στην οδό Απλωταριάς" },
          { number: "417293613", title: "Φράχτης στο γήπεδο" },
        ],
        named: false,
      } satisfies Signable;
    case "petition.find":
      return {
        seen: { petition: openPetition(number), counted: 0, signed: null, signedAt: null, isOwn: true },
      } satisfies { seen: Seen };
    case "petition.draft":
      return { petition: openPetition(number), link: "" } satisfies DraftingResult;
    case "petition.sign":
      return { as: "code", to: "69• ••• ••78", typed: "6912345678" } satisfies SigningResult;
    case "petition.prove":
      return {
        ...{ as: "counted", petition: openPetition(number), counted: 1, missing: 0 },
        receipt: "ABCD",
      } satisfies ProvingResult;
    case "petition.withdraw":
      return { taken: true };
    case "petition.take-off":
      return openPetition(number) satisfies PetitionTakenBack;
    case "appointment.look": {
      const proposals = ["2026-11-25T15:00:00.000Z", "2026-11-26T08:00:00.000Z", "2026-12-01T08:00:00.000Z"];
      const days = ["2026-11-25", "2026-11-26", "2026-12-01"];
      return {
        booked: null,
        proposals,
        days,
        paused: null,
        cases: [{ number, text: "Λακκούβα" }],
      } satisfies Look;
    }
    case "appointment.times":
      return { times: ["2026-11-26T08:00:00.000Z", "2026-11-26T08:20:00.000Z"] };
    case "appointment.hold":
      return { until: "2026-11-24T08:35:00.000Z" } satisfies Held;
    case "appointment.wait":
      return { waits: true };
    case "appointment.book":
      return { as: "code", to: "69• ••• ••78", typed: "+306912345678" } satisfies BookingResult;
    case "appointment.prove":
      return { as: "booked", one: booked({ number }) } satisfies ProvedResult;
    case "appointment.find":
      return { one: booked({ number }) };
    case "appointment.move":
    case "appointment.cancel":
      return booked({ number });
    case "hearing.asked":
      return { number: null };
    case "hearing.ask":
      return { as: "code", to: "69• ••• ••78", typed: "+306912345678" } satisfies AskingResult;
    case "hearing.prove":
      return { as: "asked", one: booked({ number, stage: "asked" }) } satisfies AskedByCode;
    case "petition.stop":
      return { stopped: true };
    default:
      throw new Error(`what becomes of ${name} is not said`);
  }
}

/** What somebody hears, as one text. */
export function heard(reply: Reply): string {
  return [...reply.spoken, ...reply.menu]
    .map((part) => (typeof part === "string" ? part : "number" in part ? `#${part.number}` : "…"))
    .join(" ");
}

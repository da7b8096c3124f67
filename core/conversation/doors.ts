import { fold } from "../greek/fold.ts";
import type { Door, Flow } from "./flow.ts";
import type { Option } from "../wording/prompt.ts";

/** A door and the dialogue behind it. */
export type Entrance = Door & { id: string; flow: string };

/** All ways into the dialogues, found by what somebody does. */
export type Doors = {
  all: readonly Entrance[];
  /** By what is typed, folded. */
  typed: ReadonlyMap<string, Entrance>;
  /** By the payload of a link; every other one only greets. */
  linked: ReadonlyMap<string, Entrance>;
  /** The dialogue that a button of an old notice leads to. */
  offered: ReadonlyMap<string, string>;
  /** The dialogues in whose middle a number is looked up. */
  looksUp: ReadonlySet<string>;
};

const longest = 60;

/** The doors of these dialogues, in the order of the list. */
export function doorsOf(flows: readonly Flow[]): Doors {
  const all = flows.flatMap(({ id: flow, doors }) =>
    doors.map((door) => ({ ...door, flow, id: door.as === "" ? flow : door.as })),
  );
  return {
    all,
    // Maps, not objects: what a resident types must never meet a name that every object has («constructor»).
    typed: new Map(all.flatMap((door) => typedAt(door).map((word) => [fold(word), door] as const))),
    linked: new Map(all.flatMap((door) => (door.links ?? []).map((link) => [link, door] as const))),
    offered: new Map(flows.flatMap(({ id, offers }) => offers.map((offer) => [offer, id] as const))),
    looksUp: new Set(flows.filter(({ looksUp }) => looksUp).map(({ id }) => id)),
  };
}

/** What somebody types to come in. */
export function typedAt({ words = [], command }: Door): string[] {
  return command === undefined ? [...words] : [`/${command}`, ...words];
}

/** The door whose word this is, if the whole text is one; «κατάσταση;» asks for the same. */
export function doorTyped({ typed }: Doors, text: string): Entrance | undefined {
  if (text.length > longest) return undefined;
  return typed.get(
    fold(text)
      .trim()
      .replace(/[\s.!;?·]+$/u, ""),
  );
}

/** A door as something that can be picked; those that work at every step are marked as such. */
export function doorOption({ id, label, anywhere }: Entrance): Option {
  return { id: anywhere === true ? `=${id}` : id, label: { key: label, params: {} } };
}

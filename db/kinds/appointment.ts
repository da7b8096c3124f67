import type { Appointment } from "../../core/appointment/appointment.ts";
import { appointmentStatus } from "../../core/appointment/stage.ts";
import type { Codec, Head } from "./codec.ts";
import { date, ms } from "./times.ts";

type Own = Omit<Appointment, keyof Head>;
type Timed = "startsAt" | "endsAt" | "arrivedAt";
type Data = Omit<Own, Timed> & { [T in Timed]: number | null };

/** What not all of them have that are kept. */
type Later = "wish" | "ring";

/** An appointment is due when it begins, and found by what it is about. */
export const appointmentCodec: Codec<Appointment> = {
  dataOf: ({ host, length, way, centre, case: about, moves, invite, asker, wish, ring, ...rest }) => {
    const data: Data = {
      ...{ host, length, way, centre, case: about, moves, invite, asker, wish, ring },
      startsAt: ms(rest.startsAt),
      endsAt: ms(rest.endsAt),
      arrivedAt: ms(rest.arrivedAt),
    };
    return data;
  },
  caseOf: (head, json) => {
    const data = JSON.parse(json) as Omit<Data, Later> & Partial<Pick<Data, Later>>;
    return {
      ...head,
      ...data,
      kind: "appointment",
      // Those of before have none.
      ...{ wish: data.wish ?? null, ring: data.ring ?? null },
      stage: head.stage as Appointment["stage"],
      startsAt: date(data.startsAt),
      endsAt: date(data.endsAt),
      arrivedAt: date(data.arrivedAt),
    };
  },
  statusOf: ({ stage }) => appointmentStatus[stage],
  dueOf: ({ stage, startsAt }) => (stage === "booked" ? startsAt : null),
  wordsOf: ({ text, wish }) => [text, wish?.name, wish?.of].filter(Boolean).join(" "),
  registered: false,
};

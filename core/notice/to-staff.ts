import type { Case } from "../cases.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { groupTracking } from "../number/tracking.ts";
import type { Staff } from "../staff/staff.ts";
import { capabilities } from "../wording/capabilities.ts";
import type { Line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import type { NewNotice } from "./notice.ts";

type Telling = {
  taker: Pick<Staff, "id" | "email">;
  said: Line;
  about: Pick<Case, "id" | "number">;
  at: Date;
  municipality: Municipality;
};

/** The mail to a member of staff about a case that has just been opened for them; none where they have no mailbox. */
export function noticeToStaff({ taker, said, about, at, municipality }: Telling): NewNotice[] {
  if (taker.email === "") return [];
  const voice = { language: "el", register: "chat", own: municipality.phrases } as const;
  const frame = { voice, can: capabilities.mail, serial: 0, page: 0 };
  return [
    {
      ...{ key: `${about.id}:taker:${taker.id}`, about: about.id, person: null },
      ...{ channel: "mail", address: taker.email, reply: render(tell(said), frame).reply },
      subject: `${municipality.name.el} · ${groupTracking(about.number)}`,
      ...{ dueAt: at, state: "queued", replaces: false },
    },
  ];
}

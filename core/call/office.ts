import { z } from "zod";
import { type Command, command, handlers, readers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { caseNumber } from "../fields.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Role } from "../staff/staff.ts";
import type { Agenda, Known } from "./agenda.ts";
import type { Call, TrailEntry } from "./call.ts";
import { type CallLink, deviceCode, hashOf, type LinkOf, linkToken, newLink } from "./link.ts";

const givers: readonly Role[] = [...handlers, "mayors-office"];
const given = z.object({ of: z.string().min(1).max(60).optional() });
type Given = typeof given;

/** What was given out, and for whom; what was given out before opens nothing any more. */
export type GivenOut = { of: Known; token: string; address: string };
type NotGiven = Refusal<"unknown-host" | "unknown-centre" | "changed-meanwhile">;

/**
 * `appointment.link`: a fresh link to the page of a host, the first of the folder unless said; it belongs to the device
 * that opens it first. Refuses `unknown-host`, `changed-meanwhile`.
 */
export function hostLinkCommand(agenda: Agenda): Command<Given, GivenOut | NotGiven> {
  return command({
    roles: givers,
    writes: true,
    input: given,
    run: async (deps, _, { of }) => {
      const known = chosen(await agenda.hosts(deps), of);
      if (known === undefined) return refuse("unknown-host");
      const token = await giveOut(deps, { side: "host", of: known.id }, linkToken);
      return token === undefined
        ? refuse("changed-meanwhile")
        : { of: known, token, address: `${deps.site}/mayor/${token}` };
    },
  });
}

/**
 * `appointment.device`: a fresh code for the device of a centre, which is typed there once. Refuses `unknown-centre`,
 * `changed-meanwhile`.
 */
export function deviceCommand(agenda: Agenda): Command<Given, GivenOut | NotGiven> {
  return command({
    roles: givers,
    writes: true,
    input: given,
    run: async (deps, _, { of }) => {
      const known = chosen(await agenda.centres(deps), of);
      if (known === undefined) return refuse("unknown-centre");
      const token = await giveOut(deps, { side: "kiosk", of: known.id }, deviceCode);
      return token === undefined
        ? refuse("changed-meanwhile")
        : { of: known, token, address: `${deps.site}/kiosk` };
    },
  });
}

function chosen(all: readonly Known[], of: string | undefined): Known | undefined {
  return of === undefined ? all[0] : all.find(({ id }) => id === of);
}

type Making = (secret: Uint8Array, which: LinkOf) => string;

async function giveOut(
  { store, secret, now }: Deps,
  { side, of }: { side: "host" | "kiosk"; of: string },
  make: Making,
): Promise<string | undefined> {
  const last = await store.lastLink(side, { of });
  const which = { side, call: null, of, serial: (last?.serial ?? 0) + 1 };
  const token = make(secret, which);
  const fresh: CallLink = { ...newLink(secret, which, now()), hash: hashOf(token) };
  const over = last && { ...last, endedAt: now(), version: last.version + 1 };
  const told = await store.commit({
    rows: [
      ...(over && last ? [{ row: "call-link", link: over, was: last.version } as const] : []),
      { row: "call-link", link: fresh, was: 0 },
    ],
  });
  return "conflict" in told ? undefined : token;
}

/** The record of a call: what it was to be, and what happened; nobody was recorded. */
export type CallRecord = { number: string; call: Call; trail: readonly TrailEntry[] };

/** `appointment.record`: the record of the call of a case, for a complaint. Refuses `unknown-number`, `no-call`. */
export const recordCommand = command({
  roles: [...readers, "mayors-office"],
  writes: false,
  input: z.object({ number: caseNumber }),
  run: async ({ store }, _, { number }): Promise<CallRecord | Refusal<"unknown-number" | "no-call">> => {
    const found = await store.case(number);
    if (found === undefined) return refuse("unknown-number");
    const call = await store.callOf(found.id);
    if (call === undefined) return refuse("no-call");
    return { number, call, trail: await store.trailOf(call.id) };
  },
});

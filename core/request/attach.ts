import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { onCase } from "../fields.ts";
import type { CaseFile } from "../file/file.ts";
import { isRefusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import { plain } from "../text/sanitize.ts";
import { plan } from "../case/change.ts";
import { accept } from "../case/facts.ts";
import { requests } from "./kind.ts";
import type { Decision, Facts } from "./facts.ts";

/** The office keeps a file with the case. */
function attach({ case: request }: Facts, file: string): Decision<never> {
  return accept(request, { type: "FileAttached", files: [file], shown: false });
}

const keeping = command({
  roles: handlers,
  writes: true,
  input: z.object({
    ...onCase,
    bytes: z.custom<Uint8Array>((given) => given instanceof Uint8Array),
    name: z.string().max(400).nullable(),
  }),
  run: async (deps: Deps, by: Staff, { number, expected, bytes, name }) => {
    const id = deps.newId();
    const act = { on: requests, number, expected, by: byStaff(by) };
    const planned = await plan(deps, act, (facts) => attach(facts, id));
    if (isRefusal(planned)) return planned;
    // Written only when it is known where it goes: what no case takes leaves nothing behind.
    const kept = await deps.files.keep(bytes);
    if ("refused" in kept) return kept;
    const file: CaseFile = {
      id,
      about: planned.case.id,
      person: null,
      kind: "proof",
      source: null,
      state: "kept",
      ...kept,
      name: name === null ? null : plain(name, 120),
      why: null,
      attempts: 0,
      dueAt: null,
      createdAt: deps.now(),
    };
    const result = await deps.store.commit({ ...planned.change, files: [file] });
    return "conflict" in result ? refuse("changed-meanwhile") : { file: id };
  },
});

/**
 * `case.attach`: keeps a clerk's file with the case; answers its id, to be used as proof when closing.
 * Refuses what the file store refuses: `too-big`, `too-heavy`, `wrong-type`, `unreadable`, `no-room`. Its rule
 * needs to see no file: every case takes one.
 */
export const attachCommand = { ...keeping, on: requests, decide: (facts: Facts) => attach(facts, "") };

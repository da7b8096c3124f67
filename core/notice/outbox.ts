import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { command } from "../command.ts";
import { noticeSubject } from "../office/acts.ts";
import { pageMark } from "../page-mark.ts";
import { refuse } from "../refusal.ts";
import { noticeStates } from "./notice.ts";

/** `outbox.list`: what went out, what waits, what was given up. */
export const outboxCommand = command({
  roles: ["admin", "clerk", "supervisor", "auditor"],
  writes: false,
  input: z.object({
    state: z.enum(noticeStates).optional(),
    limit: z.number().int().min(1).max(1000).default(50),
    after: pageMark.optional(),
  }),
  run: (deps, _, { state, limit, after }) =>
    deps.store.notices({ limit, ...(state && { state }), ...(after !== undefined && { after }) }),
});

/** `outbox.retry`: a failed notice is tried again now. Refuses `unknown-notice`. */
export const retryCommand = command({
  roles: ["admin", "clerk", "supervisor"],
  writes: true,
  input: z.object({ id: z.string() }),
  run: async (deps, by, { id }) => {
    const at = deps.now();
    if (!(await deps.store.retry(id, at))) return refuse("unknown-notice");
    const actor = byStaff(by);
    const event = { type: "NoticeRetried", notice: id } as const;
    await deps.store.commit({ acts: [{ on: noticeSubject(id), at, by: actor, event }] });
    return { id };
  },
});

import type { Case } from "../../core/cases.ts";
import { closedStages } from "../../core/request/stage.ts";
import { kindOf } from "../kinds.ts";
import type { ListQuery, Queue, State, View } from "./state.ts";

const queries: Record<View, ListQuery> = {
  mine: { handler: "me" },
  new: { stage: ["incomplete", "new"], order: "newest" },
  overdue: { overdue: true },
  open: {},
  closed: { stage: [...closedStages], order: "newest" },
  petitions: { kind: "petition" },
};

/** What a view asks the desk for. */
export function viewQuery(view: View): ListQuery {
  return queries[view];
}

/** What the list on the screen asks for: its view, narrowed by the words of the filter. */
export function queueQuery({ view, text }: Pick<Queue, "view" | "text">): ListQuery {
  return text.trim() === "" ? viewQuery(view) : { ...viewQuery(view), text };
}

/** Whether a case still belongs to the view on the screen. */
export function belongs(one: Case, { queue, office, now }: State): boolean {
  const status = kindOf(one).status(one);
  const due = kindOf(one).due(one);
  switch (queue.view) {
    case "mine":
      return status !== "closed" && one.handler === office.me.id;
    case "new":
      return status === "new";
    case "overdue":
      return status !== "closed" && due !== null && due < now;
    case "open":
      return status !== "closed";
    case "closed":
      return status === "closed";
    case "petitions":
      return status !== "closed" && one.kind === queries[queue.view].kind;
  }
}

import { dueAt, type ServiceRequest } from "../../core/request/request.ts";
import { isOpen } from "../../core/request/stage.ts";
import type { ListQuery, Queue, State, View } from "./state.ts";

const queries: Record<View, ListQuery> = {
  mine: { handler: "me" },
  new: { stage: ["incomplete", "new"], order: "newest" },
  overdue: { overdue: true },
  open: {},
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
export function belongs(request: ServiceRequest, { queue, office, now }: State): boolean {
  const due = dueAt(request);
  switch (queue.view) {
    case "mine":
      return isOpen(request.stage) && request.handler === office.me.id;
    case "new":
      return request.stage === "new" || request.stage === "incomplete";
    case "overdue":
      return isOpen(request.stage) && due !== null && due < now;
    case "open":
      return isOpen(request.stage);
  }
}

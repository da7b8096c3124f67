import { fold } from "../../core/greek/fold.ts";
import { settableStages } from "../../core/request/set-stage.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { keySign } from "../parts/keymap.ts";
import { keyWords } from "../words/tui-keys.ts";
import { stageWords } from "../words/stages.ts";
import type { Seen } from "./act.ts";
import { keyTable } from "./keys.ts";
import { word } from "./say.ts";
import type { CaseAction, Office, PickItem, PickMode } from "./state.ts";

type For = { office: Office; request: ServiceRequest; on: Seen };

/** From here on letters narrow a list, because digits no longer reach all of it. */
const searchedFrom = 10;

/** The clerks that a case can be given to: the one who asks, then those of its department, then the others. */
export function clerks({ office, request, on }: For): PickItem[] {
  const { me, names } = office;
  const others = names.staff
    .filter((each) => each.active && each.id !== me.id)
    .filter(({ roles }) => roles.includes("clerk") || roles.includes("supervisor"))
    .sort((a, b) => rank(a, request) - rank(b, request) || a.name.localeCompare(b.name, "el"));
  return [me, ...others].map((each) => ({
    label: each.id === me.id ? word({ office }, "pick.me", { name: each.name }) : each.name,
    name: each.name,
    now: each.id === request.handler,
    aside: each.department === null ? "" : names.department(each.department),
    then: { choose: "act", act: { name: "case.assign", input: { ...on, to: each.login } } },
  }));
}

function rank({ department }: { department: string | null }, request: ServiceRequest): number {
  return department === request.department ? 0 : 1;
}

/** The stages that are set by hand. */
export function stageChoices({ office, request, on }: For): PickItem[] {
  return settableStages.map((stage) => ({
    label: stageWords[stage][office.language],
    now: stage === request.stage,
    aside: "",
    then: { choose: "act", act: { name: "case.stage", input: { ...on, stage } } },
  }));
}

/** The ways to close a case. */
export function closings({ office }: Pick<For, "office">): PickItem[] {
  return [
    { label: word({ office }, "close.done"), aside: "", then: { choose: "close", reason: "done" } },
    { label: word({ office }, "close.photo"), aside: "", then: { choose: "photo" } },
    { label: word({ office }, "close.cannot"), aside: "", then: { choose: "close", reason: "cannot" } },
    { label: word({ office }, "close.not-ours"), aside: "", then: { choose: "close", reason: "not-ours" } },
    {
      label: word({ office }, "close.nothing-found"),
      aside: "",
      then: { choose: "close", reason: "nothing-found" },
    },
    { label: word({ office }, "close.duplicate"), aside: "", then: { choose: "duplicate" } },
    { label: word({ office }, "close.withdraw"), aside: "", then: { choose: "withdraw" } },
  ];
}

/** Where a case can go: another category, or another department as it is. */
export function places({ office, request, on }: For): PickItem[] {
  const { language, municipality } = office;
  const categories = municipality.categories
    .filter(({ id, guidance }) => guidance === undefined && id !== request.category)
    .map(({ id, name, department }): PickItem => ({
      label: word({ office }, "pick.category", { name: name[language] }),
      name: name[language],
      aside: department === request.department ? "" : office.names.department(department),
      then: { choose: "act", act: { name: "case.move", input: { ...on, category: id } } },
    }));
  const departments = municipality.departments
    .filter(({ id }) => id !== request.department)
    .map(({ id, name }): PickItem => ({
      label: word({ office }, "pick.department", { name: name[language] }),
      name: name[language],
      aside: "",
      then: { choose: "act", act: { name: "case.move", input: { ...on, department: id } } },
    }));
  return [...departments, ...categories];
}

/** Everything that can be done here, by name. */
export function commandChoices(office: Office, mode: "queue" | "case"): PickItem[] {
  return keyTable[mode]
    .filter(({ action }) => action !== "palette" && !isMove(action) && isAllowed(office, action))
    .filter(({ action }) => action !== "views" && action !== "stages")
    .map(({ action, keys }) => ({
      label: keyWords[action].long[office.language],
      aside: keys.map(keySign).join(" "),
      then: { choose: "command", action },
    }));
}

/** Whether an action only moves the cursor. */
export function isMove(action: string): boolean {
  return ["down", "up", "pagedown", "pageup", "first", "last"].includes(action);
}

const caseActions: readonly string[] = [
  "assign",
  "stage",
  "reply",
  "ask",
  "answer",
  "note",
  "attach",
  "close",
  "reopen",
  "move-to",
] satisfies CaseAction[];

/** Whether an action begins something on a case. */
export function isCaseAction(action: string): action is CaseAction {
  return caseActions.includes(action);
}

function isAllowed({ may }: Office, action: string): boolean {
  return !isCaseAction(action) || may.includes(action);
}

/** Whether letters narrow this list. */
export function isSearched({ items, title }: PickMode): boolean {
  return title === "pick.commands" || items.length >= searchedFrom;
}

/** What is left of a list once it is narrowed. */
export function shownItems({ items, search }: PickMode): readonly PickItem[] {
  const wanted = fold(search?.text ?? "")
    .split(/\s+/u)
    .filter((each) => each !== "");
  if (wanted.length === 0) return items;
  return items.filter(({ label, aside }) => {
    const text = fold(`${label} ${aside}`);
    return wanted.every((each) => text.includes(each));
  });
}

import type { Category, Municipality } from "./municipality.ts";

/** One thing that another folder says differently of departments or categories; `from` and `to` are what stands there. */
export type FolderChange = {
  part: "department" | "category";
  id: string;
  /** `route` is the department of a category, `promise` its working days, `answered` whether it becomes no case. */
  what: "added" | "removed" | "name" | "route" | "promise" | "answered";
  from: string | null;
  to: string | null;
};

const parts = ["departments", "categories"] as const;

/** What would be different of departments and categories, in the order of the folders. */
export function compareFolders(before: Municipality, after: Municipality): FolderChange[] {
  return parts.flatMap((list) => {
    const part = list === "departments" ? "department" : "category";
    const gone = before[list]
      .filter(({ id }) => !after[list].some((each) => each.id === id))
      .map(({ id, name }): FolderChange => ({ part, id, what: "removed", from: name.el, to: null }));
    const rest = after[list].flatMap((next): FolderChange[] => {
      const was = before[list].find(({ id }) => id === next.id);
      const { id, name } = next;
      if (was === undefined) return [{ part, id, what: "added", from: null, to: name.el }];
      const isSame = was.name.el === name.el && was.name.en === name.en;
      const renamed: FolderChange[] = isSame
        ? []
        : [{ part, id, what: "name", from: was.name.el, to: name.el }];
      return "group" in next && "group" in was ? [...renamed, ...ofCategory(was, next)] : renamed;
    });
    return [...gone, ...rest];
  });
}

function ofCategory(was: Category, next: Category): FolderChange[] {
  const facts = (each: Category) =>
    ({
      route: each.department,
      promise: String(each.promiseDays),
      answered: String(each.guidance !== undefined),
    }) as const;
  const [before, after] = [facts(was), facts(next)];
  return (["route", "promise", "answered"] as const)
    .filter((what) => before[what] !== after[what])
    .map((what) => ({ part: "category", id: next.id, what, from: before[what], to: after[what] }));
}

/** The other parts of the folder that are not as they were, by their names. */
export function otherParts(before: Municipality, after: Municipality): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Municipality)[];
  return names.filter(
    (name) => name !== "id" && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}

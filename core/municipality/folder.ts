import type { z } from "zod";
import { complaint, unknownField } from "./complaint.ts";
import type { Problem } from "./problem.ts";
import { say } from "./problem.ts";
import type { Source } from "./source.ts";
import { readSource } from "./source.ts";

/** Every file that is read, and whether a municipality can do without it. */
const FILES = {
  "municipality.yaml": "needed",
  "offices.yaml": "needed",
  "departments.yaml": "needed",
  "categories.yaml": "needed",
  "phrases.yaml": "optional",
  "holidays.yaml": "optional",
  "petitions.yaml": "optional",
  "appointments.yaml": "optional",
  "emergencies.yaml": "optional",
  "facts.yaml": "optional",
  "authorities.yaml": "optional",
  "examples.yaml": "optional",
  "places.yaml": "optional",
  "privacy.yaml": "optional",
  "accessibility.yaml": "optional",
} as const;

export type FileName = keyof typeof FILES;
export type Folder = Partial<Record<FileName, Source>>;

const names = Object.keys(FILES) as FileName[];
const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** Reads the YAML files of a municipality's folder by their names; files of other kinds are left alone. */
export function readFolder(files: readonly { path: string; text: string }[]): {
  folder: Folder;
  problems: Problem[];
} {
  const folder: Folder = {};
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { path, text } of files.filter((file) => isYaml(file.path))) {
    const name = names.find((known) => known === baseName(path));
    if (name === undefined || seen.has(name)) {
      problems.push({ file: path, line: 1, message: name === undefined ? unknownFile() : twice(name) });
      continue;
    }
    seen.add(name);
    const { source, problems: faults } = readSource(path, text);
    problems.push(...faults);
    if (source !== undefined) folder[name] = source;
  }
  const missing = names.filter((name) => !seen.has(name) && FILES[name] === "needed");
  problems.push(...missing.map((file) => ({ file, line: 1, message: missingFile(file) })));
  return { folder, problems };
}

/** What a file says once the schema accepts it, or every problem with its line. */
export function accept<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { value?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const { file } = source;
  const problems = result.error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys")
      return [{ file, line: source.lineOf(issue.path), message: complaint(issue) }];
    return issue.keys.map((key) => ({
      file,
      line: source.lineOf([...issue.path, key]),
      message: unknownField(key, issue.message),
    }));
  });
  return { problems };
}

const unknownFile = () =>
  say(
    `Δεν ξέρουμε αυτό το αρχείο. Διαβάζουμε: ${names.join(", ")}.`,
    `We do not know this file. We read: ${names.join(", ")}.`,
  );
const twice = (name: string) =>
  say(`Το ${name} υπάρχει δύο φορές. Κρατήστε το ένα.`, `There are two files named ${name}. Keep one.`);
const missingFile = (name: string) => say(`Λείπει το αρχείο ${name}.`, `The file ${name} is missing.`);
